import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spiKey } from '../../src/core/spi.ts';
import type { FoyerFixture, Lot, PersonaFixture } from '../../src/generation/entries.ts';
import { type GenerateOptions, generate } from '../../src/generation/generate.ts';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { SOURCES } from '../personas/built-in-sources.ts';
import { birthOf, queryOf } from '../support/civil-status.ts';
import { clientFor, read, sandboxForTest, UNLIMITED } from '../support/sandbox.ts';
import { allOf, drawn, filesOf, putPeople, sourcesOf } from './volume.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytesOf = async (options: GenerateOptions, format: 'json' | 'yaml') =>
  (await filesOf(generate(options), format)).map(({ path, text }) => `${path}\n${text}`).join('');

const periodsOf = ({ annees }: FoyerFixture) => Object.values(annees).flat();
const slugsOf = (foyer: FoyerFixture) => [...foyer.declarants, ...periodsOf(foyer).flatMap(({ declarants = [] }) => declarants)];

describe('a generated volume', () => {
  test.each([1, 2, 3, 2026])('of seed %i passes the rules of fixtures beside the built-in people', async (seed) => {
    const fixtures = readFixtures([...SOURCES, ...(await sourcesOf(generate({ people: 500, seed })))]);
    expect(fixtures.personnes.length).toBe(605);
  });

  test('has the number of people asked for, whatever it is, and passes the rules', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(100_000),
        fc.integer({ min: 1990, max: 2040 }),
        async (people, seed, annee) => {
          const { personnes, situations } = readFixtures(await sourcesOf(generate({ people, seed, annee })));
          const spis = new Set(personnes.map(({ spi }) => spi));
          expect([personnes.length, spis.size]).toEqual([people, people]);
          expect(situations.every(({ spiDec1, spiDec2 }) => spis.has(spiDec1) && (spiDec2 === null || spis.has(spiDec2)))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same bytes for a seed, on every machine', async () => {
    const options = { people: 300, seed: 7 };
    expect(sha256(await bytesOf(options, 'json'))).toBe('2cf93a03d6e9b86e4ccfba487711a60dde79e2df32b31214e0a78eb01e575d7f');
    expect(sha256(await bytesOf(options, 'yaml'))).toBe('4da78a5454f360a6f0ed4de0c2247697f20221e21b4a27894e76165081aab9f0');
    expect(await bytesOf({ people: 300, seed: 8 }, 'json')).not.toBe(await bytesOf(options, 'json'));
  });

  test('begins as a smaller volume of its seed does, but for the last family', async () => {
    const [small, large] = [await drawn({ people: 200, seed: 4 }), await drawn({ people: 900, seed: 4 })];
    expect(large.personas.slice(0, 190)).toEqual(small.personas.slice(0, 190));
  });

  test('comes in lots that never cut a family, so that memory holds one', async () => {
    const lots = await allOf(generate({ people: 3000, seed: 5, lot: 250 }));
    expect(lots.length).toBeGreaterThan(10);
    for (const { personas, situations } of lots) {
      expect(personas.length).toBeLessThan(260);
      const slugs = new Set(personas.map(({ slug }) => slug));
      expect(situations.flatMap(slugsOf).filter((slug) => !slugs.has(slug))).toEqual([]);
    }
  });

  test('says the same in YAML, marked as fictitious, as in JSON', async () => {
    const options = { people: 120, seed: 9, lot: 50 };
    const [yaml, json] = [await filesOf(generate(options), 'yaml'), await filesOf(generate(options), 'json')];
    expect(yaml.map(({ path }) => path)).toEqual(json.map(({ path }) => path.replace('json', 'yaml')));
    const texts = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_key, one) => (typeof one === 'number' ? String(one) : one));
    for (const [rank, { text }] of yaml.entries()) {
      expect(text).toMatch(/^# Données fictives : .*\n# Produit par « apim-sandbox fixtures generate », apim-sandbox 0\.0\.0 : /);
      expect(parse(text, { schema: 'failsafe' })).toEqual(texts(JSON.parse(json[rank]?.text ?? '')));
    }
  });

  test.each<readonly [string, GenerateOptions, RegExp]>([
    ['nobody', { people: 0 }, /^people: 0 is not a whole number from 1 to 1000000$/],
    ['more than a million', { people: 1_000_001 }, /^people: 1000001 is not/],
    ['a part of a person', { people: 1.5 }, /^people: 1\.5 is not/],
    ['a seed that is not one', { people: 1, seed: -1 }, /^seed: -1 is not a whole number from 0 to /],
    ['a year without people', { people: 1, annee: 1800 }, /^annee: 1800 is not a whole number from 1990 to 2100$/],
  ])('is refused with %s', async (_what, options, message) => {
    await expect(allOf(generate(options))).rejects.toThrow(message);
  });
});

