import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox.ts';
import { folderForTest } from '../support/data-folder.ts';
import { startSandbox } from '../support/sandbox.ts';
import { callHeaders, IP, outcome, tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const NAMES = ['autre-ca', 'autre-organisation', 'ca', 'expire', 'futur', 'other-ca', 'revoque', 'server', 'valide'];

/** Starts over a folder and stops; gives the fingerprint of each certificate that it left there. */
async function startOver(data: string, options: SandboxOptions = {}): Promise<Readonly<Record<string, string>>> {
  await (await startSandbox({ port: 0, tls: true, tlsPort: 0, data, ...options })).close();
  const read = (name: string) => new X509Certificate(readFileSync(join(data, 'certs', `${name}.pem`))).fingerprint256;
  return Object.fromEntries(NAMES.map((name) => [name, read(name)]));
}

/** Names of the certificates that differ. */
const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  NAMES.filter((name) => before[name] !== after[name]);

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('keeps the set in the data folder, its keys for its owner alone', async () => {
  const data = folderForTest();
  await startOver(data);
  const folder = join(data, 'certs');
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(NAMES.flatMap((name) => [`${name}-key.pem`, `${name}.pem`]).sort());
  expect(mode(folder)).toBe('700');
  expect(files.filter((file) => mode(join(folder, file)) !== (file.endsWith('-key.pem') ? '600' : '644'))).toEqual([]);
});

test('leaves nothing anywhere without a data folder, and no certificate in it without --tls', async () => {
  const data = folderForTest();
  await (await startSandbox({ data })).close();
  expect(existsSync(join(data, 'certs'))).toBe(false);
});

describe('a second start', () => {
  test('uses the same set, whose clients go on as they were', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    const sandbox = await tlsSandboxForTest({ data, mtlsRequired: true });
    const kept = Object.entries(sandbox.tls.clients).map(([name, { cert }]) => [name, new X509Certificate(cert).fingerprint256]);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(Object.keys(sandbox.tls.clients).map((name) => [name, before[name]])));
    expect(outcome(await tlsClient(sandbox, 'valide').get(IP, await callHeaders(sandbox)))).toBe('200');
    expect(outcome(await tlsClient(sandbox, 'revoque').get(IP, await callHeaders(sandbox)))).toBe('401 certificate-revoked');
  });

  test("refuses the server's and the authority's own certificates, which are not for clients", async () => {
    const data = folderForTest();
    const sandbox = await tlsSandboxForTest({ data, mtlsRequired: true });
    const headers = await callHeaders(sandbox);
    const present = (name: string) => {
      const [cert, key] = [`${name}.pem`, `${name}-key.pem`].map((file) => readFileSync(join(data, 'certs', file)));
      return tlsClient(sandbox, null, { cert, key }).get(IP, headers);
    };
    expect([outcome(await present('server')), outcome(await present('ca')), outcome(await present('valide'))]).toEqual([
      '401 certificate-untrusted',
      '401 certificate-untrusted',
      '200',
    ]);
  });

  test('renews the certificate of the server alone when it is asked for another name', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    expect(changed(before, await startOver(data, { tlsName: ['sandbox.test'] }))).toEqual(['server']);
    // A name less is no reason to.
    expect(changed(await startOver(data, { tlsName: ['sandbox.test'] }), await startOver(data))).toEqual([]);
  });

  test('renews the clients that are no longer what their names say, three years later', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    // The server too: its days are past on the clock of the bac.
    const after = await startOver(data, { now: '2029-09-15T10:00:00Z' });
    expect(changed(before, after)).toEqual(['autre-ca', 'autre-organisation', 'futur', 'revoque', 'server', 'valide']);
  });

  test('keeps a revoked certificate revoked after it was renewed', async () => {
    const data = folderForTest();
    const first = await startSandbox({ port: 0, tls: true, tlsPort: 0, data });
    const old = first.tls?.clients.revoque;
    await first.close();
    await startOver(data, { now: '2020-09-15T10:00:00Z' });
    const sandbox = await tlsSandboxForTest({ data, mtlsRequired: true });
    expect(sandbox.tls.clients.revoque.cert).not.toBe(old?.cert);
    expect(outcome(await tlsClient(sandbox, null, old).get(IP, await callHeaders(sandbox)))).toBe('401 certificate-revoked');
  });

  test('renews everything when the authority is no longer valid', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    expect(changed(before, await startOver(data, { now: '2040-01-01T00:00:00Z' }))).toEqual(NAMES.filter((name) => name !== 'nothing'));
  });

  test('makes again what is missing', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    rmSync(join(data, 'certs', 'futur-key.pem'));
    rmSync(join(data, 'certs', 'valide.pem'));
    expect(changed(before, await startOver(data))).toEqual(['futur', 'valide']);
  });

  test('makes again a certificate whose key is another', async () => {
    const data = folderForTest();
    const before = await startOver(data);
    const file = (name: string) => join(data, 'certs', name);
    writeFileSync(file('valide-key.pem'), readFileSync(file('expire-key.pem')));
    expect(changed(before, await startOver(data))).toEqual(['valide']);
  });
});

test.each([
  ['ca.pem', 'a certificate'],
  ['valide-key.pem', 'a private key'],
])('refuses to start on a %s that is none, and says what to do', async (file, what) => {
  const data = folderForTest();
  await startOver(data);
  const path = join(data, 'certs', file);
  writeFileSync(path, 'nothing of the kind');
  await expect(startSandbox({ tls: true, tlsPort: 0, data })).rejects.toMatchObject({
    name: 'CertificateError',
    message: `${path}: is not ${what} in PEM; delete it and a new one will be made`,
  });
});

test('refuses to start when it cannot make the folder, and says which', async () => {
  const data = folderForTest();
  writeFileSync(join(data, 'certs'), 'a file');
  await expect(startSandbox({ tls: true, tlsPort: 0, data })).rejects.toMatchObject({
    name: 'CertificateError',
    message: `${join(data, 'certs')}: cannot be read or written (EEXIST): check it and its folder`,
  });
});
