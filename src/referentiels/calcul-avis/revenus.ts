import type { Declaration } from '../../core/situation.ts';
import { computePercent } from './arrondi.ts';
import type { BaremeIr } from './bareme.ts';
import { type Capital, computeCapital } from './capital.ts';
import { type Charges, computeAbattementRattaches, computeCharges } from './charges.ts';
import { computeIndependants, computeVersementLiberatoire, type RevenuActivite } from './independants.ts';
import { isCouple } from './parts.ts';
import { computeSalairesPensions, type SalairesPensions, sumColonnes } from './salaires-pensions.ts';
import { sumBoxes } from './supported-boxes.ts';

type Cases = Readonly<Record<string, number>>;

/** From the boxes to the taxable income. Amounts in euros. */
export interface Revenus {
  readonly salairesPensions: SalairesPensions;
  readonly capital: Capital;
  readonly fonciers: number;
  readonly activites: readonly RevenuActivite[];
  readonly revenuBrutGlobal: number;
  readonly charges: Charges;
  readonly revenuImposable: number;
  /** False when nothing declared is taxed at the scale. */
  readonly taxeAuBareme: boolean;
  readonly rfr: number;
}

// CGI 32: micro-foncier.
const TAUX_MICRO_FONCIER = 30;
// CGI 156 I 3°: share of a rental deficit that reduces the global income.
const DEFICIT_FONCIER_LIMITE = 10_700;

/** Net rents; deficits 4BB and 4BD only reduce rents, 4BC reduces the global income up to its limit. */
function computeFonciers(cases: Cases): number {
  const micro = sumBoxes(cases, '4BE');
  const positif = sumBoxes(cases, '4BA') + micro - computePercent(micro, TAUX_MICRO_FONCIER);
  const apresDeficits = Math.max(0, positif - sumBoxes(cases, '4BB', '4BD'));
  return apresDeficits - Math.min(sumBoxes(cases, '4BC'), DEFICIT_FONCIER_LIMITE);
}

/** Earlier global deficits reduce this year's income, never below 0 (CGI 156 I). */
function computeRevenuBrutGlobal(cases: Cases, total: number): number {
  const anterieurs = sumBoxes(cases, '6FA', '6FB', '6FC', '6FD', '6FE', '6FL');
  return total > 0 ? Math.max(0, total - anterieurs) : total;
}

function hasRevenuAuBareme({ salairesPensions, capital, fonciers, activites }: Omit<Revenus, 'taxeAuBareme'>): boolean {
  const { salaires, autres, gerants, pensions, invalidite, alimentaires, nets, rentes } = salairesPensions;
  const colonnes = [
    salaires,
    autres,
    gerants,
    pensions,
    invalidite,
    alimentaires,
    nets,
    ...activites.flatMap(({ brut, net }) => [brut, net]),
  ];
  const amounts = [rentes, capital.rcmBareme, capital.pvBareme, fonciers];
  return amounts.some((amount) => amount !== 0) || colonnes.some((c) => c.dec1 !== 0 || c.dec2 !== 0 || c.personnesACharge !== 0);
}

/** Taxable income of a household and its revenu fiscal de référence (CGI 156, 1417 IV). */
export function computeRevenus(declaration: Declaration, annee: number, bareme: BaremeIr): Revenus {
  const { cases, dependants } = declaration;
  const salairesPensions = computeSalairesPensions(cases, bareme);
  const capital = computeCapital(cases, isCouple(declaration));
  const fonciers = computeFonciers(cases);
  const activites = computeIndependants(cases, annee);
  const independants = activites.reduce((sum, { net }) => sum + sumColonnes(net), 0);
  const total =
    sumColonnes(salairesPensions.nets) + salairesPensions.rentes + capital.rcmBareme + capital.pvBareme + fonciers + independants;
  const revenuBrutGlobal = computeRevenuBrutGlobal(cases, total);
  const charges = computeCharges(cases, revenuBrutGlobal, capital.csgDeductible, bareme);
  const epargneRetraite = charges.epargneRetraiteDec1 + charges.epargneRetraiteDec2;
  const deductions = charges.enfantsMajeurs + charges.autresPensions + charges.diverses + epargneRetraite;
  const rattaches = computeAbattementRattaches(dependants.N ?? 0, dependants.P ?? 0, bareme);
  const revenuImposable = Math.max(0, revenuBrutGlobal - deductions - rattaches);
  const forfaitaires = capital.forfaitaires.reduce((sum, { base }) => sum + base, 0);
  const exoneres = sumColonnes(salairesPensions.heuresSup) + computeVersementLiberatoire(cases);
  const rfr = revenuImposable + epargneRetraite + forfaitaires + capital.ajoutRfr + exoneres;
  const revenus = { salairesPensions, capital, fonciers, activites, revenuBrutGlobal, charges, revenuImposable, rfr };
  return { ...revenus, taxeAuBareme: hasRevenuAuBareme(revenus) };
}
