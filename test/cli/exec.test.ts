import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, runToEnd } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { applicationOf, FULL_ACCESS } from '../support/sandbox.ts';

const NODE = process.execPath;

/** A client that asks for a token and calls, with what it finds in its environment. */
const CLIENT = `
const { SANDBOX_TOKEN_URL, SANDBOX_URL, SANDBOX_CLIENT_ID, SANDBOX_CLIENT_SECRET, SANDBOX_ID_TELESERVICE_SFIP } = process.env;
const form = { grant_type: 'client_credentials', client_id: SANDBOX_CLIENT_ID, client_secret: SANDBOX_CLIENT_SECRET, scope: 'sfip_donnees_fiscales_usagers' };
const { access_token } = await (await fetch(SANDBOX_TOKEN_URL, { method: 'POST', body: new URLSearchParams(form) })).json();
const headers = { Authorization: 'Bearer ' + access_token, 'X-Correlation-ID': crypto.randomUUID(), ID_Teleservice: SANDBOX_ID_TELESERVICE_SFIP };
const { status } = await fetch(SANDBOX_URL + '/sfip/v1/demandeDeService/02AA/personne?spi=3099901713440', { headers });
console.log(status);
process.exitCode = 7;`;

test('exec gives a client what it needs, ends with its code and keeps its calls', async () => {
  const journal = join(folderForTest(), 'calls.ndjson');
  const client = join(folderForTest(), 'client.mjs');
  writeFileSync(client, CLIENT);
  const { code, stdout, stderr } = await runToEnd(['exec', '--journal', journal, '--now', '2026-09-15', '--', NODE, client]);
  expect([code, stdout, stderr]).toEqual([7, '200\n', `apim-sandbox: 2 calls, in ${journal}\n`]);
  const calls = readFileSync(journal, 'utf8').trimEnd().split('\n');
  expect(calls.map((line) => JSON.parse(line))).toMatchObject([
    { operation: 'POST /token', status: 200 },
    { api: 'sfip', status: 200, application: FULL_ACCESS },
  ]);
});

test('exec says on the error stream where the journal is, in a folder of this user alone', async () => {
  const { code, stdout, stderr } = await runToEnd(['exec', '--', 'true'], { TMPDIR: folderForTest() });
  expect([code, stdout]).toEqual([0, '']);
  const file = /^apim-sandbox: 0 calls, in (\S+\/exec-journal-\d+\.ndjson)\n$/.exec(stderr)?.[1] ?? '';
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('two runs at once keep a journal each', async () => {
  const TMPDIR = folderForTest();
  const calls = (count: number) => [
    'exec',
    '--',
    'sh',
    '-c',
    `for n in $(seq ${count}); do curl -s "$SANDBOX_URL/nothing" -o /dev/null; done`,
  ];
  const runs = await Promise.all([1, 3].map((count) => runToEnd(calls(count), { TMPDIR })));
  const kept = runs.map(({ stderr }) => readFileSync(/in (\S+)\n$/.exec(stderr)?.[1] ?? '', 'utf8'));
  expect(
    kept.map((text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ),
  ).toEqual([[404], [404, 404, 404]]);
});

test('exec takes no option of the command for its own: the command comes after --', async () => {
  expect(await runToEnd(['exec', 'npm', '--version'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'apim-sandbox: "npm": the command to run comes after --: apim-sandbox exec -- npm; see "apim-sandbox exec --help"\n',
  });
});

test('exec refuses a journal that cannot be written before anything is run', async () => {
  expect(await runToEnd(['exec', '--journal', '/proc/nowhere/x', '--', 'echo', 'ran'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'apim-sandbox: --journal: /proc/nowhere/x: cannot be written (ENOENT): check its folder, or give another file\n',
  });
});

test('exec ends with 127 when the command is not found, as a shell does', async () => {
  const { code, stderr } = await runToEnd(['exec', '--quiet', '--', 'no-such-command'], { TMPDIR: folderForTest() });
  expect([code, stderr]).toEqual([127, 'apim-sandbox: no-such-command: command not found: is it installed, and spelt so?\n']);
});

test('exec ends with 128 and the signal that ended the command', async () => {
  const { code } = await runToEnd(['exec', '--quiet', '--', 'sh', '-c', 'kill -9 $$'], { TMPDIR: folderForTest() });
  expect(code).toBe(137);
});

test('exec passes a signal on, and ends as the command chose', async () => {
  const command = runCommand(
    ['exec', '--quiet', '--', 'sh', '-c', 'trap "echo caught; exit 5" TERM; echo ready; while :; do sleep 0.05; done'],
    {
      TMPDIR: folderForTest(),
    },
  );
  while (!command.stdout().includes('ready')) await new Promise((resolve) => setTimeout(resolve, 20));
  command.kill('SIGTERM');
  expect(await command.ended).toMatchObject({ code: 5, signal: null, stdout: 'ready\ncaught\n' });
});

test('exec --tls gives a client of Node an authority that it trusts, on a free port', async () => {
  const script = `fetch(process.env.SANDBOX_TLS_URL + '/_sandbox/health').then(({ status }) => console.log(status, process.env.SANDBOX_CA.endsWith('ca.pem')))`;
  const { code, stdout, stderr } = await runToEnd(['exec', '--tls', '--quiet', '--', NODE, '-e', script], { TMPDIR: folderForTest() });
  expect([code, stdout, stderr]).toEqual([0, '200 true\n', '']);
});

test('exec answers while the command floods its output and nobody reads it', async () => {
  const folder = folderForTest();
  const client = join(folder, 'flood.mjs');
  const done = join(folder, 'done');
  // The pipe is full long before the call: a server that wrote to it would wait.
  writeFileSync(
    client,
    `import { writeFileSync } from 'node:fs';
process.stdout._handle.setBlocking?.(false);
process.stdout.write('x'.repeat(2 ** 22)); process.stderr.write('y'.repeat(2 ** 22));
const { status } = await fetch(process.env.SANDBOX_URL + '/r2p/v1/personne');
writeFileSync(${JSON.stringify(done)}, String(status));
process.exit(0);`,
  );
  const { code } = await runToEnd(['exec', '--', 'sh', '-c', `exec ${NODE} ${client} | (while [ ! -e ${done} ]; do sleep 0.05; done)`], {
    TMPDIR: folder,
  });
  expect([code, readFileSync(done, 'utf8')]).toEqual([0, '401']);
});

test('exec takes another application, and no setting of an address meant for another server', async () => {
  const { code, stdout } = await runToEnd(
    ['exec', '--quiet', '--app', 'cantine-rennes', '--', 'sh', '-c', 'echo $SANDBOX_CLIENT_ID $SANDBOX_URL'],
    {
      TMPDIR: folderForTest(),
      SANDBOX_PORT: '1',
    },
  );
  const { clientId } = applicationOf('cantine-rennes');
  expect([code, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^${clientId} http://127\\.0\\.0\\.1:\\d{4,5}\n$`))]);
});
