import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { sandboxForTest, startSandbox } from '../support/sandbox.ts';
import { tlsSandboxForTest } from '../support/tls.ts';

const NAMES = ['autre-ca', 'autre-organisation', 'expire', 'futur', 'revoque', 'valide'];

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Pastes the curl lines that were printed; the `X-Sandbox-Error` of each. */
async function paste(stdout: string): Promise<string[]> {
  const lines = stdout.split('\n').filter((line) => line.startsWith('  curl '));
  const { stdout: answers } = await promisify(execFile)('bash', ['-uc', `TOKEN=none\n${lines.map((line) => `${line} -s`).join('\n')}`]);
  return [...answers.matchAll(/^X-Sandbox-Error: (\S+)/gim)].map(([, error]) => error ?? '');
}

/** A token that nobody issued: what the certificate lets through stops there. */
const MET = [
  'token-invalid',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-revoked',
  'certificate-untrusted',
  'token-invalid',
];

test('lists the certificates of a sandbox that runs, and writes nothing', async () => {
  const { url, tls } = await tlsSandboxForTest();
  const { code, stdout, stderr } = await runCommand(['certs', '--port', new URL(url).port]).ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^valide: a call that goes through\n {2}subject {6}C=FR, O=Partenaire fictif, CN=valide\n {2}valid {8}2026-08-16T10:00:00\.000Z to 2028-08-15T10:00:00\.000Z\n {2}SHA-256 {6}([0-9A-F]{2}:){31}[0-9A-F]{2}\n {2}answered {5}accepted\n$/m,
  );
  expect([...stdout.matchAll(/^ {2}answered {5}(.*)$/gm)].map(([, answer]) => answer)).toEqual([
    'accepted',
    '401 900901, X-Sandbox-Error: certificate-expired',
    '401 900901, X-Sandbox-Error: certificate-not-yet-valid',
    '401 900901, X-Sandbox-Error: certificate-revoked',
    '401 900901, X-Sandbox-Error: certificate-untrusted',
    'accepted',
  ]);
  expect(stdout).toContain(`the certificate of ${tls.url},`);
  expect(stdout).toMatch(/\napim-sandbox certs --out FOLDER writes them there, with their keys \(PEM and PKCS#12\)\.\n$/);
});

test('writes the certificates of a sandbox that runs, keys for their owner alone, and lines of curl that can be pasted', async () => {
  const { url } = await tlsSandboxForTest({ mtlsRequired: true });
  const out = join(folderForTest(), "what I've made");
  const { code, stdout, stderr } = await runCommand(['certs', '--port', new URL(url).port, '--out', out]).ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(readdirSync(out).sort()).toEqual(['ca.pem', ...NAMES.flatMap((name) => [`${name}-key.pem`, `${name}.p12`, `${name}.pem`])].sort());
  expect(mode(out)).toBe('700');
  const secret = (file: string) => file.endsWith('-key.pem') || file.endsWith('.p12');
  expect(readdirSync(out).filter((file) => mode(join(out, file)) !== (secret(file) ? '600' : '644'))).toEqual([]);
  expect(stdout).toContain('(.p12, password apim-sandbox)');
  expect(await paste(stdout)).toEqual(MET);
});

/** A data folder of a sandbox that ran without TLS. */
async function dataFolderForTest(): Promise<string> {
  const data = join(folderForTest(), 'data');
  await (await startSandbox({ data })).close();
  return data;
}

test('makes the set of a data folder that has none yet, which a sandbox then serves', async () => {
  const [data, out] = [await dataFolderForTest(), folderForTest()];
  const first = await runCommand(['certs', '--data', data, '--out', out]).ended;
  expect([first.code, first.stderr]).toEqual([0, '']);
  const { url, tls } = await tlsSandboxForTest({ data, now: new Date().toISOString(), mtlsRequired: true });
  expect(await paste(first.stdout.replaceAll('https://127.0.0.1:8443', tls.url))).toEqual(MET);
  // The same through the sandbox as through its folder.
  const fingerprints = (text: string) => [...text.matchAll(/SHA-256 +(\S+)/g)].map(([, print]) => print);
  const [running, kept] = [
    await runCommand(['certs', '--port', new URL(url).port]).ended,
    await runCommand(['certs', '--data', data]).ended,
  ];
  expect(fingerprints(running.stdout)).toEqual(fingerprints(first.stdout));
  expect(fingerprints(kept.stdout)).toEqual(fingerprints(first.stdout));
});

test('only looks at the set of a data folder, though the clock asked for is years away', async () => {
  const data = await dataFolderForTest();
  const fingerprints = async (now: string) => {
    const { stdout } = await runCommand(['certs', '--data', data, '--now', now]).ended;
    return [...stdout.matchAll(/SHA-256 +(\S+)/g)].map(([, print]) => print);
  };
  expect(await fingerprints('2045-01-01')).toEqual(await fingerprints('2026-09-15'));
});

test('says, in one line and with code 1, what it cannot reach', async () => {
  const plain = await sandboxForTest({ port: 0 });
  const { port } = new URL(plain.url);
  expect(await runCommand(['certs', '--port', port]).ended).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: `apim-sandbox: http://127.0.0.1:${port}/_sandbox/certs: the sandbox has no certificates: start it with --tls\n`,
  });
  await plain.close();
  expect(await runCommand(['certs', '--port', port]).ended).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: `apim-sandbox: no sandbox answers on http://127.0.0.1:${port} (ECONNREFUSED): start one with --tls, give its --port, or its folder with --data\n`,
  });
});

