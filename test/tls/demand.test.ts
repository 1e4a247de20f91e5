import { X509Certificate } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CertificatDemande } from '../../src/core/application.ts';
import type { Documents } from '../../src/documents.ts';
import { folderForTest } from '../support/data-folder.ts';
import { documentsWith } from '../support/documents.ts';
import { FULL_ACCESS, sandboxForTest } from '../support/sandbox.ts';
import { type ClientName, callHeaders, IP, outcome, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

/** The fixtures, where the full-access application demands a certificate. */
const demanding = (certificat: CertificatDemande): Documents => documentsWith(FULL_ACCESS, { certificat });

async function answersTo(certificat: CertificatDemande, names: readonly (ClientName | null)[]) {
  const sandbox = await tlsSandboxForTest({ documents: demanding(certificat) });
  const headers = await callHeaders(sandbox);
  return Promise.all(names.map(async (name) => outcome(await tlsClient(sandbox, name).get(IP, headers))));
}

test('an application that demands a certificate takes any in order', async () => {
  expect(await answersTo({ exige: true }, ['valide', 'autre-organisation', 'expire', null])).toEqual([
    '200',
    '200',
    '401 certificate-expired',
    '401 certificate-missing',
  ]);
});

test('an application that names a subject takes no other', async () => {
  const names = ['valide', 'autre-organisation', 'expire'] as const;
  expect(await answersTo({ exige: true, sujet: 'O=Partenaire fictif' }, names)).toEqual([
    '200',
    '401 certificate-of-another',
    '401 certificate-expired',
  ]);
  expect(await answersTo({ exige: true, sujet: 'CN=autre-organisation, O=Autre organisation fictive' }, names)).toEqual([
    '401 certificate-of-another',
    '200',
    '401 certificate-expired',
  ]);
  // A part is compared whole: the beginning of a name is not the name.
  expect(await answersTo({ exige: true, sujet: 'O=Partenaire' }, ['valide'])).toEqual(['401 certificate-of-another']);
});

test('an application that names a fingerprint takes that very certificate, however the fingerprint is written', async () => {
  const made = folderForTest();
  const first = await tlsSandboxForTest({ data: made });
  const { fingerprint256 } = new X509Certificate(first.tls.clients.valide.cert);
  for (const empreinte of [fingerprint256, fingerprint256.replaceAll(':', '').toLowerCase()]) {
    // The same certificates, and applications that are not made yet.
    const data = folderForTest();
    cpSync(join(made, 'certs'), join(data, 'certs'), { recursive: true });
    const sandbox = await tlsSandboxForTest({ data, documents: demanding({ exige: true, empreinte }) });
    const headers = await callHeaders(sandbox);
    expect(outcome(await tlsClient(sandbox, 'valide').get(IP, headers))).toBe('200');
    expect(outcome(await tlsClient(sandbox, 'autre-organisation').get(IP, headers))).toBe('401 certificate-of-another');
  }
});

test('a call without a token has no application, so none demands a certificate', async () => {
  const sandbox = await tlsSandboxForTest({ documents: demanding({ exige: true }) });
  expect(outcome(await tlsClient(sandbox, null).get(IP))).toBe('401 token-missing');
});

test('an application that demands a certificate of a sandbox without TLS is told how to have one', async () => {
  const sandbox = await sandboxForTest({ documents: demanding({ exige: true }) });
  const response = await sandbox.fetch(IP, { headers: await callHeaders(sandbox) });
  expect([response.status, response.headers.get('x-sandbox-why')]).toEqual([
    401,
    `the application ${FULL_ACCESS} demands a client certificate and the call carries none: this sandbox has no authority to check one with, start it with --tls`,
  ]);
});
