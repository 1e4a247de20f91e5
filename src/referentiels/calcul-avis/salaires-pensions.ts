import { computePercent, roundEuros } from './arrondi.ts';
import type { BaremeIr } from './bareme.ts';
import { type SupportedBox, sumBoxes } from './supported-boxes.ts';

type Cases = Readonly<Record<string, number>>;

/** Amounts in euros of the three columns of the avis. */
export interface Colonnes {
  readonly dec1: number;
  readonly dec2: number;
  readonly personnesACharge: number;
}

/** Salaries, pensions and annuities of a household. Amounts in euros. */
export interface SalairesPensions {
  readonly salaires: Colonnes;
  readonly autres: Colonnes;
  readonly gerants: Colonnes;
  readonly heuresSup: Colonnes;
  readonly pensions: Colonnes;
  readonly invalidite: Colonnes;
  readonly alimentaires: Colonnes;
  /** Salaries and pensions after the 10 % deduction or the real expenses. */
  readonly nets: Colonnes;
  /** Annuities bought for a price, the taxable part. */
  readonly rentes: number;
}

// Letters of the second character of the boxes: those of the art. 62 managers and of overtime are shifted.
const PERSONNES = [
  { lettre: 'A', lettreBis: 'G', colonne: 'dec1' },
  { lettre: 'B', lettreBis: 'H', colonne: 'dec2' },
  { lettre: 'C', lettreBis: 'I', colonne: 'personnesACharge' },
  { lettre: 'D', lettreBis: 'J', colonne: 'personnesACharge' },
] as const;

type Personne = (typeof PERSONNES)[number];

// CGI 158 6: taxable part by age when the annuity starts.
const RENTES = [
  ['1AW', 70],
  ['1BW', 50],
  ['1CW', 40],
  ['1DW', 30],
] as const satisfies readonly (readonly [SupportedBox, number])[];

/** Sum of the amounts of three columns, in euros. */
export function sumColonnes({ dec1, dec2, personnesACharge }: Colonnes): number {
  return dec1 + dec2 + personnesACharge;
}

function computeColonnes(compute: (personne: Personne, rank: number) => number): Colonnes {
  const colonnes = { dec1: 0, dec2: 0, personnesACharge: 0 };
  for (const [rank, personne] of PERSONNES.entries()) {
    colonnes[personne.colonne] += compute(personne, rank);
  }
  return colonnes;
}

function computeDeductionForfaitaire(brut: number, { taux, minimum }: { taux: number; minimum: number }): number {
  return Math.min(brut, Math.max(minimum, computePercent(brut, taux)));
}

/** CGI 83 3°: 10 % with a floor and a ceiling per person, unless the declared real expenses are higher. */
function computeSalaireNet(cases: Cases, { lettre, lettreBis }: Personne, { deductionSalaires }: BaremeIr): number {
  const brut = sumBoxes(cases, `1${lettre}J`, `1${lettre}P`, `1${lettreBis}B`);
  const forfait = Math.min(deductionSalaires.maximum, computeDeductionForfaitaire(brut, deductionSalaires));
  return brut - Math.max(forfait, sumBoxes(cases, `1${lettre}K`));
}

/** CGI 158 5 a: 10 % with a floor per pensioner and one ceiling for the household, shared in proportion. */
function computePensionsNettes(cases: Cases, { deductionPensions }: BaremeIr): readonly number[] {
  const bruts = PERSONNES.map(({ lettre }) => sumBoxes(cases, `1${lettre}S`, `1${lettre}Z`, `1${lettre}O`));
  const deductions = bruts.map((brut) => computeDeductionForfaitaire(brut, deductionPensions));
  const total = deductions.reduce((sum, deduction) => sum + deduction, 0);
  const retained = Math.min(total, deductionPensions.maximumFoyer);
  let left = retained;
  return bruts.map((brut, rank) => {
    const isLast = deductions.slice(rank + 1).every((deduction) => deduction === 0);
    const share = isLast ? left : roundEuros(((deductions[rank] ?? 0) * retained) / total);
    left -= share;
    return brut - share;
  });
}

/** Gross and net salaries, pensions and annuities, by column of the avis. */
export function computeSalairesPensions(cases: Cases, bareme: BaremeIr): SalairesPensions {
  const pensionsNettes = computePensionsNettes(cases, bareme);
  return {
    salaires: computeColonnes(({ lettre }) => sumBoxes(cases, `1${lettre}J`)),
    autres: computeColonnes(({ lettre }) => sumBoxes(cases, `1${lettre}P`)),
    gerants: computeColonnes(({ lettreBis }) => sumBoxes(cases, `1${lettreBis}B`)),
    heuresSup: computeColonnes(({ lettreBis }) => sumBoxes(cases, `1${lettreBis}H`)),
    pensions: computeColonnes(({ lettre }) => sumBoxes(cases, `1${lettre}S`)),
    invalidite: computeColonnes(({ lettre }) => sumBoxes(cases, `1${lettre}Z`)),
    alimentaires: computeColonnes(({ lettre }) => sumBoxes(cases, `1${lettre}O`)),
    nets: computeColonnes((personne, rank) => computeSalaireNet(cases, personne, bareme) + (pensionsNettes[rank] ?? 0)),
    rentes: RENTES.reduce((sum, [code, taux]) => sum + computePercent(sumBoxes(cases, code), taux), 0),
  };
}
