import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  askToken,
  basic,
  basicOf,
  bodyCredentials,
  callR2p,
  invalidToken,
  postForm,
  readWhole,
  refusal,
  success,
} from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, personaOf, read, sandboxForFile, sandboxForTest, startSandbox } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();

const R2P = { scope: 'api_r2p_resolution_spi' };
const FOUND = { status: 200, body: { identifiant: { spi: personaOf('lea-moreau').spi } } };
const REFUSED = invalidToken('2026-09-15T12:00:00+02:00');
const DONE = success('text/html', '');

test('refuses a token from the moment it is revoked, and no other token of the application', async () => {
  const [revoked, other] = [await askToken(sandbox, FULL_ACCESS, R2P), await askToken(sandbox, FULL_ACCESS, R2P)];
  expect(await readWhole(await postForm(sandbox, '/revoke', { token: revoked }, basicOf(FULL_ACCESS)))).toEqual(DONE);
  expect(await read(await callR2p(sandbox, revoked))).toEqual(REFUSED);
  expect(await read(await callR2p(sandbox, other))).toEqual(FOUND);
});

test.each([
  ['credentials in the body', bodyCredentials(FULL_ACCESS), undefined],
  ['a hint', { token_type_hint: 'access_token' }, basicOf(FULL_ACCESS)],
  ['a hint that names another kind', { token_type_hint: 'refresh_token' }, basicOf(FULL_ACCESS)],
  ['a hint that no standard knows', { token_type_hint: 'whatever' }, basicOf(FULL_ACCESS)],
])('revokes with %s', async (_, fields, authorization) => {
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  expect(await readWhole(await postForm(sandbox, '/revoke', { token, ...fields }, authorization))).toEqual(DONE);
  expect(await read(await callR2p(sandbox, token))).toEqual(REFUSED);
});

test.each(['never-a-token', 'a.b.c'])('answers 200 for the unknown token %s (RFC 7009 §2.2)', async (token) => {
  expect(await readWhole(await postForm(sandbox, '/revoke', { token }, basicOf(FULL_ACCESS)))).toEqual(DONE);
});

test('answers 200 for a token already revoked, which stays so', async () => {
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  await postForm(sandbox, '/revoke', { token }, basicOf(FULL_ACCESS));
  expect(await readWhole(await postForm(sandbox, '/revoke', { token }, basicOf(FULL_ACCESS)))).toEqual(DONE);
  expect(await read(await callR2p(sandbox, token))).toEqual(REFUSED);
});

test('answers 200 for an expired token', async () => {
  const sandbox = await sandboxForTest();
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  sandbox.clock.advance(3_600_000);
  const { status, text } = await readWhole(await postForm(sandbox, '/revoke', { token }, basicOf(FULL_ACCESS)));
  expect({ status, text }).toEqual({ status: 200, text: '' });
});

test.each(['done', 'app.$tokens.done_2', '_'])('calls the function %s back in JSONP', async (callback) => {
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  const answer = await readWhole(await postForm(sandbox, '/revoke', { token, callback }, basicOf(FULL_ACCESS)));
  expect(answer).toEqual(success('application/javascript', `${callback}();`));
  expect(await read(await callR2p(sandbox, token))).toEqual(REFUSED);
});

test.each(['alert(1)//', '<script>', 'a b', '1st', 'a;b'])('ignores the callback %s, which names no function', async (callback) => {
  expect(await readWhole(await postForm(sandbox, '/revoke', { token: 't', callback }, basicOf(FULL_ACCESS)))).toEqual(DONE);
});

const { clientId } = applicationOf(FULL_ACCESS);
const FAILED = '{"error_description":"Client Authentication failed.","error":"invalid_client"}';
const CHALLENGE = 'Basic realm=apim-sandbox.invalid';

test.each([
  [
    'another application',
    'token-of-another-client',
    basicOf('cantine-rennes'),
    '{"error_description":"Unauthorized Client","error":"unauthorized_client"}',
    undefined,
  ],
  ['a wrong secret', 'client-authentication-failed', basic(clientId, 'wrong'), FAILED, CHALLENGE],
  ['no credentials', 'client-authentication-failed', undefined, FAILED, CHALLENGE],
  [
    'an unknown client',
    'client-unknown',
    basic('nobody', 'x'),
    '{"error_description":"A valid OAuth client could not be found for client_id: nobody","error":"invalid_client"}',
    undefined,
  ],
  [
    'an inactive application',
    'client-inactive',
    basicOf('creche-retiree'),
    '{"error_description":"Oauth application is not in active state","error":"invalid_client"}',
    undefined,
  ],
])('refuses %s, and the token lives on', async (_, error, authorization, text, challenge) => {
  const token = await askToken(sandbox, FULL_ACCESS, R2P);
  const answer = await readWhole(await postForm(sandbox, '/revoke', { token }, authorization));
  expect(answer).toEqual(refusal(error, 401, 'text/html', text, challenge));
  expect(await read(await callR2p(sandbox, token))).toEqual(FOUND);
});

test('remembers over a restart with a data folder that a token was revoked', async () => {
  const data = await mkdtemp(join(tmpdir(), 'apim-sandbox-oauth-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const before = await startSandbox({ data });
  const token = await askToken(before, FULL_ACCESS, R2P);
  await postForm(before, '/revoke', { token }, basicOf(FULL_ACCESS));
  await before.close();
  const after = await sandboxForTest({ data });
  expect(await read(await callR2p(after, token))).toEqual(REFUSED);
});
