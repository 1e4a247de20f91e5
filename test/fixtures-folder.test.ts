import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkFixturesFolder } from '../src/fixtures-folder.ts';
import { FixtureError, renderProblems } from '../src/personas/fixture-error.ts';
import { runCommand } from './support/command.ts';
import { headersFor, read, sandboxForTest } from './support/sandbox.ts';

const EXAMPLE = fileURLToPath(new URL('../examples/equipe', import.meta.url));

/** A folder of fixtures, gone at the end of the test. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The faults of a folder as told, without its path. */
async function faultsOf(files: Readonly<Record<string, string>>, lang: 'en' | 'fr' = 'en'): Promise<readonly string[]> {
  const folder = folderOf(files);
  const checked = await checkFixturesFolder(folder);
  return 'problems' in checked
    ? renderProblems(checked.problems, lang).replaceAll(`${folder}/`, '').replaceAll(folder, 'DIR').split('\n')
    : [];
}

const persona = (changes: Readonly<Record<string, unknown>> = {}) => ({
  slug: 'nina-volt',
  histoire: 'Une personne.',
  usage: 'Un essai.',
  spi: '3097000034219',
  sexe: 'F',
  nomNaissance: 'VOLT',
  prenoms: 'NINA',
  naissance: { date: '1990-02-03', commune: '35238', libelle: 'RENNES' },
  adresse: { voie: 'RUE A', codePostal: '35000', commune: '35238', libelle: 'RENNES' },
  ...changes,
});
const json = (...entries: readonly unknown[]) => JSON.stringify(entries);
const foyer = (changes: Readonly<Record<string, unknown>> = {}) => ({
  foyer: 'volt',
  declarants: ['nina-volt'],
  situationFamille: 'C',
  annees: { 'n-1': { cases: { '1AJ': 30000 } } },
  ...changes,
});

describe('the example of a team', () => {
  test('serves its people to its application, beside the built-in ones, and not the one it removed', async () => {
    const sandbox = await sandboxForTest({ fixtures: EXAMPLE });
    const asked = await sandbox.fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'RessourceIR',
        client_id: 'JkR3vTqLw8ZbNcX1yHs5PdG7mQea',
        client_secret: 'Vu4KxJ9sWn2LeBt6RzQc8YhM3pFa',
      }),
    });
    const { access_token: token } = (await asked.json()) as { access_token: string };
    const avisOf = async (spi: string) =>
      read(
        await sandbox.fetch(`/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/2025`, {
          headers: headersFor(token, 'CANTINE_SAINT_MALO_01'),
        }),
      );
    expect(await avisOf('3097000001186')).toMatchObject({ status: 200, body: { nbPart: 1.5 } });
    expect(await avisOf('3099901713440')).toMatchObject({ status: 200 });
    const slugs = async (path: string) => (await read(await sandbox.fetch(path))).status;
    expect(await slugs('/_sandbox/personas/marc-tanguy')).toBe(200);
    expect(await slugs('/_sandbox/personas/paola-ricci')).toBe(404);
    expect(await slugs('/_sandbox/personas/lea-moreau')).toBe(200);
  });

  test('is in every bac of the set "complet", and nobody is in those of "vide"', async () => {
    const sandbox = await sandboxForTest({ fixtures: EXAMPLE });
    const make = (body: object) =>
      sandbox.fetch('/_sandbox/bacs', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    expect((await make({ id: 'a' })).status).toBe(201);
    expect((await make({ id: 'b', fixtures: 'vide' })).status).toBe(201);
    const total = async (bac: string) =>
      ((await read(await sandbox.fetch(`/_sandbox/personas?bac=${bac}&limit=1`))).body as { total: number }).total;
    expect(await total('a')).toBe(107);
    expect(await total('commun')).toBe(107);
    expect(await total('b')).toBe(0);
  });

  test('is checked without a sandbox, its progress told', async () => {
    const told: string[] = [];
    expect(await checkFixturesFolder(EXAMPLE, (done, total) => told.push(`${done}/${total}`))).toEqual({
      summary: { personas: 107, foyers: expect.any(Number), applications: 23, files: 3 },
    });
    expect(told.at(-1)).toBe('7/7');
  });
});

