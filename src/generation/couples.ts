import { drawCarriere, sansActivite } from './carrieres.ts';
import type { Draw } from './draw.ts';
import { drawBirths } from './enfants.ts';
import {
  type Age,
  childrenIn,
  drawEnfants,
  type Famille,
  foyerName,
  type Membre,
  ofSexe,
  revenusOf,
  seul,
  type Tirage,
} from './familles.ts';
import { type Adulte, drawCharges, EVERY_YEAR, type Menage, toFoyer } from './foyers.ts';
import type { Domicile, Sexe } from './identites.ts';

export interface Couple {
  readonly age: Age;
  readonly union: 'M' | 'O';
}

interface Two {
  readonly declarants: readonly [Adulte, Adulte];
  /** Whose children they are drawn for. */
  readonly mother: Adulte;
}

const other = (sexe: Sexe): Sexe => (sexe === 'F' ? 'M' : 'F');

function withSpouseName(draw: Draw, adulte: Adulte, spouse: Adulte, union: Couple['union']): Adulte {
  const isAsked = union === 'M' && adulte.identite.sexe === 'F' && spouse.identite.sexe === 'M' && draw.chance(78);
  return isAsked && spouse.identite.nom !== adulte.identite.nom ? { ...adulte, nomUsage: spouse.identite.nom } : adulte;
}

/** Two people in one home; the ages follow each other. */
export function drawTwo(tirage: Tirage, { age, union }: Couple, homes: readonly [Domicile, Domicile]): Two {
  const { draw, identites, annee } = tirage;
  const first = draw.chance(68) ? 'M' : 'F';
  const second = draw.chance(97) ? other(first) : first;
  const ages = [draw.int(age.min, age.max), 0] as [number, number];
  ages[1] = Math.max(20, ages[0] + (first === 'M' ? -1 : 1) * draw.int(-3, 7));
  const make = (sexe: Sexe, rank: 0 | 1): Adulte => ({
    identite: identites.draw({ sexe, annee: annee - ages[rank] }, homes[rank].commune),
    domicile: homes[rank],
    carriere: drawCarriere(draw, sexe, ages[rank]),
    nomUsage: null,
  });
  const [one, two] = [make(first, 0), make(second, 1)];
  const atHome = ages[1] < 62 && draw.chance(second === 'F' ? 9 : 2);
  const declarants = [
    withSpouseName(draw, one, two, union),
    withSpouseName(draw, atHome ? { ...two, carriere: sansActivite(second) } : two, one, union),
  ] as const;
  return { declarants, mother: declarants.find(({ identite }) => identite.sexe === 'F') ?? declarants[0] };
}

/** `mariée à Paul`, `pacsé avec Julie`. */
export const united = ({ identite: { sexe } }: Adulte, { identite: { prenom } }: Adulte, union: Couple['union']): string =>
  union === 'M' ? `${ofSexe(sexe, 'marié')} à ${prenom}` : `${ofSexe(sexe, 'pacsé')} avec ${prenom}`;

export const spouses = (
  { declarants }: Two,
  foyer: Membre['foyer'],
  tell: (self: Adulte, spouse: Adulte) => string,
  note: string | null,
): readonly Membre[] => {
  const [one, two] = declarants;
  return [
    { adulte: one, foyer, histoire: tell(one, two), note },
    { adulte: two, foyer, histoire: tell(two, one), note },
  ];
};

export const withChildren = (text: string, count: number): string => (count === 0 ? text : `${text}, ${childrenIn(count)}`);

/** A married or PACS couple, retired or not, and its children. */
export function drawCouple(tirage: Tirage, couple: Couple): Famille {
  const { draw, identites, places } = tirage;
  const home = identites.drawHome();
  const two = drawTwo(tirage, couple, [home, home]);
  const { declarants, mother } = two;
  const { enfants, membres } = drawEnfants(tirage, mother, drawBirths(draw, mother.identite.annee, revenusOf(tirage)), places - 2);
  const menage: Menage = {
    foyer: foyerName(declarants[0]),
    declarants,
    situation: couple.union,
    enfants,
    charges: drawCharges(draw, tirage.annee - declarants[0].identite.annee),
    distances: EVERY_YEAR,
  };
  const foyer = toFoyer(menage, revenusOf(tirage));
  const tell = (self: Adulte, spouse: Adulte) => withChildren(united(self, spouse, couple.union), enfants.length);
  return { foyers: [foyer], membres: [...spouses(two, foyer, tell, null), ...membres] };
}

/** A couple that is not one for the tax: two households at one address, the children in the first. */
export function drawConcubins(tirage: Tirage, age: Age): Famille {
  const { draw, identites, places } = tirage;
  const home = identites.drawHome();
  const two = drawTwo(tirage, { age, union: 'O' }, [home, home]);
  const { declarants, mother } = two;
  const births = drawBirths(draw, mother.identite.annee, revenusOf(tirage));
  const { enfants, membres } = drawEnfants(tirage, mother, births, places - 2);
  const foyers = declarants.map((adulte) =>
    toFoyer(
      seul(adulte, 'C', {
        enfants: adulte === mother ? enfants : [],
        charges: drawCharges(draw, tirage.annee - adulte.identite.annee),
      }),
      revenusOf(tirage),
    ),
  );
  const people = declarants.map((adulte, rank): Membre => {
    const spouse = declarants[1 - rank] ?? adulte;
    const histoire = withChildren(`en couple avec ${spouse.identite.prenom}, sans mariage ni pacs`, enfants.length);
    const note = `en concubinage, ${spouse.identite.slug} a son propre foyer à la même adresse`;
    return { adulte, foyer: foyers[rank] ?? null, histoire, note };
  });
  return { foyers, membres: [...people, ...membres] };
}
