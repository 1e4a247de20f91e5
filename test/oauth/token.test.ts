import { expect, test } from 'vitest';
import { askToken, basic, basicOf, bodyCredentials, postForm, readWhole, success } from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, fixtures, sandboxForFile } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();

const GRANT = { grant_type: 'client_credentials' };
const JWT = '[\\w-]+\\.[\\w-]+\\.[\\w-]+';

/** The exact text of a success, keys in WSO2's order, whatever the token. */
const tokenText = (scope: string, expiresIn = '3600'): unknown =>
  expect.stringMatching(new RegExp(`^\\{"access_token":"${JWT}","scope":"${scope}","token_type":"Bearer","expires_in":${expiresIn}\\}$`));

test('answers a token with every header of the key manager and the keys in its order, no refresh token', async () => {
  const answer = await readWhole(await postForm(sandbox, '/token', { ...GRANT, scope: 'RessourceIR' }, basicOf(FULL_ACCESS)));
  expect(answer).toEqual(success('application/json', tokenText('RessourceIR am_application_scope')));
});

test.each([
  ['none', FULL_ACCESS, undefined, 'am_application_scope default'],
  ['an empty list', FULL_ACCESS, ' ', 'am_application_scope default'],
  ['one that the habilitation grants', FULL_ACCESS, 'RessourceIR', 'RessourceIR am_application_scope'],
  [
    'several, in any order',
    FULL_ACCESS,
    'sfip_lep RessourceLEP api_r2p_resolution_spi RessourceIR',
    'RessourceIR RessourceLEP am_application_scope api_r2p_resolution_spi sfip_lep',
  ],
  ['the same one twice', FULL_ACCESS, 'RessourceIR  RessourceIR', 'RessourceIR am_application_scope'],
  [
    'one that does not exist',
    FULL_ACCESS,
    'RessourceXYZ',
    'am_application_scope default',
    'not in the token, since no habilitation of editeur-demonstration opens it: "RessourceXYZ" (did you mean "RessourceIR"?)',
  ],
  [
    'one in another case',
    FULL_ACCESS,
    'ressourceir',
    'am_application_scope default',
    'not in the token, since no habilitation of editeur-demonstration opens it: "ressourceir" (did you mean "RessourceIR"?)',
  ],
  [
    'one known beside one unknown',
    FULL_ACCESS,
    'RessourceXYZ RessourceIR',
    'RessourceIR am_application_scope',
    'not in the token, since no habilitation of editeur-demonstration opens it: "RessourceXYZ" (did you mean "RessourceIR"?)',
  ],
  [
    'one that belongs to others',
    'cantine-rennes',
    'RessourceLEP',
    'am_application_scope default',
    'not in the token, since no habilitation of cantine-rennes opens it: "RessourceLEP" (did you mean "RessourceIR"?)',
  ],
  [
    'one of its own beside one of others',
    'cantine-rennes',
    'RessourceLEP RessourceIR',
    'RessourceIR am_application_scope',
    'not in the token, since no habilitation of cantine-rennes opens it: "RessourceLEP" (did you mean "RessourceIR"?)',
  ],
  [
    'a DataPass scope, which is no OAuth scope',
    FULL_ACCESS,
    'dgfip_rfr',
    'am_application_scope default',
    'not in the token, since no habilitation of editeur-demonstration opens it: "dgfip_rfr"',
  ],
  ['a device, which WSO2 lets through', FULL_ACCESS, 'device_poste-12', 'am_application_scope device_poste-12'],
  ['openid, which WSO2 lets through', FULL_ACCESS, 'openid RessourceIR', 'RessourceIR am_application_scope openid'],
])(
  'asked for %s, answers 200 with the scopes granted, sorted, and says beside which are not',
  async (_, slug, scope, granted, why?: string) => {
    const fields = { ...GRANT, ...(scope === undefined ? {} : { scope }) };
    const answer = await readWhole(await postForm(sandbox, '/token', fields, basicOf(slug)));
    expect(answer).toEqual(success('application/json', tokenText(granted), why));
  },
);

test.each([
  ['60', '60'],
  ['86400', '86400'],
  ['-1', '9223372036854775'],
  ['0', '3600'],
  ['1.5', '3600'],
  ['1e3', '3600'],
  ['0x10', '3600'],
  ['ten', '3600'],
  ['', '3600'],
  ['99999999999999999999', '3600'],
])('reads validity_period=%s as %s seconds, to the digit', async (validity, expiresIn) => {
  const fields = { ...GRANT, validity_period: validity };
  const answer = await readWhole(await postForm(sandbox, '/token', fields, basicOf(FULL_ACCESS)));
  expect(answer).toEqual(success('application/json', tokenText('am_application_scope default', expiresIn)));
});

/** Percent-encodes all but letters and digits, as oauth4webapi does. */
const strictly = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** An id and a secret that both hold an underscore: the percent-encoded spelling differs. */
const { clientId, secret } = applicationOf('banque-lep');
const rawBasic = basic(clientId, secret);

test.each([
  ['a Basic header, as they are', rawBasic, {}],
  ['a Basic header, percent-encoded as RFC 6749 §2.3.1 says', basic(strictly(clientId), strictly(secret)), {}],
  ['a Basic header, the secret alone percent-encoded', basic(clientId, strictly(secret)), {}],
  ['a Basic header, the id alone percent-encoded', basic(strictly(clientId), secret), {}],
  ['a scheme in lower case', rawBasic.replace('Basic', 'basic'), {}],
  ['a scheme in upper case', rawBasic.replace('Basic', 'BASIC'), {}],
  ['a Basic header without its padding', rawBasic.replace(/=+$/, ''), {}],
  ['a Basic header beside an empty client_secret, which counts as omitted', rawBasic, { client_secret: '' }],
  ['a Basic header beside the client_id alone', rawBasic, { client_id: clientId }],
  ['the body', undefined, bodyCredentials('banque-lep')],
  ['the body, beside an Authorization that is not Basic', 'Bearer something', bodyCredentials('banque-lep')],
])('takes credentials from %s', async (_, authorization, credentials) => {
  const answer = await readWhole(await postForm(sandbox, '/token', { ...GRANT, ...credentials }, authorization));
  expect(answer).toEqual(success('application/json', tokenText('am_application_scope default')));
});

test.each(fixtures.applications.filter(({ active }) => active).map(({ slug }) => slug))('gives %s a token', async (slug) => {
  const answer = await readWhole(await postForm(sandbox, '/token', { ...GRANT, ...bodyCredentials(slug) }));
  expect(answer).toEqual(success('application/json', tokenText('am_application_scope default')));
});

test('makes a new token at each call, even within the same millisecond', async () => {
  const tokens = [await askToken(sandbox, FULL_ACCESS), await askToken(sandbox, FULL_ACCESS), await askToken(sandbox, FULL_ACCESS)];
  expect(new Set(tokens).size).toBe(3);
});
