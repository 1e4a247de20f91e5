import { OAuth2Client } from '@badgateway/oauth2-client';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { ClientCredentials } from 'simple-oauth2';
import { expect, onTestFinished, test } from 'vitest';
import { businessHeaders, errorOf, SITUATION_FOUND, SITUATION_PATH, TOWN, TOWN_SCOPE } from '../support/outsiders.ts';
import { PROFILE_NAMES, type ProfileName } from '../support/profiles.ts';
import { read, startSandbox } from '../support/sandbox.ts';

const HEADERS = businessHeaders(TOWN.slug, 'impot-particulier');

async function startProfile(profile: ProfileName, rfc = false): Promise<string> {
  const sandbox = await startSandbox({ port: 0, profile, rfc });
  onTestFinished(() => sandbox.close());
  return sandbox.url;
}

type Ask = (url: string) => Promise<string>;

const byOauth4webapi: Ask = async (url) => {
  const client: oauth.Client = { client_id: TOWN.clientId };
  const server = { issuer: url, token_endpoint: `${url}/token` };
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    oauth.ClientSecretBasic(TOWN.secret),
    { scope: TOWN_SCOPE },
    { [oauth.allowInsecureRequests]: true },
  );
  return (await oauth.processClientCredentialsResponse(server, client, response)).access_token;
};

const byOpenidClient: Ask = async (url) => {
  const server = { issuer: url, token_endpoint: `${url}/token` };
  const config = new openid.Configuration(server, TOWN.clientId, undefined, openid.ClientSecretPost(TOWN.secret));
  openid.allowInsecureRequests(config);
  return (await openid.clientCredentialsGrant(config, { scope: TOWN_SCOPE })).access_token;
};

const bySimpleOauth2: Ask = async (url) => {
  const client = new ClientCredentials({
    client: { id: TOWN.clientId, secret: TOWN.secret },
    auth: { tokenHost: url, tokenPath: '/token', revokePath: '/revoke' },
  });
  return (await client.getToken({ scope: TOWN_SCOPE })).token.access_token as string;
};

const byBadgateway: Ask = async (url) => {
  const client = new OAuth2Client({ server: url, tokenEndpoint: '/token', clientId: TOWN.clientId, clientSecret: TOWN.secret });
  return (await client.clientCredentials({ scope: TOWN_SCOPE.split(' ') })).accessToken;
};

const CLIENTS: Readonly<Record<string, Ask>> = {
  oauth4webapi: byOauth4webapi,
  'openid-client': byOpenidClient,
  'simple-oauth2': bySimpleOauth2,
  '@badgateway/oauth2-client': byBadgateway,
};

test.each(PROFILE_NAMES)('four clients get a token from %s, by which a situation is read', async (profile) => {
  const url = await startProfile(profile);
  for (const ask of Object.values(CLIENTS)) {
    const token = await ask(url);
    const response = await fetch(`${url}${SITUATION_PATH}`, { headers: { ...HEADERS, authorization: `Bearer ${token}` } });
    expect(await read(response)).toEqual(SITUATION_FOUND);
  }
});

const refusedBy = (url: string) =>
  errorOf(
    oauth.protectedResourceRequest('unknown', 'GET', new URL(SITUATION_PATH, url), new Headers(HEADERS), undefined, {
      [oauth.allowInsecureRequests]: true,
    }),
  );

test.each([
  ['dgfip', 'oauth2', 'invalid_token'],
  ['wso2-2.6', 'oauth2', 'invalid token'],
  ['wso2-3.2', 'oauth2', 'invalid_token'],
] as const)('oauth4webapi reads the challenge of %s', async (profile, scheme, error) => {
  expect(await refusedBy(await startProfile(profile))).toMatchObject({ status: 401, cause: [{ scheme, parameters: { error } }] });
});

test('oauth4webapi reads the challenge of 4.2, whatever it makes of its words before Bearer', async () => {
  const error = await refusedBy(await startProfile('wso2-4.2'));
  expect(error).toBeInstanceOf(oauth.WWWAuthenticateChallengeError);
  expect(error).toMatchObject({ status: 401 });
});

test.each(PROFILE_NAMES)('oauth4webapi reads in the challenge of %s, with rfc, the error of a Bearer token', async (profile) => {
  expect(await refusedBy(await startProfile(profile, true))).toMatchObject({
    status: 401,
    cause: [{ scheme: 'bearer', parameters: { realm: 'WSO2 API Manager', error: 'invalid_token' } }],
  });
});
