import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox.ts';
import { callHeaders, IP, outcome, type TlsSandbox, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const HEADER = 'X-WSO2-CLIENT-CERTIFICATE';
const BEHIND_PROXY: SandboxOptions = { mtlsRequired: true, trustedProxies: ['127.0.0.0/8'] };

const toBase64Der = (pem: string): string => new X509Certificate(pem).raw.toString('base64');

/** A call over plain HTTP, as a proxy that ended TLS makes it; what the gateway made of it, and why. */
async function forward(sandbox: TlsSandbox, certificate: string, header = HEADER) {
  const response = await fetch(sandbox.url + IP, { headers: { ...(await callHeaders(sandbox)), [header]: certificate } });
  await response.text();
  return {
    outcome: [response.status, response.headers.get('x-sandbox-error')].filter(Boolean).join(' '),
    why: response.headers.get('x-sandbox-why'),
  };
}

const outcomeOf = async (options: SandboxOptions, write: (sandbox: TlsSandbox) => string, header?: string) => {
  const sandbox = await tlsSandboxForTest(options);
  return (await forward(sandbox, write(sandbox), header)).outcome;
};

test.each([
  ['PEM, url-encoded', (pem: string) => encodeURIComponent(pem)],
  ['PEM, its spaces and signs alone encoded', (pem: string) => pem.replaceAll('\n', '%0A').replaceAll('+', '%2B').replaceAll(' ', '%20')],
  ['PEM, its line ends made spaces', (pem: string) => pem.replaceAll('\n', ' ').trim()],
  ['base64 of the DER, on one line', toBase64Der],
])('believes the header of a declared proxy: %s', async (_, write) => {
  const sandbox = await tlsSandboxForTest(BEHIND_PROXY);
  const { valide, expire } = sandbox.tls.clients;
  expect((await forward(sandbox, write(valide.cert))).outcome).toBe('200');
  expect((await forward(sandbox, write(expire.cert))).outcome).toBe('401 certificate-expired');
});

test.each(['', 'hello', '%', '%zz', '%00', '(null)', 'MIIB', '-----BEGIN CERTIFICATE-----', 'A'.repeat(8000)])(
  'refuses a header that holds no certificate: %j',
  async (text) => {
    expect(await outcomeOf(BEHIND_PROXY, () => text)).toBe('401 certificate-untrusted');
  },
);

test('refuses a header sent twice, whose certificates nobody could tell apart', async () => {
  expect(
    await outcomeOf(BEHIND_PROXY, ({ tls }) => `${toBase64Der(tls.clients.valide.cert)}, ${toBase64Der(tls.clients.expire.cert)}`),
  ).toBe('401 certificate-untrusted');
});

test('ignores the header of an undeclared peer, and says so', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true, trustedProxies: ['192.0.2.0/24'] });
  expect(await forward(sandbox, encodeURIComponent(sandbox.tls.clients.valide.cert))).toEqual({
    outcome: '401 certificate-missing',
    why: `--mtls-required demands a client certificate and the call carries none; the header ${HEADER} is ignored: 127.0.0.1 is not one of --trusted-proxies`,
  });
});

test('goes by the certificate of the connection when the header is not to be believed', async () => {
  const sandbox = await tlsSandboxForTest({ mtlsRequired: true });
  const headers = { ...(await callHeaders(sandbox)), [HEADER]: encodeURIComponent(sandbox.tls.clients.expire.cert) };
  expect(outcome(await tlsClient(sandbox, 'valide').get(IP, headers))).toBe('200');
});

test("goes by the header of a declared proxy before the proxy's own certificate", async () => {
  const sandbox = await tlsSandboxForTest(BEHIND_PROXY);
  const headers = { ...(await callHeaders(sandbox)), [HEADER]: encodeURIComponent(sandbox.tls.clients.revoque.cert) };
  expect(outcome(await tlsClient(sandbox, 'valide').get(IP, headers))).toBe('401 certificate-revoked');
});

test('reads another header when it is told to, and that one alone', async () => {
  const options = { ...BEHIND_PROXY, clientCertificateHeader: 'X-SSL-Client-Cert' };
  const write = ({ tls }: TlsSandbox) => encodeURIComponent(tls.clients.valide.cert);
  expect(await outcomeOf(options, write, 'x-ssl-client-cert')).toBe('200');
  expect(await outcomeOf(options, write)).toBe('401 certificate-missing');
});
