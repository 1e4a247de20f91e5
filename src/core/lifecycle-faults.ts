import * as z from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { parseDuration } from './duration.ts';
import {
  type DeclarationFault,
  type LifecycleDeclaration,
  type Scenario,
  scenarioKey,
  scenariosOf,
  stepsOf,
  type Transition,
} from './lifecycle-declaration.ts';
import type { Guards } from './lifecycle-guard.ts';

/** What a declaration may refer to outside itself. */
export interface Surroundings {
  /** Routes of the contract, `PUT /biens/{id}`, each with the fields of its body. */
  readonly operations: ReadonlyMap<string, readonly string[]>;
  readonly guards: Guards<never>;
  /** Ways in which the sandbox's side may act by itself. */
  readonly progressions: readonly string[];
}

type Path = DeclarationFault['path'];

function unknown(noun: string, word: string, known: readonly string[], path: Path): DeclarationFault[] {
  return known.includes(word) ? [] : [{ path, what: `unknown ${noun} "${word}"${didYouMean(word, known)}` }];
}

function checkActor(
  transition: Transition,
  path: Path,
  { actors }: LifecycleDeclaration,
  { operations }: Surroundings,
): DeclarationFault[] {
  const { actor, operation, event, after } = transition;
  const acts = actors[actor]?.acts;
  if (acts === undefined) return unknown('actor', actor, Object.keys(actors), [...path, 'actor']);
  if (acts === 'sandbox')
    return operation === undefined
      ? []
      : [{ path: [...path, 'operation'], what: `"${event}" is an event of ${actor}, who has no operation` }];
  if (operation === undefined) return [{ path, what: `"${event}" is an event of ${actor} and names no operation` }];
  const delayed =
    after === undefined ? [] : [{ path: [...path, 'after'], what: `"${event}" is made by ${actor}, not by itself: it has no delay` }];
  return [...delayed, ...unknown('operation', operation, [...operations.keys()], [...path, 'operation'])];
}

function checkGuards({ guards: uses }: Transition, path: Path, statuses: readonly string[], { guards }: Surroundings): DeclarationFault[] {
  return uses.flatMap(({ guard: name, ...params }, rank) => {
    const at = [...path, 'guards', rank];
    const guard = Object.hasOwn(guards, name) ? guards[name] : undefined;
    if (!guard) return unknown('guard', name, Object.keys(guards), [...at, 'guard']);
    const { error } = guard.params.safeParse(params);
    if (error) return error.issues.map((issue) => ({ path: [...at, ...issue.path], what: `guard "${name}": ${issue.message}` }));
    return (guard.statusParams ?? []).flatMap((param) => unknown('status', String(params[param]), statuses, [...at, param]));
  });
}

/** Fields that an event brings: its own data, or the body of its operation. */
function fieldsOf({ data, operation }: Transition, { operations }: Surroundings): readonly string[] {
  return operation === undefined ? Object.keys((data?.properties as object | undefined) ?? {}) : (operations.get(operation) ?? []);
}

function checkStamps(transition: Transition, path: Path, around: Surroundings): DeclarationFault[] {
  const brought = fieldsOf(transition, around);
  return Object.entries(transition.stamps).flatMap(([field, from]) =>
    from.startsWith('event.') ? unknown('field of the event', from.slice('event.'.length), brought, [...path, 'stamps', field]) : [],
  );
}

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** The validator of what an event brings, or why its schema makes none. */
function compileData({ data }: Transition): z.ZodType | string {
  try {
    return z.fromJSONSchema((data ?? { type: 'object', additionalProperties: false }) as JsonSchema);
  } catch (error) {
    return (error as Error).message;
  }
}

function checkData(transition: Transition, path: Path): DeclarationFault[] {
  const schema = transition.data === undefined ? null : compileData(transition);
  return typeof schema === 'string' ? [{ path: [...path, 'data'], what: `not a JSON schema: ${schema}` }] : [];
}

/** Longest delay: beyond, dates end. */
const MAX_DELAY = { months: 1200, ms: 100 * 366 * 86_400_000 };

function checkDelay(after: string | undefined, path: Path): DeclarationFault[] {
  if (after === undefined) return [];
  const delay = parseDuration(after);
  if (delay && delay.months + delay.ms > 0 && delay.months <= MAX_DELAY.months && delay.ms <= MAX_DELAY.ms) return [];
  return [{ path: [...path, 'after'], what: `"${after}" is not an ISO 8601 duration longer than zero and of 100 years at most` }];
}

function checkTransition(
  transition: Transition,
  rank: number,
  declaration: LifecycleDeclaration,
  around: Surroundings,
): DeclarationFault[] {
  const path = ['transitions', rank];
  const { from, to, after, progression = [] } = transition;
  const statuses = Object.keys(declaration.statuses);
  const terminal = from.filter((status) => declaration.statuses[status]?.terminal);
  return [
    ...from.flatMap((status, index) => unknown('status', status, statuses, [...path, 'from', index])),
    ...(to === null ? [] : unknown('status', to, statuses, [...path, 'to'])),
    ...terminal.map((status) => ({ path: [...path, 'from'], what: `"${transition.event}" leaves "${status}", which is terminal` })),
    ...checkActor(transition, path, declaration, around),
    ...checkGuards(transition, path, statuses, around),
    ...checkStamps(transition, path, around),
    ...checkData(transition, path),
    ...checkDelay(after, path),
    ...progression.flatMap((mode, index) => unknown('progression', mode, around.progressions, [...path, 'progression', index])),
  ];
}

