import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runToEnd } from '../support/command.ts';
import { folderForTest, folderWith } from '../support/data-folder.ts';
import { sandboxForTest } from '../support/sandbox.ts';

const on = (...args: readonly string[]) => runToEnd(['fixtures', ...args]);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A server of this test, and commands on it. */
async function serverForTest() {
  const { url, fetch } = await sandboxForTest({ port: 0 });
  return { fetch, on: (...args: readonly string[]) => runToEnd(['fixtures', ...args], { SANDBOX_URL: url }) };
}

describe('fixtures export and import', () => {
  test('put a bac back as it was: what is exported again has the same bytes', async () => {
    const { on, fetch } = await serverForTest();
    const file = join(folderForTest(), 'bac.yaml');
    expect(await on('export', '--out', file)).toEqual({ code: 0, stdout: '', stderr: '' });
    const before = readFileSync(file, 'utf8');
    expect(before).toMatch(/^# Données fictives[^\n]*\npersonas:\n/);
    await fetch('/_sandbox/personas/paola-ricci', { method: 'DELETE' });
    expect(sha256((await on('export')).stdout)).not.toBe(sha256(before));
    const imported = await on('import', file);
    expect([imported.code, imported.stderr]).toEqual([0, '']);
    expect(imported.stdout).toMatch(
      /^commun: 105 people, 94 households\n\napplication +client_id +client_secret, where it is new\nadresses-fixes +\w+\n/,
    );
    expect(sha256((await on('export')).stdout)).toBe(sha256(before));
  });

  test('tell programs the same, and the credentials of a bac that lacked them', async () => {
    const { on, fetch } = await serverForTest();
    const file = join(folderForTest(), 'bac.yaml');
    const told = JSON.parse((await on('export', '--credentials', '--out', file, '--json')).stdout);
    expect(told).toEqual({ out: file, bytes: readFileSync(file).length });
    expect(readFileSync(file, 'utf8')).toMatch(/^ {4}secretSha256: \w{64}$/m);
    expect(JSON.parse((await on('export', '--json')).stdout).document).toMatch(/^# Données fictives/);
    await fetch('/_sandbox/bacs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"id":"autre","fixtures":"vide"}',
    });
    const imported = JSON.parse((await on('import', file, '--bac', 'autre', '--json')).stdout);
    expect(imported).toMatchObject({ imported: true, bac: 'autre', personas: 105, situations: 94, vehicules: 4 });
    expect(imported.applications).toHaveLength(22);
  });

  test('a dry run needs no server, and changes nothing', async () => {
    const { on: onServer } = await serverForTest();
    const { stdout: document } = await onServer('export');
    const folder = folderWith({
      'good.yaml': document,
      'bad.yaml': document.replace('3099901713440', '3099901713441').replace('prenoms: ABDOU', 'prenom: ABDOU'),
    });
    expect(await on('import', join(folder, 'good.yaml'), '--dry-run')).toEqual({
      code: 0,
      stdout: '105 people, 94 households; nothing is loaded\n',
      stderr: '',
    });
    const bad = join(folder, 'bad.yaml');
    const refused = {
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        `^apim-sandbox: ${bad}:\\d+:\\d+: persona "abdou-mze": unknown key "prenom" [^\n]*\napim-sandbox: ${bad}:\\d+:\\d+: persona "lea-moreau": spi: [^\n]* \\(did you mean "3099901713440"\\?\\)\n$`,
      ),
    };
    expect(await on('import', bad, '--dry-run')).toEqual(refused);
    expect(await onServer('import', bad)).toEqual(refused);
    expect((await onServer('export')).stdout).toBe(document);
  });

  test('say what is wrong with a file, a server or a bac', async () => {
    const { on: onServer } = await serverForTest();
    const folder = folderWith({ 'n.json': '{', 'bac.yaml': 'personas: []\n' });
    const refusal = async (...words: readonly string[]) => {
      const { code, stderr } = await onServer(...words);
      return [code, stderr.replaceAll(folder, 'DIR')];
    };
    expect(await refusal('import', join(folder, 'none.yaml'))).toEqual([1, 'apim-sandbox: DIR/none.yaml: cannot be read (ENOENT)\n']);
    expect(await refusal('import', folder)).toEqual([
      1,
      'apim-sandbox: DIR: cannot be read (EISDIR): a folder of fixtures is read by "apim-sandbox start --fixtures"\n',
    ]);
    expect(await refusal('import', join(folder, 'n.json'))).toEqual([
      2,
      expect.stringMatching(/^apim-sandbox: DIR\/n\.json:1:2: not valid [^\n]+\n$/),
    ]);
    expect(await refusal('import', join(folder, 'bac.yaml'), '--out', 'x')).toEqual([
      2,
      'apim-sandbox: --out: goes with a CSV file: DIR/bac.yaml is loaded into a bac\n',
    ]);
    expect(await refusal('export', '--out', join(folder, 'no', 'x.yaml'))).toEqual([
      1,
      'apim-sandbox: --out: DIR/no/x.yaml: cannot be written (ENOENT): check its folder, or give another file\n',
    ]);
    expect(await refusal('export', '--bac', 'commu')).toEqual([
      1,
      expect.stringContaining('no bac is called "commu" (did you mean "commun"?)'),
    ]);
    expect(await refusal('import')).toEqual([2, expect.stringContaining('FILE: is missing')]);
    expect((await on('export', '--url', 'http://127.0.0.1:9')).stderr).toContain('no sandbox answers on http://127.0.0.1:9');
  });
});

