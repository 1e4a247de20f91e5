import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstNameKeys, nameKey } from '../../src/core/text-key.ts';

describe('the key of a name', () => {
  test.each([
    ["L'HÉRITIER-ŒUVRARD", 'LHERITIEROEUVRARD'],
    ['lheritier oeuvrard', 'LHERITIEROEUVRARD'],
    ['Lætitia', 'LAETITIA'],
    ['Straße', 'STRASSE'],
    ['ÇÉÈÊËÎÏÔÖÙÛÜŸÑ', 'CEEEEIIOOUUUYN'],
    ['E\u0301lodie', 'ELODIE'],
    ['D’AIGREMONT', 'DAIGREMONT'],
    ['  le   goff ', 'LEGOFF'],
    ['Jean‑Pierre', 'JEANPIERRE'],
    ['O', 'O'],
    ["'-. ", ''],
    ['', ''],
  ])('%j: %s', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'AÀBCÇDEÉÈÊIÎÏOÔŒUÛŸÆ'), minLength: 1, maxLength: 30 });

  test('does not depend on case, nor on the form of accents', () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const form of ['NFC', 'NFD'] as const) {
          expect(nameKey(text.normalize(form))).toBe(nameKey(text));
          expect(nameKey(text.toLowerCase().normalize(form))).toBe(nameKey(text));
        }
      }),
    );
  });

  test('does not depend on what separates the letters', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), fc.constantFrom(' ', '-', "'", '’', ' - ', '\u00a0'), (parts, separator) => {
        expect(nameKey(parts.join(separator))).toBe(nameKey(parts.join('')));
      }),
    );
  });

  test('is the key of itself', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });
});

describe('the keys of first names', () => {
  test.each([
    ['JEAN PHILIPPE ARNAUD', ['JEAN', 'JEANPHILIPPE', 'JEANPHILIPPEARNAUD']],
    ['ÉLÉONORE MARIE-ANGE', ['ELEONORE', 'ELEONOREMARIEANGE']],
    ['  LI  ', ['LI']],
    ['', []],
  ])('of %j, leading ones first', (firstNames, keys) => {
    expect(firstNameKeys(firstNames)).toEqual(keys);
  });
});
