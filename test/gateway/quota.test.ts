import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { bacForTest, composeGateway, grantToken } from '../support/composed-gateway.ts';
import { applicationOf, FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const SPI = personaOf('lea-moreau').spi;
const IP = `/impotparticulier/1.0/spi/${SPI}/situations/ir/assiettes/annrev/2025`;
const R2P = '/r2p/v1/personne/spi?nom=Moreau&prenom=lea&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238';
const SFIP =
  '/sfip/v1/demandeDeService/02AA/personne?nom=MOREAU&prenom=LEA&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238&naisCodePays=99100';

type Changes = Readonly<Record<string, string | undefined>>;
type Caller = Pick<Sandbox, 'fetch'>;

interface Call {
  readonly path?: string;
  readonly api?: string;
  readonly method?: string;
  readonly changes?: Changes;
}

/** An application with one token; `call` gives the status of a call, well-formed but for what is told. */
async function caller({ fetch }: Caller, slug = FULL_ACCESS, scope?: string) {
  const token = await tokenFor({ fetch }, slug, scope);
  const call = async ({ path = IP, api = 'impot-particulier', method = 'GET', changes = {} }: Call = {}) =>
    (await fetch(path, { method, headers: headersFor(token, teleserviceOf(slug, api), changes) })).status;
  const times = async (count: number, what: Call = {}) => {
    const statuses: number[] = [];
    for (let made = 0; made < count; made += 1) statuses.push(await call(what));
    return statuses;
  };
  return { token, call, times };
}

const statuses = (count: number, status: number): number[] => Array.from({ length: count }, () => status);

describe('the window', () => {
  test('lets 50 calls pass in a minute, refuses the 51st and those after it, and opens again at the next UTC minute', async () => {
    const sandbox = await sandboxForTest({ now: '2026-09-15T10:00:30.250Z' });
    const { times } = await caller(sandbox);
    expect(await times(53)).toEqual([...statuses(50, 200), ...statuses(3, 429)]);
    sandbox.clock.advance(29_749);
    expect(await times(1)).toEqual([429]);
    sandbox.clock.advance(1);
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
  });

  test.each([
    ['2026-09-15T10:00:00.000Z', 'Tue, 15 Sep 2026 10:01:00 GMT'],
    ['2026-09-15T10:00:59.999Z', 'Tue, 15 Sep 2026 10:01:00 GMT'],
    ['2026-12-31T23:59:30.000Z', 'Fri, 01 Jan 2027 00:00:00 GMT'],
  ])('at %s, says in Retry-After that the window ends on %s', async (now, windowEnd) => {
    const sandbox = await sandboxForTest({ now });
    const { token, times } = await caller(sandbox);
    await times(50);
    const refused = await sandbox.fetch(IP, { headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier')) });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, windowEnd]);
    sandbox.clock.set(windowEnd);
    expect(await times(1)).toEqual([200]);
  });

  test('a clock moved back or far ahead counts in the window it shows', async () => {
    const sandbox = await sandboxForTest();
    const { times } = await caller(sandbox);
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
    sandbox.clock.advance(-60_000);
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
    // One hour ahead of the token's issue, less a millisecond.
    sandbox.clock.advance(60_000 + 3_599_999);
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
  });
});

/** Refused before the quota or by it: not counted. */
const NOT_COUNTED: readonly (readonly [string, Call, number])[] = [
  ['a path that the API does not have', { path: '/impotparticulier/1.0/nothing' }, 404],
  ['a method that the resource does not have', { method: 'POST' }, 405],
  ['a preflight', { method: 'OPTIONS' }, 200],
  ['a call without a token', { changes: { authorization: undefined } }, 401],
  ['a call with an unknown token', { changes: { authorization: 'Bearer unknown' } }, 401],
];

/** Refused after the quota: counted. */
const COUNTED: readonly (readonly [string, Call, number])[] = [
  ['no X-Correlation-ID', { changes: { 'x-correlation-id': undefined } }, 400],
  ['no ID_Teleservice', { changes: { id_teleservice: undefined } }, 403],
  ['an unknown ID_Teleservice', { changes: { id_teleservice: 'NOBODY' } }, 403],
  ['a malformed SPI', { path: IP.replace(SPI, 'abc') }, 400],
  ['a malformed year', { path: IP.replace('2025', 'MMXXV') }, 400],
  ['an unknown SPI', { path: IP.replace(SPI, '3999999999999') }, 410],
  ['a year without avis', { path: IP.replace('2025', '1990') }, 410],
];

describe('what counts', () => {
  test.each(NOT_COUNTED)('%s is not counted', async (_, refused, status) => {
    const { times } = await caller(await sandboxForTest());
    expect(await times(60, refused)).toEqual(statuses(60, status));
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
  });

  test('a call refused for its scope is not counted', async () => {
    const sandbox = await sandboxForTest();
    const narrow = await caller(sandbox, FULL_ACCESS, 'RessourceLEP');
    expect(await narrow.times(60)).toEqual(statuses(60, 403));
    expect(await (await caller(sandbox)).times(51)).toEqual([...statuses(50, 200), 429]);
  });

  test('a call refused by the quota is not counted: neither in the next minute nor in this one', async () => {
    const application = applicationOf(FULL_ACCESS);
    const bac = bacForTest({ id: 'quota', applications: [application] });
    grantToken(bac, 'access-token', application, ['RessourceIR']);
    const { fetch } = composeGateway([bac]);
    const window = bac.clock.now() / 60_000;
    const used: number[] = [];
    for (const count of [49, 1, 1, 149]) {
      for (let made = 0; made < count; made += 1) await fetch(IP, { headers: headersFor('access-token', 'EDITEUR_LANNION_IP_01') });
      used.push(bac.calls.used(application.clientId, 'impot-particulier', window));
    }
    bac.clock.advance(60_000);
    used.push(bac.calls.used(application.clientId, 'impot-particulier', window + 1));
    expect(used).toEqual([49, 50, 50, 50, 0]);
  });

  test.each(COUNTED)('a call with %s is counted', async (_, refused, status) => {
    const { times } = await caller(await sandboxForTest());
    expect(await times(50, refused)).toEqual(statuses(50, status));
    expect(await times(1)).toEqual([429]);
    expect(await times(1, refused)).toEqual([429]);
  });
});

describe('whose quota', () => {
  test('is per application and API', async () => {
    const sandbox = await sandboxForTest();
    const { times } = await caller(sandbox);
    const other = await caller(sandbox, 'cantine-rennes');
    expect(await times(51)).toEqual([...statuses(50, 200), 429]);
    expect(await times(51, { path: R2P, api: 'r2p' })).toEqual([...statuses(50, 200), 429]);
    expect(await times(51, { path: SFIP, api: 'sfip' })).toEqual([...statuses(50, 200), 429]);
    expect(await other.times(51)).toEqual([...statuses(50, 200), 429]);
  });

  test('is one for all tokens, teleservices and resources of an application on an API', async () => {
    const sandbox = await sandboxForTest();
    const [first, second] = [await caller(sandbox), await caller(sandbox)];
    expect(await first.times(30)).toEqual(statuses(30, 200));
    expect(await second.times(19, { changes: { id_teleservice: 'EDITEUR_LANNION_IP_02' } })).toEqual(statuses(19, 200));
    expect(await second.times(2, { path: IP.replace('/situations/', '/dernieresituation/') })).toEqual([200, 429]);
    expect(await first.times(1)).toEqual([429]);
  });

  test('has no end where the habilitation sets none', async () => {
    const { times } = await caller(await sandboxForTest(), 'tir-de-charge');
    expect(await times(300)).toEqual(statuses(300, 200));
  });
});

test('is exact under concurrency: of 500 calls at once over sockets, 50 pass and 450 are refused', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  const overSocket: Caller = { fetch: (input, init) => fetch(new URL(String(input), sandbox.url), init) };
  const { call } = await caller(overSocket);
  const answers = await Promise.all(Array.from({ length: 500 }, () => call()));
  expect(answers.sort()).toEqual([...statuses(50, 200), ...statuses(450, 429)]);
  const journal = (await read(await sandbox.fetch('/_sandbox/journal?limit=1000'))).body as { calls: { status: number; policy: string }[] };
  const written = journal.calls.filter(({ policy }) => policy === 'api' || policy === 'quota').map(({ status }) => status);
  expect(written.sort()).toEqual([...statuses(50, 200), ...statuses(450, 429)]);
});
