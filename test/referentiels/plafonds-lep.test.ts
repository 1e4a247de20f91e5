import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ZoneLep } from '../../src/core/situation.ts';
import { createPlafondsLep, parsePlafondsLep, zoneOf } from '../../src/referentiels/plafonds-lep.ts';

const FILE = new URL('../../fixtures/plafonds-lep.yaml', import.meta.url);
const table = parsePlafondsLep(parse(readFileSync(FILE, 'utf8')), 'plafonds-lep.yaml');
const { plafond, nearestBareme } = createPlafondsLep(table);
const ZONES = ['metropole', 'antilles-reunion', 'guyane', 'mayotte'] as const;

/** Published figures, or inferred from the published half part; what the press does not give is ours. */
const PUBLISHED: readonly (readonly [number, ZoneLep, Readonly<Record<string, number>>])[] = [
  [2022, 'antilles-reunion', { 1: 24_018, 1.25: 26_887, 1.5: 29_755, 2: 35_175, 2.5: 40_595, 3: 46_015 }],
  [2022, 'guyane', { 1: 25_110, 1.5: 32_022, 2: 37_442, 2.5: 42_862 }],
  [2022, 'mayotte', { 1: 37_633, 1.5: 47_987, 2: 56_105, 2.5: 64_223 }],
  [2023, 'metropole', { 1: 21_393, 1.5: 27_106, 2: 32_819, 2.5: 38_532 }],
  [2024, 'metropole', { 1: 22_419, 1.25: 25_413, 1.5: 28_406, 2: 34_393, 2.5: 40_380, 6: 82_289 }],
  [2024, 'antilles-reunion', { 1: 26_531, 1.5: 26_531 + 6336, 2: 26_531 + 6336 + 5987 }],
  [2024, 'guyane', { 1: 27_737, 1.5: 27_737 + 7634, 2: 27_737 + 7634 + 5987 }],
  [2024, 'mayotte', { 1: 41_570, 1.5: 41_570 + 11_438, 2: 41_570 + 11_438 + 6129 }],
  [2025, 'metropole', { 1: 22_823, 1.5: 28_918, 2: 35_012 }],
  [2025, 'antilles-reunion', { 1: 27_009, 1.5: 27_009 + 6450, 2: 39_553 }],
  [2025, 'guyane', { 1: 28_236, 1.5: 28_236 + 7771, 2: 42_102 }],
  [2025, 'mayotte', { 1: 42_318, 1.5: 42_318 + 11_644, 2: 60_201 }],
  [2026, 'metropole', { 1: 23_028, 2: 35_326 }],
];

describe('the LEP thresholds', () => {
  test.each(
    PUBLISHED.flatMap(([bareme, zone, byParts]) =>
      Object.entries(byParts).map(([parts, expected]) => [bareme, zone, Number(parts), expected] as const),
    ),
  )('of %i, %s, %d parts: %i €', (bareme, zone, nbPart, expected) => {
    expect(plafond(bareme, zone, nbPart)).toBe(expected);
  });

  test('are unknown for a scale year outside the table', () => {
    for (const bareme of [2021, 2027, 0]) expect(plafond(bareme, 'metropole', 1)).toBeNull();
  });

  test('grow with the parts and are whole euros', () => {
    const quarters = fc.integer({ min: 4, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 2022, max: 2026 }), fc.constantFrom(...ZONES), quarters, (bareme, zone, count) => {
        const [lower, upper] = [plafond(bareme, zone, count / 4), plafond(bareme, zone, (count + 1) / 4)];
        expect(Number.isInteger(lower)).toBe(true);
        expect(upper).toBeGreaterThan(lower ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test.each([
    [2021, 2022],
    [2022, 2022],
    [2026, 2026],
    [2031, 2026],
  ])('for the civil year %i, the scale of %i is the nearest', (annee, expected) => {
    expect(nearestBareme(annee)).toBe(expected);
  });
});

describe('the territory of a département of the LEP', () => {
  test.each([
    ['350', 'metropole'],
    ['010', 'metropole'],
    ['2A0', 'metropole'],
    ['970', null],
    ['950', 'metropole'],
    ['971', 'antilles-reunion'],
    ['972', 'antilles-reunion'],
    ['973', 'guyane'],
    ['974', 'antilles-reunion'],
    ['975', null],
    ['976', 'mayotte'],
    ['977', null],
    ['978', null],
    ['987', null],
  ])('%s: %s', (departement, zone) => {
    expect(zoneOf(departement)).toBe(zone);
  });
});

describe('a table that cannot be used', () => {
  const palier = { unePart: 1, premiereDemiPart: 1, demiPartSuivante: 1, source: 'assumed' };
  const zones = { metropole: palier, 'antilles-reunion': palier, guyane: palier, mayotte: palier };

  test.each([
    ['no table at all', null, 'f.yaml: the document: expected keys and values'],
    ['a year that is not one', { demain: zones }, 'f.yaml: demain: expected a scale year, e.g. 2026'],
    ['an amount in cents', { 2030: { ...zones, guyane: { ...palier, unePart: 1.5 } } }, 'f.yaml: 2030.guyane.unePart: '],
    ['a key that does not exist', { 2030: { ...zones, guyane: { ...palier, parts: 1 } } }, 'f.yaml: 2030.guyane: unknown key "parts"'],
    ['a territory that is missing', { 2030: { metropole: palier } }, '2030.mayotte: '],
  ])('says what is wrong and where: %s', (_what, document, message) => {
    expect(() => parsePlafondsLep(document, 'f.yaml')).toThrow(message);
  });

  test('says everything that is wrong at once', () => {
    const wrong = { 2030: { ...zones, guyane: { ...palier, unePart: 0, source: 'press' } } };
    expect(() => parsePlafondsLep(wrong, 'f.yaml')).toThrow(/guyane\.unePart: .*; 2030\.guyane\.source: /);
  });
});
