import { type Entry, onEach, type Rule, unique } from './entry.ts';
import type { PanneEntry } from './schema-pannes.ts';

/** Who a fault may name. */
export interface PanneNames {
  readonly applications: readonly string[];
  readonly personas: readonly string[];
}

/** Everything that is wrong with a fault beyond its shape. */
export type CheckPanne = (panne: PanneEntry, names: PanneNames) => readonly string[];

/** What the faults of a document must be. */
export function pannesRules(check: CheckPanne, names: PanneNames): readonly Rule<PanneEntry>[] {
  return [
    unique(['id'], ({ id }) => id),
    onEach((panne) => check(panne, names).map((what) => ({ path: [], what }))),
    (entries: readonly Entry<PanneEntry>[]) =>
      entries.slice(MOST_PANNES).map((entry) => ({ entry, path: [], what: `a bac has ${MOST_PANNES} faults at most` })),
  ];
}

/** Each is looked at by every call of the bac. */
export const MOST_PANNES = 200;
