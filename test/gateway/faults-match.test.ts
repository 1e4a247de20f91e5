import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { birthOf, queryOf } from '../support/civil-status.ts';
import { bacForTest, composeGateway, grantToken } from '../support/composed-gateway.ts';
import { mintConsent } from '../support/consent.ts';
import { folderForTest } from '../support/data-folder.ts';
import { arm, countsOf, disarm, journalOf, listFaults } from '../support/faults.ts';
import { domaineOf } from '../support/hermes.ts';
import { basicOf, postForm } from '../support/oauth.ts';
import {
  applicationOf,
  type Client,
  clientFor,
  FULL_ACCESS,
  fullAccessClient,
  headersFor,
  NOW,
  personaOf,
  startSandbox,
  teleserviceOf,
  UNLIMITED,
} from '../support/sandbox.ts';

const LEA = personaOf('lea-moreau');
const YEAR = `/spi/${LEA.spi}/situations/ir/assiettes/annrev/2025`;
const OTHER = `/spi/${personaOf('julie-fabre').spi}/situations/ir/assiettes/annrev/2025`;
const ANSWER = { error: 'technical-error' };

let sandbox: Sandbox;
let client: Client;
let full: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
  full = await fullAccessClient(sandbox);
});
beforeEach(async () => {
  await disarm(sandbox);
  sandbox.clock.set(NOW);
});
afterAll(() => sandbox.close());

const birth = queryOf(birthOf(LEA));
const calls: Readonly<Record<string, () => Promise<Response>>> = {
  'ip lea': () => client.ip(YEAR),
  'ip julie': () => client.ip(OTHER),
  'ip lea, another operation': () => client.ip(`/spi/${LEA.spi}/dernieresituation/ir/assiettes/deuxans`),
  'ip lea, full access': () => full.ip(YEAR),
  'r2p lea': () => client.r2p(`/personne/${LEA.spi}`),
  'r2p lea, by birth': () => client.r2p(`/personne/spi${birth}`),
  'sfip lea': () => client.sfip(`/demandeDeService/02AA/personne?spi=${LEA.spi}`),
  'sfip lea, by birth': () => client.sfip(`/demandeDeService/02AA/personne${birth}`),
};

/** Names of the calls that a fault struck. */
async function struck(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, call] of Object.entries(calls))
    if ((await call()).headers.get('x-sandbox-why')?.startsWith('injected by')) names.push(name);
  return names;
}

describe('a fault is for the calls that it names, and for no other', () => {
  const EVERYTHING = Object.keys(calls);
  const OF_LEA = EVERYTHING.filter((name) => name.includes('lea'));
  const startingWith = (start: string) => EVERYTHING.filter((name) => name.startsWith(start));
  test.each<[string, object, readonly string[]]>([
    ['every call', {}, EVERYTHING],
    ['an API', { api: 'impot-particulier' }, startingWith('ip')],
    ['another API', { api: 'sfip' }, startingWith('sfip')],
    ['an operation', { operation: 'GET /personne/{spi}' }, ['r2p lea']],
    ['an operation of the fixed path beside it', { operation: 'GET /personne/spi' }, ['r2p lea, by birth']],
    ['an application', { application: FULL_ACCESS }, ['ip lea, full access']],
    ['a person by SPI, whatever designates them', { spi: LEA.spi }, OF_LEA],
    ['a person by slug, whatever designates them', { persona: 'lea-moreau' }, OF_LEA],
    ['a person of whom nobody asks', { persona: 'henri-lambert' }, []],
    [
      'all of them at once',
      { api: 'impot-particulier', persona: 'lea-moreau', application: UNLIMITED },
      ['ip lea', 'ip lea, another operation'],
    ],
    ['what no call is', { api: 'r2p', application: FULL_ACCESS }, []],
    ['the token endpoint', { operation: 'POST /token' }, []],
  ])('%s', async (_, match, names) => {
    await arm(sandbox, {
      match,
      effect: { latencyMs: 1 },
    });
    expect(await struck()).toEqual(names);
  });

  test('a person who consented through FranceConnect', async () => {
    const path = '/situations/ir/assiettes/annrev/2025';
    await arm(sandbox, { match: { persona: 'lea-moreau' }, effect: ANSWER });
    const [lea, julie] = [await mintConsent(sandbox, 'lea-moreau'), await mintConsent(sandbox, 'julie-fabre')];
    expect([
      (await client.ip(path, { 'x-franceconnect-oauth': lea })).status,
      (await client.ip(path, { 'x-franceconnect-oauth': julie })).status,
      (await client.ip(path, { 'x-franceconnect-oauth': 'unknown' })).status,
      (await client.ip(path)).status,
    ]).toEqual([500, 200, 403, 400]);
  });

  test('an error of one API leaves the others alone, with no API named', async () => {
    await arm(sandbox, { effect: { error: 'usager-unknown' } });
    expect(await struck()).toEqual(startingWith('ip'));
  });

  test('the token endpoints, of the application that the request names, right or wrong its secret', async () => {
    const ask = async (authorization: string) =>
      (await postForm(sandbox, '/token', { grant_type: 'client_credentials' }, authorization)).status;
    await arm(sandbox, { match: { api: 'oauth', application: FULL_ACCESS }, effect: { html: 503 } });
    const wrong = `Basic ${Buffer.from(`${applicationOf(FULL_ACCESS).clientId}:wrong`).toString('base64')}`;
    expect([await ask(basicOf(FULL_ACCESS)), await ask(wrong), await ask(basicOf(UNLIMITED)), await ask('Basic !')]).toEqual([
      503, 503, 200, 401,
    ]);
    expect((await client.ip(YEAR)).status).toBe(200);
  });
});

