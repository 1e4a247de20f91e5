import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCommandLine } from '../../src/cli/check-command-line.ts';
import { createIo } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';
import { folderForTest } from '../support/data-folder.ts';
import { personaOf, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

/** Runs a command line in this process, on the sandbox of this file: what it prints, and the code it would end with. */
async function run(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const printed = { stdout: '', stderr: '' };
  const printTo = (name: keyof typeof printed) => (text: string) => {
    printed[name] += text;
  };
  const io = { ...createIo({}), out: printTo('stdout'), tell: printTo('stderr') };
  const environment = { SANDBOX_URL: sandbox.url, ...more };
  const program = await createProgram({ io, environment, signingKey: undefined }, () => true);
  checkCommandLine(program, args);
  await program.parseAsync(args, { from: 'user' });
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, ...printed };
}

const EXAMPLE = fileURLToPath(new URL('../../examples/equipe', import.meta.url));
const LEA = personaOf('lea-moreau').spi;
const CORRELATION = '123e4567-e89b-12d3-a456-426655440abc';

/** Every command on a server that ends by itself, in an order in which each finds what it needs; the code that it ends with, when not 0. */
const LINES: [args: readonly string[], told: object, code?: number][] = [
  [['status'], { profile: 'dgfip' }],
  [['wait', '--timeout', '5'], { instance: sandbox.instance }],
  [['healthcheck'], {}],
  [['env'], { SANDBOX_URL: sandbox.url }],
  [['token', '--scope', 'RessourceIR'], { token_type: 'Bearer' }],
  [['bac', 'create', 'essai', '--ttl', 'PT10M', '--now', '2026-09-15T10:00:00Z', '--frozen'], { id: 'essai' }],
  [['bac', 'list'], { bacs: [{ id: 'commun' }, { id: 'essai' }] }],
  [['bac', 'show', 'essai'], { id: 'essai' }],
  [['bac', 'clone', 'essai', 'copie'], { id: 'copie' }],
  [['bac', 'reset', 'copie'], { id: 'copie' }],
  [['bac', 'delete', 'copie'], { deleted: 'copie' }],
  [['clock', 'show', '--bac', 'essai'], { frozen: true }],
  [['clock', 'set', '2026-10-01T00:00:00Z', '--bac', 'essai'], { now: '2026-10-01T00:00:00.000Z' }],
  [['clock', 'advance', 'PT1M', '--bac', 'essai'], { now: '2026-10-01T00:01:00.000Z' }],
  [['clock', 'unfreeze', '--bac', 'essai'], { frozen: false }],
  [['clock', 'freeze', '--bac', 'essai'], { frozen: true }],
  [['clock', 'scale', '60', '--bac', 'essai'], { scale: 60 }],
  [['clock', 'follow', '--bac', 'essai'], { scale: 1 }],
  [['fault', 'profiles'], { profiles: expect.any(Array) }],
  [['fault', 'catalogue', 'r2p'], {}],
  [['fault', 'arm', '--id', 'lente', '--api', 'r2p', '--first', '1', '--latency', '1', '--bac', 'essai'], { faults: [{ id: 'lente' }] }],
  [['fault', 'list', '--bac', 'essai'], { faults: [{ id: 'lente' }] }],
  [['fault', 'disarm', 'lente', '--bac', 'essai'], {}],
  [['fault', 'clear', '--bac', 'essai'], {}],
  [['snapshot', 'save', 'avant', '--bac', 'essai'], { name: 'avant' }],
  [['snapshot', 'list', '--bac', 'essai'], { snapshots: [{ name: 'avant' }] }],
  [['snapshot', 'load', 'avant', '--bac', 'essai'], { id: 'essai' }],
  [['snapshot', 'delete', 'avant', '--bac', 'essai'], { deleted: 'avant' }],
  [['journal', 'list', '--status', '4xx'], { calls: expect.any(Array) }],
  [['journal', 'verify', '--status', '401', '--at-least', '1'], { met: true }],
  [['journal', 'verify', '--status', '200', '--operation', 'GET /personne/spi', '--times', '3'], { met: false }, 3],
  [['explain', CORRELATION], { correlationId: CORRELATION }],
  [['journal', 'clear', '--bac', 'essai'], {}],
];

/** As programs read it, then as people do. */
async function tryBoth(args: readonly string[], told: object, wanted = 0): Promise<void> {
  const forPrograms = await run([...args, '--json']);
  expect([forPrograms.code, forPrograms.stdout.trimEnd().split('\n').length]).toEqual([wanted, 1]);
  expect(JSON.parse(forPrograms.stdout)).toMatchObject(told);
  // What is made or taken away once cannot be so again.
  const isOnce = ['create', 'clone', 'delete', 'disarm', 'arm'].includes(args[1] ?? '') || (args[0] === 'snapshot' && args[1] !== 'list');
  if (isOnce) return;
  const forPeople = await run(args);
  expect([forPeople.code, forPeople.stdout.startsWith('{')]).toEqual([wanted, false]);
}

