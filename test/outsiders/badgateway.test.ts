import { OAuth2Client, OAuth2Fetch, OAuth2HttpError } from '@badgateway/oauth2-client';
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
import { NOW, read, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile({ port: 0 });

type Settings = ConstructorParameters<typeof OAuth2Client>[0];

const clientWith = (settings: Partial<Settings> = {}): OAuth2Client =>
  new OAuth2Client({
    server: sandbox.url,
    tokenEndpoint: '/token',
    revocationEndpoint: '/revoke',
    clientId: TOWN.clientId,
    clientSecret: TOWN.secret,
    ...settings,
  });

/** Its `fetch`, which asks for tokens by itself; counts them. */
function fetchWith(client: OAuth2Client) {
  const asked: string[] = [];
  const wrapper = new OAuth2Fetch({
    client,
    getNewToken: async () => {
      const token = await client.clientCredentials({ scope: TOWN_SCOPE.split(' ') });
      asked.push(token.accessToken);
      return token;
    },
    scheduleRefresh: false,
  });
  const call = async (path: string, api: 'impot-particulier' | 'r2p') =>
    read(await wrapper.fetch(`${sandbox.url}${path}`, { headers: businessHeaders(TOWN.slug, api) }));
  return { asked, call };
}

const METHODS = ['client_secret_basic', 'client_secret_basic_interop', 'client_secret_post'] as const;

test.each(METHODS)('@badgateway/oauth2-client gets a token by %s and reads a situation with it', async (authenticationMethod) => {
  const client = clientWith({ authenticationMethod });
  expect(await client.clientCredentials({ scope: TOWN_SCOPE.split(' ') })).toEqual({
    accessToken: expect.stringMatching(/^eyJ/),
    refreshToken: null,
    expiresAt: expect.any(Number),
    scope: TOWN_SCOPE_GRANTED.split(' '),
  });
  expect(await fetchWith(client).call(SITUATION_PATH, 'impot-particulier')).toEqual(SITUATION_FOUND);
});

test('@badgateway/oauth2-client goes from a civil status to a SPI, then to a situation, with one token', async () => {
  const { asked, call } = fetchWith(clientWith());
  const found = await call(R2P_PATH, 'r2p');
  expect(found).toEqual(SPI_FOUND);
  const { identifiant } = found.body as typeof SPI_FOUND.body;
  expect(await call(situationPathOf(identifiant.spi), 'impot-particulier')).toEqual(SITUATION_FOUND);
  expect(asked).toHaveLength(1);
});

test('@badgateway/oauth2-client asks for another token when the API answers 401 to one that expired', async () => {
  const { asked, call } = fetchWith(clientWith());
  await call(SITUATION_PATH, 'impot-particulier');
  sandbox.clock.advance(3_600_000);
  expect(await call(SITUATION_PATH, 'impot-particulier')).toEqual(SITUATION_FOUND);
  expect(asked).toHaveLength(2);
  sandbox.clock.set(NOW);
});

test.each(METHODS)('@badgateway/oauth2-client raises its HTTP error on a wrong secret by %s', async (authenticationMethod) => {
  const error = await errorOf(clientWith({ authenticationMethod, clientSecret: 'wrong' }).clientCredentials());
  expect(error).toBeInstanceOf(OAuth2HttpError);
  expect(error).toMatchObject({
    message: 'OAuth2 error invalid_client. Client Authentication failed.',
    httpCode: 401,
    oauth2Code: 'invalid_client',
    parsedBody: { error_description: 'Client Authentication failed.', error: 'invalid_client' },
  });
});

test('@badgateway/oauth2-client tells from the body which client is unknown', async () => {
  const error = await errorOf(clientWith({ clientId: 'nobody' }).clientCredentials());
  expect(error).toBeInstanceOf(OAuth2HttpError);
  expect(error).toMatchObject({ oauth2Code: 'invalid_client', message: expect.stringContaining('client_id: nobody') });
});

test('@badgateway/oauth2-client revokes a token', async () => {
  const client = clientWith();
  const token = await client.clientCredentials({ scope: TOWN_SCOPE.split(' ') });
  await client.revoke(token);
  const response = await fetch(`${sandbox.url}${SITUATION_PATH}`, {
    headers: { authorization: `Bearer ${token.accessToken}`, ...businessHeaders(TOWN.slug, 'impot-particulier') },
  });
  expect(await read(response)).toEqual({
    status: 401,
    body: { erreur: { code: 900901, message: 'Invalid Credentials', horodatage: '2026-09-15T12:00:00+02:00' } },
  });
});
