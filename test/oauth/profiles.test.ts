import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { basic, basicOf, bodyCredentials, type Fields, postForm, readWhole, refusal } from '../support/oauth.ts';
import { PROFILE_NAMES, type ProfileName } from '../support/profiles.ts';
import { applicationOf, FULL_ACCESS, sandboxForTest, startSandbox } from '../support/sandbox.ts';

const sandboxes: Readonly<Record<ProfileName, Sandbox>> = {
  dgfip: await startSandbox({ profile: 'dgfip' }),
  'wso2-2.6': await startSandbox({ profile: 'wso2-2.6' }),
  'wso2-3.2': await startSandbox({ profile: 'wso2-3.2' }),
  'wso2-4.2': await startSandbox({ profile: 'wso2-4.2' }),
};
afterAll(() => Promise.all(Object.values(sandboxes).map((sandbox) => sandbox.close())));

const GRANT = { grant_type: 'client_credentials' };
const { clientId, secret } = applicationOf(FULL_ACCESS);
const REALM = 'Basic realm=apim-sandbox.invalid';

const exception = (error: string, description: string): string =>
  `OAuthProblemException{error='${error}', description='${description}', uri='null', state='null', scope='null', redirectUri='null', responseStatus=0, parameters={}}`;

interface Said {
  readonly error: string;
  readonly description: string;
  readonly challenge?: string;
}

interface Case {
  readonly id: string;
  readonly fields: Fields | string;
  readonly authorization?: string;
  readonly status: number;
  /** What 3.2, and DGFiP with it, says. */
  readonly said: Said;
  /** What the other versions say otherwise. */
  readonly other?: Readonly<Partial<Record<ProfileName, Partial<Said>>>>;
}

const REQUEST = 'invalid_request';
const CLIENT = 'invalid_client';

const CASES: Readonly<Record<string, Case>> = {
  'no grant_type': {
    id: 'grant-type-missing',
    fields: { scope: 'x' },
    status: 400,
    said: { error: REQUEST, description: 'Missing grant_type parameter value' },
    other: { 'wso2-2.6': { description: exception(REQUEST, 'Missing grant_type parameter value') } },
  },
  'an unknown grant_type': {
    id: 'grant-type-unknown',
    fields: { grant_type: 'nope' },
    status: 400,
    said: { error: REQUEST, description: 'Unsupported grant_type value' },
    other: { 'wso2-2.6': { description: exception('unsupported_grant_type', 'Unsupported grant_type value') } },
  },
  'a missing parameter': {
    id: 'grant-parameters-missing',
    fields: { grant_type: 'refresh_token' },
    status: 400,
    said: { error: REQUEST, description: 'Missing parameters: refresh_token' },
    other: { 'wso2-2.6': { description: exception(REQUEST, 'Missing parameters: refresh_token') } },
  },
  'a parameter twice': {
    id: 'repeated-parameter',
    fields: 'grant_type=client_credentials&scope=a&scope=b',
    status: 400,
    said: { error: REQUEST, description: 'Invalid request with repeated parameters.' },
  },
  'an unknown client': {
    id: 'client-unknown',
    fields: GRANT,
    authorization: basic('nobody', 'x'),
    status: 401,
    said: { error: CLIENT, description: 'A valid OAuth client could not be found for client_id: nobody' },
    other: { 'wso2-4.2': { challenge: REALM } },
  },
  'an inactive application': {
    id: 'client-inactive',
    fields: GRANT,
    authorization: basicOf('creche-retiree'),
    status: 401,
    said: { error: CLIENT, description: 'Oauth application is not in active state' },
  },
  'a wrong secret': {
    id: 'client-authentication-failed',
    fields: GRANT,
    authorization: basic(clientId, 'wrong'),
    status: 401,
    said: { error: CLIENT, description: 'Client Authentication failed.', challenge: REALM },
    other: { 'wso2-4.2': { description: 'Client credentials are invalid.' } },
  },
  'no credentials': {
    id: 'client-authentication-failed',
    fields: GRANT,
    status: 401,
    said: { error: CLIENT, description: 'Client Authentication failed.', challenge: REALM },
    other: { 'wso2-4.2': { description: 'Unsupported client authentication mechanism', challenge: undefined } as unknown as Said },
  },
  'two authentications': {
    id: 'two-authentications',
    fields: { ...GRANT, ...bodyCredentials(FULL_ACCESS) },
    authorization: basicOf(FULL_ACCESS),
    status: 400,
    said: { error: REQUEST, description: 'Request body and headers contain authorization information' },
  },
  'a malformed Basic header': {
    id: 'basic-malformed',
    fields: GRANT,
    authorization: 'Basic !',
    status: 401,
    said: {
      error: CLIENT,
      description: 'Error decoding authorization header. Space delimited "<authMethod> <base64Hash>" format violated.',
    },
  },
};

