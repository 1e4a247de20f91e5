import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { applicationOf, contracts, FULL_ACCESS } from '../support/sandbox.ts';

const START = ['start', '--port', '0'];

/** The commands that the banner gives to paste. */
function commandsOf(banner: string): string {
  const indented = banner
    .slice(banner.indexOf('Get a token'))
    .split('\n')
    .filter((line) => line.startsWith('  '));
  return indented.join('\n');
}

interface Document {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string }[];
}

/** Title and path of each context of each API, as its contract says. */
const APIS = ['impot-particulier', 'r2p', 'sfip', 'hermes'].flatMap((api) => {
  const { info, servers } = contracts[api] as Document;
  return servers.map(({ url }) => [info.title, url] as const);
});

test('prints where it listens, the base URL of each API, credentials and two commands, and nothing else', async () => {
  const command = runCommand(START);
  const url = await command.url;
  const { clientId, secret, nom } = applicationOf(FULL_ACCESS);
  const width = Math.max(...APIS.map(([title]) => title.length));
  expect(command.stdout()).toBe(`apim-sandbox is listening on ${url} (fictitious people and amounts; in memory)

${APIS.map(([title, path]) => `  ${title.padEnd(width)}  ${url}${path}`).join('\n')}
  ${'Token'.padEnd(width)}  ${url}/token
  ${'Reference'.padEnd(width)}  ${url}/_sandbox/

Application "${nom}"
  client_id       ${clientId}
  client_secret   ${secret}
  ID_Teleservice  EDITEUR_LANNION_IP_01

Get a token, then read the last tax situation of LÉA MARIE MOREAU:

  TOKEN=$(curl -s ${url}/token -u ${clientId}:${secret} \\
    -d grant_type=client_credentials -d scope=RessourceIRDerniere2 | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

  curl -s ${url}/impotparticulier/1.0/spi/3099901713440/dernieresituation/ir/assiettes/deuxans -H "Authorization: Bearer $TOKEN" \\
    -H "X-Correlation-ID: 123e4567-e89b-12d3-a456-426655440000" -H "ID_Teleservice: EDITEUR_LANNION_IP_01"

`);
  expect(command.stderr()).toBe('');
});

test.each([
  ['today', []],
  ['before the last year is opened', ['--now', '2026-03-01']],
  ['five years ahead', ['--now', '2031-12-31T23:00:00Z']],
])('the two commands of the banner, pasted into a shell, answer a tax situation %s', async (_, more) => {
  const command = runCommand([...START, '--strict', ...more]);
  await command.url;
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', `${commandsOf(command.stdout())} -w '\\n%{http_code}'`]);
  const [body = '', status] = stdout.split('\n');
  expect(status).toBe('200');
  expect(JSON.parse(body)).toMatchObject({ rfr: expect.any(Number), nmNaiDec1: 'MOREAU' });
});

test('serves each API at the base URL that it prints', async () => {
  const url = await runCommand(START).url;
  const answers = await Promise.all(APIS.map(async ([, path]) => (await fetch(`${url}${path}/nothing`)).headers.get('x-sandbox-error')));
  expect(answers).toEqual(APIS.map(() => 'resource-unknown'));
});

test('names the folder that keeps its data', async () => {
  const data = folderForTest();
  const command = runCommand([...START, '--data', data]);
  await command.url;
  expect(command.stdout()).toContain(`(fictitious people and amounts; kept in ${data})`);
});

test('prints a line for each refusal, dated, without personal data', async () => {
  const command = runCommand(START);
  const url = await command.url;
  await fetch(`${url}/impotparticulier/1.0/spi/3099901713440/dernieresituation/ir/assiettes/deuxans`);
  command.kill('SIGTERM');
  const { stderr } = await command.ended;
  expect(stderr).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z 401 900902 impot-particulier GET \/spi\/\{spi\}\/[^\n]*: there is no Authorization header[^\n]*\n$/,
  );
  expect(stderr).not.toContain('3099901713440');
});

