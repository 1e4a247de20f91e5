import { didYouMean } from '../core/did-you-mean.ts';
import type { Fields, NatureElement } from '../core/vehicule.ts';
import { type Entry, type Finding, type Issue, onEach, type Rule, unique } from './entry.ts';
import type { Path } from './fixture-document.ts';
import type { BiensEntry, VehiculeEntry } from './schema-biens.ts';

/** What the contract of HERMES says of goods. */
export interface HermesRules {
  readonly statuts: readonly string[];
  /** What is out of format in what a depositor hands over. */
  readonly formatFaults: (nature: NatureElement | 'vehicule', fields: Fields) => readonly { readonly path: Path; readonly what: string }[];
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

/** Two goods of an application may not have the same name, nor any two the same number. */
function checkNames(entries: readonly Entry<BiensEntry>[]): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const meet = (entry: Entry<BiensEntry>, path: Path, name: string, what: string) => {
    if (seen.has(name)) findings.push({ entry, path, what });
    seen.add(name);
  };
  for (const entry of entries)
    for (const one of numberedOf(entry.value)) {
      const table = one.nature === 'vehicule' ? 'vehicule' : 'element';
      meet(entry, [...one.path, 'id'], `${table} ${one.id}`, `${one.id} is already that of another`);
      if (!one.stands) continue;
      const { trigrammeSIP, idCorrelation } = one.fields;
      const name = `${entry.value.application} ${one.nature} ${trigrammeSIP} ${idCorrelation}`;
      meet(entry, placeOfField(one, ['idCorrelation']), name, `"${idCorrelation}" is already that of another`);
    }
  return findings;
}

/** What a place or a vehicle refers to is of the same application and trigramme. */
function checkReferences(biens: BiensEntry): Issue[] {
  const all = numberedOf(biens);
  const missing = (one: Numbered, field: string, nature: NatureElement): Issue[] => {
    const id = one.fields[field];
    const found = all.some((other) => other.nature === nature && other.id === id && other.fields.trigrammeSIP === one.fields.trigrammeSIP);
    return found || !one.stands
      ? []
      : [{ path: placeOfField(one, [field]), what: `no ${nature} of the application has the number ${String(id)}` }];
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
    word === null || statuts.includes(word) ? [] : [{ path, what: `unknown status "${word}"${didYouMean(word, statuts)}` }],
  );
}

/** What the goods of applications must be, as the fixtures say them. */
export function biensRules(applications: readonly string[], { statuts, formatFaults }: HermesRules): readonly Rule<BiensEntry>[] {
  return [
    unique(['application'], ({ application }) => application),
    onEach(({ application }) =>
      applications.includes(application)
        ? []
        : [{ path: ['application'], what: `unknown application "${application}"${didYouMean(application, applications)}` }],
    ),
    checkNames,
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
