import { readdirSync, readFileSync } from 'node:fs';
import { type FixtureSource, readFixtures } from '../../src/personas/read-fixtures.ts';

/** Text of a fixture file of the repository. */
export const readFixtureFile = (file: string) => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8');
const source = (file: string, kind: FixtureSource['kind']): FixtureSource => ({
  file: `fixtures/${file}`,
  kind,
  text: readFixtureFile(file),
});

const situationFiles = readdirSync(new URL('../../fixtures/situations/', import.meta.url)).map((file) => `situations/${file}`);
export const SOURCES = [
  source('personas.yaml', 'personas'),
  ...situationFiles.map((file) => source(file, 'situations')),
  source('applications.yaml', 'applications'),
];
export const fixtures = readFixtures(SOURCES);