test('prints nothing at all with --quiet, and serves', async () => {
  const port = await freePort();
  const command = runCommand(['start', '--quiet', '--port', String(port)]);
  await answered(`http://127.0.0.1:${port}/nothing`);
  command.kill('SIGTERM');
  expect(await command.ended).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks until somebody answers. */
async function answered(url: string): Promise<Response> {
  const deadline = AbortSignal.timeout(10_000);
  for (;;) {
    const response = await fetch(url, { signal: deadline }).catch(() => undefined);
    if (response) return response;
    deadline.throwIfAborted();
  }
}

const CALL = 'GET /_sandbox/health HTTP/1.1\r\nHost: sandbox\r\n\r\n';

test.each([
  { signal: 'SIGTERM', client: 'waits for another call', bytes: CALL, withinMs: 1000 },
  { signal: 'SIGINT', client: 'waits for another call', bytes: CALL, withinMs: 1000 },
  // The half second that calls in flight are given, then the end.
  { signal: 'SIGTERM', client: 'is in the middle of a request', bytes: `${CALL}${CALL.slice(0, -4)}`, withinMs: 2000 },
] as const)('ends on $signal with code 0, though a client $client', async ({ signal, bytes, withinMs }) => {
  const command = runCommand([...START, '--data', folderForTest()]);
  const { hostname, port } = new URL(await command.url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(bytes);
  await once(socket, 'data');
  const startedAt = performance.now();
  command.kill(signal);
  const { code, signal: endedBy, stderr } = await command.ended;
  expect({ code, endedBy, stderr }).toEqual({ code: 0, endedBy: null, stderr: '' });
  expect(performance.now() - startedAt).toBeLessThan(withinMs);
});

test('sends the answers that a fault holds back, before it ends on SIGTERM', async () => {
  const command = runCommand(START);
  const url = await command.url;
  const fault = { match: { api: 'r2p' }, effect: { latencyMs: 300 } };
  await fetch(`${url}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) });
  const held = fetch(`${url}/r2p/v1/personne/3099901713440`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  command.kill('SIGTERM');
  expect((await held).status).toBe(401);
  expect((await command.ended).code).toBe(0);
});

test('frees its port and its folder when it ends', async () => {
  const data = folderForTest();
  const first = runCommand([...START, '--data', data]);
  const { port } = new URL(await first.url);
  first.kill('SIGTERM');
  await first.ended;
  const second = runCommand(['start', '--port', port, '--data', data]);
  expect(new URL(await second.url).port).toBe(port);
});

test('takes its settings from the environment too, and an option wins', async () => {
  const environment = { SANDBOX_PORT: '1', SANDBOX_BLOCKED_APIS: 'r2p, sfip', SANDBOX_NOW: '2026-09-15T10:00:00Z', SANDBOX_DATA: '' };
  const url = await runCommand(START, environment).url;
  const statuses = await Promise.all(
    ['/r2p/v1/personne', '/sfip/v1/information', '/impotparticulier/1.0/situations/ir/assiettes/annrev/2025'].map(
      async (path) => (await fetch(url + path)).status,
    ),
  );
  expect(statuses).toEqual([503, 503, 401]);
  expect(await (await fetch(`${url}/_sandbox/health`)).json()).toMatchObject({
    bacs: [{ now: expect.stringMatching(/^2026-09-15T10:0/) }],
  });
});

test('reads its own table of LEP thresholds, and says which file it cannot read', async () => {
  const folder = folderForTest();
  const file = join(folder, 'plafonds.yaml');
  writeFileSync(file, 'not: [a, table');
  for (const name of [file, join(folder, 'absent.yaml')]) {
    const { code, stdout, stderr } = await runCommand([...START, '--plafonds-lep', name]).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^apim-sandbox: --plafonds-lep: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});
