import { addDuration, parseDuration } from './duration.ts';
import {
  type DeclarationFault,
  type LifecycleDeclaration,
  readDeclaration,
  type Scenario,
  type Step,
  scenarioKey,
  scenariosOf,
  stepsOf,
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

export interface EventOfActor {
  readonly event: string;
  readonly actor: string;
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
  /** The event that brings a subject into being. */
  readonly creation: EventOfActor;
  /** Event that a route of the contract makes; null: none any more. */
  eventOf(operation: string): EventOfActor | null;
  decide(attempt: Attempt<Subject>): Decision;
  /** What the guards say of an event's data, whatever the status: those of its first transition. */
  faultsOf(attempt: Attempt<Subject>): readonly DataFault[];
  survey(status: string, subject: Subject, nowMs: number): Survey;
  /** Fields to write (null: to erase) when a transition is made. */
  stampsOf(transition: Transition, data: Data, nowMs: number): Readonly<Record<string, string | null>>;
  /** The scenario of a subject, by the value of the field that chooses it. */
  scenarioOf(value: string): string;
  /** What a scenario does in a status that is visited for the nth time (from 1); `choice` picks among several data. */
  nextStep(scenario: string, status: string, visit: number, choice: number): NextStep | null;
  /** The transition by which the sandbox's side makes an event now; null: none is open. */
  automatic(event: string, status: string, subject: Subject, nowMs: number): Transition | null;
  /** Instant at which a transition is made by itself; null: never. */
  dueMs(transition: Transition, sinceMs: number): number | null;
}

function pick(steps: readonly Step[], visit: number, choice: number): NextStep | null {
  const step = steps[Math.min(visit, steps.length) - 1];
  if (!step) return null;
  const data = step.data ?? [];
  return { event: step.event, data: data[choice % (data.length || 1)] ?? {} };
}

const toEvent = (transition: Transition | undefined): EventOfActor | null =>
  transition ? { event: transition.event, actor: transition.actor } : null;

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
  const scenarioByValue = new Map([...scenarios].flatMap(([name, { values }]) => values.map((value) => [scenarioKey(value), name])));
  return {
    declaration,
    initial,
    creation: toEvent(transitions.find(({ from }) => from.length === 0)) ?? { event: '', actor: '' },
    eventOf: (operation) => toEvent(transitions.find((one) => one.operation === operation)),
    decide: (attempt) => decide(attempt, transitions, guards),
    faultsOf: (attempt) => {
      const transition = transitions.find(({ event, actor }) => event === attempt.event && actor === attempt.actor);
      return transition ? faultsOf(transition, attempt, guards) : [];
    },
    survey: (status, subject, nowMs) => survey(status, { subject, nowMs }, transitions, guards),
    stampsOf: ({ stamps, clears }, data, nowMs) =>
      Object.fromEntries([
        ...clears.map((field) => [field, null]),
        ...Object.entries(stamps).map(([field, source]) => [field, readStamp(source, data, nowMs)]),
      ]),
    scenarioOf: (value) => scenarioByValue.get(scenarioKey(value)) ?? declaration.scenarios.default,
    nextStep: (scenario, status, visit, choice) => pick(stepsOf(declaration, scenarios.get(scenario), status), visit, choice),
    automatic: (event, status, subject, nowMs) =>
      transitions.find(
        (one) =>
          one.event === event &&
          leaves(one, status) &&
          actors[one.actor]?.acts === 'sandbox' &&
          whyClosed(one, { subject, nowMs }, guards) === null,
      ) ?? null,
    dueMs: ({ after }, sinceMs) => {
      const delay = parseDuration(after ?? '');
      return delay && addDuration(sinceMs, delay);
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
