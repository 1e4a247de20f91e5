import { expect, test } from 'vitest';
import type { OAuthErrorId } from '../../src/oauth/errors.ts';
import { askToken, basic, basicOf, bodyCredentials, type Fields, postForm, readWhole, refusal } from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, sandboxForFile } from '../support/sandbox.ts';

interface Scenario {
  /** `/token` unless told otherwise. */
  readonly path?: '/revoke';
  readonly fields: Fields | string | (() => Promise<Fields>);
  readonly authorization?: string;
  readonly status: number;
  /** The exact text of the body. */
  readonly text: string;
  readonly challenge?: string;
}

const sandbox = await sandboxForFile();

const GRANT = { grant_type: 'client_credentials' };
const CHALLENGE = 'Basic realm=apim-sandbox.invalid';

const SCENARIOS = {
  'repeated-parameter': {
    fields: 'grant_type=client_credentials&scope=RessourceIR&scope=RessourceLEP',
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Invalid request with repeated parameters.","error":"invalid_request"}',
  },
  'grant-type-missing': {
    fields: { scope: 'RessourceIR' },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Missing grant_type parameter value","error":"invalid_request"}',
  },
  'grant-type-unknown': {
    fields: { grant_type: 'urn:ietf:params:oauth:grant-type:device_code' },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Unsupported grant_type value","error":"invalid_request"}',
  },
  'grant-parameters-missing': {
    fields: { grant_type: 'refresh_token' },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Missing parameters: refresh_token","error":"invalid_request"}',
  },
  'client-unknown': {
    fields: GRANT,
    authorization: basic('NobodyKnowsThisClientId_0000a', 'secret'),
    status: 401,
    text: '{"error_description":"A valid OAuth client could not be found for client_id: NobodyKnowsThisClientId_0000a","error":"invalid_client"}',
  },
  'client-inactive': {
    fields: GRANT,
    authorization: basicOf('creche-retiree'),
    status: 401,
    text: '{"error_description":"Oauth application is not in active state","error":"invalid_client"}',
  },
  'two-authentications': {
    fields: { ...GRANT, ...bodyCredentials(FULL_ACCESS) },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Request body and headers contain authorization information","error":"invalid_request"}',
  },
  'client-authentication-failed': {
    fields: GRANT,
    authorization: basic(applicationOf(FULL_ACCESS).clientId, 'wrong'),
    status: 401,
    text: '{"error_description":"Client Authentication failed.","error":"invalid_client"}',
    challenge: CHALLENGE,
  },
  'basic-malformed': {
    fields: GRANT,
    authorization: 'Basic !',
    status: 401,
    text: '{"error_description":"Error decoding authorization header. Space delimited \\"<authMethod> <base64Hash>\\" format violated.","error":"invalid_client"}',
  },
  'grant-not-enabled': {
    fields: { grant_type: 'password', username: 'lea', password: 'x' },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"The authenticated client is not authorized to use this authorization grant type","error":"unauthorized_client"}',
  },
  'token-parameter-missing': {
    path: '/revoke',
    fields: { token_type_hint: 'access_token' },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    text: '{"error_description":"Invalid revocation request","error":"invalid_request"}',
  },
  'token-of-another-client': {
    path: '/revoke',
    fields: async () => ({ token: await askToken(sandbox, 'cantine-rennes') }),
    authorization: basicOf(FULL_ACCESS),
    status: 401,
    text: '{"error_description":"Unauthorized Client","error":"unauthorized_client"}',
  },
} as const satisfies Record<OAuthErrorId, Scenario>;

test.each(Object.entries<Scenario>(SCENARIOS))('answers %s to the byte, with or without its challenge', async (id, scenario) => {
  const { path = '/token', fields, authorization, status, text, challenge } = scenario;
  const sent = typeof fields === 'function' ? await fields() : fields;
  const answer = await readWhole(await postForm(sandbox, path, sent, authorization));
  const mediaType = path === '/token' ? 'application/json' : 'text/html';
  expect(answer).toEqual(refusal(id, status, mediaType, text, challenge));
});

const FAILED = SCENARIOS['client-authentication-failed'].text;
const MALFORMED = SCENARIOS['basic-malformed'].text;

test.each([
  ['no credentials at all', GRANT, undefined],
  ['an id without a secret', { ...GRANT, client_id: applicationOf(FULL_ACCESS).clientId }, undefined],
  ['an id with an empty secret', { ...GRANT, client_id: applicationOf(FULL_ACCESS).clientId, client_secret: '' }, undefined],
  ['a Basic header with an empty secret', GRANT, basic(applicationOf(FULL_ACCESS).clientId, '')],
  ['the secret of another application', GRANT, basic(applicationOf(FULL_ACCESS).clientId, applicationOf('cantine-rennes').secret)],
  ['a wrong secret in the body', { ...GRANT, client_id: applicationOf(FULL_ACCESS).clientId, client_secret: 'wrong' }, undefined],
  ['a scheme other than Basic', GRANT, 'Bearer something'],
])('takes %s for a failed authentication', async (_, fields, authorization) => {
  const answer = await readWhole(await postForm(sandbox, '/token', fields, authorization));
  expect(answer).toEqual(refusal('client-authentication-failed', 401, 'application/json', FAILED, CHALLENGE));
});

test.each([
  ['no base64', 'Basic'],
  ['text that is not base64', 'Basic {id}:{secret}'],
  ['base64 without a colon', `Basic ${Buffer.from('no colon here').toString('base64')}`],
  ['a third word', `${basicOf(FULL_ACCESS)} more`],
])('finds a Basic header malformed when it holds %s', async (_, authorization) => {
  const answer = await readWhole(await postForm(sandbox, '/token', GRANT, authorization));
  expect(answer).toEqual(refusal('basic-malformed', 401, 'application/json', MALFORMED));
});

test.each([
  ['password', 'username password'],
  ['refresh_token', 'refresh_token'],
  ['authorization_code', 'code redirect_uri'],
  ['urn:ietf:params:oauth:grant-type:saml2-bearer', 'assertion'],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', 'assertion'],
])('names what the grant %s misses', async (grantType, parameters) => {
  const answer = await readWhole(await postForm(sandbox, '/token', { grant_type: grantType }, basicOf(FULL_ACCESS)));
  const text = `{"error_description":"Missing parameters: ${parameters}","error":"invalid_request"}`;
  expect(answer).toEqual(refusal('grant-parameters-missing', 400, 'application/json', text));
});

test.each(['constructor', '__proto__', 'toString', 'CLIENT_CREDENTIALS'])('does not know the grant %s', async (grantType) => {
  const answer = await readWhole(await postForm(sandbox, '/token', { grant_type: grantType }, basicOf(FULL_ACCESS)));
  expect(answer).toEqual(refusal('grant-type-unknown', 400, 'application/json', SCENARIOS['grant-type-unknown'].text));
});

test('counts an empty parameter as omitted (RFC 6749 §3.2)', async () => {
  const answer = await readWhole(await postForm(sandbox, '/token', { grant_type: '' }, basicOf(FULL_ACCESS)));
  expect(answer).toEqual(refusal('grant-type-missing', 400, 'application/json', SCENARIOS['grant-type-missing'].text));
});

test('keeps a description inside the characters of RFC 6749 §5.2, whatever the client_id holds', async () => {
  const answer = await readWhole(await postForm(sandbox, '/token', { ...GRANT, client_id: 'a"b\\c\r\né' }));
  const text = '{"error_description":"A valid OAuth client could not be found for client_id: a?b?c???","error":"invalid_client"}';
  expect(answer).toEqual(refusal('client-unknown', 401, 'application/json', text));
});
