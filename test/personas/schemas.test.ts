import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sandboxForTest } from '../support/sandbox.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['fixtures', 'fixtures/situations', 'examples/equipe'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.yaml') && file !== 'baremes-ir.yaml')
    .map((file) => join(folder, file)),
);
const NAMES = readdirSync(join(ROOT, 'fixtures/schemas'));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const readSchema = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));
const validators = new Map(NAMES.map((name) => [name, ajv.compile(readSchema(join(ROOT, 'fixtures/schemas', name)))]));

/** The schema that a file names on its first line, as an editor finds it. */
function schemaOf(file: string): string {
  const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  const path = join(ROOT, dirname(file), named);
  expect(dirname(path), file).toBe(join(ROOT, 'fixtures/schemas'));
  return path.slice(join(ROOT, 'fixtures/schemas/').length);
}

/** What an editor underlines in a document. */
function faultsOf(name: string, document: unknown): readonly string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every property that a schema names, with its path. */
function propertiesOf(
  schema: unknown,
  path = '',
): readonly (readonly [string, { readonly description?: string; readonly examples?: unknown }])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'examples' || key === 'default') return [];
    const named = key === 'properties' ? Object.entries(value).map(([name, one]) => [`${path}/${name}`, one] as const) : [];
    return [...named, ...propertiesOf(value, `${path}/${key}`)] as never;
  });
}

describe('the schemas of the fixture files', () => {
  test.each(FILES)('take %s as an editor reads it', (file) => {
    const document = parse(readFileSync(join(ROOT, file), 'utf8'));
    expect(faultsOf(schemaOf(file), document)).toEqual([]);
  });

  test.each(NAMES)('of %s describe every property in French', (name) => {
    const properties = propertiesOf(readSchema(join(ROOT, 'fixtures/schemas', name)));
    expect(properties.length).toBeGreaterThan(5);
    for (const [path, { description }] of properties) expect(description, path).toMatch(/\S+.*\.$/);
  });

  test('take the export of a bac', async () => {
    const sandbox = await sandboxForTest();
    const text = await (await sandbox.fetch('/_sandbox/fixtures')).text();
    expect(faultsOf('bac.schema.json', parse(text))).toEqual([]);
  });

  test('take numbers where the reader does: a postcode, a date of one year, a street number', () => {
    const [lea] = parse(readFileSync(join(ROOT, 'fixtures/personas.yaml'), 'utf8'));
    const changed = { ...lea, naissance: { ...lea.naissance, date: 1991 }, adresse: { ...lea.adresse, codePostal: 35000, numero: 12 } };
    expect(faultsOf('personas.schema.json', [changed])).toEqual([]);
  });

  test.each<readonly [string, unknown]>([
    ['personas.schema.json', [{ slug: 'a', nomnaissance: 'X' }]],
    ['personas.schema.json', [{ slug: 'a', retire: true, usage: 'x' }]],
    ['situations.schema.json', [{ foyer: 'a', declarants: ['a'], situationFamille: 'C', annees: { 'n-1': { case: {} } } }]],
    ['situations.schema.json', [{ foyer: 'a', declarants: ['a'], situationFamille: 'C', annees: { 'n-1': { cases: { '1AK0': 3 } } } }]],
    ['situations.schema.json', [{ foyer: 'a', declarants: ['a'], situationFamille: 'C', annees: { 'n-9': {} } }]],
    ['applications.schema.json', [{ slug: 'a', habilitation: [] }]],
    ['hermes.schema.json', [{ application: 'a', vehicule: [] }]],
    ['plafonds-lep.schema.json', { 2026: { metropol: {} } }],
    ['bac.schema.json', { persona: [] }],
  ])('refuse a misspelt key: %s %j', (name, document) => {
    expect(faultsOf(name, document).join('\n')).toMatch(/must NOT have additional properties|must NOT be valid|pattern|property name/);
  });
});
