import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { DEPOSANT, deposantFor, entiteOf, lieuOf } from '../../support/hermes.ts';
import { expectRefusal } from '../../support/refusal.ts';
import { headersFor, sandboxForTest, startSandbox, teleserviceOf, tokenFor, UNLIMITED } from '../../support/sandbox.ts';
import { partiesForTest } from './parties.ts';

const BASES = ['/hermes/v1', '/hmsa/api/v1'] as const;
const FICHE = '/hermes/v1/vehicules/1300000001';

/** For calls that are refused before anything is written. */
let shared: Sandbox;
beforeAll(async () => {
  shared = await startSandbox();
});
afterAll(() => shared.close());

/** Every operation of the contract. */
const OPERATIONS = [
  ['POST', '/referentiels/entitesremettantes'],
  ['GET', '/referentiels/entitesremettantes'],
  ['POST', '/referentiels/lieux-de-depot'],
  ['GET', '/referentiels/lieux-de-depot'],
  ['GET', '/referentiels/nomenclatures/genres'],
  ['POST', '/vehicules'],
  ['POST', '/vehicules/_search'],
  ['GET', '/vehicules/1300000001'],
  ['PUT', '/vehicules/1300000001'],
  ['DELETE', '/vehicules/1300000001'],
  ['PUT', '/vehicules/1300000001/enlevement'],
  ['PUT', '/vehicules/1300000001/restitution'],
] as const;
const ON_BOTH = BASES.flatMap((base) => OPERATIONS.map(([method, path]) => [method, `${base}${path}`] as const));

test.each([
  [BASES[0], BASES[1]],
  [BASES[1], BASES[0]],
])('what is written under %s is read and changed under %s', async (written, elsewhere) => {
  const { sandbox, remise } = await partiesForTest();
  const [one, other] = [await deposantFor(sandbox, UNLIMITED, written), await deposantFor(sandbox, UNLIMITED, elsewhere)];
  await one.post('/referentiels/entitesremettantes', [entiteOf({ trigrammeSIP: 'TDC', idCorrelation: 'E' })]);
  await one.post('/referentiels/lieux-de-depot', [lieuOf({ trigrammeSIP: 'TDC', idCorrelation: 'L', idEntiteRemettante: 1_100_000_002 })]);
  expect(await one.post('/vehicules', remise())).toEqual(await other.post('/vehicules', remise()));
  const period = { trigrammeSIP: 'TDC', dateDebut: '2026-09-15T09:00:00Z', dateFin: '2026-09-15T11:00:00Z' };
  for (const path of ['/referentiels/entitesremettantes', '/referentiels/lieux-de-depot', '/vehicules/1300000005']) {
    const answer = await other.get(path);
    expect([answer.status, answer]).toEqual([200, await one.get(path)]);
  }
  expect(await other.post('/vehicules/_search', period)).toEqual(await one.post('/vehicules/_search', period));
  expect(await other.delete('/vehicules/1300000005')).toEqual({ status: 204, body: null });
  expect(await one.get('/vehicules/1300000005')).toMatchObject({ status: 404 });
});

describe('a resource', () => {
  const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const known = new Map<string, string[]>();
  for (const [method, path] of OPERATIONS) known.set(path, [...(known.get(path) ?? []), method]);

  test.each([...known])('%s answers to its own methods only', async (path, methods) => {
    const { fetch } = shared;
    for (const method of METHODS.filter((one) => !methods.includes(one)))
      for (const base of BASES)
        await expectRefusal(await fetch(`${base}${path}`, { method }), {
          status: 405,
          code: 405,
          message: 'Runtime Error',
          error: 'method-not-allowed',
        });
  });

  test.each([
    '',
    '/',
    '/vehicules/',
    '/vehicules/1300000001/',
    '/vehicules/1300000001/events',
    '/vehicules/1300000001/accepter',
    '/vehicules/1300000001/statut',
    '/referentiels',
    '/referentiels/nomenclatures',
    '/Vehicules',
  ])('%j does not exist, whatever the method: nothing here makes an event of the Domaine', async (path) => {
    const { fetch } = shared;
    for (const base of BASES)
      for (const method of METHODS)
        await expectRefusal(await fetch(`${base}${path}`, { method }), {
          status: 404,
          code: 404,
          message: 'Runtime Error',
          error: 'resource-unknown',
        });
  });
});

