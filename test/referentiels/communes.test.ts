import { describe, expect, test } from 'vitest';
import { departementOf, isTom, joinCommune, normaliseDepartement } from '../../src/referentiels/communes.ts';
import { fixtures } from '../support/sandbox.ts';

describe('communes', () => {
  test.each([
    ['35238', '35', false],
    ['01004', '01', false],
    ['2A004', '2A', false],
    ['97101', '971', false],
    ['97411', '974', false],
    ['97502', '975', true],
    ['97611', '976', false],
    ['97701', '977', true],
    ['97801', '978', true],
    ['98611', '986', true],
    ['98735', '987', true],
    ['98818', '988', true],
  ])('%s is in %s, a TOM: %s', (commune, departement, tom) => {
    expect([departementOf(commune), isTom(departement)]).toEqual([departement, tom]);
  });

  test.each([
    ['75', '75'],
    ['075', '75'],
    ['02A', '2A'],
    ['2B', '2B'],
    ['01', '01'],
    ['001', '01'],
    ['971', '971'],
  ])('the département %s is %s', (written, expected) => {
    expect(normaliseDepartement(written)).toBe(expected);
  });

  test.each([
    ['35', '238', '35238'],
    ['035', '238', '35238'],
    ['01', '004', '01004'],
    ['001', '004', '01004'],
    ['35', '38', '35038'],
    ['02A', '004', '2A004'],
    ['971', '01', '97101'],
    ['971', '101', '97101'],
    ['971', '001', '97101'],
    ['974', '16', '97416'],
    ['974', '416', '97416'],
    ['987', '35', '98735'],
    ['987', '735', '98735'],
    ['987', '035', '98735'],
  ])('%s and %s make %s', (departement, commune, expected) => {
    expect(joinCommune(departement, commune)).toBe(expected);
  });

  test('every commune of the people is put together again from its two halves, in every writing', () => {
    const communes = fixtures.personnes
      .flatMap(({ naissance, adresse }) => [naissance.lieu.commune, adresse.commune])
      .filter((one) => one !== null);
    expect(communes.length).toBeGreaterThan(150);
    for (const commune of communes) {
      const departement = departementOf(commune);
      const writings = [
        [departement, commune.slice(departement.length)],
        [departement.padStart(3, '0'), commune.slice(2)],
        [departement, commune.slice(2)],
      ] as const;
      for (const [first, second] of writings) expect(joinCommune(first, second)).toBe(commune);
    }
  });
});