describe('the people of a volume', () => {
  let lot: Lot;
  let bySlug: Map<string, PersonaFixture>;
  beforeAll(async () => {
    lot = await drawn({ people: 20_000, seed: 11 });
    bySlug = new Map(lot.personas.map((persona) => [persona.slug, persona]));
  });
  const people = (foyer: FoyerFixture) => foyer.declarants.flatMap((slug) => bySlug.get(slug) ?? []);
  const standing = () => lot.situations.filter(({ annees }) => annees['n-1'] !== undefined);

  test('have SPIs of their own block, with valid keys', () => {
    expect(lot.personas.filter(({ spi }) => !spi.startsWith('3098') || !spi.endsWith(spiKey(spi.slice(0, 10))))).toEqual([]);
  });

  test('are never two of the same birth name, first first name and birth date', () => {
    const statuses = lot.personas.map(
      ({ nomNaissance, prenoms, naissance }) => `${nomNaissance} ${prenoms.split(' ')[0]} ${naissance.date}`,
    );
    expect(new Set(statuses).size).toBe(20_000);
  });

  test('live together when they declare together, and were not born the same day', () => {
    const couples = standing().filter(({ declarants }) => declarants.length === 2);
    expect(couples.length).toBeGreaterThan(3000);
    for (const couple of couples) {
      const [one, two] = people(couple);
      expect(one?.adresse).toEqual(two?.adresse);
      expect(one?.naissance.date).not.toBe(two?.naissance.date);
    }
  });

  test.each([
    ['M', 0.25, 0.45],
    ['O', 0.03, 0.15],
    ['C', 0.3, 0.55],
    ['D', 0.08, 0.25],
    ['V', 0.05, 0.15],
  ] as const)('are in situation %s in a plausible share of households', (situation, min, max) => {
    const households = standing();
    const share = households.filter(({ situationFamille }) => situationFamille === situation).length / households.length;
    expect([share > min, share < max]).toEqual([true, true]);
  });

  test('have at most one child more from a year to the next', () => {
    for (const { annees, dependants: common = {} } of lot.situations) {
      const minors = ['n-3', 'n-2', 'n-1'].flatMap((name) => {
        const year = annees[name];
        const { dependants = common } = Array.isArray(year) ? year[0] : (year ?? { dependants: undefined });
        return year === undefined ? [] : [(dependants.F ?? 0) + (dependants.H ?? 0)];
      });
      for (const [rank, count] of minors.entries()) if (rank > 0) expect(count - (minors[rank - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test('earn a salary that moves by a fifth at most from one whole year to the next', () => {
    const plain = lot.situations.filter(
      (foyer) => periodsOf(foyer).length === 3 && periodsOf(foyer).every(({ cases }) => cases['1AJ'] && !cases['1AP'] && !cases['1AS']),
    );
    expect(plain.length).toBeGreaterThan(4000);
    for (const foyer of plain) {
      const [last = 0, previous = 0, first = 0] = periodsOf(foyer).map(({ cases }) => cases['1AJ']);
      for (const [now, then] of [
        [last, previous],
        [previous, first],
      ] as const)
        expect(Math.abs(now - then)).toBeLessThanOrEqual(then / 5);
    }
  });

  test.each<readonly [string, RegExp]>([
    ['students who are attached', /^Étudiante? .*rattachée? au foyer d/],
    ['recent marriages', /mariée? à \S+ l'an dernier/],
    ['recent divorces', /divorcée? (de |d')\S+ depuis l'/],
    ['recent widows', /veuve (de |d')\S+ depuis l'/],
    ['lone parents', /élève seule? (un|deux|trois)/],
    ['cohabiting couples', /en couple avec \S+, sans mariage ni pacs/],
    ['people who retired lately', /à la retraite depuis l'/],
    ['people who lost their job', /sans emploi depuis l'/],
    ['people born abroad', /née? en Algérie/],
  ])('count %s', (_what, story) => {
    expect(lot.personas.filter(({ histoire }) => story.test(histoire)).length).toBeGreaterThan(10);
  });

  test('tell stories of which hardly any two are alike', () => {
    expect(new Set(lot.personas.map(({ histoire }) => histoire)).size).toBeGreaterThan(17_000);
  });
});

test('a sandbox answers for them what their usage says, by SPI and by civil status', async () => {
  const sandbox = await sandboxForTest();
  const lot = await drawn({ people: 400, seed: 21 });
  await putPeople(sandbox, lot);
  const client = await clientFor(sandbox, UNLIMITED);
  const { personnes } = readFixtures(await sourcesOf([lot]));
  let declarants = 0;
  for (const personne of personnes) {
    const found = await read(await client.r2p(`/personne/spi${queryOf(birthOf(personne))}`));
    expect([personne.slug, found.status, JSON.stringify(found.body)]).toEqual([personne.slug, 200, expect.stringContaining(personne.spi)]);
    const avis = await read(await client.ip(`/spi/${personne.spi}/situations/ir/assiettes/annrev/2025`));
    const parts = /; ([\d,]+) parts? et .* en n-1/.exec(personne.usage)?.[1];
    if (parts === undefined || /décès.* en n-1/.test(personne.usage)) continue;
    declarants++;
    expect([personne.slug, avis]).toMatchObject([personne.slug, { status: 200, body: { nbPart: Number(parts.replace(',', '.')) } }]);
  }
  expect(declarants).toBeGreaterThan(350);
});