/** Well-formed headers of a call, but for what is told. */
async function headersOf(sandbox: Sandbox, slug: string, scope?: string): Promise<Record<string, string>> {
  return headersFor(await tokenFor(sandbox, slug, scope), teleserviceOf(slug, 'hermes'), { 'content-type': 'application/json' });
}

const FORBIDDEN = { status: 403, code: 4031, message: "L'utilisateur n'a pas accès à la ressource" };

/** A refusal of the gateway, in its own envelope, before the body is looked at. */
const REFUSALS: readonly (readonly [string, (sandbox: Sandbox) => Promise<Record<string, string>>, Parameters<typeof expectRefusal>[1]])[] =
  [
    ['without a token', async () => ({}), { status: 401, code: 900902, message: 'Missing Credentials', error: 'token-missing' }],
    [
      'with an unknown token',
      async () => headersFor('unknown', 'CHARGE_GRENOBLE_HERMES_01'),
      { status: 401, code: 900901, message: 'Invalid Credentials', error: 'token-invalid' },
    ],
    [
      'of an application that is not subscribed',
      (sandbox) => headersOf(sandbox, 'cantine-rennes'),
      { status: 403, code: 900908, message: 'Resource forbidden ', error: 'not-subscribed' },
    ],
    [
      'with a token without the scope',
      (sandbox) => headersOf(sandbox, UNLIMITED, 'RessourceIR'),
      {
        status: 403,
        code: 900910,
        message: 'The access token does not allow you to access the requested resource',
        error: 'scope-missing',
      },
    ],
    [
      'without X-Correlation-ID',
      async (sandbox) => ({ ...(await headersOf(sandbox, UNLIMITED)), 'x-correlation-id': '' }),
      {
        status: 400,
        code: 910000,
        message: "Le paramètre X-Correlation-ID n'est pas présent dans le header HTTP",
        error: 'correlation-id-missing',
      },
    ],
    [
      'without ID_Teleservice',
      async (sandbox) => ({ ...(await headersOf(sandbox, UNLIMITED)), id_teleservice: '' }),
      { ...FORBIDDEN, error: 'teleservice-missing' },
    ],
    [
      "with the ID_Teleservice of the application's other API",
      async (sandbox) => ({ ...(await headersOf(sandbox, UNLIMITED)), id_teleservice: 'CHARGE_GRENOBLE_IP_01' }),
      { ...FORBIDDEN, error: 'teleservice-unknown' },
    ],
  ];

test.each(REFUSALS)('every operation under both paths refuses a call %s', async (_case, headersFrom, expected) => {
  const headers = await headersFrom(shared);
  for (const [method, path] of ON_BOTH)
    await expectRefusal(await shared.fetch(path, { method, headers, ...(method.startsWith('P') && { body: '{' }) }), expected);
});

describe('the quota of si-fourrieres', () => {
  const THROTTLED = { status: 429, code: 900804, message: 'Message throttled out', error: 'quota-exceeded' };

  test('lets 200 calls pass in a minute, whatever the operation, the path and the answer, and opens again at the next', async () => {
    const sandbox = await sandboxForTest();
    const [one, other] = [await deposantFor(sandbox), await deposantFor(sandbox, DEPOSANT, BASES[1])];
    const statuses = new Set<number>();
    for (let made = 0; made < 40; made += 1) {
      statuses.add((await one.get('/referentiels/nomenclatures/genres')).status);
      statuses.add((await other.get('/vehicules/1')).status);
      statuses.add((await one.post('/vehicules', '{')).status);
      statuses.add((await other.search('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')).status);
      statuses.add((await one.send('GET', '/vehicules/1', undefined, { id_teleservice: '' })).status);
    }
    expect([...statuses]).toEqual([200, 404, 400, 403]);
    for (const client of [one, other]) {
      await expectRefusal(await client.send('POST', '/vehicules', '{'), THROTTLED);
      await expectRefusal(await client.send('GET', '/vehicules/1'), THROTTLED);
    }
    sandbox.clock.advance(60_000);
    expect((await one.get('/vehicules/1')).status).toBe(404);
  });

  test('does not count what is refused before it, nor the calls of another application', async () => {
    const sandbox = await sandboxForTest();
    const [client, other] = [await deposantFor(sandbox), await deposantFor(sandbox, UNLIMITED)];
    for (let made = 0; made < 200; made += 1) {
      await sandbox.fetch(FICHE);
      await other.get('/vehicules/1');
    }
    expect((await client.get('/vehicules/1')).status).toBe(404);
  });
});
