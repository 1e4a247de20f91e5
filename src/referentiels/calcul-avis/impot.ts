import { computePercent, roundEuros } from './arrondi.ts';
import type { BaremeIr } from './bareme.ts';
import type { BaseForfaitaire } from './capital.ts';
import type { DetailParts } from './parts.ts';

/** Tax at the scale, before the reductions of tax. Amounts in euros. */
export interface ImpotBareme {
  readonly droits: number;
  readonly decote: number;
}

/** Progressive scale applied to one part, then multiplied by the parts (CGI 193, 197 I 1). */
function computeDroitsSimples(revenuImposable: number, parts: number, { tranches }: BaremeIr): number {
  const quotient = revenuImposable / parts;
  let lower = 0;
  let impotParPart = 0;
  for (const { jusque, taux } of tranches) {
    const upper = jusque ?? Number.POSITIVE_INFINITY;
    impotParPart += (Math.max(0, Math.min(quotient, upper) - lower) * taux) / 100;
    lower = upper;
  }
  return roundEuros(impotParPart * parts);
}

/** The most that the parts beyond the reference may save, in euros (CGI 197 I 2). */
function computeAvantageMaximal(parts: DetailParts, { plafonnement }: BaremeIr): number {
  const { total, reference, personneSeule, parentIsole } = parts;
  const ordinaires = total - reference - personneSeule - parentIsole;
  return roundEuros(
    ordinaires * 2 * plafonnement.demiPart + personneSeule * 2 * plafonnement.personneSeule + parentIsole * plafonnement.parentIsole,
  );
}

/** Reductions given when the ceiling bites, to the disabled, veterans and widows with children (CGI 197 I 2). */
function computeReductionComplementaire({ invalidite, veufAvecEnfants }: DetailParts, { plafonnement }: BaremeIr): number {
  return roundEuros(invalidite * 2 * plafonnement.reductionInvalidite) + (veufAvecEnfants ? plafonnement.reductionVeuf : 0);
}

function computeDroits(revenuImposable: number, parts: DetailParts, bareme: BaremeIr): number {
  const auQuotient = computeDroitsSimples(revenuImposable, parts.total, bareme);
  const sansQuotient = computeDroitsSimples(revenuImposable, parts.reference, bareme);
  const plafonnes = sansQuotient - computeAvantageMaximal(parts, bareme);
  if (auQuotient >= plafonnes) {
    return auQuotient;
  }
  // The reduction never gives back more than the ceiling took.
  return Math.max(auQuotient, plafonnes - computeReductionComplementaire(parts, bareme));
}

/** Décote: a base less 45.25 % of the tax, when positive (CGI 197 I 4 a). */
function computeDecote(droits: number, isCouple: boolean, { decote }: BaremeIr): number {
  const base = isCouple ? decote.couple : decote.seul;
  return Math.min(droits, Math.max(0, roundEuros(base - (droits * Math.round(decote.taux * 100)) / 10_000)));
}

/** Tax of the scale: quotient familial, its ceiling, décote (CGI 193 to 197). */
export function computeImpotBareme(revenuImposable: number, parts: DetailParts, isCouple: boolean, bareme: BaremeIr): ImpotBareme {
  const droits = computeDroits(revenuImposable, parts, bareme);
  return { droits, decote: computeDecote(droits, isCouple, bareme) };
}

/** Tax of the incomes with a flat rate, in euros. */
export function computeImpotForfaitaire(bases: readonly BaseForfaitaire[]): number {
  return bases.reduce((sum, { base, taux }) => sum + computePercent(base, taux), 0);
}
