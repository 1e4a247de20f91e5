import type { Draw } from './draw.ts';
import type { Dependants } from './entries.ts';

/** A child of a household; an adult one is there for the years when they were a minor, or because they are attached. */
export interface Enfant {
  readonly annee: number;
  readonly rattache: boolean;
}

/** Under 18 on 1 January of an income year, or born in it. */
const isMinor = ({ annee }: Enfant, revenus: number): boolean => annee <= revenus && annee >= revenus - 18;

/** An attached adult is under 25 on 1 January, and studies. */
const isAttached = (enfant: Enfant, revenus: number): boolean =>
  enfant.rattache && enfant.annee < revenus - 18 && enfant.annee >= revenus - 25;

/** Adults at the last income year, who may be attached. */
export const mayStudy = (annee: number, revenus: number): boolean => annee < revenus - 18 && annee >= revenus - 24;

const count = (enfants: readonly Enfant[], is: (enfant: Enfant) => boolean): number => enfants.filter(is).length;

/** The boxes of the dependants' frame for an income year. `alternes`: minors live half of the time with each parent. */
export function dependantsOf(enfants: readonly Enfant[], revenus: number, alternes = false): Dependants {
  const minors = count(enfants, (one) => isMinor(one, revenus));
  const attached = count(enfants, (one) => isAttached(one, revenus));
  return { ...(minors > 0 && { [alternes ? 'H' : 'F']: minors }), ...(attached > 0 && { J: attached }) };
}

/** Boxes of schooling (7EA college, 7EC lycée, 7EF higher education): counts of children by their age that year. */
export function schoolingOf(enfants: readonly Enfant[], revenus: number): Record<string, number> {
  const aged = (min: number, max: number) =>
    count(enfants, (one) => isMinor(one, revenus) && revenus - one.annee >= min && revenus - one.annee <= max);
  const rows = [
    ['7EA', aged(11, 14)],
    ['7EC', aged(15, 17)],
    ['7EF', count(enfants, (one) => isAttached(one, revenus))],
  ] as const;
  return Object.fromEntries(rows.filter(([, number]) => number > 0));
}

/** Children under 6 on 1 January, whose care may be declared. */
export const toBeMinded = (enfants: readonly Enfant[], revenus: number): number =>
  count(enfants, ({ annee }) => annee <= revenus && annee >= revenus - 6);

const SIZES = [
  [16, 0],
  [21, 1],
  [39, 2],
  [17, 3],
  [5, 4],
  [2, 5],
] as const;

/** Years of birth of the children of a mother, the eldest first, born by the last income year and still of age to count in one of three. */
export function drawBirths(draw: Draw, mother: number, revenus: number, atLeast = 0): readonly number[] {
  const births: number[] = [];
  const size = Math.max(atLeast, draw.weighted(SIZES));
  for (let annee = mother + draw.int(21, 33); births.length < size && annee <= mother + 45; annee += draw.int(1, 4)) births.push(annee);
  const known = births.filter((annee) => annee <= revenus && annee >= revenus - 24);
  if (known.length >= atLeast) return known;
  return [Math.min(revenus, Math.max(mother + 18, revenus - draw.int(0, 15)))];
}
