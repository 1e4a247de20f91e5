import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sandbox } from '../../../src/sandbox.ts';
import { type DeposantClient, deposantFor } from '../../support/hermes.ts';
import { startSandbox, UNLIMITED } from '../../support/sandbox.ts';
import { refused, row } from './parties.ts';

const written = parse(readFileSync(new URL('../../../fixtures/nomenclatures/hermes.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { code: string; libelle: string; parent?: string }[]
>;

/** Names, and how many codes each holds: the law's own lists cannot lose one unseen. */
const SIZES = [
  ['types-de-bien', 4],
  ['categories', 10],
  ['sous-categories', 29],
  ['genres', 29],
  ['carrosseries', 40],
  ['energies', 42],
  ['ministeres', 17],
  ['motifs-refus', 9],
  ['motifs-complement', 8],
  ['commissariats-aux-ventes', 20],
  ['typologies-niveau-1', 5],
  ['typologies-niveau-2', 18],
] as const;

let sandbox: Sandbox;
let client: DeposantClient;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await deposantFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

test.each(SIZES)('answers the nomenclature %s with its %i codes, each once, as the fixtures write them', async (name, size) => {
  const answer = await client.get(`/referentiels/nomenclatures/${name}`);
  expect(answer).toEqual({ status: 200, body: written[name] });
  expect(new Set(written[name]?.map(({ code }) => code)).size).toBe(size);
  expect(written[name]).toHaveLength(size);
});

test('has no other nomenclature than those of the contract', () => {
  expect(Object.keys(written)).toEqual(SIZES.map(([name]) => name));
});

test.each([
  ['sous-categories', 'categories'],
  ['categories', 'types-de-bien'],
  ['typologies-niveau-2', 'typologies-niveau-1'],
])('every code of %s depends on one of %s', (name, above) => {
  const parents = written[above]?.map(({ code }) => code) ?? [];
  expect(written[name]?.filter(({ parent }) => !parents.includes(parent ?? ''))).toEqual([]);
});

test.each(['couleurs', 'Genres', 'genres%20', '__proto__', 'constructor', '%00'])('knows no nomenclature %s', async (name) => {
  expect(await client.get(`/referentiels/nomenclatures/${name}`)).toEqual(
    refused('request-malformed', row('', ['FORMAT_INVALIDE', 'nomenclature : format incorrect'])),
  );
});
