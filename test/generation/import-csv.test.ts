import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvOptions, importCsv } from '../../src/generation/csv/import-csv.ts';
import type { Lot } from '../../src/generation/entries.ts';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { birthOf, queryOf } from '../support/civil-status.ts';
import { clientFor, read, sandboxForTest, UNLIMITED } from '../support/sandbox.ts';
import { putPeople, sourcesOf } from './volume.ts';

async function lotOf(content: string | Uint8Array, options?: CsvOptions): Promise<Lot> {
  const made = await importCsv(content, options);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.lot;
}

/** Every fault, as `line column: text`. */
async function faultsOf(content: string, options?: CsvOptions, lang: 'en' | 'fr' = 'en'): Promise<string[]> {
  const made = await importCsv(content, options);
  return 'problems' in made ? made.problems.map(({ line, column, words }) => `${line} ${column ?? '-'}: ${words[lang]}`) : [];
}

const notesOf = async (content: string | Uint8Array, lang: 'en' | 'fr' = 'en') =>
  (await importCsv(content)).notes.map((note) => note[lang]);

const FILE = `nom;prenom;date_naissance;sexe;lieu de naissance;adresse;code postal;ville;foyer;situation;enfants;1AJ
Moreau;Léa;12/04/1991;F;Rennes;12 bis rue des Lavandières;35000;Rennes;f1;célibataire;0;29 480
Benali;Karim;27/01/1983;H;Lyon 8e;48 rue du Clos;69100;Villeurbanne;f2;marié;2;24 900,00 €
Lefort;Sophie;03/09/1985;F;Saint-Étienne;48 rue du Clos;69100;Villeurbanne;f2;mariée;2;46200
`;

