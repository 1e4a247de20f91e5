import * as z from 'zod';
import { SCHEMA, SOURCED } from './read-schema.ts';

const STATUS = z.object({ ...SOURCED, description: z.string().default(''), terminal: z.boolean().default(false) });

const ACTOR = z.object({ description: z.string().default(''), acts: z.string() });

const TRANSITION = z.object({
  ...SOURCED,
  event: z.string(),
  description: z.string().default(''),
  from: z.array(z.string()),
  to: z.string().nullable(),
  actor: z.string(),
  operation: z.string().optional(),
  guards: z.array(z.looseObject({ guard: z.string() })).default([]),
  data: SCHEMA.optional(),
  stamps: z.record(z.string(), z.string()).default({}),
  clears: z.array(z.string()).default([]),
  after: z.string().optional(),
  progression: z.array(z.string()).optional(),
  law: z.string().optional(),
});

const STEP = z.object({ event: z.string(), data: z.array(z.record(z.string(), z.unknown())).default([]) });

const SCENARIO = z.object({
  ...SOURCED,
  description: z.string().default(''),
  values: z.array(z.string()).default([]),
  events: z.record(z.string(), z.array(STEP)).default({}),
});

const SCENARIOS = z
  .object({ field: z.string(), default: z.string() })
  .catchall(SCENARIO)
  .transform(({ field, default: fallback, ...byName }) => ({ field, fallback, byName: new Map(Object.entries(byName)) }));

/** The `x-lifecycle` of a contract, as far as a reader needs it: statuses, who moves from which to which, scenarios. */
export const LIFECYCLE = z
  .object({
    initial: z.string(),
    actors: z.record(z.string(), ACTOR).default({}),
    statuses: z.record(z.string(), STATUS),
    transitions: z.array(TRANSITION),
    scenarios: SCENARIOS.optional(),
  })
  .superRefine(({ initial, statuses, transitions }, context) => {
    const named = [initial, ...transitions.flatMap(({ from, to }) => [...from, to ?? initial])];
    for (const name of new Set(named.filter((candidate) => !Object.hasOwn(statuses, candidate))))
      context.addIssue({ code: 'custom', message: `the status ${name} is not declared` });
    for (const { event, to } of transitions.filter(({ from }) => from.length === 0))
      if (to !== initial) context.addIssue({ code: 'custom', message: `${event} creates in another status than ${initial}` });
  });

export type Lifecycle = z.infer<typeof LIFECYCLE>;
export type Transition = z.infer<typeof TRANSITION>;
export type Scenario = z.infer<typeof SCENARIO>;

/** Whether a transition is made by calling the API, and not by the sandbox. */
export const isByOperation = ({ actors }: Lifecycle, { actor }: Transition): boolean => actors[actor]?.acts === 'operation';
