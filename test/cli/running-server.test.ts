import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand, runToEnd } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { applicationOf, FULL_ACCESS, sandboxForTest } from '../support/sandbox.ts';

/** A server of the built binary whose notes are in a folder of this test. */
async function serverForTest(args: readonly string[] = [], TMPDIR = folderForTest()) {
  const command = runCommand(['start', '--port', '0', ...args], { TMPDIR });
  const url = await command.url;
  return { command, url, environment: { TMPDIR }, on: ['--url', url] };
}

const notesOf = (TMPDIR: string) => join(TMPDIR, `apim-sandbox-${process.getuid?.()}`);

test('start --json prints one line with all that a program needs, once it serves', async () => {
  const command = runCommand(['start', '--port', '0', '--json'], { TMPDIR: folderForTest() });
  while (!command.stdout().includes('\n')) await new Promise((resolve) => setTimeout(resolve, 20));
  const told = JSON.parse(command.stdout());
  const health = (await (await fetch(`${told.url}/_sandbox/health`)).json()) as { instance: string };
  const { clientId, secret } = applicationOf(FULL_ACCESS);
  expect(told).toEqual({
    url: told.url,
    tokenUrl: `${told.url}/token`,
    tlsUrl: null,
    application: { clientId, clientSecret: secret, idTeleservice: 'EDITEUR_LANNION_IP_01' },
    persona: { nom: 'LÉA MARIE MOREAU', spi: '3099901713440' },
    adminToken: null,
    instance: health.instance,
    pid: expect.any(Number),
  });
  command.kill('SIGTERM');
  expect(await command.ended).toMatchObject({ code: 0, stderr: '' });
});

test('stop ends the server, which frees its port and takes its note away', async () => {
  const { command, on, url, environment } = await serverForTest();
  expect(readdirSync(notesOf(environment.TMPDIR))).toHaveLength(1);
  expect(statSync(notesOf(environment.TMPDIR)).mode & 0o777).toBe(0o700);
  const stopped = await runToEnd(['stop', ...on], environment);
  expect(stopped).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(`^${url} \\(pid \\d+\\) is stopped\n$`) });
  expect(await command.ended).toMatchObject({ code: 0 });
  expect(readdirSync(notesOf(environment.TMPDIR))).toEqual([]);
  const again = await runToEnd(['stop', ...on], environment);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining(`no sandbox answers on ${url} (ECONNREFUSED)`)]);
});

test('stop leaves alone a server that noted nothing, and a pid that another server took the port of', async () => {
  const TMPDIR = folderForTest();
  const { url, instance } = await sandboxForTest({ port: 0 });
  const unknown = await runToEnd(['stop', '--url', url], { TMPDIR });
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('was not started by "apim-sandbox start" of this user')]);
  // This very process, which must outlive the test.
  mkdirSync(notesOf(TMPDIR), { mode: 0o700 });
  const note = join(notesOf(TMPDIR), `server-127.0.0.1_${new URL(url).port}.json`);
  const forged = [
    { pid: process.pid, instance: `not-${instance}` },
    // Its name is right, and the process is another: this test's parent.
    { pid: process.ppid, instance },
    // All is right but whose pids they are.
    { pid: process.pid, instance, namespace: 'pid:[0]' },
  ];
  for (const forgery of forged) {
    writeFileSync(note, JSON.stringify({ url, tlsUrl: null, adminToken: null, ...forgery }));
    const other = await runToEnd(['stop', '--url', url], { TMPDIR });
    expect([other.code, other.stderr]).toEqual([
      1,
      `apim-sandbox: ${url}: another server answers than the one that noted pid ${forgery.pid}: it is left alone\n`,
    ]);
  }
});

test('trusts no note in a folder that others may enter, and starts all the same', async () => {
  const TMPDIR = folderForTest();
  mkdirSync(notesOf(TMPDIR));
  chmodSync(notesOf(TMPDIR), 0o777);
  const { on, environment } = await serverForTest([], TMPDIR);
  expect(readdirSync(notesOf(TMPDIR))).toEqual([]);
  const { code, stderr } = await runToEnd(['stop', ...on], environment);
  expect([code, stderr]).toEqual([1, expect.stringContaining('was not started by "apim-sandbox start" of this user')]);
});

test('starts where no note can be written', async () => {
  const { on, environment } = await serverForTest([], '/proc/nowhere');
  expect((await runToEnd(['status', ...on], environment)).code).toBe(0);
});

test('commands find the admin token that the server made for itself', async () => {
  const { url, environment } = await serverForTest(['--host', '0.0.0.0']);
  const local = ['--url', url.replace('0.0.0.0', '127.0.0.1')];
  expect(await runToEnd(['clock', 'show', ...local, '--json'], environment)).toMatchObject({ code: 0, stderr: '' });
  const stranger = await runToEnd(['clock', 'show', ...local], { TMPDIR: folderForTest() });
  expect([stranger.code, stranger.stdout, stranger.stderr]).toEqual([1, '', expect.stringContaining('there is no admin token')]);
});

test('status says what the server is and the clock of each bac', async () => {
  const { url } = await sandboxForTest({ port: 0 });
  const { code, stdout, stderr } = await runToEnd(['status', '--url', url]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    new RegExp(`^${url} answers: version \\d\\S*, profile dgfip\n\nbac     now\ncommun  2026-09-15T10:00:00\\.000Z\n`),
  );
  const told = JSON.parse((await runToEnd(['status', '--json'], { SANDBOX_URL: url })).stdout);
  expect(told).toMatchObject({ url, status: 'ready', bacs: [{ id: 'commun' }] });
});

test('wait ends once the server answers, and with 4 when the time runs out', async () => {
  const { url, close } = await sandboxForTest({ port: 0 });
  expect(await runToEnd(['wait', '--url', url])).toEqual({ code: 0, stdout: '', stderr: '' });
  await close();
  const startedAt = performance.now();
  const late = await runToEnd(['wait', '--url', url, '--timeout', '0.3']);
  expect(late).toEqual({
    code: 4,
    stdout: '',
    stderr: `apim-sandbox: no sandbox answers on ${url} (ECONNREFUSED): start one with "apim-sandbox start", or say where it is with --url; waited 0.3 s\n`,
  });
  expect(performance.now() - startedAt).toBeGreaterThan(300);
});

test('healthcheck looks where the settings of the server say', async () => {
  const { url } = await sandboxForTest({ port: 0, host: '127.0.0.1' });
  const { port } = new URL(url);
  expect(await runToEnd(['healthcheck'], { SANDBOX_PORT: port, SANDBOX_HOST: '0.0.0.0' })).toEqual({ code: 0, stdout: '', stderr: '' });
  const down = await runToEnd(['healthcheck'], { SANDBOX_PORT: '1' });
  expect([down.code, down.stdout, down.stderr]).toEqual([
    1,
    '',
    expect.stringContaining('no sandbox answers on http://127.0.0.1:1 (ECONNREFUSED)'),
  ]);
});

test('healthcheck and status fail on a server that is no sandbox', async () => {
  const server = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  for (const verb of ['healthcheck', 'status']) {
    const { code, stdout, stderr } = await runToEnd([verb, '--port', String(port)]);
    expect([code, stdout, stderr.split('\n')]).toEqual([1, '', [expect.stringMatching(/^apim-sandbox: .*sandbox/), '']]);
  }
});