test('says, in one line and with code 1, which folder it cannot write', async () => {
  const { url } = await tlsSandboxForTest();
  const file = join(folderForTest(), 'a-file');
  writeFileSync(file, '');
  const { port } = new URL(url);
  for (const [out, error] of [
    [join(file, 'x'), 'ENOTDIR'],
    ['/proc/nowhere/x', 'ENOENT'],
  ] as const) {
    const { code, stdout, stderr } = await runCommand(['certs', '--port', port, '--out', out]).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^apim-sandbox: \S+: cannot be read or written \(E[A-Z]+\): check it and its folder\n$/);
    expect(stderr).toContain(`${out}: cannot be read or written (${error})`);
  }
});

test('refuses a folder that is not a data folder, and makes nothing in it nor in place of it', async () => {
  const [empty, absent] = [folderForTest(), join(folderForTest(), 'absent')];
  for (const data of [empty, absent]) {
    expect(await runCommand(['certs', '--data', data, '--out', join(empty, 'out')]).ended).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `apim-sandbox: ${data}: is not a data folder of a sandbox: give the one of "start --data", once it has started\n`,
    });
  }
  expect([readdirSync(empty), existsSync(absent)]).toEqual([[], false]);
});

test.each([
  [[], 'https://127.0.0.1:8443'],
  [['--tls-port', '9443', '--host', '192.0.2.7'], 'https://192.0.2.7:9443'],
  [['--host', '0.0.0.0'], 'https://127.0.0.1:8443'],
  [['--host', '::'], 'https://[::1]:8443'],
])('of a data folder, with %j, prints lines of curl for %s', async (args, url) => {
  const data = await dataFolderForTest();
  const { stdout } = await runCommand(['certs', '--data', data, '--out', join(folderForTest(), 'out'), ...args]).ended;
  expect([...stdout.matchAll(/https:\/\/[^/ ,]+/g)].map(([found]) => found)).toEqual(Array.from({ length: 7 }, () => url));
});

test('of a sandbox that listens everywhere, prints an address that can be called', async () => {
  const adminToken = 'the-token-of-this-test';
  const { url, tls } = await tlsSandboxForTest({ host: '::', adminToken });
  expect(tls.url).toMatch(/^https:\/\/\[::1\]:\d+$/);
  const command = ['certs', '--host', '::', '--port', new URL(url).port];
  expect((await runCommand(command).ended).stderr).toContain('there is no admin token');
  const { stdout } = await runCommand(command, { SANDBOX_ADMIN_TOKEN: adminToken }).ended;
  expect(stdout).toContain(`the certificate of ${tls.url},`);
});

test.each([
  [['--tls-port', '9443'], {}, '--tls-port (SANDBOX_TLS_PORT): is of no use without --tls'],
  [[], { SANDBOX_TLS_REFUSAL: 'handshake' }, '--tls-refusal (SANDBOX_TLS_REFUSAL): is of no use without --tls'],
])('start refuses %j, and %j in the environment, without --tls', async (args, environment, message) => {
  expect(await runCommand(['start', '--port', '0', ...args], environment).ended).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: `apim-sandbox: ${message}\n`,
  });
});

test('start --tls says where it listens in HTTPS, and which port is taken', async () => {
  const command = runCommand(['start', '--port', '0', '--tls', '--tls-port', '0']);
  const url = await command.url;
  const found = /^ {2}HTTPS +(https:\/\/127\.0\.0\.1:(\d+)) \(client certificates: apim-sandbox certs --port (\d+)\)$/m.exec(
    command.stdout(),
  );
  expect(found?.[3]).toBe(new URL(url).port);
  const { code, stderr } = await runCommand(['start', '--port', '0', '--tls', '--tls-port', found?.[2] ?? '']).ended;
  expect([code, stderr]).toEqual([
    1,
    `apim-sandbox: 127.0.0.1:${found?.[2]}: cannot listen (EADDRINUSE): another program listens there; stop it or give another port with --tls-port (0 takes a free one)\n`,
  ]);
});
