import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { runCommand, runToEnd } from '../support/command.ts';
import { applicationOf, FULL_ACCESS, startSandbox } from '../support/sandbox.ts';

const PERSON = '/r2p/v1/personne/3099901713440';
const bash = async (script: string) => (await promisify(execFile)('bash', ['-euc', script])).stdout;

let sandbox: Sandbox;
/** A command on the server of this file. */
const on = (...args: readonly string[]) => runToEnd(args, { SANDBOX_URL: sandbox.url });
const json = async (...args: readonly string[]) => JSON.parse((await on(...args, '--json')).stdout);

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' });
});

/** A new bac, and the credentials that were told once. */
async function bacForTest() {
  const { id, applications } = await json('bac', 'create');
  const { clientId, clientSecret } = applications.find(({ slug }: { slug: string }) => slug === FULL_ACCESS);
  return { id, clientId, clientSecret };
}

describe('env', () => {
  test('gives a shell what a client needs', async () => {
    const { code, stdout, stderr } = await on('env');
    expect([code, stderr]).toEqual([0, '']);
    const { clientId, secret } = applicationOf(FULL_ACCESS);
    expect(await bash(`${stdout}echo "$SANDBOX_TOKEN_URL|$SANDBOX_CLIENT_ID|$SANDBOX_CLIENT_SECRET|$SANDBOX_ID_TELESERVICE_SFIP"`)).toBe(
      `${sandbox.url}/token|${clientId}|${secret}|EDITEUR_LANNION_SFIP_01\n`,
    );
    expect(await json('env')).toMatchObject({ SANDBOX_URL: sandbox.url, SANDBOX_CLIENT_ID: clientId });
  });

  const hostile = `a'b"c$(touch /tmp/never) \`d\` \\e`;

  test('lets no value run in the shell that evaluates it', async () => {
    const { stdout } = await on('env', '--client-secret', hostile);
    expect(await bash(`${stdout}printf %s "$SANDBOX_CLIENT_SECRET"`)).toBe(hostile);
  });

  test.each([
    ['fish', `set -gx SANDBOX_CLIENT_SECRET 'a\\'b"c$(touch /tmp/never) \`d\` \\\\e'`],
    ['powershell', `$env:SANDBOX_CLIENT_SECRET = 'a''b"c$(touch /tmp/never) \`d\` \\e'`],
    ['github', `SANDBOX_CLIENT_SECRET=${hostile}`],
  ])('writes for %s', async (format, line) => {
    const { code, stdout } = await on('env', '--format', format, '--client-secret', hostile);
    expect([code, stdout.split('\n')]).toEqual([0, expect.arrayContaining([line])]);
  });

  test('prints nothing when the server is not there, and fails', async () => {
    const { code, stdout, stderr } = await runToEnd(['env', '--url', 'http://127.0.0.1:9']);
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^apim-sandbox: no sandbox answers on [^\n]+\n$/)]);
  });

  test('refuses a value of several lines where a line is all there is', async () => {
    const { code, stdout, stderr } = await on('env', '--format', 'github', '--client-secret', 'a\nPATH=/tmp');
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('SANDBOX_CLIENT_SECRET: its value has several lines')]);
  });
});

describe('token', () => {
  test('prints a token that opens the platform', async () => {
    const { code, stdout, stderr } = await on('token');
    expect([code, stderr]).toEqual([0, '']);
    const headers = { authorization: `Bearer ${stdout.trim()}`, 'x-correlation-id': crypto.randomUUID() };
    expect((await sandbox.fetch(PERSON, { headers })).status).toBe(200);
    expect(await json('token', '--scope', 'RessourceIR')).toMatchObject({ token_type: 'Bearer', access_token: expect.any(String) });
  });

  test('names the application nearest to one that is not', async () => {
    expect(await on('token', '--app', 'cantine-renne')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'apim-sandbox: --app: no application of the bac commun is called "cantine-renne" (did you mean "cantine-rennes"?)\n',
    });
  });

  test('says why none is given', async () => {
    const { code, stdout, stderr } = await on('token', '--client-secret', 'wrong');
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/^apim-sandbox: http\S+\/token answered 401, and no token: [^\n]+\n$/),
    ]);
  });

  test('of another bac asks for the secret that was told once', async () => {
    const { id, clientId, clientSecret } = await bacForTest();
    const without = await on('token', '--bac', id);
    expect([without.code, without.stdout, without.stderr]).toEqual([2, '', expect.stringContaining('give it with --client-secret')]);
    const environment = { SANDBOX_URL: sandbox.url, SANDBOX_BAC: id, SANDBOX_CLIENT_ID: clientId, SANDBOX_CLIENT_SECRET: clientSecret };
    expect((await runToEnd(['token'], environment)).code).toBe(0);
    expect((await on('token', '--bac', id, '--client-id', clientId, '--client-secret', clientSecret)).code).toBe(0);
  });
});

