import type { Adresse, DatePartielle, Personne } from '../core/personne.ts';
import { firstNameKeys, nameKey } from '../core/text-key.ts';
import type { PersonnesTable } from '../store/personnes.ts';
import { departementOf } from './communes.ts';

/** A commune, or only its département, or only a country. */
export interface CritereLieu {
  readonly pays?: string | undefined;
  readonly departement?: string | undefined;
  readonly commune?: string | undefined;
}

export interface CritereAdresse extends CritereLieu {
  readonly codeVoie?: string | undefined;
  readonly typeVoie?: string | undefined;
  readonly libelleVoie?: string | undefined;
  readonly numero?: string | undefined;
  readonly indiceRepetition?: string | undefined;
}

/** A civil status as a partner knows it. What is absent is not compared. */
export interface Criteres {
  readonly nom: string;
  readonly prenom: string;
  readonly sexe?: string | undefined;
  readonly date?: DatePartielle | undefined;
  readonly naissance?: CritereLieu | undefined;
  readonly adresse?: CritereAdresse | undefined;
}

export interface Personnes {
  findBySpi(spi: string): Personne | undefined;
  findBySlug(slug: string): Personne | undefined;
  /** Everyone who answers the criteria. Names of birth, compared without case, accents, hyphens or apostrophes. */
  search(criteres: Criteres): readonly Personne[];
}

const same = (asked: string | undefined, known: string | null): boolean => asked === undefined || asked === known;

/** Each part that is asked must be the one recorded: a day unknown to the référentiel answers only a query that leaves it out (or writes 00). */
function matchesDate(asked: DatePartielle | undefined, known: DatePartielle): boolean {
  if (!asked) return true;
  return asked.annee === known.annee && same(asked.mois ?? undefined, known.mois) && same(asked.jour ?? undefined, known.jour);
}

function matchesLieu(asked: CritereLieu | undefined, pays: string, commune: string | null): boolean {
  if (!asked) return true;
  return same(asked.pays, pays) && same(asked.commune, commune) && same(asked.departement, commune && departementOf(commune));
}

/** Types of street whose four-letter abbreviation is not their beginning, as AV is that of AVENUE (DGFiP's FANTOIR file). */
const TYPES_DE_VOIE: Readonly<Record<string, string>> = { BD: 'BOULEVARD', CRS: 'COURS', LD: 'LIEUDIT', MTE: 'MONTEE', RTE: 'ROUTE' };

/** Whole words, each after a space: `TANNEURS` ends RUE DES TANNEURS, `S` does not. */
const wordsOf = (street: string): string =>
  street
    .split(/[\s'’-]+/)
    .filter(Boolean)
    .map((word) => ` ${nameKey(word)}`)
    .join('');

function matchesVoie({ typeVoie, libelleVoie }: CritereAdresse, voie: string | null): boolean {
  if (libelleVoie === undefined && typeVoie === undefined) return true;
  const type = nameKey(typeVoie ?? '');
  return nameKey(voie ?? '').startsWith(TYPES_DE_VOIE[type] ?? type) && wordsOf(voie ?? '').endsWith(wordsOf(libelleVoie ?? ''));
}

function matchesAdresse(asked: CritereAdresse | undefined, known: Adresse): boolean {
  if (!asked) return true;
  return (
    matchesLieu(asked, known.pays, known.commune) &&
    same(asked.codeVoie, known.codeVoie) &&
    same(asked.numero?.replace(/^0+/, ''), known.numero) &&
    same(asked.indiceRepetition, known.indiceRepetition) &&
    matchesVoie(asked, known.voie)
  );
}

/** The first names asked are the first ones recorded, one at least: `Jean` and `jean-philippe` both find JEAN PHILIPPE ARNAUD. */
function matchesPrenom(asked: string, { prenoms }: Personne): boolean {
  return firstNameKeys(prenoms).includes(nameKey(asked));
}

export function createPersonnes(table: PersonnesTable): Personnes {
  return {
    findBySpi: (spi) => table.findBySpi(spi),
    findBySlug: (slug) => table.findBySlug(slug),
    search: (criteres) =>
      table
        .findByNames(criteres.nom, criteres.prenom)
        .filter(
          (personne) =>
            matchesPrenom(criteres.prenom, personne) &&
            same(criteres.sexe, personne.sexe) &&
            matchesDate(criteres.date, personne.naissance.date) &&
            matchesLieu(criteres.naissance, personne.naissance.lieu.pays, personne.naissance.lieu.commune) &&
            matchesAdresse(criteres.adresse, personne.adresse),
        ),
  };
}
