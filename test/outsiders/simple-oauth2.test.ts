import { ClientCredentials } from 'simple-oauth2';
import { expect, test } from 'vitest';
import { businessHeaders, errorOf, SITUATION_FOUND, SITUATION_PATH, TOWN, TOWN_SCOPE, TOWN_SCOPE_GRANTED } from '../support/outsiders.ts';
import { read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

type Options = NonNullable<ConstructorParameters<typeof ClientCredentials>[0]['options']>;

const clientWith = (options: Options, secret = TOWN.secret, id = TOWN.clientId): ClientCredentials =>
  new ClientCredentials({ client: { id, secret }, auth: { tokenHost: sandbox.url, tokenPath: '/token', revokePath: '/revoke' }, options });

/** The library gives a token and leaves the call to others: here, to `fetch`. */
const readSituation = (token: string): Promise<Response> =>
  fetch(`${sandbox.url}${SITUATION_PATH}`, {
    headers: { authorization: `Bearer ${token}`, ...businessHeaders(TOWN.slug, 'impot-particulier') },
  });

const variants: readonly [string, Options][] = [
  ['a strictly encoded header', { authorizationMethod: 'header', credentialsEncodingMode: 'strict' }],
  ['a loosely encoded header', { authorizationMethod: 'header', credentialsEncodingMode: 'loose' }],
  ['the body', { authorizationMethod: 'body' }],
];

test.each(variants)('simple-oauth2 gets a token by %s, with which a situation is read', async (_, options) => {
  const { token } = await clientWith(options).getToken({ scope: TOWN_SCOPE });
  expect(token).toEqual({
    access_token: expect.stringMatching(/^eyJ/),
    scope: TOWN_SCOPE_GRANTED,
    token_type: 'Bearer',
    expires_in: 3600,
    expires_at: expect.any(Date),
  });
  expect(await read(await readSituation(token.access_token))).toEqual(SITUATION_FOUND);
});

test.each(variants)('simple-oauth2 raises its 401 on a wrong secret by %s, our answer within', async (_, options) => {
  const error = await errorOf(clientWith(options, 'wrong').getToken({}));
  expect(error).toMatchObject({
    isBoom: true,
    output: { statusCode: 401 },
    data: {
      isResponseError: true,
      payload: { error_description: 'Client Authentication failed.', error: 'invalid_client' },
    },
  });
});

test('simple-oauth2 raises its 401 for an unknown client', async () => {
  const error = await errorOf(clientWith({}, 'wrong', 'nobody').getToken({}));
  expect(error).toMatchObject({ isBoom: true, output: { statusCode: 401 }, data: { payload: { error: 'invalid_client' } } });
});

test('simple-oauth2 wants JSON from a revocation, which WSO2 answers in text/html: it raises its error and the token is revoked', async () => {
  const accessToken = await clientWith({}).getToken({ scope: TOWN_SCOPE });
  const error = await errorOf(accessToken.revoke('access_token'));
  expect(error).toMatchObject({ isBoom: true, message: 'The content-type is not JSON compatible', output: { statusCode: 406 } });
  expect(await read(await readSituation(accessToken.token.access_token))).toEqual({
    status: 401,
    body: { erreur: { code: 900901, message: 'Invalid Credentials', horodatage: '2026-09-15T12:00:00+02:00' } },
  });
});
