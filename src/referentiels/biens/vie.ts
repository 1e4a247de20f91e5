import type { Decision, Lifecycle, NextStep, Survey } from '../../core/lifecycle.ts';
import type { Transition } from '../../core/lifecycle-declaration.ts';
import type { Data, DataFault } from '../../core/lifecycle-guard.ts';
import { formatProgression, type Progression, parseProgression } from '../../core/progression.ts';
import type { Fields, Vehicule } from '../../core/vehicule.ts';
import type { Bac } from '../../store/bac.ts';
import type { SujetBien } from './guards.ts';

/** An event that somebody wants to happen to a vehicle, and who. */
export interface Evenement {
  readonly event: string;
  readonly actor: string;
  /** Application of the depositor, or `admin`. */
  readonly by: string;
  readonly data: Data;
  readonly atMs: number;
  /** Fields that replace those handed over before. */
  readonly remise?: Fields;
}

type Wish = Pick<Evenement, 'event' | 'actor' | 'data' | 'atMs'>;

export type Suite = { readonly vehicule: Vehicule } | Exclude<Decision, { transition: Transition }>;

/** The life of the vehicles of a bac: each transition goes through the lifecycle of the contract, and leaves its trace. */
export interface Vie {
  /** Makes an event, or says why not; nothing is written then. */
  make(vehicule: Vehicule, evenement: Evenement): Suite;
  /** Gives a vehicle, just inserted, its first trace and what follows from the progression. */
  begin(vehicule: Vehicule, evenement: Evenement): Vehicule;
  /** Changes what was handed over, outside any event; another plate may choose another scenario. */
  correct(vehicule: Vehicule, remise: Fields, nowMs: number): Vehicule;
  /** What would become of an event; `vehicule` null: a deposit. */
  decide(vehicule: Vehicule | null, wish: Wish): Decision;
  /** What the guards say of the data of an event, whatever the status. */
  faultsOf(wish: Wish): readonly DataFault[];
  survey(vehicule: Vehicule, nowMs: number): Survey;
  /** What the Domaine will do by itself; `atMs` null: not by the clock. */
  next(vehicule: Vehicule): (NextStep & { readonly atMs: number | null }) | null;
  /** Makes every transition that is due by an instant, in the order of their instants. */
  settle(nowMs: number): void;
  /** Counts a reading by the depositor, which may make the Domaine act. */
  noteReadings(vehicules: readonly Vehicule[], nowMs: number): void;
  readonly progression: () => Progression;
  setProgression(progression: Progression, nowMs: number): void;
}

const PROGRESSION = 'progression';
const DEFAULT_PROGRESSION: Progression = { mode: 'manual' };
/** A scenario that goes round in circles stops here. */
const MAX_STEPS = 100;

interface Context {
  readonly bac: Bac;
  readonly lifecycle: Lifecycle<SujetBien>;
  readonly progression: () => Progression;
}

function subjectOf(vehicule: Vehicule | null, { bac }: Context): SujetBien {
  return {
    fields: vehicule ? { ...vehicule.remise, ...vehicule.suivi } : {},
    previous: () => (vehicule && bac.traces.last(vehicule.id)?.from) ?? null,
  };
}

function decide(vehicule: Vehicule | null, { event, actor, data, atMs }: Wish, context: Context): Decision {
  const subject = subjectOf(vehicule, context);
  return context.lifecycle.decide({ event, actor, status: vehicule?.statut ?? null, subject, data, nowMs: atMs });
}

/** What the Domaine does by itself in the present status, and by which transition. */
interface OwnStep {
  readonly transition: Transition;
  readonly data: Data;
}

/** What the scenario does in the present status, if the progression lets the Domaine do it by itself. */
function stepOf(vehicule: Vehicule, context: Context): OwnStep | null {
  const { id, statut, scenario, updatedMs } = vehicule;
  const { bac, lifecycle, progression } = context;
  const { mode } = progression();
  if (statut === null || mode === 'manual') return null;
  const step = lifecycle.nextStep(scenario, statut, bac.traces.visits(id, statut), id);
  const transition = step && lifecycle.automatic(step.event, statut, subjectOf(vehicule, context), updatedMs);
  if (!transition || (transition.progression && !transition.progression.includes(mode))) return null;
  return { transition, data: step.data };
}

/** What a vehicle takes from what is handed over: its entity, and the scenario that its plate chooses. */
export function readRemise(remise: Fields, { scenarioOf, declaration }: Lifecycle<SujetBien>) {
  const scenario = scenarioOf(String(remise[declaration.scenarios.field] ?? ''));
  return { remise, entite: Number(remise.idEntiteRemettante), scenario };
}

/** The vehicle with the instant of its next transition, saved. The delay runs from `sinceMs`. */
function save(vehicule: Vehicule, context: Context, sinceMs = vehicule.updatedMs): Vehicule {
  const step = context.progression().mode === 'time' ? stepOf(vehicule, context) : null;
  const dueMs = step && context.lifecycle.dueMs(step.transition, sinceMs);
  const saved = { ...vehicule, dueMs };
  context.bac.vehicules.update(vehicule.id, saved);
  return saved;
}

