import type { NaissancePersona, PersonaFixture } from '../entries.ts';
import { codeVoieOf } from '../homonymes.ts';
import type { Sexe } from '../identites.ts';
import { toSpi } from '../spi-blocks.ts';
import { NOMS } from '../tables/noms.ts';
import { GENERATIONS } from '../tables/prenoms.ts';

interface Place {
  readonly codePostal: string;
  readonly commune: string;
  readonly libelle: string;
}

export const RENNES: Place = { codePostal: '35000', commune: '35238', libelle: 'RENNES' };

/** Someone who stands at a boundary: what is tested is in the slug, the story and the use. */
export interface Role {
  readonly slug: string;
  readonly histoire: string;
  readonly usage: string;
  readonly sexe?: Sexe;
  readonly place?: Place;
  /** Year of birth. */
  readonly annee?: number;
  /** INSEE code of the country of birth. */
  readonly pays?: string;
  readonly adresse?: PersonaFixture['adresse'];
}

const two = (value: number): string => String(value).padStart(2, '0');
const at = <T>(list: readonly T[], rank: number): T | undefined => list[rank % list.length];

/** One day of birth each, for 336 people. */
function bornOn(rank: number, { annee = 1985, pays, place = RENNES }: Role): NaissancePersona {
  const date = `${annee}-${two(1 + (Math.floor(rank / 28) % 12))}-${two(1 + (rank % 28))}`;
  return pays === undefined ? { date, commune: place.commune, libelle: place.libelle } : { date, pays };
}

/** Makes the people of a boundary. `first`: rank of the first one in the block of SPIs of the boundaries. */
export function createFigurants(first: number): (role: Role) => PersonaFixture {
  let rank = 0;
  return (role) => {
    const { slug, histoire, usage, sexe = 'F', place = RENNES, annee = 1985 } = role;
    const own = rank++;
    const names = GENERATIONS.find(({ jusque }) => annee <= jusque)?.[sexe] ?? [];
    const voie = 'RUE DES ARPENTEURS';
    return {
      slug,
      histoire,
      usage,
      spi: toSpi('around', first + own),
      sexe,
      nomNaissance: (at(NOMS, own * 7) ?? '').toUpperCase(),
      prenoms: (at(names, own) ?? '').toUpperCase(),
      naissance: bornOn(own, role),
      adresse: role.adresse ?? { numero: own + 1, voie, codeVoie: codeVoieOf(place.commune, voie), ...place },
    };
  };
}
