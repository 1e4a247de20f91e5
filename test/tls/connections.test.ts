import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { checkServerIdentity, connect, type SecureVersion } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { sandboxForTest, startSandbox } from '../support/sandbox.ts';
import { type ClientName, callHeaders, IP, outcome, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const DAY_MS = 86_400_000;

const ANSWERS: readonly (readonly [ClientName | null, string])[] = [
  ['valide', '200'],
  ['autre-organisation', '200'],
  [null, '401 certificate-missing'],
  ['expire', '401 certificate-expired'],
  ['futur', '401 certificate-not-yet-valid'],
  ['revoque', '401 certificate-revoked'],
  ['autre-ca', '401 certificate-untrusted'],
];

describe('where every call must carry a certificate', () => {
  test.each(ANSWERS)('answers the certificate %s: %s', async (name, expected) => {
    const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
    expect(outcome(await tlsClient(sandbox, name).get(IP, await callHeaders(sandbox)))).toBe(expected);
  });

  test('refuses the whole as an unknown token is, with the reason beside', async () => {
    const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
    const { headers, body } = await tlsClient(sandbox, 'expire').get(IP, await callHeaders(sandbox));
    expect(body).toBe('{"erreur":{"code":900901,"message":"Invalid Credentials","horodatage":"2026-09-15T12:00:00+02:00"}}');
    expect(headers?.['x-sandbox-why']).toMatch(
      /^"C=FR, O=Partenaire fictif, CN=expire" is valid from 2024-09-15T10:00:00\.000Z to 2026-09-14T10:00:00\.000Z, and the bac's clock says 2026-09-15T10:00:00\.000Z$/,
    );
  });

  test('refuses a call over plain HTTP, which can carry none', async () => {
    const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
    const response = await fetch(sandbox.url + IP, { headers: await callHeaders(sandbox) });
    expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([401, 'certificate-missing']);
  });

  test('refuses before the token is looked at, after the route', async () => {
    const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
    const client = tlsClient(sandbox, null);
    expect(outcome(await client.get(IP))).toBe('401 certificate-missing');
    expect(outcome(await client.get('/impotparticulier/1.0/nothing'))).toBe('404 resource-unknown');
  });

  test('refuses a certificate of an authority that only has the same name', async () => {
    const [sandbox, other] = [await tlsSandboxForTest({ mtlsRequired: true }), await tlsSandboxForTest()];
    const forger = tlsClient(sandbox, null, other.tls.clients.valide);
    expect(outcome(await forger.get(IP, await callHeaders(sandbox)))).toBe('401 certificate-untrusted');
  });
});

test('demands nothing by default: a call passes with a bad certificate or none', async () => {
  const sandbox = await tlsSandboxForTest();
  const headers = await callHeaders(sandbox);
  const outcomes = await Promise.all(ANSWERS.map(async ([name]) => outcome(await tlsClient(sandbox, name).get(IP, headers))));
  expect(outcomes).toEqual(ANSWERS.map(() => '200'));
});

test('serves tokens and its own routes in HTTPS too', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const client = tlsClient(sandbox, null);
  expect((await client.get('/_sandbox/health')).status).toBe(200);
  expect((await client.get('/token')).status).toBe(405);
});

test('judges the certificate of an open connection again at each call, as the clock moves', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const [valid, expired, future] = (['valide', 'expire', 'futur'] as const).map((name) => tlsClient(sandbox, name));
  const at = async (move: number) => {
    sandbox.clock.advance(move * DAY_MS);
    const headers = await callHeaders(sandbox);
    return Promise.all([valid, expired, future].map(async (client) => client && outcome(await client.get(IP, headers))));
  };
  expect(await at(0)).toEqual(['200', '401 certificate-expired', '401 certificate-not-yet-valid']);
  expect(await at(-20)).toEqual(['200', '200', '401 certificate-not-yet-valid']);
  expect((await at(20 + 400)).map((line) => line?.split(' ')[1])).toEqual([undefined, 'certificate-expired', undefined]);
  expect(await at(400)).toEqual(['401 certificate-expired', '401 certificate-expired', expect.not.stringContaining('certificate')]);
});

describe('--tls-refusal handshake', () => {
  test.each([
    ['valide', /^200$/],
    ['autre-organisation', /^200$/],
    ['expire', /^(ECONNRESET|EPIPE)$/],
    ['futur', /^(ECONNRESET|EPIPE)$/],
    ['revoque', /^(ECONNRESET|EPIPE)$/],
    ['autre-ca', /^(ECONNRESET|EPIPE)$/],
    [null, /^200$/],
  ] as const)('meets the certificate %s with %s', async (name, expected) => {
    const sandbox = await tlsSandboxForTest({ tlsRefusal: 'handshake' });
    const headers = await callHeaders(sandbox);
    expect(outcome(await tlsClient(sandbox, name).get(IP, headers))).toMatch(expected);
    // The call of a closed connection never reached the gateway: the journal holds the token alone.
    const { calls } = (await (await sandbox.fetch('/_sandbox/journal')).json()) as { readonly calls: readonly object[] };
    expect(calls).toHaveLength(expected.test('200') ? 2 : 1);
  });

  test('closes a connection without certificate where every call must carry one, and says so in the log', async () => {
    const sandbox = await tlsSandboxForTest({ tlsRefusal: 'handshake', mtlsRequired: true });
    expect(outcome(await tlsClient(sandbox, null).get('/_sandbox/health'))).toMatch(/^(ECONNRESET|EPIPE)$/);
    expect(sandbox.log).toContain('TLS connection closed (--tls-refusal handshake): client certificate missing');
  });

  test('opens the connection of an expired certificate once the clock is back in its days', async () => {
    const sandbox = await tlsSandboxForTest({ tlsRefusal: 'handshake' });
    sandbox.clock.advance(-20 * DAY_MS);
    expect((await tlsClient(sandbox, 'expire').get('/_sandbox/health')).status).toBe(200);
  });
});

