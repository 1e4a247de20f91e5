import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { folderForTest } from '../support/data-folder.ts';
import { callHeaders, IP, outcome, type TlsSandbox, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const NAMES = ['valide', 'expire', 'futur', 'revoque', 'autre-ca', 'autre-organisation'] as const;

/** Status and `X-Sandbox-Error` of what curl got, or its exit code. */
function curl(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('curl', ['-s', '-o', '/dev/null', '-w', '%{http_code} %header{x-sandbox-error}', ...args], (error, stdout) =>
      resolve(error ? `exit ${error.code}` : stdout.trim()),
    );
  });
}

/** The files of the set, as its own routes give them. */
async function download(sandbox: TlsSandbox): Promise<(name: string) => string> {
  const folder = folderForTest();
  const files = ['ca.pem', ...NAMES.flatMap((name) => [`${name}.pem`, `${name}-key.pem`, `${name}.p12`])];
  for (const file of files) {
    const response = await fetch(`${sandbox.url}/_sandbox/certs/${file}`);
    expect([file, response.status]).toEqual([file, 200]);
    writeFileSync(join(folder, file), Buffer.from(await response.arrayBuffer()));
  }
  return (name) => join(folder, name);
}

const toFlags = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);

test('answers curl with each certificate, in PEM and in PKCS#12, as it does any client', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const file = await download(sandbox);
  const call = [...toFlags(await callHeaders(sandbox)), '--cacert', file('ca.pem'), sandbox.tls.url + IP];
  const pem = await Promise.all(NAMES.map((name) => curl(['--cert', file(`${name}.pem`), '--key', file(`${name}-key.pem`), ...call])));
  const p12 = await Promise.all(
    NAMES.map((name) => curl(['--cert-type', 'P12', '--cert', `${file(`${name}.p12`)}:apim-sandbox`, ...call])),
  );
  expect(pem).toEqual([
    '200',
    '401 certificate-expired',
    '401 certificate-not-yet-valid',
    '401 certificate-revoked',
    '401 certificate-untrusted',
    '200',
  ]);
  expect(p12).toEqual(pem);
  expect(await curl(call)).toBe('401 certificate-missing');
});

test('takes TLS 1.2 and 1.3 from curl and refuses 1.1; curl refuses a server whose authority it does not know', async () => {
  const sandbox = await tlsSandboxForTest();
  const file = await download(sandbox);
  const url = `${sandbox.tls.url}/_sandbox/health`;
  const old = ['--ciphers', 'DEFAULT@SECLEVEL=0'];
  expect([
    await curl(['--cacert', file('ca.pem'), '--tls-max', '1.1', ...old, url]),
    await curl(['--cacert', file('ca.pem'), '--tlsv1.2', '--tls-max', '1.2', url]),
    await curl(['--cacert', file('ca.pem'), '--tlsv1.3', url]),
    await curl(['--cacert', file('ca.pem'), url.replace('127.0.0.1', 'localhost')]),
    await curl([url]),
  ]).toEqual(['exit 35', '200', '200', '200', 'exit 60']);
});

test('closes the connection of curl with --tls-refusal handshake', async () => {
  const sandbox = await tlsSandboxForTest({ tlsRefusal: 'handshake' });
  const file = await download(sandbox);
  const met = await Promise.all(
    NAMES.map((name) =>
      curl([
        '--cacert',
        file('ca.pem'),
        '--cert',
        file(`${name}.pem`),
        '--key',
        file(`${name}-key.pem`),
        `${sandbox.tls.url}/_sandbox/health`,
      ]),
    ),
  );
  // 52: the server answered nothing; 35, 55, 56: the connection broke in the handshake, on sending, on receiving.
  const closed = expect.stringMatching(/^exit (35|52|55|56)$/);
  expect(met).toEqual(['200', closed, closed, closed, closed, '200']);
});

test('gives PKCS#12 that Node loads, and no other password opens', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const file = async (name: string) => Buffer.from(await (await fetch(`${sandbox.url}/_sandbox/certs/${name}`)).arrayBuffer());
  const pfx = await file('valide.p12');
  const client = tlsClient(sandbox, null, { pfx, passphrase: 'apim-sandbox' });
  expect(outcome(await client.get(IP, await callHeaders(sandbox)))).toBe('200');
  expect(() => createSecureContext({ pfx, passphrase: randomUUID() })).toThrow('mac verify failure');
});
