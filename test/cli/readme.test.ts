import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { applicationOf, FULL_ACCESS, NOW, tokenFor } from '../support/sandbox.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** The commands of a page that call the sandbox. */
const blocksOf = (file: string) =>
  [...textOf(file).matchAll(/```sh\n(.*?)```/gs)]
    .map(([, block]) => block ?? '')
    .filter((block) => /^(TOKEN=\$\(|FC=\$\(|BAC=\$\()?curl |BIRTH=/m.test(block));

const readme = textOf('README.md');
const commands = blocksOf('README.md');
const SETUP = commands.findIndex((block) => block.startsWith('H=('));

/** Runs blocks of the README one after the other in one shell, against a sandbox on another port; gives what each curl printed. */
async function runBlocks(url: string, blocks: readonly string[], before = ''): Promise<unknown[]> {
  const script = [before, ...blocks]
    .join('\n')
    .replaceAll('http://127.0.0.1:8080', url)
    .replaceAll(/^curl (?!.*\|)/gm, 'curl -w "\\n" ');
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('prints the last situation when the first commands of the README are pasted', async () => {
  const url = await runCommand(['start', '--port', '0', '--now', NOW]).url;
  expect(await runBlocks(url, commands.slice(0, SETUP))).toMatchObject([{ annRevenu: 2025, rfr: 27_352 }]);
});

test('the commands that the README gives to a newcomer answer, from a clone', async () => {
  const command = runCommand(['start', '--port', '0', '--now', NOW]);
  const url = await command.url;
  const block = textOf('README.md').match(/```sh\n(npx apim-sandbox curl .*?)```/s)?.[1] ?? '';
  const { stdout } = await promisify(execFile)('bash', ['-euc', `cd "${ROOT}"\n${block}`], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SANDBOX_URL: url, SANDBOX_PORT: new URL(url).port },
  });
  expect(stdout).toMatch(/^\{.*"rfr":27352/);
  expect(stdout).toMatch(/^ok +better-sqlite3/m);
});

test('answers every journey of the README as it is written', async () => {
  const url = await runCommand(['start', '--port', '0', '--now', NOW]).url;
  const token = await tokenFor({ fetch: (path, init) => fetch(new URL(String(path), url), init) }, FULL_ACCESS);
  expect(await runBlocks(url, commands.slice(SETUP), `TOKEN=${token}`)).toMatchObject([
    { identifiant: { spi: '3099901713440' } },
    { rfr: 27_352 },
    { rfr: 27_352 },
    { rfr: 27_352 },
    [{ id: 1_300_000_002 }, { id: 1_300_000_003 }, { id: 1_300_000_004 }, { id: 1_300_000_001 }],
    { id: 1_300_000_003, statut: 'Recevable à récoler' },
  ]);
});

test('answers every command of docs/reins.md as it is written', async () => {
  const url = await runCommand(['start', '--port', '0']).url;
  expect(await runBlocks(url, blocksOf('docs/reins.md'))).toMatchObject([
    { id: 'ma-suite', clock: { now: NOW, frozen: true } },
    { slug: 'cantine-rennes', clientSecret: expect.stringMatching(/^\w{20,}$/) },
    { bac: 'ma-suite', now: '2026-09-15T10:01:00.000Z' },
    { faults: [{ when: { first: 2 }, effect: { latencyMs: 3000 }, injected: 0 }] },
    { bac: 'ma-suite', entry: { slug: 'cantine-rennes', bloquee: true } },
    { bac: 'ma-suite', entry: { slug: 'lea-moreau', nomUsage: 'GALLAIS' } },
    { explained: [{ error: { code: 900902 } }] },
    { met: true, found: 0 },
  ]);
});

test('names the credentials of the first application', () => {
  const { clientId, secret } = applicationOf(FULL_ACCESS);
  expect(readme).toContain(`-u ${clientId}:${secret}`);
});
