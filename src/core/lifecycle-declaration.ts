import * as z from 'zod';

/** Where a fault of a declaration stands, and what is wrong. */
export interface DeclarationFault {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

const text = z.string().min(1);
const sourced = { description: text, 'x-source': text, 'x-source-note': text.optional() };

const guardUse = z.looseObject({ guard: text });

const transition = z.strictObject({
  ...sourced,
  event: text,
  /** Empty: the transition brings the subject into being. */
  from: z.array(text),
  /** Null: the subject leaves the lifecycle. */
  to: text.nullable(),
  actor: text,
  operation: text.optional(),
  guards: z.array(guardUse).default([]),
  /** JSON schema of what the event brings. */
  data: z.record(z.string(), z.unknown()).optional(),
  stamps: z.record(z.string(), z.string().regex(/^(today|now|event\.\w+)$/, 'expected today, now or event.<field>')).default({}),
  clears: z.array(text).default([]),
  after: text.optional(),
  progression: z.array(text).optional(),
  law: text.optional(),
});

const step = z.strictObject({ event: text, data: z.array(z.record(z.string(), z.unknown())).min(1).optional() });

const scenario = z.strictObject({ ...sourced, values: z.array(text), events: z.record(z.string(), z.array(step)) });

const declaration = z.strictObject({
  initial: text,
  actors: z.record(z.string(), z.strictObject({ description: text, acts: z.enum(['operation', 'sandbox']) })),
  statuses: z.record(z.string(), z.strictObject({ ...sourced, terminal: z.boolean().default(false) })),
  transitions: z.array(transition),
  scenarios: z.object({ field: text, default: text }).catchall(scenario),
});

/** How a lifecycle is written: `x-lifecycle` of a contract. */
export type LifecycleDeclaration = z.output<typeof declaration>;
export type Transition = z.output<typeof transition>;
export type GuardUse = z.output<typeof guardUse>;
export type Scenario = z.output<typeof scenario>;
export type Step = z.output<typeof step>;

/** Reads the shape of a declaration; what it means is checked in lifecycle-faults.ts. */
export function readDeclaration(
  raw: unknown,
): { readonly declaration: LifecycleDeclaration } | { readonly faults: readonly DeclarationFault[] } {
  const result = declaration.safeParse(raw);
  if (result.success) return { declaration: result.data };
  return { faults: result.error.issues.map(({ path, message }) => ({ path, what: message })) };
}

/** The scenarios by name, without the two settings that stand beside them. */
export function scenariosOf({ scenarios }: LifecycleDeclaration): [string, Scenario][] {
  return Object.entries(scenarios).flatMap(([name, value]): [string, Scenario][] => (typeof value === 'string' ? [] : [[name, value]]));
}

/** What a scenario does in a status, or the default one where it says nothing. */
export function stepsOf({ scenarios }: LifecycleDeclaration, scenario: Scenario | undefined, status: string): readonly Step[] {
  const fallback = scenarios[scenarios.default];
  const chosen = [scenario, typeof fallback === 'string' ? undefined : fallback].find((one) => one && Object.hasOwn(one.events, status));
  return chosen?.events[status] ?? [];
}

/** What is compared of the values that choose a scenario: letters and digits, whatever their case. */
export const scenarioKey = (value: string): string => value.toUpperCase().replace(/[^A-Z0-9]/g, '');
