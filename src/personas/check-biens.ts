import type { Fields, NatureElement } from '../core/vehicule.ts';
import { suggest, type Words } from '../core/words.ts';
import { type Entry, type Finding, type Issue, onEach, type Rule, unique } from './entry.ts';
import type { Path } from './fixture-document.ts';
import type { BiensEntry, VehiculeEntry } from './schema-biens.ts';

/** What the contract of HERMES says of goods. */
export interface HermesRules {
  readonly statuts: readonly string[];
  /** What is out of format in what a depositor hands over. */
  readonly formatFaults: (nature: NatureElement | 'vehicule', fields: Fields) => readonly { readonly path: Path; readonly what: Words }[];
}

/** Something with a number of its own. */
interface Numbered {
  readonly path: Path;
  readonly nature: NatureElement | 'vehicule';
  readonly id: number;
  readonly fields: Fields;
  /** False: withdrawn. */
  readonly stands: boolean;
}

function numberedOf({ entites, lieux, vehicules }: BiensEntry): Numbered[] {
  const elements = (nature: NatureElement, key: string, list: BiensEntry['entites']) =>
    list.map(({ id, ...fields }, rank): Numbered => ({ path: [key, rank], nature, id, fields, stands: true }));
  return [
    ...elements('entite', 'entites', entites),
    ...elements('lieu', 'lieux', lieux),
    ...vehicules.map(
      ({ id, remise, statut }, rank): Numbered => ({
        path: ['vehicules', rank],
        nature: 'vehicule',
        id,
        fields: remise,
        stands: statut !== null,
      }),
    ),
  ];
}

const placeOfField = ({ nature, path }: Numbered, field: Path): Path =>
  nature === 'vehicule' ? [...path, 'remise', ...field] : [...path, ...field];

function unknown(noun: Words, word: string, known: readonly string[]): Words {
  const near = suggest(word, known);
  return { en: `${noun.en} "${word}"${near.en}`, fr: `${noun.fr} "${word}"${near.fr}` };
}

export const unknownApplication = (slug: string, known: readonly string[]): Words =>
  unknown({ en: 'unknown application', fr: 'application inconnue' }, slug, known);

/** Two goods of an application may not have the same name, nor any two the same number. */
function checkNames(entries: readonly Entry<BiensEntry>[]): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const meet = (entry: Entry<BiensEntry>, path: Path, name: string, shown: string) => {
    const what = { en: `${shown} is already that of another`, fr: `${shown} est déjà pris par un autre` };
    if (seen.has(name)) findings.push({ entry, path, what });
    seen.add(name);
  };
  for (const entry of entries)
    for (const one of numberedOf(entry.value)) {
      const table = one.nature === 'vehicule' ? 'vehicule' : 'element';
      meet(entry, [...one.path, 'id'], `${table} ${one.id}`, String(one.id));
      if (!one.stands) continue;
      const { trigrammeSIP, idCorrelation } = one.fields;
      const name = `${entry.value.application} ${one.nature} ${trigrammeSIP} ${idCorrelation}`;
      meet(entry, placeOfField(one, ['idCorrelation']), name, `"${idCorrelation}"`);
    }
  return findings;
}

const unknownNumber = (nature: NatureElement, id: string): Words => ({
  en: `no ${nature} of the application has the number ${id}`,
  fr: `l'application n'a pas ${nature === 'entite' ? "d'entité" : 'de lieu'} de numéro ${id}`,
});

/** What a place or a vehicle refers to is of the same application and trigramme. */
function checkReferences(biens: BiensEntry): Issue[] {
  const all = numberedOf(biens);
  const missing = (one: Numbered, field: string, nature: NatureElement): Issue[] => {
    const id = one.fields[field];
    const found = all.some((other) => other.nature === nature && other.id === id && other.fields.trigrammeSIP === one.fields.trigrammeSIP);
    return found || !one.stands ? [] : [{ path: placeOfField(one, [field]), what: unknownNumber(nature, String(id)) }];
  };
  return all.flatMap((one) => [
    ...(one.nature === 'entite' ? [] : missing(one, 'idEntiteRemettante', 'entite')),
    ...(one.nature === 'vehicule' ? missing(one, 'idLieuDepot', 'lieu') : []),
  ]);
}

function checkStatuts({ statut, histoire }: VehiculeEntry, statuts: readonly string[]): Issue[] {
  const said: readonly (readonly [Path, string | null])[] = [
    [['statut'], statut],
    ...histoire.flatMap(({ de, a }, rank) => [[['histoire', rank, 'de'], de] as const, [['histoire', rank, 'a'], a] as const]),
  ];
  return said.flatMap(([path, word]) =>
    word === null || statuts.includes(word) ? [] : [{ path, what: unknown({ en: 'unknown status', fr: 'statut inconnu' }, word, statuts) }],
  );
}

/** What the goods of applications must be, as the fixtures say them. */
export function biensRules(applications: readonly string[], { statuts, formatFaults }: HermesRules): readonly Rule<BiensEntry>[] {
  return [
    unique(['application'], ({ application }) => application),
    onEach(({ application }) =>
      applications.includes(application) ? [] : [{ path: ['application'], what: unknownApplication(application, applications) }],
    ),
    () => ({ see: checkNames }),
    onEach(checkReferences),
    onEach(({ vehicules }) =>
      vehicules.flatMap((vehicule, rank) =>
        checkStatuts(vehicule, statuts).map((issue) => ({ ...issue, path: ['vehicules', rank, ...issue.path] })),
      ),
    ),
    onEach((biens) =>
      numberedOf(biens).flatMap((one) =>
        formatFaults(one.nature, one.fields).map(({ path, what }) => ({ path: placeOfField(one, path), what })),
      ),
    ),
  ];
}