describe('curl', () => {
  test('calls with a token and the headers of the API, and prints a command that can be pasted', async () => {
    const { code, stdout, stderr } = await on('curl', PERSON, '--', '-w', '\n%{http_code}');
    expect([code, stdout.split('\n')[1]]).toEqual([0, '200']);
    expect(stderr).toContain("'\n%{http_code}'");
    expect(await bash(stderr)).toBe(stdout);
  });

  test('sends the ID_Teleservice of the API, a body as JSON, and leaves a header that is given', async () => {
    const { code, stdout, stderr } = await on(
      'curl',
      '/hermes/v1/vehicules/_search',
      '--',
      '-d',
      '{"trigrammeSIP":"EDI","dateDebut":"2026-03-01T00:00:00Z","dateFin":"2026-05-01T00:00:00Z"}',
      '-H',
      'x-correlation-id: 123e4567-e89b-12d3-a456-426655440000',
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([0, [{ id: 1_300_000_002 }, {}, {}, {}]]);
    expect(stderr).toContain("-H 'ID_Teleservice: EDITEUR_LANNION_HERMES_01' -H 'Content-Type: application/json'");
    expect(stderr.match(/x-correlation-id/gi)).toHaveLength(1);
  });

  test('ends with the code of curl', async () => {
    const { code, stdout } = await on('curl', '/r2p/v1/nothing', '--', '-f');
    expect([code, stdout]).toEqual([22, '']);
    expect(await json('curl', PERSON)).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('MOREAU'),
      command: expect.arrayContaining(['curl']),
    });
    expect(await on('curl', 'r2p/v1')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('expected a path that starts with /'),
    });
  });
});

describe('what happened', () => {
  /** Two calls: a token, and a person without X-Correlation-ID's header in order. */
  async function callOnce(): Promise<string> {
    const { stderr } = await on(
      'curl',
      '/impotparticulier/1.0/spi/3099901713440/situations/ir/assiettes/annrev/2025',
      '--',
      '-H',
      'ID_Teleservice: NOT_MINE',
    );
    return /X-Correlation-ID: ([\da-f-]+)/.exec(stderr)?.[1] ?? '';
  }

  test('explain gives the checks of a call and what to change', async () => {
    const correlationId = await callOnce();
    const { code, stdout, stderr } = await on('explain', correlationId);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^403 impot-particulier GET \/spi\/\{spi\}\//);
    expect(stdout).toMatch(
      /\n {2}\+ quota: passed, [^\n]+\n(.*\n)* {2}x teleservice: refused, ID_Teleservice is not known to the habilitation[^\n]+\n/,
    );
    expect(stdout).toContain('\nWhat would let it pass\n');
    expect(await json('explain', correlationId)).toMatchObject({ correlationId, explained: [{ error: { id: 'teleservice-unknown' } }] });
    expect(await on('explain', 'nothing')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^apim-sandbox: [^\n]+\n$/),
    });
  });

  test('journal lists, exports, verifies and empties', async () => {
    await callOnce();
    const list = await on('journal', 'list', '--status', '4xx');
    expect(list.stdout).toMatch(
      /^call +at +application +status +code +operation +why\n\d+ +2026-09-15T10:00:\d\d\.\d{3}Z +editeur-demonstration +403 +4031 +impot-particulier GET [^\n]+\n$/,
    );
    expect((await json('journal', 'list')).calls).toHaveLength(2);
    const lines = (await on('journal', 'export')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([200, 403]);
    expect(JSON.parse((await on('journal', 'export', '--format', 'har')).stdout)).toMatchObject({ log: { version: '1.2' } });
    expect(await on('journal', 'verify', '--status', '403', '--times', '1')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^met: 1 found, expected 1\n/),
    });
    const missed = await on('journal', 'verify', '--status', '200', '--api', 'impot-particulier');
    expect([missed.code, missed.stderr]).toEqual([3, '']);
    expect(missed.stdout).toMatch(
      /^not met: 0 found, expected 1 or more\n\nOne criterion away:\n( {2}call \d+: (status is 403, not 200|api is oauth, not impot-particulier)\n){2}$/,
    );
    expect((await on('journal', 'clear')).code).toBe(0);
    expect((await json('journal', 'list')).calls).toEqual([]);
  });

  test('journal refuses a criterion that nothing knows, with code 2 and the nearest', async () => {
    expect(await on('journal', 'list', '--api', 'r2')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^apim-sandbox: api: nothing is called "r2"[^\n]+\n$/),
    });
    expect(await on('journal', 'verify', '--times', 'few')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'apim-sandbox: --times: "few": expected a number\n',
    });
  });

  test('journal follow prints calls as they come, each as JSON when asked', async () => {
    const follow = runCommand(['journal', 'follow', '--json'], { SANDBOX_URL: sandbox.url });
    // The stream begins when it is opened: calls go on until one is seen.
    while (!follow.stdout().includes('\n')) {
      await sandbox.fetch('/r2p/v1/nothing');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    follow.kill('SIGINT');
    await follow.ended;
    expect(JSON.parse(follow.stdout().split('\n')[0] ?? '')).toMatchObject({ status: 404, error: 'resource-unknown' });
  });
});