const matrix = Object.entries(CASES).flatMap(([what, one]) => PROFILE_NAMES.map((profile) => ({ what, profile, one })));

test.each(matrix)('$profile answers $what to the byte', async ({ profile, one }) => {
  const { id, fields, authorization, status, said, other } = one;
  const { error, description, challenge } = { ...said, ...other?.[profile] };
  const answer = await readWhole(await postForm(sandboxes[profile], '/token', fields, authorization));
  expect(answer).toEqual(refusal(id, status, 'application/json', JSON.stringify({ error_description: description, error }), challenge));
});

test.each(PROFILE_NAMES)('%s says of a wrong secret on /revoke what it says on /token', async (profile) => {
  const answer = await readWhole(await postForm(sandboxes[profile], '/revoke', { token: 't' }, basic(clientId, 'wrong')));
  const description = profile === 'wso2-4.2' ? 'Client credentials are invalid.' : 'Client Authentication failed.';
  const text = JSON.stringify({ error_description: description, error: CLIENT });
  expect(answer).toEqual(refusal('client-authentication-failed', 401, 'text/html', text, REALM));
});

test.each(
  PROFILE_NAMES.flatMap((profile) =>
    [
      ['nothing', undefined, 'default'],
      ['a scope of its own', 'RessourceIR', 'RessourceIR'],
      ['a scope unknown', 'RessourceXYZ', 'default'],
      ['two scopes', 'api_r2p_resolution_spi RessourceIR', 'RessourceIR api_r2p_resolution_spi'],
    ].map(([what, asked, granted = '']) => ({ profile, what, asked, granted })),
  ),
)('$profile, asked for $what, says which scopes were granted', async ({ profile, asked, granted }) => {
  const fields = { ...GRANT, ...(asked === undefined ? {} : { scope: asked }) };
  const response = await postForm(sandboxes[profile], '/token', fields, basicOf(FULL_ACCESS));
  const scopes = profile === 'wso2-4.2' ? granted.split(' ') : [...granted.split(' '), 'am_application_scope'].sort();
  expect(await response.json()).toMatchObject({ scope: scopes.join(' ') });
});

/** Percent-encodes all but letters and digits, as oauth4webapi does. */
const strictly = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

test('reads an id and a secret percent-encoded in Basic, unless strict-basic says to take them as they are', async () => {
  // Its id and its secret both hold an underscore.
  const town = applicationOf('banque-lep');
  const encoded = basic(strictly(town.clientId), strictly(town.secret));
  expect(encoded).not.toBe(basicOf('banque-lep'));
  const strict = await sandboxForTest({ strictBasic: true });
  const errorOf = async (sandbox: Sandbox, authorization: string) =>
    (await postForm(sandbox, '/token', GRANT, authorization)).headers.get('x-sandbox-error');
  expect(await errorOf(sandboxes.dgfip, encoded)).toBeNull();
  expect(await errorOf(strict, encoded)).toBe('client-unknown');
  expect(await errorOf(strict, basic(town.clientId, strictly(town.secret)))).toBe('client-authentication-failed');
  expect(await errorOf(strict, basicOf('banque-lep'))).toBeNull();
  expect((await postForm(strict, '/token', { ...GRANT, ...bodyCredentials('banque-lep') })).status).toBe(200);
});

describe('with rfc', () => {
  const QUOTED = 'Basic realm="apim-sandbox.invalid"';

  test.each(PROFILE_NAMES)('%s calls an unknown grant unsupported_grant_type, in its own words', async (profile) => {
    const sandbox = await sandboxForTest({ profile, rfc: true });
    const one = CASES['an unknown grant_type'] as Case;
    const description = { ...one.said, ...one.other?.[profile] }.description;
    const text = JSON.stringify({ error_description: description, error: 'unsupported_grant_type' });
    expect(await readWhole(await postForm(sandbox, '/token', one.fields))).toEqual(refusal(one.id, 400, 'application/json', text));
  });

  test.each(PROFILE_NAMES)('%s challenges on every 401, its realm quoted, and describes within the characters allowed', async (profile) => {
    const sandbox = await sandboxForTest({ profile, rfc: true });
    for (const { fields, authorization, status } of Object.values(CASES)) {
      const response = await postForm(sandbox, '/token', fields, authorization);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([status, status === 401 ? QUOTED : null]);
      const { error_description } = (await response.json()) as { error_description: string };
      expect(error_description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
    }
  });
});

test('asks of strict-basic nothing but what is in Basic', async () => {
  const sandbox = await sandboxForTest({ strictBasic: true });
  expect((await postForm(sandbox, '/token', { ...GRANT, client_id: clientId, client_secret: secret })).status).toBe(200);
});
