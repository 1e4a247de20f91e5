import type { Draw } from './draw.ts';
import type { Sexe } from './identites.ts';
import { ANCIENS, INDEPENDANTS, type Metier, SALARIES } from './tables/metiers.ts';

/** What an amount is declared as: its boxes for declarant 1 and for declarant 2. */
const CASES = {
  salaire: ['1AJ', '1BJ'],
  chomage: ['1AP', '1BP'],
  heuresSup: ['1GH', '1HH'],
  pension: ['1AS', '1BS'],
  invalidite: ['1AZ', '1BZ'],
  alimentaire: ['1AO', '1BO'],
  services: ['5KP', '5LP'],
  bnc: ['5HQ', '5IQ'],
} as const;

export type Gains = Readonly<Partial<Record<keyof typeof CASES, number>>>;

/** A trade and what it brought in n-1, n-2 and n-3. */
export interface Carriere {
  readonly metier: string;
  readonly annees: readonly [Gains, Gains, Gains];
  /** What happened lately, to be told: `à la retraite depuis l'an dernier`. */
  readonly note: string | null;
}

/** Tens of euros, so that amounts read as declared ones. */
const toTens = (euros: number): number => Math.round(euros / 10) * 10;

/** What an amount was the year before it grew by so many thousandths. */
const before = (amount: number, perMille: number): number => toTens((amount * 1000) / (1000 + perMille));

type Amounts = readonly [number, number, number];

function drawAmounts(draw: Draw, { bas, haut }: Metier, growth: readonly [min: number, max: number]): Amounts {
  const last = draw.int(bas, haut) * 100 + draw.int(0, 9) * 10;
  const previous = before(last, draw.int(...growth));
  return [last, previous, before(previous, draw.int(...growth))];
}

const map = (amounts: Amounts, toGains: (amount: number, distance: number) => Gains): Carriere['annees'] => {
  const [last, previous, first] = amounts;
  return [toGains(last, 1), toGains(previous, 2), toGains(first, 3)];
};

/** A month in words, for a part of a year. */
const part = (amount: number, months: number): number => toTens((amount * months) / 12);

/** Trades that do not ask for long studies. */
const FIRST_JOBS = SALARIES.filter(({ bas }) => bas < 250);

function drawSalarie(draw: Draw, sexe: Sexe, age: number): Carriere {
  const metier = draw.pick(age < 27 ? FIRST_JOBS : SALARIES);
  const { bas, haut } = metier;
  const middle = Math.floor((bas + haut) / 2);
  const range = age < 30 ? { ...metier, haut: middle } : age > 45 ? { ...metier, bas: Math.floor((bas + middle) / 2) } : metier;
  const changed = draw.chance(6);
  const full = drawAmounts(draw, range, changed ? [-90, 180] : [4, 42]);
  const partTime = draw.chance(sexe === 'F' ? 20 : 5) ? draw.int(50, 80) : 100;
  const amounts = full.map((amount) => toTens((amount * partTime) / 100)) as unknown as Amounts;
  const heures = draw.chance(12) ? draw.int(15, 190) * 10 : 0;
  return {
    metier: metier[sexe],
    annees: map(amounts, (salaire, distance) => ({ salaire, ...(heures > 0 && distance < 3 && { heuresSup: heures }) })),
    note: partTime < 100 ? 'à temps partiel' : null,
  };
}

/** A job lost in a year, and the allowance until the end of it. */
function drawChomeur(draw: Draw, sexe: Sexe): Carriere {
  const metier = draw.pick(SALARIES);
  const amounts = drawAmounts(draw, metier, [4, 30]);
  const lost = draw.int(1, 2);
  const months = draw.int(2, 10);
  return {
    metier: metier[sexe],
    annees: map(amounts, (salaire, distance) => {
      if (distance > lost) return { salaire };
      if (distance < lost) return { chomage: toTens(salaire * 0.56) };
      return { salaire: part(salaire, months), chomage: part(salaire * 0.57, 12 - months) };
    }),
    note: lost === 1 ? "sans emploi depuis l'an dernier" : "sans emploi depuis l'avant-dernière année",
  };
}

function drawIndependant(draw: Draw, sexe: Sexe): Carriere {
  const nature = draw.pick(['bnc', 'services'] as const);
  const metier = draw.pick(INDEPENDANTS[nature]);
  const amounts = drawAmounts(draw, metier, [-80, 160]);
  return { metier: metier[sexe], annees: map(amounts, (amount) => ({ [nature]: amount })), note: 'à son compte' };
}

function drawRetraite(draw: Draw, sexe: Sexe): Carriere {
  const metier = draw.pick(ANCIENS);
  return { metier: metier[sexe], annees: map(drawAmounts(draw, metier, [8, 38]), (pension) => ({ pension })), note: null };
}

/** The year of the retirement has both a salary and a pension. */
function drawDepart(draw: Draw, sexe: Sexe): Carriere {
  const metier = draw.pick(SALARIES);
  const amounts = drawAmounts(draw, metier, [4, 30]);
  const left = draw.int(1, 2);
  const months = draw.int(3, 9);
  return {
    metier: metier[sexe],
    annees: map(amounts, (salaire, distance) => {
      if (distance > left) return { salaire };
      const pension = salaire * 0.68;
      return distance < left ? { pension: toTens(pension) } : { salaire: part(salaire, months), pension: part(pension, 12 - months) };
    }),
    note: left === 1 ? "à la retraite depuis l'an dernier" : "à la retraite depuis l'avant-dernière année",
  };
}

/** Someone at home: nothing to declare. */
export function sansActivite(sexe: Sexe): Carriere {
  return { metier: sexe === 'F' ? 'mère au foyer' : 'père au foyer', annees: [{}, {}, {}], note: null };
}

/** An invalidity pension, and what part-time work may still bring. */
export function drawInvalide(draw: Draw, sexe: Sexe): Carriere {
  const metier = draw.pick(SALARIES);
  const amounts = drawAmounts(draw, { ...metier, bas: 96, haut: 178 }, [8, 30]);
  return {
    metier: metier[sexe],
    annees: map(amounts, (invalidite) => ({ invalidite })),
    note: "titulaire d'une carte d'invalidité",
  };
}

/** The working or retired life of someone of that age in the year of reference. */
export function drawCarriere(draw: Draw, sexe: Sexe, age: number): Carriere {
  if (age >= 67) return drawRetraite(draw, sexe);
  const retirement = age >= 62 ? draw.int(1, 100) : 100;
  if (retirement <= 45) return drawRetraite(draw, sexe);
  if (retirement <= 65) return drawDepart(draw, sexe);
  const work = draw.int(1, 100);
  if (work <= 6) return drawChomeur(draw, sexe);
  return work <= 15 && age >= 26 ? drawIndependant(draw, sexe) : drawSalarie(draw, sexe, age);
}

/** The boxes of the declarants for a year, in the order of the form. `months`: a part of the year only. */
export function casesOf(carrieres: readonly Carriere[], distance: 1 | 2 | 3, months = 12): Record<string, number> {
  const cases: Record<string, number> = {};
  for (const [poste, boxes] of Object.entries(CASES))
    for (const [rank, { annees }] of carrieres.entries()) {
      const amount = annees[distance - 1]?.[poste as keyof typeof CASES] ?? 0;
      const box = boxes[rank];
      if (amount > 0 && box !== undefined) cases[box] = months === 12 ? amount : part(amount, months);
    }
  return cases;
}
