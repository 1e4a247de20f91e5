import * as oauth from 'oauth4webapi';
import { expect, test } from 'vitest';
import {
  businessHeaders,
  errorOf,
  R2P_PATH,
  SITUATION_FOUND,
  SITUATION_PATH,
  SPI_FOUND,
  situationPathOf,
  TOWN,
  TOWN_SCOPE,
  TOWN_SCOPE_GRANTED,
} from '../support/outsiders.ts';
import { read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

const server: oauth.AuthorizationServer = {
  issuer: sandbox.url,
  token_endpoint: `${sandbox.url}/token`,
  revocation_endpoint: `${sandbox.url}/revoke`,
};
const HTTP = { [oauth.allowInsecureRequests]: true };

async function requestToken(authentication: oauth.ClientAuth, clientId = TOWN.clientId): Promise<oauth.TokenEndpointResponse> {
  const client: oauth.Client = { client_id: clientId };
  const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, { scope: TOWN_SCOPE }, HTTP);
  return oauth.processClientCredentialsResponse(server, client, response);
}

const call = (token: string, path: string, api: 'impot-particulier' | 'r2p'): Promise<Response> =>
  oauth.protectedResourceRequest(token, 'GET', new URL(path, sandbox.url), new Headers(businessHeaders(TOWN.slug, api)), undefined, HTTP);

test.each([
  ['client_secret_basic, which percent-encodes', oauth.ClientSecretBasic(TOWN.secret)],
  ['client_secret_post', oauth.ClientSecretPost(TOWN.secret)],
])('oauth4webapi gets a token by %s and reads a situation with it', async (_, authentication) => {
  const token = await requestToken(authentication);
  expect(token).toEqual({
    access_token: expect.stringMatching(/^eyJ/),
    scope: TOWN_SCOPE_GRANTED,
    // The library writes it so.
    token_type: 'bearer',
    expires_in: 3600,
  });
  expect(await read(await call(token.access_token, SITUATION_PATH, 'impot-particulier'))).toEqual(SITUATION_FOUND);
});

test('oauth4webapi goes from a civil status to a SPI, then to a situation', async () => {
  const { access_token } = await requestToken(oauth.ClientSecretBasic(TOWN.secret));
  const found = await read(await call(access_token, R2P_PATH, 'r2p'));
  expect(found).toEqual(SPI_FOUND);
  const { identifiant } = found.body as typeof SPI_FOUND.body;
  expect(await read(await call(access_token, situationPathOf(identifiant.spi), 'impot-particulier'))).toEqual(SITUATION_FOUND);
});

test.each([
  ['client_secret_basic', oauth.ClientSecretBasic('wrong')],
  ['client_secret_post', oauth.ClientSecretPost('wrong')],
])('oauth4webapi raises its challenge error on a wrong secret by %s', async (_, authentication) => {
  const error = await errorOf(requestToken(authentication));
  expect(error).toBeInstanceOf(oauth.WWWAuthenticateChallengeError);
  expect(error).toMatchObject({ status: 401, cause: [{ scheme: 'basic', parameters: { realm: '127.0.0.1' } }] });
});

test('oauth4webapi raises the error of the body for an unknown client, which gets no challenge', async () => {
  const error = await errorOf(requestToken(oauth.ClientSecretBasic('wrong'), 'nobody'));
  expect(error).toBeInstanceOf(oauth.ResponseBodyError);
  expect(error).toMatchObject({
    status: 401,
    error: 'invalid_client',
    error_description: 'A valid OAuth client could not be found for client_id: nobody',
  });
});

test('oauth4webapi raises its challenge error when the API refuses the token', async () => {
  const error = await errorOf(call('not-a-token', SITUATION_PATH, 'impot-particulier'));
  expect(error).toBeInstanceOf(oauth.WWWAuthenticateChallengeError);
  expect(error).toMatchObject({
    status: 401,
    cause: [
      {
        scheme: 'oauth2',
        parameters: { realm: 'WSO2 API Manager', error: 'invalid_token', error_description: 'The access token expired' },
      },
    ],
  });
});

test('oauth4webapi revokes a token', async () => {
  const { access_token } = await requestToken(oauth.ClientSecretPost(TOWN.secret));
  const authentication = oauth.ClientSecretBasic(TOWN.secret);
  const response = await oauth.revocationRequest(server, { client_id: TOWN.clientId }, authentication, access_token, HTTP);
  expect(await oauth.processRevocationResponse(response)).toBeUndefined();
  expect(await errorOf(call(access_token, SITUATION_PATH, 'impot-particulier'))).toBeInstanceOf(oauth.WWWAuthenticateChallengeError);
});
