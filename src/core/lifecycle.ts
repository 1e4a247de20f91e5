import { addDuration, parseDuration } from './duration.ts';
import {
  type DeclarationFault,
  type LifecycleDeclaration,
  readDeclaration,
  type Scenario,
  type Step,
  scenariosOf,
  type Transition,
} from './lifecycle-declaration.ts';
import { findFaults, type Surroundings } from './lifecycle-faults.ts';
import type { Data, DataFault, Guards } from './lifecycle-guard.ts';
import { formatInstant, parisDate } from './paris-time.ts';

/** An event that somebody wants to happen to a subject whose status is known (null: it does not exist yet). */
export interface Attempt<Subject> {
  readonly event: string;
  readonly actor: string;
  readonly status: string | null;
  readonly subject: Subject;
  readonly data: Data;
  readonly nowMs: number;
}

export type Decision =
  | { readonly transition: Transition }
  | { readonly refused: 'event' | 'actor' | 'status' | 'subject'; readonly why: string }
  | { readonly refused: 'data'; readonly faults: readonly DataFault[] };

/** The transitions out of a status: those open now, and why each of the others is closed. */
export interface Survey {
  readonly open: readonly Transition[];
  readonly closed: readonly { readonly transition: Transition; readonly why: string }[];
}

/** What the sandbox's side does next by itself. */
export interface NextStep {
  readonly event: string;
  readonly data: Data;
}

/** A lifecycle that was checked: a graph of statuses, and who may move a subject along it. It knows nothing of what moves. */
export interface Lifecycle<Subject> {
  readonly declaration: LifecycleDeclaration;
  readonly initial: string;
  /** Event that a route of the contract makes. */
  eventOf(operation: string): { readonly event: string; readonly actor: string };
  decide(attempt: Attempt<Subject>): Decision;
  survey(status: string, subject: Subject, nowMs: number): Survey;
  /** Fields to write (null: to erase) when a transition is made. */
  stampsOf(transition: Transition, data: Data, nowMs: number): Readonly<Record<string, string | null>>;
  /** The scenario of a subject, by the value of the field that chooses it. */
  scenarioOf(value: string): string;
  /** What a scenario does in a status that is visited for the nth time (from 1); `choice` picks among several data. */
  nextStep(scenario: string, status: string, visit: number, choice: number): NextStep | null;
  /** Instant at which the sandbox's side makes an event by itself, in a progression; null: never. */
  dueMs(event: string, status: string, sinceMs: number): number | null;
  /** False when the event is never made by itself in this progression. */
  progresses(event: string, status: string, progression: string): boolean;
}

const keyOf = (value: string): string => value.toUpperCase().replace(/[^A-Z0-9]/g, '');

function pick(steps: readonly Step[] | undefined, visit: number, choice: number): NextStep | null {
  const step = steps?.[Math.min(visit, steps.length) - 1];
  if (!step) return null;
  const data = step.data ?? [];
  return { event: step.event, data: data[choice % (data.length || 1)] ?? {} };
}

type Checks<Subject> = Pick<Attempt<Subject>, 'subject' | 'nowMs'>;

/** Why the guards about the subject close a transition; null: they do not. */
function whyClosed<Subject>({ guards: uses }: Transition, { subject, nowMs }: Checks<Subject>, guards: Guards<Subject>): string | null {
  for (const { guard: name, ...params } of uses) {
    const guard = guards[name];
    const why = guard?.about === 'subject' ? guard.check({ subject, nowMs, params }) : null;
    if (why !== null) return why;
  }
  return null;
}

function faultsOf<Subject>({ guards: uses }: Transition, { subject, data, nowMs }: Attempt<Subject>, guards: Guards<Subject>): DataFault[] {
  return uses.flatMap(({ guard: name, ...params }) => {
    const guard = guards[name];
    const fault = guard?.about === 'data' ? guard.check({ subject, data, nowMs, params }) : null;
    return fault ? [fault] : [];
  });
}

const leaves = ({ from }: Transition, status: string | null): boolean => (status === null ? from.length === 0 : from.includes(status));

