import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askToken, callR2p, invalidToken } from '../support/oauth.ts';
import { FULL_ACCESS, NOW, personaOf, read, sandboxForTest, startSandbox } from '../support/sandbox.ts';

const R2P = { scope: 'api_r2p_resolution_spi' };
const FOUND = { status: 200, body: { identifiant: { spi: personaOf('lea-moreau').spi } } };

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'apim-sandbox-oauth-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test.each([
  ['an hour', R2P, 3_600_000, '2026-09-15T13:00:00+02:00'],
  ['a validity of one second', { ...R2P, validity_period: '1' }, 1000, '2026-09-15T12:00:01+02:00'],
  ['a validity of a day', { ...R2P, validity_period: '86400' }, 86_400_000, '2026-09-16T12:00:00+02:00'],
])('refuses a token at its expiry instant: %s', async (_, fields, lifetimeMs, horodatage) => {
  const sandbox = await sandboxForTest();
  const token = await askToken(sandbox, FULL_ACCESS, fields);
  sandbox.clock.advance(lifetimeMs - 1);
  expect(await read(await callR2p(sandbox, token))).toEqual(FOUND);
  sandbox.clock.advance(1);
  expect(await read(await callR2p(sandbox, token))).toEqual(invalidToken(horodatage));
});

test('takes a token with a negative validity_period for ever', async () => {
  const sandbox = await sandboxForTest();
  const token = await askToken(sandbox, FULL_ACCESS, { ...R2P, validity_period: '-1' });
  sandbox.clock.set('2126-09-15T10:00:00Z');
  expect(await read(await callR2p(sandbox, token))).toEqual(FOUND);
});

test('keeps the earlier tokens of an application alive beside a new one, for they are JWTs', async () => {
  const sandbox = await sandboxForTest();
  const first = await askToken(sandbox, FULL_ACCESS, R2P);
  await askToken(sandbox, FULL_ACCESS, R2P);
  expect(await read(await callR2p(sandbox, first))).toEqual(FOUND);
});

test('still says how an expired token ended when a day later another is made', async () => {
  const sandbox = await sandboxForTest();
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  sandbox.clock.advance(86_400_000);
  await askToken(sandbox, FULL_ACCESS);
  const why = (await callR2p(sandbox, token)).headers.get('x-sandbox-why');
  expect(why).toBe("the token expired at 2026-09-15T11:00:00.000Z of the bac's clock");
});

test('refuses the token of a memory sandbox once it was restarted, its signature good as it is', async () => {
  const before = await sandboxForTest();
  const token = await askToken(before, FULL_ACCESS, R2P);
  expect(await read(await callR2p(before, token))).toEqual(FOUND);
  const after = await sandboxForTest();
  expect(await read(await callR2p(after, token))).toEqual(invalidToken('2026-09-15T12:00:00+02:00'));
});

test('takes a token over a restart with a data folder, until the same instant', async () => {
  const data = await temporaryFolder();
  const before = await startSandbox({ data });
  const token = await askToken(before, FULL_ACCESS, R2P);
  const keys = await read(await before.fetch('/_sandbox/jwks'));
  await before.close();

  const after = await sandboxForTest({ data, now: '2026-09-15T10:59:59.999Z' });
  expect(await read(await callR2p(after, token))).toEqual(FOUND);
  expect(await read(await after.fetch('/_sandbox/jwks'))).toEqual(keys);
  after.clock.advance(1);
  expect(await read(await callR2p(after, token))).toEqual(invalidToken('2026-09-15T13:00:00+02:00'));
});

test('signs with the key of the data folder after a restart, whatever key it is given', async () => {
  const data = await temporaryFolder();
  const before = await startSandbox({ data });
  const keys = await read(await before.fetch('/_sandbox/jwks'));
  await before.close();
  const after = await sandboxForTest({ data, signingKey: 'not a key' });
  expect(await read(await after.fetch('/_sandbox/jwks'))).toEqual(keys);
});

test('stamps a token with the clock of the sandbox, not of the machine', async () => {
  const sandbox = await sandboxForTest({ now: '2031-01-01T00:00:00Z' });
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  expect(await read(await callR2p(sandbox, token))).toEqual(FOUND);
  sandbox.clock.set(NOW);
  expect(await read(await callR2p(sandbox, token))).toEqual(FOUND);
});
