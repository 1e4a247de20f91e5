import type { CaseDependant, CaseSituation, Declaration } from '../../core/situation.ts';

/** Half parts are counted as 0.5, quarter parts as 0.25. */
export interface DetailParts {
  readonly total: number;
  /** Parts against which the advantage of the dependants is measured (CGI 197 I 2). */
  readonly reference: 1 | 2;
  /** Share of the total that is due to case L alone: it has a lower ceiling. */
  readonly personneSeule: number;
  /** Share due to a disability or veteran's card: the ceiling is completed by a reduction. */
  readonly invalidite: number;
  /** Share ruled by the lone parent's ceiling, which is that of a whole part (CGI 197 I 2). */
  readonly parentIsole: number;
  /** True: the ceiling of the widow's extra part is completed by a reduction. */
  readonly veufAvecEnfants: boolean;
}

interface Foyer {
  readonly imposeEnCouple: boolean;
  readonly exclusifs: number;
  readonly alternes: number;
  readonly has: (letter: CaseSituation) => boolean;
  readonly count: (letter: CaseDependant) => number;
}

/**
 * True for the survivor's own avis of the year of the death (it starts after 1 January): the situation of 1 January
 * holds, hence two parts (CGI 196 bis).
 */
function isVeufDeLAnnee(declaration: Declaration): boolean {
  return declaration.situationFamille === 'V' && declaration.periode !== null && declaration.periode.debut !== '01-01';
}

/** True when the household is taxed jointly: married or PACS. */
export function isCouple(declaration: Declaration): boolean {
  return declaration.situationFamille === 'M' || declaration.situationFamille === 'O';
}

function computeFoyer(declaration: Declaration): Foyer {
  const count = (letter: CaseDependant): number => declaration.dependants[letter] ?? 0;
  return {
    imposeEnCouple: isCouple(declaration) || isVeufDeLAnnee(declaration),
    // A card holder living in the home counts as a child (CGI 196 A bis), so does an attached single adult child (CGI 196 B).
    exclusifs: count('F') + count('J') + count('R'),
    alternes: count('H'),
    has: (letter) => declaration.casesSituation.includes(letter),
    count,
  };
}

/** Shares of the children: the first two give a half part, the others one; half of that in alternate custody, ranked last (CGI 194 I). */
function computePartsEnfants({ exclusifs, alternes }: Foyer): number {
  const demiExclusifs = Math.min(2, exclusifs);
  const demiAlternes = Math.min(2 - demiExclusifs, alternes);
  return exclusifs - demiExclusifs / 2 + (alternes - demiAlternes / 2) / 2;
}

/** Lone parent (case T): half a part, or a quarter when the only child is in alternate custody (CGI 194 II). */
function computeParentIsole(declaration: Declaration, foyer: Foyer): { majoration: number; parts: number } {
  const isSeul = declaration.situationFamille === 'C' || declaration.situationFamille === 'D';
  if (!isSeul || !foyer.has('T') || foyer.has('N') || foyer.exclusifs + foyer.alternes === 0) {
    return { majoration: 0, parts: 0 };
  }
  if (foyer.exclusifs > 0) {
    return { majoration: 0.5, parts: 1 };
  }
  // CGI 197 I 2: half the ceiling for each half part of the first two children in alternate custody.
  const enfants = Math.min(2, foyer.alternes);
  return { majoration: enfants * 0.25, parts: enfants * 0.5 };
}

/** Half parts of the declarants themselves: disability, veteran's card, war widow (CGI 195 1 and 3 to 6). */
function computePartsDeclarants({ imposeEnCouple, has }: Foyer): number {
  const hasCarte = has('W') || has('S') || has('G');
  if (!imposeEnCouple) {
    return has('P') || hasCarte ? 0.5 : 0;
  }
  const invalides = (has('P') ? 0.5 : 0) + (has('F') ? 0.5 : 0);
  // CGI 195 6: the veteran's half part does not add up with that of a disability.
  return invalides > 0 || !hasCarte ? invalides : 0.5;
}

/** The parts of a household and what each of them is due to: the ceilings of the quotient familial differ. */
export function computeDetailParts(declaration: Declaration): DetailParts {
  const foyer = computeFoyer(declaration);
  const hasEnfants = foyer.exclusifs + foyer.alternes > 0;
  const veufAvecEnfants = declaration.situationFamille === 'V' && !foyer.imposeEnCouple && hasEnfants;
  const base = foyer.imposeEnCouple || veufAvecEnfants ? 2 : 1;
  const parentIsole = computeParentIsole(declaration, foyer);
  const declarants = computePartsDeclarants(foyer);
  // CGI 195 2: a half part per card of a dependant, a quarter in alternate custody.
  const cartes = foyer.count('G') * 0.5 + foyer.count('I') * 0.25 + foyer.count('R') * 0.5;
  const isSeulAvecCaseL = !foyer.imposeEnCouple && !hasEnfants && foyer.has('L') && !foyer.has('N');
  // CGI 195 1: without dependants 1.5 parts at most, whatever the number of reasons.
  const personneSeule = isSeulAvecCaseL && declarants === 0 ? 0.5 : 0;
  return {
    total: base + computePartsEnfants(foyer) + parentIsole.majoration + declarants + cartes + personneSeule,
    reference: foyer.imposeEnCouple ? 2 : 1,
    personneSeule,
    invalidite: declarants + cartes,
    parentIsole: parentIsole.parts,
    veufAvecEnfants,
  };
}

/** Number of parts of the quotient familial, a multiple of 0.25 (CGI 193 to 195). */
export function computeParts(declaration: Declaration): number {
  return computeDetailParts(declaration).total;
}
