import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { APIS } from '../src/apis/index.ts';
import { fixtures } from './support/sandbox.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'),
);

describe('the repository', () => {
  test("has one contract and one folder for each API, and beside them the contract of the sandbox's own routes", () => {
    const names = APIS.map(({ name }) => name).sort();
    const contracts = readdirSync(new URL('openapi/', root)).map((file) => file.replace('.yaml', ''));
    const folders = readdirSync(new URL('src/apis/', root)).filter((file) => !file.includes('.'));
    expect({ contracts: contracts.sort(), folders: folders.sort() }).toEqual({ contracts: [...names, 'sandbox'].sort(), folders: names });
  });

  test.each(APIS.map(({ name }) => name))('keeps the same files at the heart of every API: %s', (name) => {
    const files = readdirSync(new URL(`src/apis/${name}/`, root));
    expect(files).toEqual(expect.arrayContaining(['index.ts', 'errors.ts', 'contract.gen.ts']));
  });

  test.each(sources)('keeps src/%s within 250 lines', (file) => {
    expect(read(`src/${file}`).split('\n').length).toBeLessThanOrEqual(251);
  });

  test.each(sources)('draws no random number that a test could not repeat in src/%s', (file) => {
    expect(read(`src/${file}`)).not.toContain('Math.random');
  });

  test('says in the README how many people it holds', () => {
    expect(read('README.md')).toContain(`${fixtures.personnes.length} fictitious people`);
  });

  test('says in the README how many conventions it holds', () => {
    expect(read('README.md')).toContain(`${fixtures.applications.length} conventions`);
  });

  test('keeps the README within 300 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(301);
  });

  test('opens the CONTRIBUTING with where things are', () => {
    expect(read('CONTRIBUTING.md').split('\n').slice(0, 3)).toEqual(['# Contributing', '', '## Where do I …']);
  });

  test('marks every fixture file as fictitious after the line that names its schema, or as a table of law', () => {
    const files = readdirSync(new URL('fixtures/', root), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    const people = files.filter((file) => /personas|applications|situations/.test(file));
    expect(people.filter((file) => !read(`fixtures/${file}`).includes('.schema.json\n# Données fictives'))).toEqual([]);
    expect(files.filter((file) => !read(`fixtures/${file}`).startsWith('# '))).toEqual([]);
  });
});
