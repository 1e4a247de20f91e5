import type { Decision, Lifecycle, NextStep, Survey } from '../../core/lifecycle.ts';
import type { Transition } from '../../core/lifecycle-declaration.ts';
import type { Data } from '../../core/lifecycle-guard.ts';
import { formatProgression, type Progression, parseProgression } from '../../core/progression.ts';
import type { Fields, Vehicule } from '../../core/vehicule.ts';
import type { Bac } from '../../store/bacs.ts';
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
  /** What would become of an event; `vehicule` null: a deposit. */
  decide(vehicule: Vehicule | null, wish: Wish): Decision;
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

/** What the scenario does in the present status, if the progression lets the Domaine do it by itself. */
function stepOf({ id, statut, scenario }: Vehicule, { bac, lifecycle, progression }: Context): NextStep | null {
  const { mode } = progression();
  if (statut === null || mode === 'manual') return null;
  const step = lifecycle.nextStep(scenario, statut, bac.traces.visits(id, statut), id);
  return step && lifecycle.progresses(step.event, statut, mode) ? step : null;
}

/** The vehicle with the instant of its next transition, saved. */
function save(vehicule: Vehicule, context: Context): Vehicule {
  const step = context.progression().mode === 'time' ? stepOf(vehicule, context) : null;
  const dueMs = step && vehicule.statut !== null ? context.lifecycle.dueMs(step.event, vehicule.statut, vehicule.updatedMs) : null;
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
    statut: transition.to,
    updatedMs,
    reads: 0,
    remise: remise ?? vehicule.remise,
    suivi: { ...vehicule.suivi, ...context.lifecycle.stampsOf(transition, data, updatedMs) },
  };
  return save(moved, context);
}

function makeStep(vehicule: Vehicule, atMs: number, context: Context): Vehicule | null {
  const step = stepOf(vehicule, context);
  if (!step) return null;
  const evenement = { ...step, actor: 'domaine', by: PROGRESSION, atMs };
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
    survey: (vehicule, nowMs) => lifecycle.survey(vehicule.statut ?? '', subjectOf(vehicule, context), nowMs),
    next: (vehicule) => {
      const step = stepOf(vehicule, context);
      return step && { ...step, atMs: vehicule.dueMs };
    },
    setProgression: (wanted, nowMs) => {
      settle(nowMs, context);
      transaction(() => {
        reglages.set(PROGRESSION, formatProgression(wanted));
        progression = wanted;
        for (const vehicule of vehicules.list()) save(hasten(vehicule, nowMs, context), context);
      });
    },
  };
}