function decide<Subject>(attempt: Attempt<Subject>, transitions: readonly Transition[], guards: Guards<Subject>): Decision {
  const { event, actor, status } = attempt;
  const named = transitions.filter((one) => one.event === event);
  if (named.length === 0) return { refused: 'event', why: `no transition has the event "${event}"` };
  const allowed = named.filter((one) => one.actor === actor);
  if (allowed.length === 0) return { refused: 'actor', why: `"${event}" is not an event of ${actor}` };
  const candidates = allowed.filter((one) => leaves(one, status));
  if (candidates.length === 0) return { refused: 'status', why: `"${event}" does not leave the status "${status}"` };
  const transition = candidates.find((one) => whyClosed(one, attempt, guards) === null);
  if (!transition) return { refused: 'subject', why: candidates.map((one) => whyClosed(one, attempt, guards)).join('; ') };
  const faults = faultsOf(transition, attempt, guards);
  return faults.length === 0 ? { transition } : { refused: 'data', faults };
}

function survey<Subject>(status: string, checks: Checks<Subject>, transitions: readonly Transition[], guards: Guards<Subject>): Survey {
  const verdicts = transitions
    .filter(({ from }) => from.length > 0)
    .map((transition) => ({
      transition,
      why: leaves(transition, status)
        ? whyClosed(transition, checks, guards)
        : `leaves ${transition.from.map((one) => `"${one}"`).join(', ')}, not "${status}"`,
    }));
  return {
    open: verdicts.flatMap(({ transition, why }) => (why === null ? [transition] : [])),
    closed: verdicts.flatMap(({ transition, why }) => (why === null ? [] : [{ transition, why }])),
  };
}

function readStamp(source: string, data: Data, nowMs: number): string | null {
  if (source === 'now') return formatInstant(nowMs);
  if (source === 'today') return parisDate(nowMs);
  const value = data[source.slice('event.'.length)];
  return value === undefined ? null : String(value);
}

function createLifecycle<Subject>(declaration: LifecycleDeclaration, guards: Guards<Subject>): Lifecycle<Subject> {
  const { transitions, actors, initial } = declaration;
  const scenarios = new Map<string, Scenario>(scenariosOf(declaration));
  const scenarioByValue = new Map([...scenarios].flatMap(([name, { values }]) => values.map((value) => [keyOf(value), name])));
  const automatic = (event: string, status: string) =>
    transitions.find((one) => one.event === event && leaves(one, status) && actors[one.actor]?.acts === 'sandbox');
  return {
    declaration,
    initial,
    eventOf: (operation) => {
      const found = transitions.find((one) => one.operation === operation);
      if (!found) throw new Error(`x-lifecycle: no event for ${operation}`);
      return { event: found.event, actor: found.actor };
    },
    decide: (attempt) => decide(attempt, transitions, guards),
    survey: (status, subject, nowMs) => survey(status, { subject, nowMs }, transitions, guards),
    stampsOf: ({ stamps, clears }, data, nowMs) =>
      Object.fromEntries([
        ...clears.map((field) => [field, null]),
        ...Object.entries(stamps).map(([field, source]) => [field, readStamp(source, data, nowMs)]),
      ]),
    scenarioOf: (value) => scenarioByValue.get(keyOf(value)) ?? declaration.scenarios.default,
    nextStep: (scenario, status, visit, choice) => {
      const steps = scenarios.get(scenario)?.events[status] ?? scenarios.get(declaration.scenarios.default)?.events[status];
      return pick(steps, visit, choice);
    },
    dueMs: (event, status, sinceMs) => {
      const delay = parseDuration(automatic(event, status)?.after ?? '');
      return delay && addDuration(sinceMs, delay);
    },
    progresses: (event, status, progression) => {
      const found = automatic(event, status);
      return found !== undefined && (found.progression?.includes(progression) ?? true);
    },
  };
}

/** Loads a declaration: the lifecycle, or everything that is wrong with it. */
export function loadLifecycle<Subject>(
  raw: unknown,
  guards: Guards<Subject>,
  around: Omit<Surroundings, 'guards'>,
): { readonly lifecycle: Lifecycle<Subject> } | { readonly faults: readonly DeclarationFault[] } {
  const read = readDeclaration(raw);
  if ('faults' in read) return read;
  const faults = findFaults(read.declaration, { ...around, guards: guards as Guards<never> });
  return faults.length > 0 ? { faults } : { lifecycle: createLifecycle(read.declaration, guards) };
}
