import { alike } from '../core/words.ts';
import { type Entry, type Finding, onEach, type Rule, unique } from './entry.ts';
import type { PanneEntry } from './schema-pannes.ts';

/** Who a fault may name. */
export interface PanneNames {
  readonly applications: readonly string[];
  readonly personas: readonly string[];
}

/** Everything that is wrong with a fault beyond its shape. */
export type CheckPanne = (panne: PanneEntry, names: PanneNames) => readonly string[];

function tooMany(entries: readonly Entry<PanneEntry>[]): Finding[] {
  const what = { en: `a bac has ${MOST_PANNES} faults at most`, fr: `un bac a ${MOST_PANNES} pannes au plus` };
  return entries.slice(MOST_PANNES).map((entry) => ({ entry, path: [], what }));
}

/** What the faults of a document must be. */
export function pannesRules(check: CheckPanne, names: PanneNames): readonly Rule<PanneEntry>[] {
  return [
    unique(['id'], ({ id }) => id),
    onEach((panne) => check(panne, names).map((what) => ({ path: [], what: alike(what) }))),
    () => ({ see: tooMany }),
  ];
}

/** Each is looked at by every call of the bac. */
export const MOST_PANNES = 200;
