import type { Avis, Declaration } from '../../core/situation.ts';
import type { BaremeIr } from './bareme.ts';
import { computeImpotBareme, computeImpotForfaitaire } from './impot.ts';
import { computeLignes } from './lignes.ts';
import { computeDetailParts, isCouple } from './parts.ts';
import { computeCredits, computeReductions } from './reductions-credits.ts';
import { computeRevenus } from './revenus.ts';

/** Tax less its credits: a tax under 61 € before credits is not collected (CGI 1657 1 bis), a refund under 8 € not paid (CGI 1965 L). */
function computeMontantTotal(impotAvantImputations: number, declaration: Declaration, bareme: BaremeIr): number {
  const { restituables, nonRestituables } = computeCredits(declaration, bareme);
  const impotDu = impotAvantImputations < bareme.seuilRecouvrement ? 0 : impotAvantImputations;
  const montantTotal = Math.max(0, impotDu - nonRestituables) - restituables;
  return montantTotal < 0 && montantTotal > -bareme.seuilRestitution ? 0 : montantTotal;
}

/**
 * Avis of a household for an income year, in whole euros (each product is rounded to the nearest euro, half up).
 * Published figures (`montantsConnus`) replace the computed scalars; the lines always follow from the boxes.
 */
export function computeAvis(declaration: Declaration, annee: number, bareme: BaremeIr): Avis {
  const parts = computeDetailParts(declaration);
  const revenus = computeRevenus(declaration, annee, bareme);
  const { droits, decote } = computeImpotBareme(revenus.revenuImposable, parts, isCouple(declaration), bareme);
  const impotNet = droits - decote;
  // CGI 197 I 5: reductions only reduce the tax of the scale.
  const reductions = Math.min(impotNet, computeReductions(declaration, revenus.revenuImposable, bareme));
  const impotAvantImputations = impotNet - reductions + computeImpotForfaitaire(revenus.capital.forfaitaires);
  const montants = {
    nbPart: parts.total,
    rfr: revenus.rfr,
    revenuBrutGlobal: revenus.revenuBrutGlobal,
    revenuImposable: revenus.revenuImposable,
    impotAvantImputations,
    montantTotal: computeMontantTotal(impotAvantImputations, declaration, bareme),
    ...declaration.montantsConnus,
  };
  return {
    ...montants,
    impotBareme: revenus.taxeAuBareme ? droits : null,
    deficit: montants.revenuBrutGlobal < 0,
    lignes: computeLignes(revenus, decote),
  };
}

/**
 * A salary (box 1AJ, euros) that gives exactly this RFR to a person who declares nothing else; 0 for a target of 0 or less.
 * The deduction grows by steps of at most one euro per euro of salary, so every whole RFR has a salary.
 */
export function salaryForRfr(targetEuros: number, { deductionSalaires }: BaremeIr): number {
  if (targetEuros <= 0) {
    return 0;
  }
  const { taux, minimum, maximum } = deductionSalaires;
  const proportional = Math.ceil((targetEuros * 100) / (100 - taux) - 0.5);
  return Math.min(targetEuros + maximum, Math.max(targetEuros + minimum, proportional));
}
