import type { CaseSituation, SituationFamille } from '../core/situation.ts';
import { drawCarriere, drawInvalide, sansActivite } from './carrieres.ts';
import type { Draw, Weighted } from './draw.ts';
import { drawBirths, type Enfant, mayStudy } from './enfants.ts';
import type { FoyerFixture } from './entries.ts';
import { type Adulte, drawCharges, EVERY_YEAR, type Menage, SANS_CHARGES, toFoyer } from './foyers.ts';
import { type Domicile, type Identite, type Identites, type Sexe, slugOf } from './identites.ts';
import { inWords, of } from './recits.ts';
import { rankDigits } from './spi-blocks.ts';

/** What a family is drawn with. */
export interface Tirage {
  readonly draw: Draw;
  readonly identites: Identites;
  /** The civil year in which everyone has the age that was drawn: its n-1 is the last income year. */
  readonly annee: number;
  /** How many people are left to draw. */
  readonly places: number;
}

/** Someone of a family: the household of their last avis, and what their kind of family says of them. */
export interface Membre {
  readonly adulte: Adulte;
  /** Null: never a declarant. */
  readonly foyer: FoyerFixture | null;
  readonly histoire: string;
  readonly note: string | null;
}

export interface Famille {
  readonly membres: readonly Membre[];
  readonly foyers: readonly FoyerFixture[];
}

export const revenusOf = ({ annee }: Tirage): number => annee - 1;

export interface Age {
  readonly min: number;
  readonly max: number;
}

function drawAdulte(tirage: Tirage, sexe: Sexe, age: number, domicile: Domicile): Adulte {
  const { draw, identites, annee } = tirage;
  const identite = identites.draw({ sexe, annee: annee - age }, domicile.commune);
  return { identite, domicile, carriere: drawCarriere(draw, sexe, age), nomUsage: null };
}

export const foyerName = ({ identite }: Adulte, suffix = ''): string => `${slugOf(identite.nom)}-${rankDigits(identite.rank)}${suffix}`;

const e = (sexe: Sexe): string => (sexe === 'F' ? 'e' : '');

export const ofSexe = (sexe: Sexe, word: string): string => word + e(sexe);

export const seul = (adulte: Adulte, situation: SituationFamille, rest: Partial<Menage>): Menage => ({
  foyer: foyerName(adulte),
  declarants: [adulte],
  situation,
  enfants: [],
  charges: SANS_CHARGES,
  distances: EVERY_YEAR,
  ...rest,
});

const DIVORCES = ['divorcé', 'divorcé depuis plusieurs années'] as const;
const CELIBATAIRES = ['célibataire', 'célibataire sans enfant'] as const;

/** The last years of someone who starts to work: before, they were attached to their parents. */
const debutant = (age: number): Menage['distances'] => (age <= 22 ? [1] : age <= 24 ? [1, 2] : EVERY_YEAR);

interface Lone {
  readonly age: Age;
  readonly situation: 'C' | 'D' | 'V';
  /** Women, in percent. */
  readonly women: number;
}

function drawBoxes(draw: Draw, age: number, situation: Lone['situation'], sexe: Sexe): readonly CaseSituation[] {
  if (situation !== 'C' && age > 50 && draw.chance(9)) return ['L'];
  return sexe === 'M' && age >= 82 && draw.chance(6) ? ['W'] : [];
}

function describeLone(draw: Draw, { situation }: Lone, sexe: Sexe): string {
  if (situation === 'V') return `${sexe === 'F' ? 'veuve' : 'veuf'} depuis plusieurs années`;
  if (situation === 'D')
    return draw
      .pick(DIVORCES)
      .replaceAll('é ', `é${e(sexe)} `)
      .replace(/é$/, `é${e(sexe)}`);
  return draw.pick(CELIBATAIRES);
}