describe('each command on a server', () => {
  test.each(LINES)('%j', async (args: readonly string[], told: object, wanted = 0) => {
    await sandbox.fetch(`/r2p/v1/personne/${LEA}`, { headers: { 'x-correlation-id': CORRELATION } });
    await tryBoth(args, told, wanted);
  });
});

test.each(['sh', 'fish', 'powershell', 'dotenv', 'github'])('env is written for %s', async (format) => {
  expect((await run(['env', '--format', format])).stdout).toContain(sandbox.url);
});

test.each(['bash', 'zsh', 'fish'])('completion is written for %s', async (shell) => {
  expect((await run(['completion', shell])).stdout).toContain('snapshot');
});

test('the journal is exported to a file, in both formats', async () => {
  const folder = folderForTest();
  for (const format of ['ndjson', 'har']) {
    const { code, stdout } = await run(['journal', 'export', '--format', format, '--out', join(folder, format)]);
    expect([code, stdout]).toEqual([0, '']);
  }
});

test('a bac is exported, and imported into another', async () => {
  const file = join(folderForTest(), 'bac.yaml');
  await run(['bac', 'create', 'cible']);
  await run(['fixtures', 'export', '--bac', 'cible', '--out', file]);
  expect((await run(['fixtures', 'import', file, '--dry-run', '--json'])).stdout).toContain('"imported":false');
  expect(JSON.parse((await run(['fixtures', 'import', file, '--bac', 'cible', '--json'])).stdout)).toMatchObject({
    imported: true,
    bac: 'cible',
  });
});

test('curl calls the platform with a token, and tells the command', async () => {
  const { code, stdout, stderr } = await run(['curl', `/impotparticulier/1.0/spi/${LEA}/situations/ir/assiettes/annrev/2025`, '--json']);
  expect([code, stderr]).toEqual([0, expect.stringContaining('curl ')]);
  expect(stdout).toContain('27352');
});

// The rest keeps this process busy: a connection left idle meanwhile would be closed.
const LOCAL: [args: readonly string[], told: object, code?: number][] = [
  [['errors', '900804'], { errors: [{ id: 'quota-exceeded' }] }],
  [['errors'], { errors: expect.any(Array) }],
  [['personas', 'lea-moreau'], { personas: [{ spi: LEA }] }],
  [['personas', 'lep'], { personas: expect.any(Array) }],
  [['doctor', '--port', '0'], { findings: expect.any(Array) }],
  [['fixtures', 'list', 'personas', '--fixtures', EXAMPLE], { entries: expect.any(Array) }],
  [['fixtures', 'show', 'lea-moreau'], { personas: [{ slug: 'lea-moreau' }] }],
  [['fixtures', 'validate', EXAMPLE], { valid: true }],
  [['fixtures', 'validate', '/nowhere'], { valid: false }, 2],
];

describe('each command without a server', () => {
  test.each(LOCAL)('%j', async (args: readonly string[], told: object, wanted = 0) => tryBoth(args, told, wanted));
});

test('people are generated, imported from CSV, and validated', async () => {
  const folder = folderForTest();
  const out = join(folder, 'gens');
  expect(JSON.parse((await run(['fixtures', 'generate', '--people', '20', '--out', out, '--json'])).stdout)).toEqual({ out, files: 2 });
  expect(JSON.parse((await run(['fixtures', 'validate', out, '--json'])).stdout)).toMatchObject({ valid: true, personas: 125 });
  const csv = join(folder, 'gens.csv');
  writeFileSync(csv, 'nom;prenom;date naissance;salaire\nRoy;Paul;12/04/1960;24500\n');
  const imported = await run(['fixtures', 'import', csv, '--out', join(folder, 'csv'), '--json']);
  expect(JSON.parse(imported.stdout)).toMatchObject({ imported: true, personas: 1, situations: 1 });
  writeFileSync(csv, 'nom;prenom;date naissance;salaire\nRoy;Paul;12/14/1960;24500\n');
  expect((await run(['fixtures', 'import', csv, '--dry-run', '--lang', 'fr'])).code).toBe(2);
});

test('a command is run beside a sandbox of its own, whose journal is kept', async () => {
  const folder = folderForTest();
  mkdirSync(join(folder, 'x'));
  const journal = join(folder, 'x', 'appels.ndjson');
  const done = await run(['exec', '--quiet', '--tls', '--journal', journal, '--', 'sh', '-c', 'test -n "$SANDBOX_CA" && exit 7']);
  expect(done.code).toBe(7);
});
