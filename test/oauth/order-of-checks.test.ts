import { expect, test } from 'vitest';
import { askToken, basic, basicOf, postForm } from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const tokenOfAnother = await askToken(sandbox, 'cantine-rennes');

/** What is wrong with the request: each row of the test below takes the first one away. */
const REPEATED = 'scope=RessourceIR&scope=RessourceIR';
const TWICE = 'client_id=x&client_secret=y';
const { clientId } = applicationOf(FULL_ACCESS);
const UNKNOWN = basic('nobody', 'wrong');
const WRONG = basic(clientId, 'wrong');
const RIGHT = basicOf(FULL_ACCESS);

test.each([
  ['repeated-parameter', `${REPEATED}&${TWICE}`, UNKNOWN],
  ['repeated-parameter', `grant_type=nope&${REPEATED}&${TWICE}`, UNKNOWN],
  ['grant-type-missing', TWICE, UNKNOWN],
  ['grant-type-unknown', `grant_type=nope&${TWICE}`, UNKNOWN],
  ['grant-parameters-missing', `grant_type=password&${TWICE}`, UNKNOWN],
  ['client-unknown', `grant_type=password&username=a&password=b&${TWICE}`, UNKNOWN],
  ['two-authentications', `grant_type=password&username=a&password=b&${TWICE}`, WRONG],
  ['client-authentication-failed', 'grant_type=password&username=a&password=b', WRONG],
  ['grant-not-enabled', 'grant_type=password&username=a&password=b', RIGHT],
])('answers %s first to POST /token with %s', async (error, body, authorization) => {
  const response = await postForm(sandbox, '/token', body, authorization);
  expect(response.headers.get('x-sandbox-error')).toBe(error);
});

test.each([
  ['repeated-parameter', `${REPEATED}&${TWICE}`, UNKNOWN],
  ['token-parameter-missing', TWICE, UNKNOWN],
  ['client-unknown', `token=${tokenOfAnother}&${TWICE}`, UNKNOWN],
  ['two-authentications', `token=${tokenOfAnother}&${TWICE}`, WRONG],
  ['client-authentication-failed', `token=${tokenOfAnother}`, WRONG],
  ['token-of-another-client', `token=${tokenOfAnother}`, RIGHT],
])('answers %s first to POST /revoke', async (error, body, authorization) => {
  const response = await postForm(sandbox, '/revoke', body, authorization);
  expect(response.headers.get('x-sandbox-error')).toBe(error);
});
