import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateSigningKeyPem } from '../../src/oauth/signing-key.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { mintConsent } from '../support/consent.ts';
import { folderForTest } from '../support/data-folder.ts';
import { FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;
const IP_WITH_CONSENT = '/impotparticulier/1.0/situations/ir/assiettes/annrev/2025';

const journalOf = async ({ fetch }: Pick<Sandbox, 'fetch'>) =>
  (await read(await fetch('/_sandbox/journal?limit=1000'))).body as { readonly calls: readonly { readonly id: number }[] };

const callWith = ({ fetch }: Pick<Sandbox, 'fetch'>, token: string, path = IP, more: Record<string, string> = {}) =>
  fetch(path, { headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier'), more) });

/** Fills a data folder with a first sandbox, then opens it with a second one. */
async function restart<T>(fill: (first: Sandbox) => Promise<T>) {
  const data = folderForTest();
  const first = await startSandbox({ data });
  const filled = await fill(first);
  await first.close();
  return { filled, second: await sandboxForTest({ data }) };
}

test('a token given before a restart still opens the API, with the same answer', async () => {
  const { filled, second } = await restart(async (first) => {
    const token = await tokenFor(first, FULL_ACCESS);
    return { token, answer: await read(await callWith(first, token)) };
  });
  expect(filled.answer.status).toBe(200);
  expect(await read(await callWith(second, filled.token))).toEqual(filled.answer);
});

test('a revoked token stays revoked', async () => {
  const { filled, second } = await restart(async (first) => {
    const token = await tokenFor(first, FULL_ACCESS);
    const { clientId, clientSecret } = first.application;
    const body = new URLSearchParams({ token, client_id: clientId, client_secret: clientSecret });
    expect((await first.fetch('/revoke', { method: 'POST', body })).status).toBe(200);
    return token;
  });
  expect((await callWith(second, filled)).status).toBe(401);
});

test('a FranceConnect consent outlives a restart', async () => {
  const { filled, second } = await restart(async (first) => ({
    token: await tokenFor(first, FULL_ACCESS),
    consent: await mintConsent(first, 'lea-moreau'),
  }));
  const answer = await callWith(second, filled.token, IP_WITH_CONSENT, { 'x-franceconnect-oauth': filled.consent });
  expect(await read(answer)).toMatchObject({ status: 200, body: { rfr: 27_352 } });
});

test('the journal goes on from where it was', async () => {
  const { filled, second } = await restart(async (first) => {
    await callWith(first, await tokenFor(first, FULL_ACCESS));
    await first.fetch('/nothing');
    return journalOf(first);
  });
  expect(filled.calls).toHaveLength(3);
  expect(await journalOf(second)).toEqual(filled);
  await second.fetch('/nothing');
  expect((await journalOf(second)).calls.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

test('the quota spent in a minute stays spent', async () => {
  const { filled, second } = await restart(async (first) => {
    const token = await tokenFor(first, FULL_ACCESS);
    for (let made = 0; made < 49; made += 1) await callWith(first, token);
    return token;
  });
  expect([(await callWith(second, filled)).status, (await callWith(second, filled)).status]).toEqual([200, 429]);
});

test('people are those of the first start: all of them, once', async () => {
  const { filled, second } = await restart(async (first) => mintConsent(first, 'karim-benali'));
  expect(filled).toMatch(/^[\w-]{43}$/);
  const token = await tokenFor(second, FULL_ACCESS);
  const answer = await callWith(second, token, IP.replace(personaOf('lea-moreau').spi, personaOf('karim-benali').spi));
  expect(await read(answer)).toMatchObject({ status: 200, body: { nmNaiDec2: 'BENALI' } });
});

test('the signing key is kept in a file that only its owner reads, and wins over a key given later', async () => {
  const data = folderForTest();
  const first = await startSandbox({ data });
  const published = await read(await first.fetch('/_sandbox/jwks'));
  await first.close();
  const file = join(data, 'signing-key.pem');
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);

  const signingKey = generateSigningKeyPem();
  const withItsKey = await sandboxForTest({ data, signingKey });
  const withTheOther = await sandboxForTest({ signingKey });
  expect(await read(await withItsKey.fetch('/_sandbox/jwks'))).toEqual(published);
  expect(await read(await withTheOther.fetch('/_sandbox/jwks'))).not.toEqual(published);
});

test('a folder is free again once its sandbox is closed, however often', async () => {
  const data = folderForTest();
  for (let start = 0; start < 3; start += 1) {
    const sandbox = await startSandbox({ data });
    expect((await sandbox.fetch('/_sandbox/health')).status).toBe(200);
    await sandbox.close();
  }
});

test('without a folder, nothing is left behind: a new sandbox knows neither token nor journal', async () => {
  const first = await startSandbox();
  const token = await tokenFor(first, FULL_ACCESS);
  await first.close();
  const second = await sandboxForTest();
  expect(await journalOf(second)).toEqual({ bac: 'commun', calls: [], next: null });
  expect((await callWith(second, token)).status).toBe(401);
});
