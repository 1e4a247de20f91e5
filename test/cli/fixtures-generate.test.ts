import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryOf, splitCommune } from '../support/civil-status.ts';
import { runCommand, runToEnd } from '../support/command.ts';
import { folderForTest, folderWith } from '../support/data-folder.ts';
import { FULL_ACCESS, headersFor, NOW, read, tokenFor } from '../support/sandbox.ts';

const generate = (...args: readonly string[]) => runToEnd(['fixtures', 'generate', ...args]);

/** The files of a folder by path, each with the hash of its bytes. */
const hashesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]);

/** A folder that does not exist yet. */
const absent = (name = 'volume') => join(folderForTest(), name);

describe('fixtures generate', () => {
  test('writes the same bytes for the same words, and others for another seed', async () => {
    const [first, second, other] = [absent(), absent(), absent()];
    expect(await generate('--people', '40', '--out', first)).toEqual({
      code: 0,
      stdout: `2 files in ${first}: apim-sandbox start --fixtures ${first}\n`,
      stderr: '',
    });
    const { stdout } = await generate('--people', '40', '--seed', '1', '--annee', '2026', '--out', second, '--json');
    expect(JSON.parse(stdout)).toEqual({ out: second, files: 2 });
    const yaml = (text: string) => text.split('\n').slice(2);
    for (const kind of ['personas', 'situations'])
      expect(yaml(readFileSync(join(second, kind, '0001.yaml'), 'utf8'))).toEqual(
        yaml(readFileSync(join(first, kind, '0001.yaml'), 'utf8')),
      );
    await generate('--people', '40', '--seed', '2', '--out', other);
    const again = absent();
    await generate('--people', '40', '--seed', '2', '--out', again);
    expect(hashesOf(again)).toEqual(hashesOf(other));
    expect(hashesOf(other)).not.toEqual(hashesOf(first));
  });

  test('says in the head of YAML files the command that writes their bytes again', async () => {
    const [first, again] = [absent(), absent()];
    await generate('--people', '12', '--seed', '7', '--annee', '2024', '--out', first);
    const [, head = ''] = readFileSync(join(first, 'personas', '0001.yaml'), 'utf8').split('\n');
    const [, words = ''] = /« apim-sandbox (.*) »/.exec(head) ?? [];
    expect(words).toBe('fixtures generate --people 12 --seed 7 --annee 2024');
    await runToEnd([...words.split(' '), '--out', again]);
    expect(hashesOf(again)).toEqual(hashesOf(first));
  });

  test.each([
    ['lep:2026', 225],
    ['parts', 216],
    ['annrev', 121],
  ])('writes people around %s, who keep every rule', async (boundary, people) => {
    const folder = absent();
    expect(await generate('--around', boundary, '--out', folder)).toMatchObject({ code: 0, stderr: '' });
    const validated = await runToEnd(['fixtures', 'validate', folder]);
    expect([validated.code, validated.stdout]).toEqual([
      0,
      expect.stringContaining(`every rule held; with the built-in ones: ${people} people, `),
    ]);
  });

  test.each([
    ['nothing to draw', ['--out', 'x'], 'give --people COUNT or --around BOUNDARY (lep:2026, parts, annrev)'],
    ['both', ['--people', '5', '--around', 'parts', '--out', 'x'], 'give --people COUNT or --around BOUNDARY (lep:2026, parts, annrev)'],
    ['no folder', ['--people', '5'], '--out: give the folder to write, which --fixtures then reads'],
    ['no people', ['--people', '0', '--out', 'x'], '--people: 0 is not a whole number from 1 to 1000000'],
    ['too many people', ['--people', '1000001', '--out', 'x'], '--people: 1000001 is not a whole number from 1 to 1000000'],
    ['a part of a person', ['--people', '1.5', '--out', 'x'], '--people: 1.5 is not a whole number from 1 to 1000000'],
    ['people in letters', ['--people', 'ten', '--out', 'x'], '--people: "ten": expected a number'],
    ['a negative seed', ['--people', '5', '--seed=-1', '--out', 'x'], '--seed: -1 is not a whole number from 0 to 9007199254740991'],
    ['a year of two digits', ['--people', '5', '--annee', '26', '--out', 'x'], '--annee: 26 is not a whole number from 1990 to 2100'],
    ['an unknown format', ['--people', '5', '--format', 'jsn', '--out', 'x'], '--format: "jsn": expected yaml or json'],
    ['an unknown boundary', ['--around', 'part', '--out', 'x'], '--around: unknown boundary "part" (did you mean "parts"?)'],
    [
      'a boundary in French',
      ['--around', 'part', '--out', 'x', '--lang', 'fr'],
      '--around : limite inconnue "part" (vouliez-vous dire "parts" ?)',
    ],
    [
      'a year without scale',
      ['--around', 'lep:2002', '--out', 'x'],
      '--around: "2002" is no scale year of the LEP (did you mean "2022"?), e.g. lep:2026',
    ],
    [
      'a seed of a boundary',
      ['--around', 'parts', '--seed', '2', '--out', 'x'],
      '--seed: goes with --people: what is around a boundary is not drawn',
    ],
  ])('refuses %s, and writes nothing', async (_, words, message) => {
    const above = folderForTest();
    const args = words.map((word) => (word === 'x' ? join(above, 'x') : word));
    expect(await generate(...args)).toEqual({ code: 2, stdout: '', stderr: `apim-sandbox: ${message}\n` });
    expect(readdirSync(above)).toEqual([]);
  });

  test('leaves as it is a folder that is not empty, and fills one that is, though behind a link', async () => {
    const full = folderWith({ 'notes.md': 'mine' });
    expect(await generate('--people', '5', '--out', full)).toEqual({
      code: 1,
      stdout: '',
      stderr: `apim-sandbox: --out: ${full} is not empty: give another folder, or empty it: what it holds would be read with the new files\n`,
    });
    expect(readdirSync(full)).toEqual(['notes.md']);
    const above = folderForTest();
    mkdirSync(join(above, 'empty'));
    symlinkSync('empty', join(above, 'link'));
    expect(await generate('--people', '5', '--out', join(above, 'link'))).toMatchObject({ code: 0 });
    expect(readdirSync(join(above, 'empty'))).toEqual(['personas', 'situations']);
    expect(readdirSync(above)).toEqual(['empty', 'link']);
  });

  test('makes the folders above, quotes what is to paste, and says what cannot be written', async () => {
    const deep = join(folderForTest(), 'in', 'my fixtures');
    expect((await generate('--people', '5', '--out', deep)).stdout).toBe(`2 files in ${deep}: apim-sandbox start --fixtures '${deep}'\n`);
    const file = join(folderForTest(), 'file');
    writeFileSync(file, '');
    expect(await generate('--people', '5', '--out', file)).toMatchObject({
      code: 1,
      stderr: `apim-sandbox: --out: ${file} is not a folder: give another name\n`,
    });
    expect((await generate('--people', '5', '--out', join(file, 'below'))).stderr).toMatch(
      /cannot be written \(ENOTDIR\): check the folder above it/,
    );
    expect((await generate('--people', '5', '--out', '/proc/in/none')).stderr).toMatch(
      /cannot be written \(ENOENT\): check the folder above it/,
    );
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind when %s ends it half-way', async (signal) => {
    const folder = absent();
    const above = dirname(folder);
    const command = runCommand(['fixtures', 'generate', '--people', '200000', '--out', folder]);
    const deadline = AbortSignal.timeout(10_000);
    while (!readdirSync(above).some((name) => existsSync(join(above, name, 'personas', '0002.yaml')))) {
      deadline.throwIfAborted();
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(readdirSync(above)).toEqual([expect.stringMatching(`^${basename(folder)}\\.partial-`)]);
    command.kill(signal);
    expect(await command.ended).toMatchObject({ code: null, signal, stdout: '' });
    expect(readdirSync(above)).toEqual([]);
  });

  test('tells each quarter of a volume on the error stream, where it is no terminal', async () => {
    const folder = absent();
    const drawn = await generate('--people', '8000', '--format', 'json', '--out', folder);
    expect([drawn.code, drawn.stdout]).toEqual([0, `8 files in ${folder}: apim-sandbox start --fixtures ${folder}\n`]);
    expect(drawn.stderr).toMatch(
      /^apim-sandbox: drawn: 200\d of 8000\napim-sandbox: drawn: 400\d of 8000\napim-sandbox: drawn: 600\d of 8000\napim-sandbox: drawn: 8000 of 8000\n$/,
    );
    const checked = await runToEnd(['fixtures', 'validate', folder]);
    expect([checked.code, checked.stdout.split('\n').length]).toEqual([0, 2]);
    expect(checked.stderr).toMatch(/^(apim-sandbox: checked: \d+ of \d+\n){4}$/);
  });

  test('writes people whom the platform then serves, by civil status and by SPI', async () => {
    const folder = absent();
    await generate('--people', '30', '--format', 'json', '--out', folder);
    const [foyer] = JSON.parse(readFileSync(join(folder, 'situations', '0001.json'), 'utf8'));
    const personas = JSON.parse(readFileSync(join(folder, 'personas', '0001.json'), 'utf8'));
    const { spi, nomNaissance, prenoms, naissance } = personas.find(({ slug }: { slug: string }) => slug === foyer.declarants[0]);
    const { departement, commune } = splitCommune(naissance.commune);
    const birth = {
      nom: nomNaissance,
      prenom: prenoms,
      naisDate: naissance.date.split('-').reverse().join('/'),
      naisCodePays: '99100',
      naisCodeDept: departement,
      naisCodeCommune: commune,
    };
    const url = await runCommand(['start', '--port', '0', '--now', NOW, '--fixtures', folder]).url;
    const call = (path: string, init?: RequestInit) => fetch(new URL(path, url), init);
    const token = await tokenFor({ fetch: (path, init) => call(String(path), init) }, FULL_ACCESS);
    const headers = headersFor(token, 'EDITEUR_LANNION_IP_01');
    const found = await read(await call(`/r2p/v1/personne/spi${queryOf(birth)}`, { headers }));
    expect(found).toMatchObject({ status: 200, body: { identifiant: { spi } } });
    const avis = await read(await call(`/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/2025`, { headers }));
    expect(avis).toMatchObject({ status: 200, body: { nmNaiDec1: nomNaissance, rfr: expect.any(Number) } });
  });
});