describe('a CSV file', () => {
  test('makes people and households that pass the rules, French dates and amounts read', async () => {
    const lot = await lotOf(FILE);
    expect(readFixtures(await sourcesOf([lot])).personnes.length).toBe(3);
    expect(lot.personas[0]).toEqual({
      slug: 'lea-moreau',
      histoire: "Importé de la ligne 2 d'un fichier CSV.",
      usage: 'Ligne 2 du fichier.',
      spi: expect.stringMatching(/^3096\d{9}$/),
      sexe: 'F',
      nomNaissance: 'MOREAU',
      prenoms: 'LÉA',
      naissance: { date: '1991-04-12', commune: '35238', libelle: 'RENNES' },
      adresse: {
        numero: '12',
        indiceRepetition: 'B',
        voie: 'RUE DES LAVANDIERES',
        codePostal: '35000',
        commune: '35238',
        libelle: 'RENNES',
      },
    });
    expect(lot.situations).toEqual([
      { foyer: 'f1', declarants: ['lea-moreau'], situationFamille: 'C', annees: { 'n-1': { cases: { '1AJ': 29480 } } } },
      {
        foyer: 'f2',
        declarants: ['karim-benali', 'sophie-lefort'],
        situationFamille: 'M',
        dependants: { F: 2 },
        annees: { 'n-1': { cases: { '1AJ': 24900, '1BJ': 46200 } } },
      },
    ]);
  });

  test('is answered by a sandbox, by civil status and by SPI', async () => {
    const lot = await lotOf(FILE);
    const sandbox = await sandboxForTest();
    await putPeople(sandbox, lot);
    const client = await clientFor(sandbox, UNLIMITED);
    for (const personne of readFixtures(await sourcesOf([lot])).personnes) {
      const found = await read(await client.r2p(`/personne/spi${queryOf(birthOf(personne))}`));
      expect([found.status, JSON.stringify(found.body)]).toEqual([200, expect.stringContaining(personne.spi)]);
      expect((await client.ip(`/spi/${personne.spi}/situations/ir/assiettes/annrev/2025`)).status).toBe(200);
    }
  });

  test('gives the same SPIs each time it is read, and leaves those that it has', async () => {
    expect((await lotOf(FILE)).personas).toEqual((await lotOf(FILE)).personas);
    const lot = await lotOf('nom;prenom;date naissance;numéro fiscal\nRoy;Paul;1960;30 99 902 426 131\nRoy;Anne;1962;\n');
    expect(lot.personas.map(({ spi }) => spi)).toEqual(['3099902426131', expect.stringMatching(/^3096/)]);
  });

  test('may have several years of a person, a row each', async () => {
    const lot = await lotOf(
      'nom;prenom;naissance;annee;situation;1AJ\nRoy;Paul;1960;n-1;D;20000\nRoy;Paul;1960;2024;M;19000\n'
        .replace('naissance;', 'date de naissance;')
        .replace(';M;', ';D;'),
    );
    expect(lot.personas).toHaveLength(1);
    expect(lot.situations).toMatchObject([
      { situationFamille: 'D', annees: { 'n-1': { cases: { '1AJ': 20000 } }, 2024: { cases: { '1AJ': 19000 } } } },
    ]);
  });

  test('gives homonyms slugs of their own', async () => {
    const lot = await lotOf('nom,prenom,date naissance\nRoy,Paul,1960-01-02\nRoy,Paul,1961-01-02\n');
    expect(lot.personas.map(({ slug }) => slug)).toEqual(['paul-roy', 'paul-roy-2']);
    expect(lot.situations).toEqual([]);
  });

  test('is read with quotes, a byte order mark, tabs, and lines within a value', async () => {
    const lot = await lotOf(
      '\uFEFFnom\tprenom\tdate naissance\thistoire\n"Roy"\tPaul\t1960\t"Deux\nlignes, et un ""mot"""\nSeul\tAnne\t1970\tx\n',
    );
    expect(lot.personas.map(({ histoire, usage }) => [histoire, usage])).toEqual([
      ['Deux\nlignes, et un "mot"', 'Ligne 2 du fichier.'],
      ['x', 'Ligne 4 du fichier.'],
    ]);
  });

  test('in windows-1252 is read, and said to be: euros, ligatures and curved apostrophes too', async () => {
    const [euro, apostrophe, ligature] = ['\x80', '\x92', '\x8c'];
    const text = `nom;prenom;date naissance;salaire\nH\xc9LIAS;ZO\xc9;1990;24 500,00 ${euro}\nD${apostrophe}${ligature}UVRE;ANNE;1980;1\n`;
    const bytes = Buffer.from(text, 'latin1');
    const { personas, situations } = await lotOf(bytes);
    expect(personas.map(({ nomNaissance, prenoms }) => [nomNaissance, prenoms])).toEqual([
      ['HÉLIAS', 'ZOÉ'],
      ['D’ŒUVRE', 'ANNE'],
    ]);
    expect(situations[0]?.annees['n-1']).toMatchObject({ cases: { '1AJ': 24_500 } });
    expect(await notesOf(bytes)).toContain('not UTF-8: read as windows-1252');
  });

  test('without a row is refused', async () => {
    expect(await importCsv('nom;prenom;date naissance\n')).toMatchObject({
      problems: [{ line: 1, words: { en: 'there is a header, and no row' } }],
    });
  });

  test('says what it filled in, converted and left out, in both languages', async () => {
    const file = 'nom;prenoms;date naissanse;cp;téléphone;1AJ\nRoy;Paul;1960;1000;06;1\n';
    expect(await notesOf(file)).toEqual([
      'column "date naissanse" is read as naissance.date',
      'column "téléphone" is left out',
      'annee: n-1 everywhere',
      'situationFamille: C, or M where two people share a household',
      'nomNaissance: names are written in capitals',
      'prenoms: names are written in capitals',
      'adresse.codePostal: codes of four digits had lost their first zero',
      'sexe: where it is missing, told from the first name',
      'naissance.commune: where it is missing, that of the address',
    ]);
    expect((await notesOf(file, 'fr'))[1]).toBe('la colonne "téléphone" est ignorée');
  });

  test('follows the mapping that is told, before the names of the columns', async () => {
    const lot = await lotOf('a;nom;c;prenom\nROY;IGNORE;1960;PAUL\n', { mapping: { a: 'nomNaissance', c: 'naissance.date' } });
    expect(lot.personas[0]).toMatchObject({ nomNaissance: 'ROY', prenoms: 'PAUL', naissance: { date: '1960' } });
  });
});