const GOOD = `nom;prenom;date de naissance;ville;paie
Martin;Zoé;12/04/1991;Rennes;24 500,00 €
Durand;Paul;01/02/1980;Brest;30000
`;
const BAD = `nom;prenom;date de naissance;ville;salaire
Martin;Zoé;31/02/1991;Rennes;24500
Durand;Paul;01/02/1980;Brest;beaucoup
Petit;Marie;03/04/1985;Brestt;20000
Durand;Paul
`;

test('a CSV file whose people are there already is refused, in a dry run too', async () => {
  const folder = folderWith({ 'gens.csv': 'nom;prenom;date naissance;spi\nRoy;Paul;1960;3099901713440\n' });
  const file = join(folder, 'gens.csv');
  const { code, stdout, stderr } = await runToEnd(['fixtures', 'import', file, '--dry-run']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/gens\.csv: persona "\S+": spi: "3099901713440" is already that of persona "lea-moreau"\n$/);
});

test('the faults of a document are told in French under a French locale', async () => {
  const folder = folderWith({ 'bac.yaml': 'personas:\n  - { slug: lea, sexe: X }\n' });
  const file = join(folder, 'bac.yaml');
  const { code, stderr } = await runToEnd(['fixtures', 'import', file, '--dry-run'], { LC_ALL: 'fr_FR.UTF-8' });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining(`apim-sandbox: ${file}:2:24: persona "lea" : sexe : valeur inconnue "X" (valeurs admises : F, M)\n`),
  ]);
});