/** Writes the state and the trace of a transition. The date of update never goes back, even when the clock did. */
function write(vehicule: Vehicule, transition: Transition, evenement: Evenement, context: Context): Vehicule {
  const { actor, by, event, data, atMs, remise } = evenement;
  const updatedMs = Math.max(atMs, vehicule.updatedMs);
  const from = transition.from.length === 0 ? null : vehicule.statut;
  context.bac.traces.insert({ vehicule: vehicule.id, atMs: updatedMs, actor, by, event, from, to: transition.to, data });
  const moved = {
    ...vehicule,
    ...(remise && readRemise(remise, context.lifecycle)),
    statut: transition.to,
    updatedMs,
    reads: 0,
    suivi: { ...vehicule.suivi, ...context.lifecycle.stampsOf(transition, data, updatedMs) },
  };
  return save(moved, context);
}

function makeStep(vehicule: Vehicule, atMs: number, context: Context): Vehicule | null {
  const step = stepOf(vehicule, context);
  if (!step) return null;
  const { event, actor } = step.transition;
  const evenement = { event, actor, by: PROGRESSION, data: step.data, atMs };
  const decision = decide(vehicule, evenement, context);
  return 'transition' in decision ? write(vehicule, decision.transition, evenement, context) : null;
}

/** In the immediate progression, the Domaine does at once all that it can. */
function hasten(vehicule: Vehicule, atMs: number, context: Context): Vehicule {
  let at = vehicule;
  for (let steps = 0; context.progression().mode === 'immediate' && steps < MAX_STEPS; steps += 1) {
    const moved = makeStep(at, atMs, context);
    if (!moved) break;
    at = moved;
  }
  return at;
}

function settle(nowMs: number, context: Context): void {
  const { vehicules, transaction } = context.bac;
  let vehicule = vehicules.nextDue(nowMs);
  if (!vehicule) return;
  transaction(() => {
    for (; vehicule; vehicule = vehicules.nextDue(nowMs))
      if (!makeStep(vehicule, vehicule.dueMs ?? nowMs, context)) vehicules.update(vehicule.id, { ...vehicule, dueMs: null });
  });
}

function noteReadings(read: readonly Vehicule[], nowMs: number, context: Context): void {
  const progression = context.progression();
  if (progression.mode !== 'reads') return;
  context.bac.transaction(() => {
    for (const vehicule of read) {
      const reads = vehicule.reads + 1;
      if (reads < progression.every || !makeStep(vehicule, nowMs, context))
        context.bac.vehicules.update(vehicule.id, { ...vehicule, reads });
    }
  });
}

export function createVie(bac: Bac, lifecycle: Lifecycle<SujetBien>): Vie {
  const { vehicules, reglages, transaction } = bac;
  let progression = parseProgression(reglages.get(PROGRESSION) ?? '') ?? DEFAULT_PROGRESSION;
  const context: Context = { bac, lifecycle, progression: () => progression };
  return {
    decide: (vehicule, wish) => decide(vehicule, wish, context),
    faultsOf: ({ event, actor, data, atMs }) =>
      lifecycle.faultsOf({ event, actor, status: null, subject: subjectOf(null, context), data, nowMs: atMs }),
    settle: (nowMs) => settle(nowMs, context),
    progression: context.progression,
    noteReadings: (read, nowMs) => noteReadings(read, nowMs, context),
    make: (vehicule, evenement) => {
      const decision = decide(vehicule, evenement, context);
      if (!('transition' in decision)) return decision;
      return transaction(() => ({ vehicule: hasten(write(vehicule, decision.transition, evenement, context), evenement.atMs, context) }));
    },
    begin: (vehicule, evenement) => {
      const decision = decide(null, evenement, context);
      if (!('transition' in decision)) throw new Error(`a deposit was not checked: ${JSON.stringify(decision)}`);
      return hasten(write(vehicule, decision.transition, evenement, context), evenement.atMs, context);
    },
    correct: (vehicule, remise, nowMs) =>
      transaction(() => hasten(save({ ...vehicule, ...readRemise(remise, lifecycle) }, context), nowMs, context)),
    survey: (vehicule, nowMs) => lifecycle.survey(vehicule.statut ?? '', subjectOf(vehicule, context), nowMs),
    next: (vehicule) => {
      const step = stepOf(vehicule, context);
      return step && { event: step.transition.event, data: step.data, atMs: vehicule.dueMs };
    },
    setProgression: (wanted, nowMs) => {
      settle(nowMs, context);
      transaction(() => {
        reglages.set(PROGRESSION, formatProgression(wanted));
        progression = wanted;
        // Delays run from now: nothing happens in a past that a client has already polled.
        for (const vehicule of vehicules.list()) save(hasten(vehicule, nowMs, context), context, Math.max(nowMs, vehicule.updatedMs));
      });
    },
  };
}