/** True when a transition is always taken from its status: none of its guards is about the subject. */
const isPlain = ({ guards: uses }: Transition, { guards }: Surroundings): boolean =>
  !uses.some(({ guard }) => Object.hasOwn(guards, guard) && guards[guard]?.about === 'subject');

/** The same event of the same actor from the same status twice: all but the last need a guard, or the last is never reached. */
function checkAmbiguities({ transitions }: LifecycleDeclaration, around: Surroundings): DeclarationFault[] {
  return transitions.flatMap(({ event, actor, from, operation }, rank) => {
    const before = transitions.slice(0, rank);
    const path = ['transitions', rank];
    const hiding = before.filter((other) => other.event === event && other.actor === actor && isPlain(other, around));
    const hidden = from.filter((status) => hiding.some((other) => other.from.includes(status)));
    const other = before.find((one) => operation !== undefined && one.operation === operation && one.event !== event);
    return [
      ...hidden.map((status) => ({
        path,
        what: `"${event}" from "${status}" is never reached: an earlier one has no guard on the subject`,
      })),
      ...(other ? [{ path: [...path, 'operation'], what: `${operation} already makes the event "${other.event}"` }] : []),
    ];
  });
}

function checkReach({ initial, statuses, transitions }: LifecycleDeclaration): DeclarationFault[] {
  const names = Object.keys(statuses);
  if (!names.includes(initial)) return unknown('status', initial, names, ['initial']);
  const creation = transitions.filter(({ from }) => from.length === 0);
  if (creation.length !== 1)
    return [{ path: ['transitions'], what: `${creation.length} transitions have an empty "from": expected one, which creates` }];
  if (creation[0]?.to !== initial)
    return [
      {
        path: ['transitions', transitions.findIndex(({ from }) => from.length === 0), 'to'],
        what: `creation leads elsewhere than the initial status "${initial}"`,
      },
    ];
  const reached = new Set([initial]);
  // A set that grows while it is walked visits what is added to it.
  for (const status of reached) for (const { from, to } of transitions) if (to !== null && from.includes(status)) reached.add(to);
  return names
    .filter((name) => !reached.has(name))
    .map((name) => ({ path: ['statuses', name], what: `status "${name}" is never reached` }));
}

function checkScenario(
  [name, { events }]: [string, Scenario],
  { statuses, transitions, actors }: LifecycleDeclaration,
): DeclarationFault[] {
  return Object.entries(events).flatMap(([status, steps]) => {
    const path = ['scenarios', name, 'events', status];
    if (!Object.hasOwn(statuses, status)) return unknown('status', status, Object.keys(statuses), path);
    const possible = transitions.filter(({ from, actor }) => from.includes(status) && actors[actor]?.acts === 'sandbox');
    return steps.flatMap(({ event, data = [{}] }, rank) => {
      const found = possible.find((one) => one.event === event);
      if (!found)
        return unknown(
          `event of the sandbox's side from "${status}"`,
          event,
          possible.map((one) => one.event),
          [...path, rank, 'event'],
        );
      const schema = compileData(found);
      if (typeof schema === 'string') return [];
      return data.flatMap((value, index) => {
        const { error } = schema.safeParse(value);
        return error ? [{ path: [...path, rank, 'data', index], what: `"${event}": ${z.prettifyError(error)}` }] : [];
      });
    });
  });
}

/** A scenario that would never come to rest: what it does last in each status leads round to where it was. */
function checkCircle([name, scenario]: [string, Scenario], declaration: LifecycleDeclaration): DeclarationFault[] {
  const nextOf = (status: string): string[] => {
    const last = stepsOf(declaration, scenario, status).at(-1)?.event;
    return declaration.transitions.flatMap(({ event, from, to, operation }) =>
      event === last && operation === undefined && to !== null && from.includes(status) ? [to] : [],
    );
  };
  const returns = (start: string): boolean => {
    const reached = new Set(nextOf(start));
    // A set that grows while it is walked visits what is added to it.
    for (const status of reached) for (const next of nextOf(status)) reached.add(next);
    return reached.has(start);
  };
  const circle = Object.keys(declaration.statuses).filter(returns);
  return circle.length > 0 ? [{ path: ['scenarios', name], what: `goes round in circles: ${circle.join(', ')}` }] : [];
}

function checkScenarios(declaration: LifecycleDeclaration): DeclarationFault[] {
  const scenarios = scenariosOf(declaration);
  const names = scenarios.map(([name]) => name);
  const values = scenarios.flatMap(([name, scenario]) =>
    scenario.values.map((value, index) => ({ value, path: ['scenarios', name, 'values', index] })),
  );
  return [
    ...unknown('scenario', declaration.scenarios.default, names, ['scenarios', 'default']),
    ...values
      .filter(({ value }, rank) => values.findIndex((other) => scenarioKey(other.value) === scenarioKey(value)) < rank)
      .map(({ value, path }) => ({ path, what: `"${value}" already designates a scenario` })),
    ...scenarios.flatMap((scenario) => [...checkScenario(scenario, declaration), ...checkCircle(scenario, declaration)]),
  ];
}

/** Everything that is wrong with a declaration whose shape is right. */
export function findFaults(declaration: LifecycleDeclaration, around: Surroundings): DeclarationFault[] {
  return [
    ...declaration.transitions.flatMap((transition, rank) => checkTransition(transition, rank, declaration, around)),
    ...checkAmbiguities(declaration, around),
    ...checkReach(declaration),
    ...checkScenarios(declaration),
  ];
}
