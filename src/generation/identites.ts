import { departementOf } from '../referentiels/communes.ts';
import type { Commune, Communes } from './communes.ts';
import { inCommune } from './communes.ts';
import type { Draw } from './draw.ts';
import type { AdresseFixture, AdressePersona, NaissancePersona } from './entries.ts';
import { type CivilStatuses, codeVoieOf } from './homonymes.ts';
import { rankDigits, toSpi } from './spi-blocks.ts';
import { NOMS } from './tables/noms.ts';
import { NOMS_OUTRE_MER, ORIGINES, type Origine } from './tables/origines.ts';
import { GENERATIONS } from './tables/prenoms.ts';
import { TYPES_DE_VOIE, VOIES } from './tables/voies.ts';

export type Sexe = 'F' | 'M';

/** A home: where it is, how a persona says it and how an avis prints it. */
export interface Domicile {
  readonly commune: Commune;
  readonly adresse: AdressePersona;
  readonly avis: AdresseFixture;
}

/** Someone with a civil status. */
export interface Identite {
  readonly rank: number;
  readonly slug: string;
  readonly spi: string;
  readonly sexe: Sexe;
  /** First of the first names, as it is written in a sentence. */
  readonly prenom: string;
  readonly prenoms: string;
  /** Birth name in capitals. */
  readonly nom: string;
  readonly annee: number;
  readonly naissance: NaissancePersona;
  /** In a sentence: `à Brest`, `en Algérie`. */
  readonly lieu: string;
}

export interface Profil {
  readonly sexe: Sexe;
  /** Year of birth. */
  readonly annee: number;
  /** A child has the name of the family, and is born in France. */
  readonly nom?: string;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');

function drawDate(draw: Draw, annee: number): string {
  const month = draw.int(1, 12);
  return `${annee}-${two(month)}-${two(draw.int(1, DAYS_IN_MONTH[month - 1] ?? 28))}`;
}

export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/œ/gi, 'oe')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function drawPrenoms(draw: Draw, { sexe, annee }: Profil, origine: Origine | null): string {
  const generation = (year: number) => GENERATIONS.find(({ jusque }) => year <= jusque)?.[sexe] ?? [];
  const first = draw.pick(origine ? origine[sexe] : generation(annee));
  // A second name is oftener that of a grandparent.
  const others = Array.from({ length: origine ? 0 : draw.weighted([[45, 0] as const, [35, 1] as const, [20, 2] as const]) }, () =>
    draw.pick(generation(annee - draw.int(0, 55))),
  );
  return [...new Set([first, ...others])].join(' ');
}

function drawNom(draw: Draw, home: Commune, origine: Origine | null): string {
  if (origine) return draw.pick(origine.noms);
  const local = NOMS_OUTRE_MER[departementOf(home.code)];
  if (local && draw.chance(65)) return draw.pick(local);
  return draw.chance(35) ? draw.nom() : draw.pick(NOMS);
}

/** One in nine is born abroad, as in the population; fewer of the youngest. */
function drawOrigine(draw: Draw, { nom, annee }: Profil): Origine | null {
  if (nom !== undefined) return null;
  return draw.chance(annee > 2000 ? 4 : 11) ? draw.pick(ORIGINES) : null;
}

export interface Identites {
  draw(profil: Profil, home: Commune): Identite;
  drawHome(): Domicile;
  /** Where there is something to study. */
  drawTownHome(): Domicile;
  /** How many people were drawn. */
  count(): number;
}

function drawAdresse(draw: Draw, commune: Commune): Domicile {
  const { code, codePostal, libelle, taille } = commune;
  const place = { codePostal, commune: code, libelle };
  if (taille === 'village' && draw.chance(25)) {
    const voie = `LIEU-DIT LES ${draw.pick(VOIES)}`;
    return { commune, adresse: { voie, ...place }, avis: { voie, codePostal, commune: libelle } };
  }
  const voie = `${draw.pick(TYPES_DE_VOIE)} DES ${draw.pick(VOIES)}`;
  const numero = draw.int(1, taille === 'village' ? 30 : 140);
  const indice = draw.weighted<'' | 'B' | 'T'>([
    [92, ''],
    [6, 'B'],
    [2, 'T'],
  ]);
  const complement =
    (taille === 'metropole' || taille === 'grande-ville') && draw.chance(30) ? `BATIMENT ${draw.pick(['A', 'B', 'C', 'D'])}` : '';
  const adresse = {
    ...(complement !== '' && { complement }),
    numero,
    ...(indice !== '' && { indiceRepetition: indice }),
    voie,
    codeVoie: codeVoieOf(code, voie),
    ...place,
  };
  const printed = [numero, { '': '', B: 'BIS', T: 'TER' }[indice], voie].filter((part) => part !== '').join(' ');
  return { commune, adresse, avis: { voie: printed, codePostal, commune: libelle } };
}

/** Draws civil statuses, no two of which R2P could take for one another. */
export function createIdentites(draw: Draw, communes: Communes, statuses: CivilStatuses): Identites {
  let count = 0;
  const place = ({ annee }: Profil, home: Commune, origine: Origine | null) => {
    if (origine) return { naissance: { pays: origine.pays }, lieu: origine.ou };
    const commune = communes.drawBirthPlace(draw, home, annee);
    return { naissance: { commune: commune.code, libelle: commune.libelle }, lieu: inCommune(commune) };
  };
  return {
    draw: (profil, home) => {
      const origine = drawOrigine(draw, profil);
      const spelled = profil.nom ?? drawNom(draw, home, origine);
      const nom = spelled.toUpperCase();
      const { naissance, lieu } = place(profil, home, origine);
      let prenoms = drawPrenoms(draw, profil, origine);
      let date = drawDate(draw, profil.annee);
      for (let tries = 1; !statuses.take(nom, prenoms, date); tries++) {
        date = drawDate(draw, profil.annee);
        // A name and a first name have at most 365 days a year.
        if (tries % 20 === 0) prenoms = drawPrenoms(draw, profil, origine);
      }
      const rank = count++;
      const [prenom = ''] = prenoms.split(' ');
      return {
        rank,
        slug: `${slugOf(`${prenom} ${spelled}`)}-${rankDigits(rank)}`,
        spi: toSpi('volume', rank),
        sexe: profil.sexe,
        prenom,
        prenoms: prenoms.toUpperCase(),
        nom,
        annee: profil.annee,
        naissance: { date, ...naissance },
        lieu,
      };
    },
    drawHome: () => drawAdresse(draw, communes.drawHome(draw)),
    drawTownHome: () => drawAdresse(draw, communes.drawTown(draw)),
    count: () => count,
  };
}
