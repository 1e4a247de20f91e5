import type { CaseDependant, CaseSituation, Declaration, SituationFamille } from '../core/situation.ts';
import { computeParts } from '../referentiels/calcul-avis/parts.ts';
import { inCommune } from './communes.ts';
import type { Draw } from './draw.ts';
import type { AnneeFixture, Dependants, FoyerFixture } from './entries.ts';
import type { Adulte } from './foyers.ts';
import type { Sexe } from './identites.ts';

const SITUATIONS: Readonly<Record<SituationFamille, Readonly<Record<Sexe, string>>>> = {
  M: { F: 'Mariée', M: 'Marié' },
  O: { F: 'Pacsée', M: 'Pacsé' },
  C: { F: 'Célibataire', M: 'Célibataire' },
  D: { F: 'Divorcée', M: 'Divorcé' },
  V: { F: 'Veuve', M: 'Veuf' },
};

const DEPENDANTS: Readonly<Partial<Record<CaseDependant, readonly [one: string, several: string]>>> = {
  F: ['un enfant à charge', 'enfants à charge'],
  G: ["dont un titulaire d'une carte d'invalidité", "titulaires d'une carte d'invalidité"],
  H: ['un enfant en résidence alternée', 'enfants en résidence alternée'],
  I: ["dont un titulaire d'une carte d'invalidité", "titulaires d'une carte d'invalidité"],
  N: ['un couple rattaché', 'couples rattachés'],
  R: ['une personne invalide sous son toit', 'personnes invalides sous son toit'],
  J: ['un étudiant rattaché', 'étudiants rattachés'],
};

const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'];

/** `trois`, and digits beyond six. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

export const formatParts = (parts: number): string => `${String(parts).replace('.', ',')} part${parts >= 2 ? 's' : ''}`;

function describeDependants(dependants: Dependants): string {
  return Object.entries(dependants)
    .map(([box, count]) => {
      const [one = '', several = ''] = DEPENDANTS[box as CaseDependant] ?? [];
      return `${count === 1 ? one : `${inWords(count)} ${several}`} (${box})`;
    })
    .join(', ');
}

interface Declared {
  readonly declarants: readonly string[];
  readonly declaration: Declaration;
}

/** A year of a household, the last period that someone declared, with what the household says for it. */
function declaredBy(slug: string, foyer: FoyerFixture, name: string): Declared {
  const declarantsOf = ({ declarants = foyer.declarants }: AnneeFixture) => declarants;
  const last = [foyer.annees[name] ?? []].flat().findLast((one) => declarantsOf(one).includes(slug));
  const declaration: Declaration = {
    situationFamille: last?.situationFamille ?? foyer.situationFamille,
    dependants: last?.dependants ?? foyer.dependants ?? {},
    casesSituation: last?.casesSituation ?? foyer.casesSituation ?? [],
    cases: last?.cases ?? {},
    periode: last?.periode ?? null,
    deces: null,
    montantsConnus: null,
  };
  return { declarants: last?.declarants ?? foyer.declarants, declaration };
}

/** A household in words: `Mariée, deux enfants à charge (F), case P`. */
export function describeMenage(
  situation: SituationFamille,
  sexe: Sexe,
  dependants: Dependants,
  boxes: readonly CaseSituation[],
  declarant = '',
): string {
  const ticked = boxes.length > 0 ? `case ${boxes.join(', ')}` : '';
  return [SITUATIONS[situation][sexe], declarant, describeDependants(dependants), ticked].filter(Boolean).join(', ');
}

/** What someone is there to test: all of it follows from the last year of their household. `note`: what sets them apart. */
export function usageOf({ identite }: Adulte, foyer: FoyerFixture, note: string | null): string {
  const name = Object.keys(foyer.annees)[0] ?? 'n-1';
  const { declarants, declaration } = declaredBy(identite.slug, foyer, name);
  const { situationFamille, dependants, casesSituation, cases } = declaration;
  const parts = computeParts(declaration);
  const rank = declarants.indexOf(identite.slug);
  const declarant = declarants.length > 1 ? `${identite.sexe === 'F' ? 'déclarante' : 'déclarant'} ${rank + 1}` : '';
  const people = describeMenage(situationFamille, identite.sexe, dependants, casesSituation, declarant);
  const declared = Object.keys(cases).join(', ') || 'aucun revenu';
  return `${people} ; ${formatParts(parts)} et ${declared} en ${name}${note === null ? '' : ` ; ${note}`}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `d'Élise`, `de Paul`. */
export const of = (name: string): string => (/^[AEIOUYHÉÈÊÎÔÛÀÂÏ]/i.test(name) ? `d'${name}` : `de ${name}`);

/** Who someone is, in one sentence: trade, town and birth as drawn, and `family`, what their kind of household says of them. */
export function histoireOf(draw: Draw, { identite, domicile, carriere }: Adulte, family: string): string {
  const { sexe, lieu, annee } = identite;
  const born = sexe === 'F' ? 'née' : 'né';
  const ici = inCommune(domicile.commune);
  const note = carriere.note === null ? '' : `, ${carriere.note}`;
  const { metier } = carriere;
  const sentences = [
    `${metier} ${ici}${note}, ${family}.`,
    `${metier} ${ici}, ${born} ${lieu}${note} ; ${family}.`,
    `${born} ${lieu} en ${annee}, ${metier} ${ici}${note}, ${family}.`,
    `${family} ; ${metier} ${ici}${note}.`,
    `${metier}, ${family} ; vit ${ici}${note}.`,
    `${born} en ${annee}, ${family}, ${metier} ${ici}${note}.`,
  ];
  return capital(draw.pick(sentences));
}