describe('a fault strikes', () => {
  const statuses = async (count: number): Promise<number[]> => {
    const seen: number[] = [];
    for (let made = 0; made < count; made += 1) seen.push((await client.ip(YEAR)).status);
    return seen;
  };

  test('the n first calls that match', async () => {
    await arm(sandbox, { id: 'premiers', match: { api: 'impot-particulier' }, when: { first: 2 }, effect: ANSWER });
    expect((await client.r2p(`/personne/${LEA.spi}`)).status).toBe(200);
    expect(await statuses(4)).toEqual([500, 500, 200, 200]);
    expect(await countsOf(sandbox)).toEqual({ premiers: '4/2' });
  });

  test('every nth', async () => {
    await arm(sandbox, { id: 'un-sur-trois', when: { every: 3 }, effect: ANSWER });
    expect(await statuses(7)).toEqual([200, 200, 500, 200, 200, 500, 200]);
    expect(await countsOf(sandbox)).toEqual({ 'un-sur-trois': '7/2' });
  });

  test('until its time to live is over on the clock of the bac, to the millisecond', async () => {
    await arm(sandbox, { id: 'breve', effect: ANSWER, ttl: 'PT5M' });
    sandbox.clock.advance(299_999);
    expect([await statuses(1), (await listFaults(sandbox))[0]?.remainingMs]).toEqual([[500], 1]);
    sandbox.clock.advance(1);
    expect([await statuses(2), (await listFaults(sandbox))[0]?.remainingMs]).toEqual([[200, 200], 0]);
    expect(await countsOf(sandbox)).toEqual({ breve: '1/1' });
    sandbox.clock.set(NOW);
    expect(await statuses(1)).toEqual([500]);
  });

  test('until an instant', async () => {
    await arm(sandbox, { effect: ANSWER, until: '2026-09-15T10:01:00Z' });
    sandbox.clock.advance(59_999);
    expect(await statuses(1)).toEqual([500]);
    sandbox.clock.advance(1);
    expect(await statuses(1)).toEqual([200]);
  });

  test('until it is removed', async () => {
    const [id] = await arm(sandbox, { effect: ANSWER });
    expect(await statuses(1)).toEqual([500]);
    await domaineOf(sandbox).call('DELETE', `/faults/${id}`);
    expect(await statuses(1)).toEqual([200]);
  });
});