/** The version of TLS that a client of one version only gets, or its error. */
function negotiate(url: string, version: SecureVersion): Promise<string | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port),
      rejectUnauthorized: false,
      minVersion: version,
      maxVersion: version,
      // OpenSSL does not even offer the old versions at its usual level.
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    socket.on('secureConnect', () => {
      resolve(socket.getProtocol());
      socket.destroy();
    });
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'error'));
  });
}

test('speaks TLS 1.2 and 1.3, nothing older, and says in the log who failed', async () => {
  const sandbox = await tlsSandboxForTest();
  const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
  expect(await Promise.all(versions.map((version) => negotiate(sandbox.tls.url, version)))).toEqual([
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'TLSv1.2',
    'TLSv1.3',
  ]);
  expect(sandbox.log).toEqual([
    'TLS connection failed (ERR_SSL_UNSUPPORTED_PROTOCOL)',
    'TLS connection failed (ERR_SSL_UNSUPPORTED_PROTOCOL)',
  ]);
});

test.each(['GET / HTTP/1.1\r\nHost: sandbox\r\n\r\n', '\x00\xff\x16\x03\x01garbage', ''])(
  'closes a connection that speaks no TLS, and goes on serving: %j',
  async (bytes) => {
    const sandbox = await tlsSandboxForTest();
    const { hostname, port } = new URL(sandbox.tls.url);
    const received = await new Promise<string>((resolve, reject) => {
      const socket = connectTcp(Number(port), hostname, () => socket.end(bytes, 'latin1'));
      let text = '';
      socket.on('data', (data) => {
        text += data.toString('latin1');
      });
      socket.on('close', () => resolve(text)).on('error', () => resolve(text));
      setTimeout(() => reject(new Error('the connection hangs')), 5000).unref();
    });
    // At most an alert of TLS: never HTTP in the clear.
    expect(received).not.toContain('HTTP');
    expect((await tlsClient(sandbox, 'valide').get('/_sandbox/health')).status).toBe(200);
  },
);

test('a resumed TLS session keeps the certificate of its client', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const headers = await callHeaders(sandbox);
  const { hostname, port } = new URL(sandbox.tls.url);
  const open = (session?: Buffer) =>
    new Promise<{ session: Buffer; reused: boolean; text: string }>((resolve, reject) => {
      const socket = connect({
        host: hostname,
        port: Number(port),
        ca: sandbox.tls.ca,
        ...sandbox.tls.clients.valide,
        ...(session ? { session } : {}),
        maxVersion: 'TLSv1.2',
      });
      const lines = Object.entries({ Host: 'sandbox', Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
      let text = '';
      socket.on('secureConnect', () => socket.write(`GET ${IP} HTTP/1.1\r\n${lines.join('')}\r\n`));
      socket.on('data', (data) => {
        text += data.toString();
      });
      socket.on('end', () => {
        resolve({ session: socket.getSession() ?? Buffer.alloc(0), reused: socket.isSessionReused(), text });
        socket.destroy();
      });
      socket.on('error', reject);
    });
  const first = await open();
  const second = await open(first.session);
  expect([first, second].map(({ reused, text }) => [reused, text.slice(0, 12)])).toEqual([
    [false, 'HTTP/1.1 200'],
    [true, 'HTTP/1.1 200'],
  ]);
});

test('carries the names it was given in its certificate, beside those of the machine', async () => {
  const { tls } = await tlsSandboxForTest({ tlsName: ['sandbox.test', '192.0.2.7', '2001:db8::7'] });
  const { hostname, port } = new URL(tls.url);
  const socket = connect({ host: hostname, port: Number(port), ca: tls.ca });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerCertificate();
  socket.destroy();
  const names = ['sandbox.test', '192.0.2.7', '2001:db8::7', 'localhost', '127.0.0.1', '::1', 'other.test', '192.0.2.8', '2001:db8::8'];
  expect(names.filter((name) => checkServerIdentity(name, certificate) === undefined)).toEqual(names.slice(0, 6));
});

test.each([
  ['never said a word', ''],
  ['stopped in its first message', '\x16\x03\x01\x02\x00\x01'],
])('closes within a second though a client %s', async (_, bytes) => {
  const sandbox = await startSandbox({ port: 0, tls: true, tlsPort: 0 });
  const { hostname, port } = new URL(sandbox.tls?.url ?? '');
  const socket = connectTcp(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  // The server has accepted it by now.
  await delay(50);
  const startedAt = performance.now();
  await sandbox.close();
  expect(performance.now() - startedAt).toBeLessThan(1500);
});

test('refuses to require certificates without TLS', async () => {
  await expect(sandboxForTest({ mtlsRequired: true })).rejects.toMatchObject({
    name: 'ConfigError',
    message: '--mtls-required: needs --tls, which makes the authority that certificates are checked with',
  });
});

test('closes its HTTP port when the HTTPS one cannot be opened', async () => {
  const { tls } = await tlsSandboxForTest();
  const { port } = new URL(tls.url);
  await expect(sandboxForTest({ port: 0, tls: true, tlsPort: Number(port) })).rejects.toMatchObject({
    name: 'ListenError',
    message: `127.0.0.1:${port}: cannot listen (EADDRINUSE): another program listens there; stop it or give another port with --tls-port (0 takes a free one)`,
  });
});