test('a file in another encoding is refused: its accents would be lost', async () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'personas.yaml'), Buffer.from('- { slug: ines, prenoms: INÈS }', 'latin1'));
  expect(await checkFixturesFolder(folder)).toMatchObject({
    problems: [{ line: 1, what: { en: 'is not in UTF-8: save it in that encoding, else accents would be lost' } }],
  });
});

test('a file that never ends, or brackets without end, are refused', async () => {
  const folder = folderOf({ 'situations.yaml': '['.repeat(100_000) });
  symlinkSync('/dev/zero', join(folder, 'personas.yaml'));
  const checked = await checkFixturesFolder(folder);
  expect('problems' in checked && checked.problems.map(({ what }) => what.en)).toEqual([
    'is not a plain file',
    'not valid YAML: values are nested too deep, perhaps a bracket that is never closed',
  ]);
});

test('a fault of a household is told once, though it counts for each of its years', () => {
  const problem = { file: 'a', line: 1, column: 2, what: { en: 'x', fr: 'y' } };
  expect(new FixtureError([problem, { ...problem }]).problems).toEqual([problem]);
});

describe('a folder of fixtures', () => {
  test('replaces a built-in entry by its slug, and takes files apart', async () => {
    const folder = folderOf({
      'personas/a.json': json(persona()),
      'personas/b.yml': `- ${JSON.stringify(persona({ slug: 'lea-moreau', spi: '3099901713440', prenoms: 'LEILA' }))}`,
      'situations/volt.json': json(foyer()),
      'README.md': 'ours',
    });
    const sandbox = await sandboxForTest({ fixtures: folder });
    const { body } = await read(await sandbox.fetch('/_sandbox/personas/lea-moreau'));
    expect(body).toMatchObject({ entry: { prenoms: 'LEILA' } });
    expect((await sandbox.fetch('/_sandbox/situations/volt')).status).toBe(200);
  });

  test('keeps what a bac kept in a data folder, and whose fixtures came later', async () => {
    const data = folderOf({});
    const first = await sandboxForTest({ data });
    await first.close();
    const second = await sandboxForTest({ data, fixtures: EXAMPLE });
    expect((await second.fetch('/_sandbox/personas/marc-tanguy')).status).toBe(404);
    expect((await second.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' })).status).toBe(200);
    expect((await second.fetch('/_sandbox/personas/marc-tanguy')).status).toBe(200);
  });

  test('gives its table of LEP thresholds in place of the built-in one, and its goods', async () => {
    const palier = { unePart: 1, premiereDemiPart: 1, demiPartSuivante: 1, source: 'assumed' };
    const zones = { metropole: palier, 'antilles-reunion': palier, guyane: palier, mayotte: palier };
    const folder = folderOf({
      'plafonds-lep.json': JSON.stringify({ 2026: zones }),
      'hermes.yaml': '- { application: editeur-demonstration, retire: true }',
    });
    const sandbox = await sandboxForTest({ fixtures: folder });
    const { body } = await read(await sandbox.fetch('/_sandbox/hermes/vehicules/1300000003'));
    expect(body).toMatchObject({ error: 'vehicule-unknown' });
  });

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing in it', {}, [expect.stringMatching(/^DIR:1:1: holds no fixtures: put personas\.yaml/) as unknown as string]],
    ['a misspelt file', { 'persona.yaml': '' }, ['persona.yaml:1:1: not a name of fixtures (did you mean "personas.yaml"?)']],
    ['a misspelt folder', { 'situation/a.yaml': '' }, ['situation/:1:1: not a name of fixtures (did you mean "situations/"?)']],
    [
      'a misspelt file, beside a fault of another',
      { 'situation.yaml': '', 'personas.json': json(persona({ sexe: 'X' })) },
      [
        'personas.json:1:98: persona "nina-volt": sexe: unknown value "X" (one of F, M)',
        'situation.yaml:1:1: not a name of fixtures (did you mean "situations.yaml"?)',
      ],
    ],
    [
      'a file that cannot be parsed, beside a fault of another',
      { 'hermes.yaml': '- a: [', 'personas.json': json(persona({ sexe: 'X' })) },
      [
        expect.stringMatching(/^hermes\.yaml:/) as unknown as string,
        'personas.json:1:98: persona "nina-volt": sexe: unknown value "X" (one of F, M)',
      ],
    ],
    [
      'a character that is not seen',
      { 'personas.json': json(persona({ usage: 'Un\u202eessai.' })) },
      [expect.stringContaining('usage: holds a control character') as unknown as string],
    ],
    ['another kind of file', { 'personas/a.csv': '' }, ['personas/a.csv:1:1: must end in .yaml, .yml, .json']],
    [
      'an SPI that a built-in persona has',
      { 'personas.json': json(persona({ spi: '3099901713440' })) },
      ['personas.json:1:75: persona "nina-volt": spi: "3099901713440" is already that of persona "lea-moreau"'],
    ],
    [
      'a client id that a built-in application has',
      { 'applications.yaml': '- { slug: cantine-rennes, retire: true }\n- { slug: cantine-rennes, retire: oui }' },
      ['applications.yaml:2:35: application "cantine-rennes": retire: is true, or left out'],
    ],
    [
      'a persona removed whose foyer stays',
      { 'personas.yaml': '- { slug: lea-moreau, retire: true }' },
      [
        'personas.yaml:1:31: persona "lea-moreau": retire: declares in foyer "moreau", which stays: retire it too, or write it again without this persona',
      ],
    ],
    [
      'the removal of nobody',
      { 'personas.yaml': '- { slug: lea-moreaux, retire: true }' },
      ['personas.yaml:1:11: persona "lea-moreaux": slug: no built-in persona is called "lea-moreaux" (did you mean "lea-moreau"?)'],
    ],
    [
      'a removal with more to say',
      { 'personas.yaml': '- { slug: paola-ricci, retire: true, histoire: x }' },
      ['personas.yaml:1:38: persona "paola-ricci": "retire" stands with "slug" alone: remove "histoire", or "retire" to replace the entry'],
    ],
    [
      'a year that a built-in household declares',
      { 'personas.json': json(persona()), 'situations.json': json(foyer({ declarants: ['lea-moreau'] })) },
      ['situations.json:1:85: foyer "volt": annees.n-1.periode: overlaps another situation of "lea-moreau" in n-1 (01-01 to 12-31)'],
    ],
    [
      'faults in several files',
      {
        'personas.json': json(persona({ sexe: 'X' })),
        'situations.json': json(foyer({ declarants: ['nina-vol'] })),
        'hermes.yaml': '- { application: nobody }',
      },
      [
        'hermes.yaml:1:18: biens "nobody": application: unknown application "nobody"',
        'personas.json:1:98: persona "nina-volt": sexe: unknown value "X" (one of F, M)',
        'situations.json:1:32: foyer "volt": declarants.0: unknown persona "nina-vol" (did you mean "nina-volt"?)',
      ],
    ],
    [
      'a table of thresholds',
      { 'plafonds-lep.yaml': '2026:\n  metropol: 3\n' },
      [expect.stringContaining('plafonds-lep.yaml:2:3: ') as unknown as string, ...Array(3).fill(expect.any(String))],
    ],
  ])('is refused for %s', async (_what, files, expected) => {
    expect(await faultsOf(files)).toEqual(expected);
  });

  test('that breaks a built-in household is told so, where it does', async () => {
    const taken = {
      'situations.yaml':
        '- { foyer: benali, retire: true }\n- { foyer: lefort, declarants: [sophie-benali], situationFamille: D, annees: { n-1: { periode: { debut: 02-01, fin: 12-31 } } } }',
    };
    expect(await faultsOf(taken)).toEqual([expect.stringContaining('situations.yaml:2:')]);
  });

  test('is refused in French too', async () => {
    expect(await faultsOf({ 'persona.yaml': '' }, 'fr')).toEqual([
      'persona.yaml:1:1: ce nom n\'est pas celui d\'un fichier de fixtures (vouliez-vous dire "personas.yaml" ?)',
    ]);
  });

  test('stops the command line with the line of each fault, and its code for wrong usage', async () => {
    const folder = folderOf({ 'personas.json': json(persona({ sexe: 'X', prenoms: 'Nina' })) });
    const { code, stdout, stderr } = await runCommand(['start', '--port', '0', '--fixtures', folder]).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`apim-sandbox: ${folder}/personas.json:1:98: persona "nina-volt": sexe: unknown value "X" (one of F, M)\n`);
  });

  test('that does not exist stops the start', async () => {
    await expect(sandboxForTest({ fixtures: '/nowhere' })).rejects.toThrow(FixtureError);
    await expect(sandboxForTest({ fixtures: '/nowhere' })).rejects.toThrow('/nowhere:1:1: is not a folder that can be read');
  });
});
