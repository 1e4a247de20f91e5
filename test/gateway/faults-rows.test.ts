import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REHEARSALS } from '../../scripts/rehearsals.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { arm, CATALOGUE, disarm, journalOf } from '../support/faults.ts';
import { callAs, gatewayWithNovelty, IP, SCENARIOS } from '../support/gateway-scenarios.ts';
import { basicOf, postForm, readWhole, refusal } from '../support/oauth.ts';
import { PROFILE_NAMES, type ProfileName } from '../support/profiles.ts';
import { FULL_ACCESS, headersFor, NOW, personaOf, sandboxForTest, startSandbox, UNLIMITED } from '../support/sandbox.ts';

/** In the maintenance of HERMES, once the last income year is open. */
const AT = '2026-07-28T22:15:42.999Z';
const SPI = personaOf('lea-moreau').spi;
const GENRES = '/hermes/v1/referentiels/nomenclatures/genres';
const R2P_BIRTH = '/r2p/v1/personne/spi?nom=Moreau&prenom=Lea';

const layerOf = (api: string) => {
  const layer = CATALOGUE.find(({ name }) => name === api);
  if (!layer) throw new Error(`no layer ${api}`);
  return layer;
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(async () => {
  await disarm(sandbox);
  sandbox.clock.set(NOW);
});
afterAll(() => sandbox.close());

/** What an answer says of the platform: not what is the sandbox's, nor what names this very call. */
async function platformOf(response: Response) {
  const { status, headers, text } = await readWhole(response);
  const kept = Object.entries(headers).filter(
    ([name]) => !name.startsWith('x-sandbox-') && name !== 'x-request-id' && name !== 'x-correlation-id',
  );
  return { status, headers: Object.fromEntries(kept), text };
}

/** Calls that are not on Impôt particulier in the scenario of a row. */
const ELSEWHERE: Readonly<Record<string, { path: string; api: string }>> = {
  'api-maintenance': { path: GENRES, api: 'hermes' },
  'subscription-on-hold': { path: R2P_BIRTH, api: 'r2p' },
};

describe('an error of the gateway, injected, is the real one to the byte', () => {
  test.each(layerOf('gateway').errors.map(({ id }) => id))('%s', async (id) => {
    const scenario = SCENARIOS[id as keyof typeof SCENARIOS];
    const real = id === 'not-emulated' ? gatewayWithNovelty(AT) : await sandboxForTest({ ...scenario.sandbox, now: AT });
    sandbox.clock.set(AT);
    const expected = await platformOf(await scenario.call(real));
    const [fault] = await arm(sandbox, { effect: { error: id } });
    const injected = await callAs(sandbox, UNLIMITED, ELSEWHERE[id] ?? {});
    expect([injected.headers.get('x-sandbox-error'), injected.headers.get('x-sandbox-why')]).toEqual([
      id,
      `injected by the fault "${fault}"`,
    ]);
    expect(await platformOf(injected)).toEqual(expected);
    expect(await journalOf(sandbox)).toMatchObject([{ status: expected.status, error: id, policy: 'fault', fault }]);
  });
});

describe('in each profile, an injected error is the one that the profile writes', () => {
  const REAL: readonly (readonly [id: string, call: (caller: Sandbox) => Promise<Response>])[] = [
    ['token-invalid', ({ fetch }) => fetch(IP, { headers: headersFor('unknown', 'X') })],
    ['not-subscribed', (caller) => callAs(caller, 'aides-sociales-sfip')],
    ['application-blocked', (caller) => callAs(caller, 'application-bloquee')],
    ['convention-suspended', (caller) => callAs(caller, 'convention-suspendue')],
  ];
  test.each(PROFILE_NAMES.flatMap((profile) => [false, true].map((rfc) => [profile, rfc] as const)))(
    '%s, rfc %s',
    async (profile: ProfileName, rfc) => {
      const own = await sandboxForTest({ profile, rfc, tokenKind: 'opaque' });
      for (const [id, call] of REAL) {
        const expected = await platformOf(await call(own));
        await arm(own, { match: { application: FULL_ACCESS }, effect: { error: id } });
        expect([id, await platformOf(await callAs(own, FULL_ACCESS))]).toEqual([id, expected]);
        await disarm(own);
      }
      // The route of the call exists: what a missing one is answered is taken from another path.
      const stray = await platformOf(await own.fetch(IP, { method: 'DELETE' }));
      await arm(own, { effect: { error: stray.status === 405 ? 'method-not-allowed' : 'resource-unknown' } });
      expect(await platformOf(await callAs(own, FULL_ACCESS))).toEqual(stray);
    },
  );
});

const PATHS: Readonly<Record<string, string>> = {
  'impot-particulier': IP,
  r2p: `/r2p/v1/personne/${SPI}`,
  sfip: `/sfip/v1/demandeDeService/02AA/personne?spi=${SPI}`,
  hermes: GENRES,
};
const API_ROWS = Object.keys(PATHS).flatMap((api) => layerOf(api).errors.map((row) => ({ api, ...row })));

describe('an error of an API, injected, has its body and its media type', () => {
  test.each(API_ROWS)('$api $id', async ({ api, id, status, code, message }) => {
    await arm(sandbox, { match: { api }, effect: { error: id } });
    const response = await callAs(sandbox, UNLIMITED, { path: PATHS[api] ?? '', api });
    const erreur = { code, message, horodatage: '2026-09-15T12:00:00+02:00' };
    const body = api === 'hermes' ? { code, message, horodatage: '2026-09-15T10:00:00Z', detail: [] } : { erreur };
    expect([response.status, response.headers.get('x-sandbox-error'), await response.text()]).toEqual([status, id, JSON.stringify(body)]);
    // Where the operation declares the status, in the vendor's type; elsewhere, as the gateway's.
    expect(response.headers.get('content-type')).toMatch(/^application\/([\w.]+\+)?json$/);
  });

  const REHEARSED = Object.entries(REHEARSALS)
    .filter(([api]) => api in PATHS && api !== 'hermes')
    .flatMap(([api, rows]) => Object.entries(rows).map(([id, rehearsal]) => ({ api, id, rehearsal })));
  test.each(REHEARSED)('the same as the real one: $api $id', async ({ api, id, rehearsal: { application, call } }) => {
    const path = call.replace('GET ', '');
    const expected = await platformOf(await callAs(sandbox, application, { path, api }));
    await arm(sandbox, { match: { api }, effect: { error: id } });
    const served = path.includes('/lep/') ? path.replace(/\d{13}/, SPI) : (PATHS[api] ?? '');
    expect(await platformOf(await callAs(sandbox, UNLIMITED, { path: served, api }))).toEqual(expected);
  });
});

describe('an error of the token endpoints, injected, has its body, its headers and its challenge', () => {
  const CHALLENGED = 'client-authentication-failed';
  const filled = (message: string) =>
    message.replace('{client_id}', 'UoSnPb51Xa4jcAoealywX1DmX4Ha').replace('{parameters}', 'refresh_token');
  const rows = layerOf('oauth').errors.flatMap((row) => (['/token', '/revoke'] as const).map((path) => ({ path, ...row })));
  test.each(rows)('$path $id', async ({ path, id, status, code, message }) => {
    await arm(sandbox, { match: { operation: `POST ${path}` }, effect: { error: id } });
    const response = await postForm(sandbox, path, { grant_type: 'client_credentials', token: 'x' }, basicOf(FULL_ACCESS));
    const text = JSON.stringify({ error_description: filled(message), error: code });
    const challenge = id === CHALLENGED ? 'Basic realm=apim-sandbox.invalid' : undefined;
    expect(await readWhole(response)).toEqual(refusal(id, status, path === '/token' ? 'application/json' : 'text/html', text, challenge));
    expect(await journalOf(sandbox)).toMatchObject([{ status, error: id, policy: 'fault', fault: 'panne-1', application: FULL_ACCESS }]);
  });

  test('the same as the real one, in each profile', async () => {
    for (const profile of PROFILE_NAMES) {
      const own = await sandboxForTest({ profile });
      const ask = async (slug: string) => platformOf(await postForm(own, '/token', { grant_type: 'client_credentials' }, basicOf(slug)));
      const expected = await ask('creche-retiree');
      await arm(own, { match: { application: FULL_ACCESS }, effect: { error: 'client-inactive' } });
      expect(await ask(FULL_ACCESS)).toEqual(expected);
    }
  });
});

describe('a row by its status and code', () => {
  const rows = CATALOGUE.flatMap(({ name, errors }) => errors.map(({ id, status, code }) => ({ layer: name, id, status, code })));
  test.each(rows.filter(({ layer }) => layer !== 'gateway'))('$layer $id', async ({ layer, status, code }) => {
    await arm(sandbox, { match: { api: layer }, effect: { status, code } });
    const response =
      layer === 'oauth'
        ? await postForm(sandbox, '/token', { grant_type: 'client_credentials' }, basicOf(FULL_ACCESS))
        : await callAs(sandbox, UNLIMITED, { path: PATHS[layer] ?? '', api: layer });
    const body = (await response.json()) as { erreur?: { code: number }; code?: number; error?: string };
    expect([response.status, body.erreur?.code ?? body.code ?? body.error]).toEqual([status, code]);
  });

  test('of the gateway, on every API', async () => {
    await arm(sandbox, { effect: { status: 429, code: '900804' } });
    const told: (string | null)[] = [];
    for (const [api, path] of Object.entries(PATHS))
      told.push((await callAs(sandbox, UNLIMITED, { path, api })).headers.get('x-sandbox-error'));
    expect(told).toEqual(['quota-exceeded', 'quota-exceeded', 'quota-exceeded', 'quota-exceeded']);
  });
});