describe('a CSV file is refused whole, every bad row told', () => {
  test('with its line and its column', async () => {
    const file = `nom;prenom;date naissance;sexe;spi;1AJ;ville;situation
ROY;PAUL;31/02/1960;M;;1000;Brest;C
ROY;ANNE;hier;F;;mille;Brest;C
SEUL;;1990;F;;1;Brest;Célibatère
LONG;ZED;1991;F;3099901713441;1;Brest;M
MAIRE;LOU;1992;;;1;Bresst;C
BREF;LOU;1993
`;
    expect(await faultsOf(file)).toEqual([
      '2 date naissance: "1960-02-31" is not a date of the calendar',
      '3 date naissance: "hier" is not a date (12/04/1991, 1991-04-12, 04/1991 or 1991)',
      '3 1AJ: "mille" is not a whole number',
      '4 prenom: missing "prenoms"',
      '4 situation: unknown value "Célibatère" (one of M, O, C, D, V)',
      expect.stringMatching(/^5 spi: "3099901713441" has a wrong key: .* \(did you mean "3099901713440"\?\)$/),
      '6 ville: "Bresst" is not in the table of communes: give its INSEE code (adresse.commune) (did you mean "Brest"?)',
      '6 sexe: missing, and the first name "LOU" does not tell it: F or M',
      '7 -: 3 values where the header has 8 columns',
    ]);
  });

  test('when a household does not hold', async () => {
    const file = `nom;prenom;date naissance;sexe;foyer;situation;enfants;1AJ;annee
ROY;PAUL;1960;M;a;D;1;1;n-1
ROY;ANNE;1961;F;a;D;2;1;n-1
SEUL;LUC;1962;M;b;M;0;1;n-1
DEUX;EVE;1963;F;c;C;0;1;n-4
`;
    expect(await faultsOf(file)).toEqual([
      '2 foyer: situation D needs 1 declarant(s), found 2',
      '3 enfants: 2, and line 2 of the same household and year says 1',
      '4 foyer: situation M needs 2 declarant(s), found 1',
      '5 annee: unknown year "n-4" (n-1, n-2, n-3 or four digits)',
    ]);
  });

  test.each<readonly [string, string, CsvOptions, readonly string[]]>([
    ['it is empty', '', {}, ['1 -: the file is empty: it needs a header and rows']],
    ['a quote is never closed', 'nom;prenom\n"ROY;PAUL\n', {}, [expect.stringMatching(/^\d -: a quote is opened and not closed/)]],
    ['nothing says when people were born', 'nom;prenom\nROY;PAUL\n', {}, ['1 -: no column is naissance.date: name one, or map it']],
    [
      'two columns are one field',
      'nom;nom de famille;prenom;date naissance\na;b;c;1990\n',
      {},
      ['1 nom de famille: is nomNaissance, as "nom" is'],
    ],
    [
      'a mapping names a field that does not exist',
      'nom;prenom;ddn\na;b;1990\n',
      { mapping: { nom: 'nomNaisance', ddm: 'naissance.date' } },
      ['1 nom: unknown field "nomNaisance" (did you mean "nomNaissance"?)', '1 ddm: no such column (did you mean "ddn"?)'],
    ],
    [
      'a row says otherwise of someone',
      'nom;prenom;date naissance;sexe;annee;1AJ\nROY;PAUL;1960;M;n-1;1\nROY;PAUL;1960;F;n-1;2\n',
      {},
      ['3 sexe: "F", and line 2, of the same person, says "M"', '3 annee: n-1 of this person is already on line 2'],
    ],
  ])('when %s', async (_why, file, options, faults) => {
    expect(await faultsOf(file, options)).toEqual(faults);
  });

  test('when a box of the situation frame is none', async () => {
    const file = 'nom;prenom;date naissance;sexe;casesSituation\nROY;PAUL;1960;M;T Z\n';
    expect(await faultsOf(file)).toEqual([expect.stringMatching(/^2 casesSituation: unknown value "Z" \(one of T, L, /)]);
  });

  test('in French too', async () => {
    expect(await faultsOf('nom;prenom;date naissance\nROY;PAUL;hier\n', {}, 'fr')).toEqual([
      `2 date naissance: "hier" n'est pas une date (12/04/1991, 1991-04-12, 04/1991 ou 1991)`,
    ]);
  });
});

test('whatever a file holds, it is refused with reasons, or makes people whom the rules accept', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'ROY',
      'Léa',
      '12/04/1991',
      '1960',
      'M',
      'F',
      '35000',
      'Rennes',
      'f1',
      'marié',
      '2',
      'n-1',
      'n-2',
      '1 000',
      '3099901713440',
    ),
    fc.string({ maxLength: 6 }),
  );
  const columns = [
    'nom',
    'prenom',
    'date naissance',
    'sexe',
    'cp',
    'ville',
    'foyer',
    'situation',
    'enfants',
    'annee',
    '1AJ',
    'spi',
    'slug',
    'cases',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 4 }), async (rows) => {
      const made = await importCsv([columns, ...rows].map((row) => row.join(';')).join('\n'));
      if ('problems' in made) expect(made.problems.every(({ line, words }) => line >= 1 && words.en !== '' && words.fr !== '')).toBe(true);
      else expect(readFixtures(await sourcesOf([made.lot])).personnes.length).toBe(made.lot.personas.length);
    }),
    { numRuns: 150 },
  );
});
