import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runToEnd } from '../support/command.ts';
import { folderForTest, folderWith } from '../support/data-folder.ts';

const EQUIPE = fileURLToPath(new URL('../../examples/equipe', import.meta.url));
const textOf = (file: string) => readFileSync(join(EQUIPE, file), 'utf8');
const on = (...args: readonly string[]) => runToEnd(['fixtures', ...args]);
const json = async (...args: readonly string[]) => JSON.parse((await on(...args, '--json')).stdout);
/** What it prints, once it is known to have ended well. */
const said = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await on(...args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

/** The example of a team with three faults, the first and the second in the same file. */
const folderWithFaults = () =>
  folderWith({
    'applications.yaml': textOf('applications.yaml'),
    'personas.yaml': textOf('personas.yaml').replace('3097000001186', '3097000001187').replace('prenoms: MARC', 'prenom: MARC'),
    'situations.yaml': textOf('situations.yaml').replace('situationFamille: D', 'situationFamille: X'),
  });

const FAULTS = {
  en: [
    [
      'personas.yaml:7:8',
      'persona "ines-carvalho": spi: "3097000001187" has a wrong key: 3097000001 modulo 511 is 186 (did you mean "3097000001186"?)',
    ],
    ['personas.yaml:20:3', 'persona "marc-tanguy": unknown key "prenom" (did you mean "prenoms"?)'],
    ['situations.yaml:6:21', 'foyer "carvalho": situationFamille: unknown value "X" (one of M, O, C, D, V)'],
  ],
  fr: [
    [
      'personas.yaml:7:8',
      'persona "ines-carvalho" : spi : "3097000001187" a une clé fausse : 3097000001 modulo 511 donne 186 (vouliez-vous dire "3097000001186" ?)',
    ],
    ['personas.yaml:20:3', 'persona "marc-tanguy" : clé inconnue "prenom" (vouliez-vous dire "prenoms" ?)'],
    ['situations.yaml:6:21', 'foyer "carvalho" : situationFamille : valeur inconnue "X" (valeurs admises : M, O, C, D, V)'],
  ],
} as const;

/** The three faults as lines. */
const told = (folder: string, lang: 'en' | 'fr', prefix = '') =>
  FAULTS[lang].map(([place, what]) => `${prefix}${folder}/${place}: ${what}\n`).join('');

describe('fixtures validate', () => {
  const HELD = 'every rule held; with the built-in ones: 107 people, 96 households, 23 applications\n';

  test('says what a good folder makes with the built-in fixtures, given or by SANDBOX_FIXTURES', async () => {
    expect(await on('validate', EQUIPE)).toEqual({ code: 0, stdout: `${EQUIPE}: 3 files, ${HELD}`, stderr: '' });
    expect(await runToEnd(['fixtures', 'validate'], { SANDBOX_FIXTURES: EQUIPE })).toMatchObject({ code: 0, stderr: '' });
    expect(await json('validate', EQUIPE)).toEqual({ valid: true, problems: [], personas: 107, foyers: 96, applications: 23, files: 3 });
    expect(await said('validate', folderWith({ 'personas.yaml': '- { slug: paola-ricci, retire: true }\n' }))).toContain(': 1 file, ');
  });

  test('tells every fault in reading order, a line each, and ends with 2', async () => {
    const folder = folderWithFaults();
    expect(await on('validate', folder)).toEqual({ code: 2, stdout: '', stderr: told(folder, 'en') });
  });

  test.each([
    ['--lang fr', ['--lang', 'fr'], {}, 'fr'],
    ['LANG', [], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    ['LC_ALL over LANG', [], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    ['LC_MESSAGES over LANG', [], { LC_MESSAGES: 'fr_CA.UTF-8', LANG: 'en_US.UTF-8' }, 'fr'],
    ['--lang over LC_ALL', ['--lang', 'en'], { LC_ALL: 'fr_FR.UTF-8' }, 'en'],
  ] as const)('speaks the language of %s', async (_, words, environment, lang) => {
    const folder = folderWithFaults();
    const { code, stderr } = await runToEnd(['fixtures', 'validate', folder, ...words], environment);
    expect([code, stderr]).toEqual([2, told(folder, lang)]);
  });

  test('gives the faults to programs with --json, in the same order', async () => {
    const folder = folderWithFaults();
    const { code, stdout, stderr } = await on('validate', folder, '--json', '--lang', 'fr');
    expect([code, stderr]).toEqual([2, '']);
    const problems = FAULTS.fr.map(([place, message]) => {
      const [file, line, column] = place.split(':');
      return { file: `${folder}/${file}`, line: Number(line), column: Number(column), message };
    });
    expect(JSON.parse(stdout)).toEqual({ valid: false, problems });
  });

  test.each([
    ['no folder', [], 'apim-sandbox: give the folder of your fixtures, or set SANDBOX_FIXTURES\n'],
    ['an unknown language', [EQUIPE, '--lang', 'de'], 'apim-sandbox: --lang: unknown language "de" (one of fr, en)\n'],
    ['a folder too many', [EQUIPE, EQUIPE], expect.stringContaining('is one argument too many for "apim-sandbox fixtures validate"')],
    [
      'a folder that is not',
      ['nowhere'],
      expect.stringMatching(/^nowhere:1:1: is not a folder that can be read: give one that holds [^\n]+\n$/),
    ],
  ])('refuses %s', async (_, words, stderr) => {
    expect(await on('validate', ...words)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('refuses an empty folder, and a file whose name is misspelt', async () => {
    expect((await on('validate', folderForTest())).stderr).toMatch(/:1:1: holds no fixtures: put personas\.yaml, /);
    const { code, stderr } = await on('validate', folderWith({ 'persona.yaml': '[]' }));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/\/persona\.yaml:1:1: not a name of fixtures \(did you mean "personas\.yaml"\?\)\n$/),
    ]);
  });
});

describe('fixtures list', () => {
  test('lists every entry by kind and name, the folder over the built-in ones', async () => {
    const lines = (await said('list', '--fixtures', EQUIPE)).trimEnd().split('\n');
    expect([lines.length, lines[0]]).toEqual([1 + 107 + 96 + 23, expect.stringMatching(/^kind +name +what$/)]);
    expect(lines).toContainEqual(expect.stringMatching(/^applications +cantine-saint-malo +Portail des familles de la cantine$/));
    expect(lines).toContainEqual(expect.stringMatching(/^situations +tanguy +marc-tanguy, awa-tanguy: n-1, n-2$/));
    expect(lines.join('\n')).not.toContain('paola-ricci');
  });

  test('lists one kind, and gives the same to programs', async () => {
    const { entries } = await json('list', 'applications');
    expect(entries).toHaveLength(22);
    expect(entries).toContainEqual({ kind: 'applications', name: 'cantine-rennes', what: 'Régie des cantines du Vieux Canal, Rennes' });
    expect((await said('list', 'personas')).trimEnd().split('\n')).toHaveLength(106);
  });

  test('refuses an unknown kind with the nearest, and a folder with faults with all of them', async () => {
    expect(await on('list', 'persona')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'apim-sandbox: "persona": unknown kind (did you mean "personas"?)\n',
    });
    const folder = folderWithFaults();
    expect(await on('list', '--fixtures', folder)).toEqual({ code: 2, stdout: '', stderr: told(folder, 'en', 'apim-sandbox: ') });
  });
});

describe('fixtures show', () => {
  test('shows a person, found by her slug or her SPI, with her household, as the files write them', async () => {
    const text = await said('show', 'lea-moreau');
    expect(text).toMatch(/^# personas\.yaml\n- slug: lea-moreau\n[^#]*\n\n# situations\.yaml\n- foyer: moreau\n[^#]*$/);
    expect(await said('show', '3099901713440')).toBe(text);
    const [persona, foyer] = text
      .split(/^# .*$/m)
      .slice(1)
      .map((part) => parse(part, { schema: 'failsafe' }));
    expect(persona).toMatchObject([{ spi: '3099901713440', naissance: { commune: '35238' } }]);
    expect(foyer).toMatchObject([{ declarants: ['lea-moreau'], annees: { 'n-1': { cases: { '1AJ': '29480' } } } }]);
  });

  test('writes entries that a folder may hold as they are', async () => {
    const [, personas = '', situations = ''] = (await said('show', 'lea-moreau')).split(/^# .*\n/m);
    expect(await said('validate', folderWith({ 'personas.yaml': personas, 'situations.yaml': situations }))).toContain(
      ': 2 files, every rule held; with the built-in ones: 105 people, 94 households',
    );
  });

  test('shows a household alone, an application, and an entry of a folder', async () => {
    expect(await said('show', 'moreau')).toMatch(/^# situations\.yaml\n- foyer: moreau\n/);
    expect(await json('show', 'cantine-rennes')).toMatchObject({
      personas: [],
      situations: [],
      applications: [{ slug: 'cantine-rennes' }],
    });
    expect(await json('show', 'awa-tanguy', '--fixtures', EQUIPE)).toMatchObject({
      personas: [{ nomNaissance: 'NDIAYE' }],
      situations: [{ foyer: 'tanguy' }],
    });
  });

  test('names the nearest to what is not', async () => {
    expect(await on('show', 'lea-moreaux')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'apim-sandbox: no entry is called "lea-moreaux" (did you mean "lea-moreau"?); "apim-sandbox fixtures list" lists them\n',
    });
    expect(await on('show')).toMatchObject({
      code: 2,
      stderr: 'apim-sandbox: NAME: is missing; see "apim-sandbox fixtures show --help"\n',
    });
  });
});

describe('start --fixtures', () => {
  test.each(['en', 'fr'] as const)('does not start over faults, tells them all in %s, and ends with 2', async (lang) => {
    const folder = folderWithFaults();
    expect(await runToEnd(['start', '--port', '0', '--fixtures', folder, '--lang', lang])).toEqual({
      code: 2,
      stdout: '',
      stderr: told(folder, lang, 'apim-sandbox: '),
    });
    expect((await runToEnd(['start', '--port', '0', '--fixtures', folder], { LANG: `${lang}.UTF-8` })).stderr).toBe(
      told(folder, lang, 'apim-sandbox: '),
    );
  });
});

test('fixtures says what may follow', async () => {
  expect(await runToEnd(['fixtures'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'apim-sandbox: "apim-sandbox fixtures": what to do is missing: one of validate, list, show, generate, export, import\n',
  });
  expect((await on('validat')).stderr).toContain('unknown command "fixtures validat" (did you mean "validate"?)');
});