describe('several faults', () => {
  test('each give the part of the answer that none before them gives', async () => {
    await arm(sandbox, { id: 'lente', effect: { latencyMs: 20 } });
    await arm(sandbox, { id: 'en-erreur', when: { first: 1 }, effect: { ...ANSWER, latencyMs: 5000 } });
    await arm(sandbox, { id: 'tronquee', effect: { truncate: 10 } });
    await arm(sandbox, { id: 'jamais', effect: { error: 'api-blocked' }, when: { every: 2 } });
    const [first, second] = [await client.ip(YEAR), await client.ip(YEAR)];
    expect([first.status, second.status]).toEqual([500, 200]);
    expect([first.headers.get('x-sandbox-why'), second.headers.get('x-sandbox-why')]).toEqual([
      'injected by the fault "lente", "en-erreur", "tronquee", 20 ms of latency, the body ends after 10 bytes',
      'injected by the fault "lente", "tronquee", 20 ms of latency, the body ends after 10 bytes',
    ]);
    expect((await journalOf(sandbox, 2)).map(({ fault }) => fault)).toEqual(['lente', 'en-erreur']);
    // The one that came after the error was not looked at the first time.
    expect(await countsOf(sandbox)).toEqual({ lente: '2/2', 'en-erreur': '2/1', tronquee: '2/2', jamais: '1/0' });
  });

  test('that would answer: the first armed does', async () => {
    await arm(sandbox, { effect: { html: 502 } });
    await arm(sandbox, { effect: { error: 'api-blocked' } });
    expect((await client.ip(YEAR)).status).toBe(502);
  });
});

describe('where a fault stands', () => {
  test('an error of an API comes once every check has passed, and is counted only then', async () => {
    await arm(sandbox, { id: 'technique', effect: ANSWER });
    const refused = await client.ip(YEAR, { id_teleservice: undefined });
    expect([refused.status, refused.headers.get('x-sandbox-error')]).toEqual([403, 'teleservice-missing']);
    expect(await countsOf(sandbox)).toEqual({ technique: '0/0' });
    expect((await client.ip(YEAR)).status).toBe(500);
    expect(await countsOf(sandbox)).toEqual({ technique: '1/1' });
  });

  test('an error of the gateway and a page come before any check', async () => {
    const anonymous = () => sandbox.fetch(`/impotparticulier/1.0${YEAR}`);
    await arm(sandbox, { effect: { error: 'quota-exceeded' } });
    expect((await anonymous()).status).toBe(429);
    await disarm(sandbox);
    await arm(sandbox, { effect: { html: 504 } });
    expect((await anonymous()).status).toBe(504);
  });

  test('latency is on a refusal of the gateway too, whose own reason stays beside', async () => {
    await arm(sandbox, { id: 'lente', effect: { latencyMs: 5 } });
    const refused = await client.ip(YEAR, { id_teleservice: undefined });
    expect(refused.headers.get('x-sandbox-error')).toBe('teleservice-missing');
    expect(refused.headers.get('x-sandbox-why')).toMatch(
      /^injected by the fault "lente", 5 ms of latency; there is no ID_Teleservice header/,
    );
  });

  test.each([
    ['an error of the gateway', { error: 'api-blocked' }, 0],
    ['a page', { html: 502 }, 0],
    ['an error of the gateway that stands after the quota', { error: 'correlation-id-missing' }, 1],
    ['an error of the API', ANSWER, 1],
    ['latency', { latencyMs: 1 }, 1],
    ['a truncated body', { truncate: 1 }, 1],
  ])('%s spends %o of the quota: $2', async (_, effect, spent) => {
    const own = await startSandbox();
    const caller = await fullAccessClient(own);
    await arm(own, { when: { first: 10 }, effect });
    for (let made = 0; made < 10; made += 1) await caller.ip(YEAR);
    const statuses = new Set<number>();
    for (let made = 0; made < 50 - 10 * spent; made += 1) statuses.add((await caller.ip(YEAR)).status);
    const next = (await caller.ip(YEAR)).status;
    await own.close();
    expect([[...statuses], next]).toEqual([[200], 429]);
  });

  test('a refused route is no call: no fault strikes it', async () => {
    await arm(sandbox, { id: 'tout', effect: { html: 502 } });
    expect([(await sandbox.fetch('/nowhere')).status, (await sandbox.fetch('/impotparticulier/1.0/avis')).status]).toEqual([404, 404]);
    expect(await countsOf(sandbox)).toEqual({ tout: '0/0' });
  });
});