/** Someone alone, without dependants. */
export function drawLone(tirage: Tirage, lone: Lone): Famille {
  const { draw, identites } = tirage;
  const sexe = draw.chance(lone.women) ? 'F' : 'M';
  const age = draw.int(lone.age.min, lone.age.max);
  const drawn = drawAdulte(tirage, sexe, age, identites.drawHome());
  const isDisabled = age < 62 && age > 25 && draw.chance(2);
  const married = lone.situation !== 'C' && sexe === 'F' && draw.chance(lone.situation === 'V' ? 85 : 25);
  const adulte: Adulte = {
    ...drawn,
    ...(isDisabled && { carriere: drawInvalide(draw, sexe) }),
    nomUsage: married ? otherName(draw, drawn.identite) : null,
  };
  const distances = debutant(age);
  const menage = seul(adulte, lone.situation, {
    cases: isDisabled ? ['P'] : drawBoxes(draw, age, lone.situation, sexe),
    charges: drawCharges(draw, age),
    distances,
  });
  const foyer = toFoyer(menage, revenusOf(tirage));
  const note = { 1: 'une seule année déclarée', 2: 'deux années déclarées' }[distances.length] ?? null;
  return { foyers: [foyer], membres: [{ adulte, foyer, histoire: describeLone(draw, lone, sexe), note }] };
}

/** The name of a spouse who is not there any more. */
function otherName(draw: Draw, { nom }: Identite): string | null {
  const name = draw.nom().toUpperCase();
  return name === nom ? null : name;
}

export interface Etudiants {
  readonly enfants: readonly Enfant[];
  readonly membres: readonly Membre[];
}

function drawEtudiant({ draw, identites }: Tirage, parent: Adulte, annee: number): Membre {
  const sexe = draw.chance(50) ? 'F' : 'M';
  const domicile = draw.chance(60) ? parent.domicile : identites.drawTownHome();
  const identite = identites.draw({ sexe, annee, nom: familyName(parent) }, parent.domicile.commune);
  const carriere = { ...sansActivite(sexe), metier: ofSexe(sexe, 'étudiant') };
  const histoire = `${ofSexe(sexe, 'rattaché')} au foyer ${of(parent.identite.prenom)}`;
  return { adulte: { identite, domicile, carriere, nomUsage: null }, foyer: null, histoire, note: null };
}

/** The children of a household, and those of them who are attached and study: people of their own, never declarants. */
export function drawEnfants(tirage: Tirage, parent: Adulte, births: readonly number[], places: number): Etudiants {
  const membres: Membre[] = [];
  const enfants = births.map((annee): Enfant => {
    const rattache = mayStudy(annee, revenusOf(tirage)) && membres.length < places && tirage.draw.chance(60);
    if (rattache) membres.push(drawEtudiant(tirage, parent, annee));
    return { annee, rattache };
  });
  return { enfants, membres };
}

const familyName = ({ identite, nomUsage }: Adulte): string => nomUsage ?? identite.nom;

export const childrenIn = (count: number): string => (count === 1 ? 'un enfant' : `${inWords(count)} enfants`);

/** A parent who lives alone with children. */
export function drawParentIsole(tirage: Tirage): Famille {
  const { draw, identites, places } = tirage;
  const sexe = draw.chance(83) ? 'F' : 'M';
  const age = draw.int(24, 54);
  const adulte = drawAdulte(tirage, sexe, age, identites.drawHome());
  const births = drawBirths(draw, adulte.identite.annee, revenusOf(tirage), 1);
  const { enfants, membres } = drawEnfants(tirage, adulte, births, places - 1);
  const situation = draw.weighted([[62, 'C'] as const, [38, 'D'] as const] as Weighted<'C' | 'D'>);
  const foyer = toFoyer(seul(adulte, situation, { enfants, parentIsole: true, charges: drawCharges(draw, age) }), revenusOf(tirage));
  const histoire = draw.pick([
    `élève ${ofSexe(sexe, 'seul')} ${childrenIn(enfants.length)}`,
    `${ofSexe(sexe, 'seul')} avec ${childrenIn(enfants.length)}`,
  ]);
  return { foyers: [foyer], membres: [{ adulte, foyer, histoire, note: null }, ...membres] };
}
