import { computePercent, roundEuros } from './arrondi.ts';
import type { BaremeIr } from './bareme.ts';
import { sumBoxes } from './supported-boxes.ts';

type Cases = Readonly<Record<string, number>>;

/** What is deducted from the global income. Amounts in euros. */
export interface Charges {
  readonly enfantsMajeurs: number;
  readonly autresPensions: number;
  readonly diverses: number;
  readonly epargneRetraiteDec1: number;
  readonly epargneRetraiteDec2: number;
}

// Alimony fixed by a judgment before 2006 counts for 125 % (CGI 156 II 2°).
const MAJORATION_JUGEMENT_ANCIEN = 125;

function computeEnfantsMajeurs(cases: Cases, limite: number): number {
  const anciens = (['6GI', '6GJ'] as const).map((code) => computePercent(sumBoxes(cases, code), MAJORATION_JUGEMENT_ANCIEN));
  const recents = (['6EL', '6EM'] as const).map((code) => sumBoxes(cases, code));
  return [...anciens, ...recents].reduce((sum, versee) => sum + Math.min(versee, limite), 0);
}

/** CGI 163 quatervicies; without a printed ceiling (6PS, 6PT) the whole payment is taken. */
function computeVersement(cases: Cases, [versement, plafond]: readonly ['6NS', '6PS'] | readonly ['6NT', '6PT']): number {
  const limite = sumBoxes(cases, plafond);
  return limite > 0 ? Math.min(sumBoxes(cases, versement), limite) : sumBoxes(cases, versement);
}

/** Deductible charges; retirement savings never exceed what the others leave of the global income, because the RFR adds them back. */
export function computeCharges(cases: Cases, revenuBrutGlobal: number, csgDeductible: number, bareme: BaremeIr): Charges {
  const enfantsMajeurs = computeEnfantsMajeurs(cases, bareme.abattementEnfantMajeur);
  const autresPensions = sumBoxes(cases, '6GU') + computePercent(sumBoxes(cases, '6GP'), MAJORATION_JUGEMENT_ANCIEN);
  const diverses = sumBoxes(cases, '6DE', '6DD') + csgDeductible;
  const left = Math.max(0, revenuBrutGlobal - enfantsMajeurs - autresPensions - diverses);
  const epargneRetraiteDec1 = Math.min(left, computeVersement(cases, ['6NS', '6PS']));
  const epargneRetraiteDec2 = Math.min(left - epargneRetraiteDec1, computeVersement(cases, ['6NT', '6PT']));
  return { enfantsMajeurs, autresPensions, diverses, epargneRetraiteDec1, epargneRetraiteDec2 };
}

/** Rebate per attached married child or member of its family, half of it in alternate custody (CGI 196 B). */
export function computeAbattementRattaches(rattaches: number, alternes: number, { abattementEnfantMajeur }: BaremeIr): number {
  return roundEuros(rattaches * abattementEnfantMajeur + (alternes * abattementEnfantMajeur) / 2);
}
