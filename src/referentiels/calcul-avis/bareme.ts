/** One bracket of the progressive scale. */
export interface Tranche {
  /** Upper bound in euros, included; null for the last bracket. */
  readonly jusque: number | null;
  /** Percent. */
  readonly taux: number;
}

/** Figures of the tax law for one income year, as written in `fixtures/baremes-ir.yaml`. Amounts in euros, rates in percent. */
export interface BaremeIr {
  /** Income year. */
  readonly annee: number;
  readonly tranches: readonly Tranche[];
  readonly decote: { readonly seul: number; readonly couple: number; readonly taux: number };
  /** Ceilings of the advantage per half part, and reductions that complete it (CGI 197 I 2). */
  readonly plafonnement: {
    readonly demiPart: number;
    readonly parentIsole: number;
    readonly personneSeule: number;
    readonly reductionInvalidite: number;
    readonly reductionVeuf: number;
  };
  readonly deductionSalaires: { readonly taux: number; readonly minimum: number; readonly maximum: number };
  readonly deductionPensions: { readonly taux: number; readonly minimum: number; readonly maximumFoyer: number };
  /** Abattement per attached married child, and limit of the alimony paid to an adult child (CGI 196 B). */
  readonly abattementEnfantMajeur: number;
  readonly fraisGardeParEnfant: number;
  readonly donsAideLimite: number;
  readonly seuilRecouvrement: number;
  readonly seuilRestitution: number;
}

/** The scale of an income year, or of the nearest known year (the later one when two are as near); throws when none is given. */
export function pickBareme(baremes: readonly BaremeIr[], annee: number): BaremeIr {
  const [nearest] = [...baremes].sort((a, b) => Math.abs(a.annee - annee) - Math.abs(b.annee - annee) || b.annee - a.annee);
  if (nearest === undefined) {
    throw new Error('pickBareme: no income tax scale at all (fixtures/baremes-ir.yaml is empty)');
  }
  return nearest;
}
