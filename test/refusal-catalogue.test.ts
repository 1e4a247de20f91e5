import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { applicationSchema } from '../src/personas/schema-applications.ts';
import { personaSchema } from '../src/personas/schema-personas.ts';
import { findRefusal, REFUSALS, refusalIds } from '../src/refusal-catalogue.ts';
import { contracts } from './support/sandbox.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const anchors = [...read('docs/refusals.md').matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);

test('every refusal, of every part of the platform, has one anchor in docs/refusals.md', () => {
  const wanted = REFUSALS.flatMap(({ name, rows }) => rows.map(({ id }) => findRefusal(id, [name])?.anchor));
  const early = refusalIds().map(
    (id) =>
      findRefusal(id, ['oauth'])?.anchor ??
      findRefusal(
        id,
        REFUSALS.map(({ name }) => name),
      )?.anchor,
  );
  for (const anchor of [...wanted, ...early])
    expect(
      anchors.filter((one) => one === anchor),
      anchor,
    ).toHaveLength(1);
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'fixtures/applications.yaml': Object.keys(applicationSchema.shape),
  'fixtures/personas.yaml': Object.keys(personaSchema.shape),
};
const habilitationFields = Object.keys(applicationSchema.shape.habilitations.element.shape);
const adminPaths = Object.keys((contracts.sandbox as { paths: object }).paths);

function faultOfFixture(entry: string): string | null {
  const [place = '', field] = entry.split(' → ');
  const [name = ''] = place.split(': ');
  if (!name.includes('*')) read(name);
  if (field === undefined) return null;
  const [first = '', , inner] = field.split('.');
  if (!FIELDS[name]?.includes(first)) return `no field ${first}`;
  return first !== 'habilitations' || inner === undefined || habilitationFields.includes(inner) ? null : `no field ${inner}`;
}

/** Null: it exists. Else what is wrong. */
function faultOf(entry: string): string | null {
  if (entry === 'client' || entry.startsWith('the sandbox')) return null;
  if (entry.startsWith('--')) return entry.slice(2) in SETTINGS ? null : 'no such setting';
  const [verb, path = ''] = entry.split(' ');
  if (verb === 'POST') return adminPaths.includes(path.replace('/_sandbox', '')) ? null : 'no such route';
  return faultOfFixture(entry);
}

test('what would let a call pass is a field of the fixtures, a setting or a route that exists', () => {
  const faults = REFUSALS.flatMap(({ name, rows }) =>
    rows.flatMap(({ id, change = [] }) => change.map((entry) => [name, id, entry, faultOf(entry)])),
  );
  expect(faults.filter(([, , , fault]) => fault !== null)).toEqual([]);
  expect(faults.length).toBeGreaterThan(50);
});
