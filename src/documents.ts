import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Fixtures, StockedPeople } from './core/fixtures.ts';
import type { FixtureSource } from './personas/read-fixtures.ts';
import type { TableNomenclatures } from './referentiels/biens/nomenclatures.ts';
import type { BiensSeed } from './referentiels/biens/seed.ts';
import type { BaremeIr } from './referentiels/calcul-avis/bareme.ts';

/** Data the product ships: contracts, fixtures and tables. */
export interface Documents {
  readonly contracts: Readonly<Record<string, unknown>>;
  readonly fixtures: Fixtures;
  /** Where they are put when a team's fixtures come over the built-in ones; `fixtures` then has nobody. */
  readonly people?: StockedPeople;
  readonly baremes: readonly BaremeIr[];
  readonly plafondsLep: unknown;
  readonly departements: Readonly<Record<string, string>>;
  readonly nomenclaturesHermes: TableNomenclatures;
  /** What is already deposited in a new bac. */
  readonly biens: readonly BiensSeed[];
}

/** Folder of the package: this code runs from `src/` in development and from a bundle in `dist/` once built. */
function findRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder);
  return folder;
}

const ROOT = findRoot();
/** `npm run build` writes the documents here: JSON is read a hundred times faster than YAML. */
const COMPILED = new URL('dist/documents.json', ROOT);
const isBuilt = import.meta.url.startsWith(new URL('dist/', ROOT).href);

const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const listYaml = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `${folder}${file}`);

function fixtureSources(): FixtureSource[] {
  const read = (file: string, kind: FixtureSource['kind']): FixtureSource => ({ file, kind, text: readText(file) });
  return [
    read('fixtures/personas.yaml', 'personas'),
    read('fixtures/applications.yaml', 'applications'),
    ...listYaml('fixtures/situations/').map((file) => read(file, 'situations')),
  ];
}

/** Reads and validates the YAML sources. */
export async function readSources(): Promise<Documents> {
  const [{ parse }, { readFixtures }] = await Promise.all([import('yaml'), import('./personas/read-fixtures.ts')]);
  const contracts = listYaml('openapi/').map((file) => [file.slice('openapi/'.length, -'.yaml'.length), parse(readText(file))]);
  return {
    contracts: Object.fromEntries(contracts),
    fixtures: readFixtures(fixtureSources()),
    baremes: parse(readText('fixtures/baremes-ir.yaml')),
    plafondsLep: parse(readText('fixtures/plafonds-lep.yaml')),
    departements: parse(readText('fixtures/nomenclatures/departements.yaml')),
    biens: parse(readText('fixtures/hermes.yaml')),
    nomenclaturesHermes: parse(readText('fixtures/nomenclatures/hermes.yaml')),
  };
}

/** The documents, compiled by the build when there is one (they were validated then), else from their YAML sources. */
export async function loadDocuments(): Promise<Documents> {
  return isBuilt ? JSON.parse(readFileSync(COMPILED, 'utf8')) : readSources();
}

/** YAML text of a contract, comments included, as it is served. */
export function readContractText(api: string): string {
  return readText(`openapi/${api}.yaml`);
}

/** The communes of generated people: no server reads them. */
export async function readCommunes(): Promise<unknown> {
  const { parse } = await import('yaml');
  return parse(readText('fixtures/nomenclatures/communes.yaml'));
}

/** A table that the user gives in place of a built-in one. */
export async function readUserTable(file: string): Promise<unknown> {
  const { parse } = await import('yaml');
  return parse(readFileSync(file, 'utf8'));
}

export { FixtureError, renderProblems } from './personas/fixture-error.ts';

/** Version of the package. */
export function readVersion(): string {
  return JSON.parse(readText('package.json')).version;
}
