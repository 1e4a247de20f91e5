import { describe, expect, test } from 'vitest';
import { change, messageOf, PERSONAS } from './sample-fixtures.ts';

describe('a broken persona is refused with its line', () => {
  test.each([
    ['an SPI of 12 digits', '3099901713440', '309990171344', '5:8: persona "lea-moreau": spi: "309990171344" is not 13 digits'],
    [
      'an SPI that starts with 4',
      '3099901713440',
      '4099901713440',
      '5:8: persona "lea-moreau": spi: "4099901713440" must start with 0, 1, 2 or 3',
    ],
    [
      'an SPI with a wrong key',
      '3099901713440',
      '3099901713441',
      '5:8: persona "lea-moreau": spi: "3099901713441" has a wrong key: 3099901713 modulo 511 is 440 (did you mean "3099901713440"?)',
    ],
    [
      'an SPI of those that lead to a fault',
      '3099901713440',
      '0920404330328',
      '5:8: persona "lea-moreau": spi: "0920404330328" starts with 09, as the SPIs that lead to a fault do (docs/faults.md): take another',
    ],
    [
      'an SPI used twice',
      '3099902426131',
      '3099901713440',
      '14:8: persona "paul-roy": spi: "3099901713440" is already that of persona "lea-moreau"',
    ],
    [
      'a slug used twice',
      'slug: paul-roy',
      'slug: lea-moreau',
      '11:9: persona "lea-moreau": slug: "lea-moreau" is already that of persona "lea-moreau"',
    ],
    [
      'a slug with a capital',
      'slug: paul-roy',
      'slug: Paul-Roy',
      '11:9: persona "Paul-Roy": slug: "Paul-Roy" is not a slug (lower-case letters, digits and single dashes)',
    ],
    [
      'a name in lower case',
      'MOREAU',
      'Moreau',
      '7:17: persona "lea-moreau": nomNaissance: "Moreau" must be upper case (did you mean "MOREAU"?)',
    ],
    ['a name of 101 characters', 'MOREAU', 'M'.repeat(101), '7:17: persona "lea-moreau": nomNaissance: 101 characters, 100 at most'],
    [
      'a first name of 21 characters',
      'LÉA MARIE',
      'MAXIMILIENNE-ALEXANDRA',
      '8:12: persona "lea-moreau": prenoms: "MAXIMILIENNE-ALEXANDRA" has 22 characters, 20 at most',
    ],
    [
      'a month that does not exist',
      '1960-06',
      '1960-13',
      '18:22: persona "paul-roy": naissance.date: "1960-13" is not a date of the calendar',
    ],
    [
      '29 February of a common year',
      '1991-04-12',
      '1991-02-29',
      '9:22: persona "lea-moreau": naissance.date: "1991-02-29" is not a date of the calendar',
    ],
    [
      'a date of another form',
      '1960-06',
      '06/1960',
      '18:22: persona "paul-roy": naissance.date: "06/1960" is not a birth date (1991-04-12, 1991-04 or 1991)',
    ],
    [
      'a commune of 4 characters',
      'commune: 2B033',
      'commune: 2B33',
      '19:69: persona "paul-roy": adresse.commune: "2B33" is not a 5-character INSEE commune code',
    ],
    [
      'a birth in France without a commune',
      ', pays: 99350',
      '',
      '18:14: persona "paul-roy": naissance: missing "commune": this person is born in France',
    ],
    [
      'a birth abroad with a commune',
      'pays: 99350',
      'pays: 99350, commune: 13001',
      '18:53: persona "paul-roy": naissance.commune: a person born in 99350 has no French commune of birth',
    ],
    [
      'a postcode of another département',
      'codePostal: 35000',
      'codePostal: 75001',
      '10:65: persona "lea-moreau": adresse.codePostal: 75001 is not a postcode of commune 35238: it would start with 35',
    ],
    [
      'a Corsican commune with a postcode of the mainland',
      '20200',
      '13200',
      '19:53: persona "paul-roy": adresse.codePostal: 13200 is not a postcode of commune 2B033: it would start with 20',
    ],
    [
      'a commune of a DOM with the postcode of another',
      '20200, commune: 2B033',
      '97400, commune: 97209',
      '19:53: persona "paul-roy": adresse.codePostal: 97400 is not a postcode of commune 97209: it would start with 972',
    ],
    [
      'an address abroad without the name of the country',
      'codePostal: 20200, commune: 2B033,',
      'pays: 99401,',
      '19:12: persona "paul-roy": adresse: missing "libellePays": the name of country 99401',
    ],
    [
      'an address abroad with a postcode',
      'codePostal: 20200, commune: 2B033,',
      'codePostal: 20200, pays: 99401, libellePays: CANADA,',
      '19:53: persona "paul-roy": adresse.codePostal: an address abroad has none',
    ],
    ['an empty value', 'prenoms: PAUL', 'prenoms:', '17:11: persona "paul-roy": prenoms: expected text'],
  ])('%s', (_fault, from, to, expected) => {
    expect(messageOf({ personas: change(PERSONAS, from, to), situations: '' })).toBe(`personas.yaml:${expected}`);
  });

  test.each([
    ['a wrong key', '3099901713440', '3099901713441'],
    ['a name in lower case', 'LÉA MARIE', 'Léa Marie'],
  ])('a known public identity may have %s', (_oddity, from, to) => {
    const personas = change(PERSONAS, from, to).replace('  sexe: F', '  identitePublique: true\n  sexe: F');
    expect(messageOf({ personas })).toBe('no problem');
  });
});
