import * as client from 'openid-client';
import { expect, test } from 'vitest';
import {
  businessHeaders,
  errorOf,
  SFIP_PATH,
  SITUATION_FOUND,
  SITUATION_PATH,
  SOCIAL_SERVICE,
  SOCIAL_SERVICE_SCOPE,
  TOWN,
  TOWN_SCOPE,
  TOWN_SCOPE_GRANTED,
} from '../support/outsiders.ts';
import { read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

function configure(clientId: string, authentication: client.ClientAuth): client.Configuration {
  const server = { issuer: sandbox.url, token_endpoint: `${sandbox.url}/token`, revocation_endpoint: `${sandbox.url}/revoke` };
  const config = new client.Configuration(server, clientId, undefined, authentication);
  client.allowInsecureRequests(config);
  return config;
}

const call = (config: client.Configuration, token: string, path: string, headers: Record<string, string>): Promise<Response> =>
  client.fetchProtectedResource(config, token, new URL(path, sandbox.url), 'GET', undefined, new Headers(headers));

test.each([
  ['ClientSecretBasic', client.ClientSecretBasic(TOWN.secret)],
  ['ClientSecretPost', client.ClientSecretPost(TOWN.secret)],
])('openid-client gets a token by %s and reads a situation with it', async (_, authentication) => {
  const config = configure(TOWN.clientId, authentication);
  const token = await client.clientCredentialsGrant(config, { scope: TOWN_SCOPE });
  expect({ ...token }).toEqual({
    access_token: expect.stringMatching(/^eyJ/),
    scope: TOWN_SCOPE_GRANTED,
    token_type: 'bearer',
    expires_in: 3600,
  });
  expect(token.expiresIn()).toBeGreaterThan(3500);
  const headers = businessHeaders(TOWN.slug, 'impot-particulier');
  expect(await read(await call(config, token.access_token, SITUATION_PATH, headers))).toEqual(SITUATION_FOUND);
});

test('openid-client goes from a civil status to a situation in one call through SFiP', async () => {
  const config = configure(SOCIAL_SERVICE.clientId, client.ClientSecretPost(SOCIAL_SERVICE.secret));
  const { access_token } = await client.clientCredentialsGrant(config, { scope: SOCIAL_SERVICE_SCOPE });
  const headers = businessHeaders(SOCIAL_SERVICE.slug, 'sfip');
  expect(await read(await call(config, access_token, SFIP_PATH, headers))).toEqual(SITUATION_FOUND);
});

test.each([
  ['ClientSecretBasic', client.ClientSecretBasic('wrong')],
  ['ClientSecretPost', client.ClientSecretPost('wrong')],
])('openid-client raises its challenge error on a wrong secret by %s', async (_, authentication) => {
  const error = await errorOf(client.clientCredentialsGrant(configure(TOWN.clientId, authentication)));
  expect(error).toBeInstanceOf(client.WWWAuthenticateChallengeError);
  expect(error).toMatchObject({ status: 401, cause: [{ scheme: 'basic', parameters: { realm: '127.0.0.1' } }] });
});

test('openid-client raises the error of the body for an unknown client', async () => {
  const error = await errorOf(client.clientCredentialsGrant(configure('nobody', client.ClientSecretPost('wrong'))));
  expect(error).toBeInstanceOf(client.ResponseBodyError);
  expect(error).toMatchObject({ status: 401, error: 'invalid_client' });
});

test('openid-client revokes a token, which the API then refuses with a challenge', async () => {
  const config = configure(TOWN.clientId, client.ClientSecretBasic(TOWN.secret));
  const { access_token } = await client.clientCredentialsGrant(config, { scope: TOWN_SCOPE });
  await client.tokenRevocation(config, access_token);
  const error = await errorOf(call(config, access_token, SITUATION_PATH, businessHeaders(TOWN.slug, 'impot-particulier')));
  expect(error).toBeInstanceOf(client.WWWAuthenticateChallengeError);
  expect(error).toMatchObject({ status: 401, cause: [{ scheme: 'oauth2', parameters: { error: 'invalid_token' } }] });
});
