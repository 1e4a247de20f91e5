import type { Declaration } from '../../core/situation.ts';
import { computePercent, roundEuros } from './arrondi.ts';
import type { BaremeIr } from './bareme.ts';
import { type SupportedBox, sumBoxes } from './supported-boxes.ts';

// CGI 199 quater F: per child at the collège, at the lycée, in higher education.
const SCOLARITE = [
  ['7EA', 61],
  ['7EC', 153],
  ['7EF', 183],
] as const satisfies readonly (readonly [SupportedBox, number])[];

// CGI 199 quindecies: 25 % of the costs, per person.
const DEPENDANCE = { taux: 25, limiteParPersonne: 10_000 };
// CGI 200: gifts count within 20 % of the taxable income.
const DONS = { tauxGeneral: 66, tauxAide: 75, limiteRevenuPercent: 20 };
// CGI 199 sexdecies: ceiling of the costs, raised per child.
const AIDE_A_DOMICILE = { taux: 50, plafond: 12_000, parEnfant: 1_500, plafondMaximal: 15_000 };
// CGI 200 quater B.
const TAUX_FRAIS_GARDE = 50;
// CGI 199 quater C: union dues, within 1 % of the gross salaries and pensions.
const SYNDICATS = { taux: 66, limiteRevenuPercent: 1 };

function computeDons({ cases }: Declaration, revenuImposable: number, { donsAideLimite }: BaremeIr): number {
  const aide = sumBoxes(cases, '7UD');
  const aideRetenue = Math.min(aide, donsAideLimite);
  const limite = computePercent(revenuImposable, DONS.limiteRevenuPercent);
  const general = Math.min(sumBoxes(cases, '7UF') + aide - aideRetenue, limite);
  return computePercent(aideRetenue, DONS.tauxAide) + computePercent(general, DONS.tauxGeneral);
}

/** Reductions of tax in euros, before they are limited to the tax of the scale (CGI 197 I 5). */
export function computeReductions(declaration: Declaration, revenuImposable: number, bareme: BaremeIr): number {
  const { cases } = declaration;
  const scolarite = SCOLARITE.reduce((sum, [code, parEnfant]) => sum + sumBoxes(cases, code) * parEnfant, 0);
  const dependance = (['7CD', '7CE'] as const).reduce(
    (sum, code) => sum + computePercent(Math.min(sumBoxes(cases, code), DEPENDANCE.limiteParPersonne), DEPENDANCE.taux),
    0,
  );
  return computeDons(declaration, revenuImposable, bareme) + scolarite + dependance;
}

function computeAideADomicile({ cases, dependants }: Declaration): number {
  const enfants = (dependants.F ?? 0) + (dependants.J ?? 0) + (dependants.H ?? 0) / 2;
  const plafond = Math.min(AIDE_A_DOMICILE.plafondMaximal, AIDE_A_DOMICILE.plafond + enfants * AIDE_A_DOMICILE.parEnfant);
  return computePercent(Math.min(sumBoxes(cases, '7DB'), plafond), AIDE_A_DOMICILE.taux);
}

function computeFraisGarde({ cases }: Declaration, { fraisGardeParEnfant }: BaremeIr): number {
  const exclusifs = (['7GA', '7GB', '7GC'] as const).map((code) => Math.min(sumBoxes(cases, code), fraisGardeParEnfant));
  const alternes = (['7GE', '7GF', '7GG'] as const).map((code) => Math.min(sumBoxes(cases, code), fraisGardeParEnfant / 2));
  return [...exclusifs, ...alternes].reduce((sum, retenu) => sum + computePercent(retenu, TAUX_FRAIS_GARDE), 0);
}

function computeSyndicats({ cases }: Declaration): number {
  const dec1 = Math.min(sumBoxes(cases, '7AC'), (sumBoxes(cases, '1AJ', '1AP', '1AS', '1AZ') * SYNDICATS.limiteRevenuPercent) / 100);
  const dec2 = Math.min(sumBoxes(cases, '7AE'), (sumBoxes(cases, '1BJ', '1BP', '1BS', '1BZ') * SYNDICATS.limiteRevenuPercent) / 100);
  return roundEuros(((dec1 + dec2) * SYNDICATS.taux) / 100);
}

/** Credits of tax in euros: those paid back when they exceed the tax, and those that are not. */
export function computeCredits(declaration: Declaration, bareme: BaremeIr): { restituables: number; nonRestituables: number } {
  const restituables = computeAideADomicile(declaration) + computeFraisGarde(declaration, bareme) + computeSyndicats(declaration);
  return {
    // 2CK: withheld by the bank when the income was paid, hence paid back (CGI 125 A V, 117 quater II).
    restituables: restituables + sumBoxes(declaration.cases, '2CK'),
    nonRestituables: sumBoxes(declaration.cases, '2AB'),
  };
}
