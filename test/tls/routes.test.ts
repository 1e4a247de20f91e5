import { X509Certificate } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { read, sandboxForTest } from '../support/sandbox.ts';
import { callHeaders, IP, outcome, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

interface Listed {
  readonly url: string;
  readonly pkcs12Password: string;
  readonly authority: { readonly file: string; readonly fingerprint: string };
  readonly certificates: readonly { readonly name: string; readonly answer: string; readonly fingerprint: string }[];
}

const DAY_MS = 86_400_000;

test('lists each certificate with its subject, its days, its fingerprint, what it is for and what it is answered', async () => {
  const { fetch, tls } = await tlsSandboxForTest();
  const { status, body } = await read(await fetch('/_sandbox/certs'));
  const { certificates, ...whole } = body as Listed;
  expect([status, whole]).toEqual([
    200,
    {
      url: tls.url,
      authority: { file: 'ca.pem', fingerprint: new X509Certificate(tls.ca).fingerprint256 },
      pkcs12Password: 'apim-sandbox',
    },
  ]);
  expect(certificates[0]).toEqual({
    name: 'valide',
    subject: 'C=FR, O=Partenaire fictif, CN=valide',
    validFrom: '2026-08-16T10:00:00.000Z',
    validTo: '2028-08-15T10:00:00.000Z',
    fingerprint: new X509Certificate(tls.clients.valide.cert).fingerprint256,
    purpose: 'a call that goes through',
    answer: 'accepted',
    files: { certificate: 'valide.pem', key: 'valide-key.pem', pkcs12: 'valide.p12' },
  });
  expect(certificates.map(({ name, answer }) => [name, answer])).toEqual([
    ['valide', 'accepted'],
    ['expire', '401 900901, X-Sandbox-Error: certificate-expired'],
    ['futur', '401 900901, X-Sandbox-Error: certificate-not-yet-valid'],
    ['revoque', '401 900901, X-Sandbox-Error: certificate-revoked'],
    ['autre-ca', '401 900901, X-Sandbox-Error: certificate-untrusted'],
    ['autre-organisation', 'accepted'],
  ]);
});

test('says what each is answered at the instant of the clock, and that a connection is closed where it is', async () => {
  const { fetch, clock } = await tlsSandboxForTest({ tlsRefusal: 'handshake' });
  clock.advance(800 * DAY_MS);
  const { certificates } = (await read(await fetch('/_sandbox/certs'))).body as Listed;
  expect(certificates.map(({ answer }) => answer)).toEqual([
    'the TLS connection is closed',
    'the TLS connection is closed',
    'accepted',
    'the TLS connection is closed',
    'the TLS connection is closed',
    'the TLS connection is closed',
  ]);
});

test('makes a fresh set at each start', async () => {
  const sets = [await tlsSandboxForTest(), await tlsSandboxForTest()];
  const prints = sets.flatMap(({ tls }) => [tls.ca, ...Object.values(tls.clients).map(({ cert }) => cert)]);
  expect(new Set(prints.map((cert) => new X509Certificate(cert).fingerprint256)).size).toBe(14);
  expect(new Set(prints.map((cert) => new X509Certificate(cert).serialNumber)).size).toBe(14);
});

test.each(['1970-01-02T00:00:00Z', '2049-12-31T23:59:59Z', '2199-06-01T00:00:00Z'])(
  'issues certificates that hold though the clock of the bac says %s, to clients that go by the real one',
  async (now) => {
    const sandbox = await tlsSandboxForTest({ now, mtlsRequired: true });
    const headers = await callHeaders(sandbox);
    const names = ['valide', 'expire', 'futur', 'revoque', 'autre-ca', 'autre-organisation'] as const;
    const met = await Promise.all(names.map(async (name) => outcome(await tlsClient(sandbox, name).get(IP, headers))));
    const passed = expect.not.stringMatching(/certificate|CERT/);
    expect(met).toEqual([
      passed,
      '401 certificate-expired',
      '401 certificate-not-yet-valid',
      '401 certificate-revoked',
      '401 certificate-untrusted',
      passed,
    ]);
  },
);

test.each([
  ['/_sandbox/certs', 'the sandbox has no certificates: start it with --tls'],
  ['/_sandbox/certs/valide-key.pem', 'the sandbox has no certificates: start it with --tls'],
])('has nothing at %s without TLS', async (path, message) => {
  const { fetch } = await sandboxForTest();
  expect(await read(await fetch(path))).toEqual({ status: 404, body: { error: 'tls-off', message } });
});

test.each(['ca-key.pem', 'other-ca.pem', 'server-key.pem', 'nothing.pem', '..%2Fca.pem', 'constructor'])(
  'gives no file %s',
  async (file) => {
    const { fetch } = await tlsSandboxForTest();
    expect(await read(await fetch(`/_sandbox/certs/${file}`))).toEqual({
      status: 404,
      body: { error: 'file-unknown', message: 'no such file: GET /_sandbox/certs names them' },
    });
  },
);

const NOT_LOCAL = {
  error: 'not-local',
  message: 'the certificates and their keys are given to this machine only (127.0.0.1, ::1): see apim-sandbox certs --data',
};

test('gives its keys to this machine alone: not to another address, nor to whom a proxy speaks for', async () => {
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4');
  const sandbox = await tlsSandboxForTest({ host: '0.0.0.0' });
  const { port } = new URL(sandbox.url);
  const near = `http://127.0.0.1:${port}/_sandbox/certs/valide-key.pem`;
  const authorization = `Bearer ${sandbox.adminToken}`;
  expect(await (await fetch(near, { headers: { authorization } })).text()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  for (const header of ['X-Forwarded-For', 'Forwarded'])
    expect(await read(await fetch(near, { headers: { authorization, [header]: 'for=192.0.2.7' } }))).toEqual({
      status: 403,
      body: NOT_LOCAL,
    });
  // A machine without a network has no other address to ask from.
  if (outer)
    expect(await read(await fetch(near.replace('127.0.0.1', outer.address), { headers: { authorization } }))).toEqual({
      status: 403,
      body: NOT_LOCAL,
    });
});