describe('fixtures import of a CSV file', () => {
  test('writes a folder that keeps every rule, and says what it filled in', async () => {
    const folder = folderWith({ 'gens.csv': GOOD });
    const [file, out] = [join(folder, 'gens.csv'), join(folder, 'equipe')];
    const { code, stdout, stderr } = await on('import', file, '--map', 'paie=cases.1AJ', '--out', out);
    expect([code, stdout]).toEqual([0, `2 people, 2 households in ${out}: apim-sandbox start --fixtures ${out}\n`]);
    expect(stderr.split('\n')).toContain(`${file}: sexe: where it is missing, told from the first name`);
    expect((await on('validate', out)).stdout).toContain(': 2 files, every rule held; with the built-in ones: 107 people, 96 households');
    expect(JSON.parse((await on('show', 'zoe-martin', '--fixtures', out, '--json')).stdout)).toMatchObject({
      personas: [{ nomNaissance: 'MARTIN', prenoms: 'ZOÉ', sexe: 'F', naissance: { date: '1991-04-12', commune: '35238' } }],
      situations: [{ annees: { 'n-1': { cases: { '1AJ': 24_500 } } } }],
    });
    expect(readFileSync(join(out, 'personas', '0001.yaml'), 'utf8')).toContain(
      '« apim-sandbox fixtures import gens.csv --map paie=cases.1AJ »',
    );
  });

  test('a dry run says the same, and writes nothing', async () => {
    const folder = folderWith({ 'gens.csv': GOOD });
    const file = join(folder, 'gens.csv');
    const dry = await on('import', file, '--map', 'paie=cases.1AJ', '--dry-run', '--out', join(folder, 'equipe'));
    expect([dry.code, dry.stdout]).toEqual([0, '2 people, 2 households; nothing is written\n']);
    const { stdout, stderr } = await on('import', file, '--dry-run', '--json', '--lang', 'fr');
    expect([JSON.parse(stdout), stderr]).toEqual([
      { imported: false, problems: [], personas: 2, situations: 0, notes: expect.arrayContaining(['la colonne "paie" est ignorée']) },
      '',
    ]);
    expect(readdirSync(folder)).toEqual(['gens.csv']);
  });

  test.each([
    [
      'en',
      [
        ':2: date de naissance: "1991-02-31" is not a date of the calendar',
        ':3: salaire: "beaucoup" is not a whole number',
        ':4: ville: "Brestt" is not in the table of communes: give its INSEE code (adresse.commune) (did you mean "Brest"?)',
        ':5: 2 values where the header has 5 columns',
      ],
    ],
    [
      'fr',
      [
        ':2: date de naissance: "1991-02-31" n\'est pas une date du calendrier',
        ':3: salaire: "beaucoup" n\'est pas un nombre entier',
        ':4: ville: "Brestt" n\'est pas dans la table des communes : donnez son code INSEE (adresse.commune) (vouliez-vous dire "Brest" ?)',
        ":5: 2 valeurs alors que l'en-tête a 5 colonnes",
      ],
    ],
  ])('tells every bad row with its line and its column, in %s, and writes nothing', async (lang, faults) => {
    const folder = folderWith({ 'gens.csv': BAD });
    const file = join(folder, 'gens.csv');
    const { code, stdout, stderr } = await runToEnd(['fixtures', 'import', file, '--out', join(folder, 'equipe')], {
      LANG: `${lang}.UTF-8`,
    });
    const lines = stderr.split('\n').filter((line) => /\.csv:\d/.test(line));
    expect([code, stdout, lines]).toEqual([2, '', expect.arrayContaining(faults.map((fault) => `${file}${fault}`))]);
    expect(lines).toHaveLength(faults.length);
    expect(readdirSync(folder)).toEqual(['gens.csv']);
    const json = JSON.parse((await on('import', file, '--dry-run', '--json', '--lang', lang)).stdout);
    expect(json).toMatchObject({
      imported: false,
      problems: expect.arrayContaining([{ line: 5, column: null, message: faults[3]?.slice(4) }]),
    });
    expect(json.problems).toHaveLength(faults.length);
  });

  test.each([
    [
      'neither a folder nor --dry-run',
      [],
      'apim-sandbox: FILE: people of a CSV file go to fixture files: give --out FOLDER, or --dry-run\n',
    ],
    [
      'a pair of the mapping that is none',
      ['--dry-run', '--map', 'paie'],
      'apim-sandbox: --map: "paie": expected COLUMN=FIELD, e.g. nom=nomNaissance\n',
    ],
    ['a column that is not', ['--dry-run', '--map', 'paye=cases.1AJ'], 'FILE:1: paye: no such column (did you mean "paie"?)\n'],
    [
      'a field that is not',
      ['--dry-run', '--map', 'nom=nomNaisance'],
      'FILE:1: nom: unknown field "nomNaisance" (did you mean "nomNaissance"?)\n',
    ],
    [
      'a delimiter of two characters',
      ['--dry-run', '--delimiter', ';;'],
      'apim-sandbox: --delimiter: ";;": expected one character, e.g. ";"\n',
    ],
  ])('refuses %s', async (_, words, message) => {
    const file = join(folderWith({ 'gens.csv': GOOD }), 'gens.csv');
    const { code, stdout, stderr } = await on('import', file, ...words);
    const lines = stderr.split('\n').filter((line) => !/ is left out$/.test(line));
    expect([code, stdout, lines.join('\n')]).toEqual([2, '', message.replace('FILE', file)]);
  });

  test('leaves as it is a folder that is not empty', async () => {
    const folder = folderWith({ 'gens.csv': GOOD });
    writeFileSync(join(folder, 'notes.md'), 'mine');
    const { code, stderr } = await on('import', join(folder, 'gens.csv'), '--out', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`apim-sandbox: --out: ${folder} is not empty: give another folder`)]);
    expect(readdirSync(folder)).toEqual(['gens.csv', 'notes.md']);
  });
});
