import { suggest, type Words } from '../../core/words.ts';
import type { Commune } from '../communes.ts';
import type { PersonaFixture } from '../entries.ts';
import { hashOf } from '../homonymes.ts';
import { slugOf } from '../identites.ts';
import { BLOCK_SIZE, toSpi } from '../spi-blocks.ts';
import { ORIGINES } from '../tables/origines.ts';
import { GENERATIONS } from '../tables/prenoms.ts';
import { plain } from './fields.ts';
import type { RowRead } from './read-rows.ts';

/** What is wrong with a row: the field tells the column. */
export type Report = (row: RowRead, field: string | null, words: Words) => void;

type Place = Readonly<Partial<Record<'commune' | 'codePostal' | 'libelle', string>>>;

export interface PeopleTools {
  readonly communes: readonly Commune[];
  readonly report: Report;
  readonly note: (words: Words) => void;
}

const isOf = (sexe: 'F' | 'M', prenom: string): boolean =>
  [...GENERATIONS, ...ORIGINES].some((one) => one[sexe].some((name) => plain(name) === plain(prenom)));

/** The sex that a first name tells, when it tells one. */
function sexeOf(row: RowRead, { report, note }: PeopleTools): 'F' | 'M' {
  const said = row.fields.get('sexe');
  if (said === 'F' || said === 'M') return said;
  const prenom = row.fields.get('prenoms')?.split(' ')[0] ?? '';
  const [isF, isM] = [isOf('F', prenom), isOf('M', prenom)];
  if (isF === isM)
    report(row, 'sexe', {
      en: `missing, and the first name "${prenom}" does not tell it: F or M`,
      fr: `absent, et le prénom "${prenom}" ne le dit pas : F ou M`,
    });
  else note({ en: 'sexe: where it is missing, told from the first name', fr: 'sexe : là où il manque, déduit du prénom' });
  return isM ? 'M' : 'F';
}

/** Finds what is missing of a commune, by its code or by its name. */
function completePlace(row: RowRead, base: 'naissance' | 'adresse', { communes, report }: PeopleTools): Place | null {
  const [code, libelle, codePostal] = ['commune', 'libelle', 'codePostal'].map((name) => row.fields.get(`${base}.${name}`));
  const given = { ...(code && { commune: code }), ...(codePostal && { codePostal }), ...(libelle && { libelle: upper(libelle) }) };
  if (code !== undefined) {
    const known = communes.find((one) => one.code === code);
    return { ...(known && { libelle: known.libelle, codePostal: known.codePostal }), ...given };
  }
  if (libelle === undefined) return codePostal === undefined ? null : given;
  const named = communes.filter((one) => plain(one.nom) === plain(libelle));
  const found = named.find((one) => one.codePostal.slice(0, 2) === (codePostal ?? one.codePostal).slice(0, 2));
  if (found) return { commune: found.code, codePostal: codePostal ?? found.codePostal, libelle: found.libelle };
  const near = suggest(
    libelle,
    communes.map(({ nom }) => nom),
  );
  report(row, `${base}.libelle`, {
    en: `"${libelle}" is not in the table of communes: give its INSEE code (${base}.commune)${near.en}`,
    fr: `"${libelle}" n'est pas dans la table des communes : donnez son code INSEE (${base}.commune)${near.fr}`,
  });
  // The file is refused: any commune will do for the rules to say what else is wrong.
  return HOME;
}

const upper = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const HOME = { codePostal: '35000', commune: '35238', libelle: 'RENNES' };

function adresseOf(row: RowRead, tools: PeopleTools): PersonaFixture['adresse'] {
  const place = completePlace(row, 'adresse', tools);
  if (place === null) tools.note({ en: 'adresse: where it is missing, at Rennes', fr: 'adresse : là où elle manque, à Rennes' });
  const voie = row.fields.get('adresse.voie') ?? 'RUE DES ARPENTEURS';
  const numbered = /^(\d+)\s*(bis|ter|quater|[btq])?[\s,]+(.*)$/i.exec(voie);
  const numero = row.fields.get('adresse.numero') ?? numbered?.[1];
  const indice = numbered?.[2]?.charAt(0).toUpperCase();
  const [complement, codeVoie] = [row.fields.get('adresse.complement'), row.fields.get('adresse.codeVoie')];
  return {
    ...(complement !== undefined && { complement: upper(complement) }),
    ...(numero !== undefined && { numero }),
    ...(indice !== undefined && { indiceRepetition: indice as 'B' | 'T' }),
    voie: upper(numbered?.[3] ?? voie),
    ...(codeVoie !== undefined && { codeVoie }),
    ...(place ?? HOME),
  } as PersonaFixture['adresse'];
}

function naissanceOf(row: RowRead, adresse: PersonaFixture['adresse'], tools: PeopleTools): PersonaFixture['naissance'] {
  const date = row.fields.get('naissance.date') ?? '';
  const pays = row.fields.get('naissance.pays');
  if (pays !== undefined && pays !== '99100')
    return { date, pays, ...(row.fields.has('naissance.commune') && { commune: row.fields.get('naissance.commune') ?? '' }) };
  const place = completePlace(row, 'naissance', tools);
  if (place !== null) {
    const { codePostal: _codePostal, ...commune } = place;
    return { date, ...commune };
  }
  tools.note({
    en: 'naissance.commune: where it is missing, that of the address',
    fr: "naissance.commune : là où elle manque, celle de l'adresse",
  });
  return { date, ...(adresse.commune && { commune: adresse.commune, libelle: adresse.libelle }) };
}

/** Names that are free: the first to ask has it plain, the next ones with a number. */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  };
}

/** SPIs that follow from who someone is, so that a file read again gives the same; those that the file has are left to it. */
export function createSpis(given: Iterable<string>): (identity: string) => string {
  const taken = new Set(given);
  return (identity) => {
    let rank = hashOf(identity) % BLOCK_SIZE;
    while (taken.has(toSpi('csv', rank))) rank = (rank + 1) % BLOCK_SIZE;
    const spi = toSpi('csv', rank);
    taken.add(spi);
    return spi;
  };
}

export interface Naming {
  readonly slugFor: (wanted: string) => string;
  readonly spiFor: (identity: string) => string;
}

/** The person of a row, with what the file leaves out. */
export function toPersona(row: RowRead, identity: string, { slugFor, spiFor }: Naming, tools: PeopleTools): PersonaFixture {
  const { fields, line } = row;
  const [nom = '', prenoms = ''] = [fields.get('nomNaissance'), fields.get('prenoms')];
  const adresse = adresseOf(row, tools);
  const optional = Object.fromEntries(
    ['nomUsage', 'prenomUsage', 'communicable'].flatMap((field) => (fields.has(field) ? [[field, fields.get(field)]] : [])),
  );
  return {
    slug: fields.get('slug') ?? slugFor(slugOf(`${prenoms.split(' ')[0]} ${nom}`) || `ligne-${line}`),
    histoire: fields.get('histoire') ?? `Importé de la ligne ${line} d'un fichier CSV.`,
    usage: fields.get('usage') ?? `Ligne ${line} du fichier.`,
    spi: fields.get('spi') ?? spiFor(identity),
    sexe: sexeOf(row, tools),
    nomNaissance: nom,
    prenoms,
    ...optional,
    naissance: naissanceOf(row, adresse, tools),
    adresse,
  };
}