test('a fault of one bac is not seen by another, nor by its clone once removed there', async () => {
  const { call } = domaineOf(sandbox);
  const { body } = await call('POST', '/bacs', { id: 'autre', now: NOW, frozen: true });
  const { applications } = body as { applications: { slug: string; clientId: string; clientSecret: string }[] };
  const credentials = applications.find(({ slug }) => slug === UNLIMITED);
  const fields = {
    grant_type: 'client_credentials',
    client_id: credentials?.clientId ?? '',
    client_secret: credentials?.clientSecret ?? '',
    scope: 'RessourceIR',
  };
  const ask = () => postForm(sandbox, '/token', fields);
  const { access_token: token } = (await (await ask()).json()) as { access_token: string };
  const there = () =>
    sandbox.fetch(`/impotparticulier/1.0${YEAR}`, { headers: headersFor(token, teleserviceOf(UNLIMITED, 'impot-particulier')) });
  const theirs = async () => [(await there()).headers.get('x-sandbox-error'), (await ask()).status];
  await arm(sandbox, { effect: { html: 502 } });
  expect([(await client.ip(YEAR)).status, ...(await theirs())]).toEqual([502, null, 200]);
  await disarm(sandbox);
  await arm(sandbox, { effect: { html: 503 } }, '?bac=autre');
  expect([(await client.ip(YEAR)).status, ...(await theirs())]).toEqual([200, 'fault-injected', 503]);
  expect((await journalOf(sandbox, 1, '&bac=autre'))[0]).toMatchObject({ status: 503, fault: 'panne-1', application: UNLIMITED });
  await call('DELETE', '/bacs/autre');
});

describe('faults are part of the state of a bac', () => {
  test('a snapshot and a clone hold them with what they counted, a reset empties them', async () => {
    const { call } = domaineOf(sandbox);
    await arm(sandbox, { id: 'gardee', when: { first: 2 }, effect: ANSWER });
    await client.ip(YEAR);
    await call('PUT', '/snapshots/avant');
    await client.ip(YEAR);
    expect(await countsOf(sandbox)).toEqual({ gardee: '2/2' });
    await call('POST', '/snapshots/avant/load');
    expect(await countsOf(sandbox)).toEqual({ gardee: '1/1' });
    await call('POST', '/bacs/commun/clone', { id: 'copie' });
    expect((await listFaults(sandbox, '?bac=copie')).map(({ id, seen }) => [id, seen])).toEqual([['gardee', 1]]);
    await call('POST', '/bacs/commun/reset');
    expect([await listFaults(sandbox), (await listFaults(sandbox, '?bac=copie')).length]).toEqual([[], 1]);
    await call('DELETE', '/bacs/copie');
    await call('DELETE', '/snapshots/avant');
  });

  test('a data folder keeps them, and what they counted, over a restart', async () => {
    const data = folderForTest();
    const first = await startSandbox({ data });
    await arm(first, { id: 'tenace', when: { first: 2 }, effect: ANSWER });
    const before = await clientFor(first, UNLIMITED);
    expect((await before.ip(YEAR)).status).toBe(500);
    await first.close();
    const second = await startSandbox({ data });
    const after = await clientFor(second, UNLIMITED);
    const statuses = [(await after.ip(YEAR)).status, (await after.ip(YEAR)).status];
    const counts = await countsOf(second);
    await second.close();
    expect([statuses, counts]).toEqual([[500, 200], { tenace: '3/2' }]);
  });
});

test('a call of a bac without faults looks for no person, opens no transaction of its own and counts nothing', async () => {
  const application = applicationOf(FULL_ACCESS);
  const bac = bacForTest({ id: 'calme', applications: [application] });
  grantToken(bac, 'calm-token', application, ['RessourceIR']);
  const done: string[] = [];
  const watched = {
    ...bac,
    transaction: <T>(run: () => T): T => {
      done.push('transaction');
      return run();
    },
    pannes: { ...bac.pannes, count: () => done.push('count') },
    personnes: {
      ...bac.personnes,
      findBySlug: () => {
        done.push('person');
        return undefined;
      },
    },
  };
  const { fetch } = composeGateway([watched]);
  const call = () => fetch(`/impotparticulier/1.0${YEAR}`, { headers: headersFor('calm-token', 'EDITEUR_LANNION_IP_01') });
  expect([(await call()).status, done]).toEqual([200, []]);
  bac.pannes.insert({
    id: 'une',
    match: { persona: 'lea-moreau' },
    when: null,
    effect: ANSWER,
    armedMs: 0,
    untilMs: null,
    profile: null,
    note: null,
  });
  await call();
  expect(done).toEqual(['person']);
});
