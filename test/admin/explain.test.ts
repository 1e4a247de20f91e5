import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { POLICIES } from '../../src/gateway/policies/index.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { createCalls } from '../../src/store/calls.ts';
import { openDatabase } from '../../src/store/database.ts';
import { folderForTest } from '../support/data-folder.ts';
import { FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const LEA = personaOf('lea-moreau').spi;
const pathFor = (spi = LEA, annee = 2025) => `/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/${annee}`;

interface Explained {
  readonly call: { readonly id: number; readonly status: number };
  readonly summary: string;
  readonly path: readonly { readonly check: string; readonly outcome: string; readonly detail: string | null }[];
  readonly error: { readonly id: string; readonly status: number; readonly code: unknown } | null;
  readonly change: readonly string[];
  readonly quotas: readonly { readonly of: string; readonly used: number; readonly limit: number }[];
  readonly closedFields: readonly { readonly field: string; readonly opens: readonly string[] }[];
  readonly doc: string | null;
}

const explain = async ({ fetch }: Pick<Sandbox, 'fetch'>, id: string, query = '') =>
  read(await fetch(`/_sandbox/explain/${encodeURIComponent(id)}${query}`));

/** The explanation of the only call that bears this id. */
async function explainOne(sandbox: Sandbox, id: string): Promise<Explained> {
  const { status, body } = await explain(sandbox, id);
  const { explained } = body as { explained: Explained[] };
  if (status !== 200 || explained.length !== 1 || !explained[0]) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return explained[0];
}

interface Change {
  readonly slug?: string;
  readonly scope?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Makes a call, well-formed but for the change, and explains it. */
async function callAndExplain(sandbox: Sandbox, { slug = FULL_ACCESS, scope, path = pathFor(), headers = {} }: Change = {}) {
  const id = randomUUID();
  const token = await tokenFor(sandbox, slug, scope);
  const changes = { 'x-correlation-id': id, ...headers };
  await sandbox.fetch(path, { headers: headersFor(token, teleserviceOf(slug, 'impot-particulier'), changes) });
  return explainOne(sandbox, id);
}

const NAMES = POLICIES.map(({ name }) => name);

test('gives the whole path of a refused call: what passed, what nothing asks for, what refused, what was not reached', async () => {
  const sandbox = await sandboxForTest();
  const { call, ...explained } = await callAndExplain(sandbox, { headers: { id_teleservice: undefined } });
  const why = `there is no ID_Teleservice header; ${FULL_ACCESS} may send EDITEUR_LANNION_IP_01, EDITEUR_LANNION_IP_02`;
  const passed = (check: string, detail: string) => ({ check, outcome: 'passed', detail });
  const skipped = (check: string) => ({ check, outcome: 'skipped', detail: 'not asked for' });
  expect([call.status, explained]).toEqual([
    403,
    {
      summary: `teleservice refused with 403 4031 (teleservice-missing): ${why}`,
      path: [
        passed('route', 'path and method'),
        skipped('certificate'),
        skipped('caller-network'),
        passed('api-blocked', 'whether impot-particulier is one of --blocked-apis'),
        skipped('maintenance'),
        passed('token-present', 'the header Authorization: Bearer ACCESS_TOKEN'),
        passed('token-valid', 'whether the token is known, neither revoked nor expired'),
        passed('subscription', `the subscription of ${FULL_ACCESS} to impot-particulier`),
        passed('convention', 'the convention: homologation up to 2028-08-15, questionnaire of 2026-06-07'),
        passed('scope', 'whether the token holds RessourceIR'),
        passed('application-blocked', `whether ${FULL_ACCESS} is "bloquee"`),
        skipped('caller'),
        passed('quota', 'the calls of the UTC minute on this API, of 50'),
        skipped('rafale'),
        skipped('total-quota'),
        skipped('hard-limit'),
        passed('correlation-id', 'the header X-Correlation-ID, a UUID'),
        { check: 'teleservice', outcome: 'refused', detail: why },
        { check: 'api', outcome: 'not reached', detail: null },
      ],
      error: {
        id: 'teleservice-missing',
        status: 403,
        code: 4031,
        message: "L'utilisateur n'a pas accès à la ressource",
        when: 'ID_Teleservice is absent where the API wants it',
        source: 'assumed',
        advice: expect.stringContaining('send the ID_Teleservice of the use case'),
      },
      change: ["the client's own code", `fixtures/applications.yaml: ${FULL_ACCESS} → habilitations.impot-particulier.teleservices`],
      quotas: [
        {
          of: 'impot-particulier',
          used: 1,
          limit: 50,
          from: '2026-09-15T10:00:00.000Z',
          to: '2026-09-15T10:01:00.000Z',
        },
      ],
      closedFields: [],
      doc: 'docs/refusals.md#teleservice-missing',
    },
  ]);
});

test.each<[string, Change, string, string[]]>([
  [
    'a wrong scope',
    { scope: 'RessourceTH' },
    'scope',
    ["the client's own code", `fixtures/applications.yaml: ${FULL_ACCESS} → habilitations.impot-particulier.scopes`],
  ],
  [
    'a year without an avis',
    { path: pathFor(LEA, 2021) },
    'api',
    [
      'fixtures/situations/*.yaml: lea-moreau',
      '--year-opening',
      `fixtures/applications.yaml: ${FULL_ACCESS} → habilitations.impot-particulier.bascule`,
    ],
  ],
  [
    'a SPI that nobody has',
    { path: pathFor('3999999999999') },
    'api',
    [
      "the client's own code",
      'fixtures/situations/*.yaml: a new entry with the SPI 3**********99',
      'fixtures/personas.yaml: a new entry with the SPI 3**********99',
    ],
  ],
  ['a SPI out of format', { path: pathFor('123') }, 'api', ["the client's own code"]],
])('names what would let %s pass', async (_what, change, policy, expected) => {
  const explained = await callAndExplain(await sandboxForTest(), change);
  const refused = explained.path.find(({ outcome }) => outcome === 'refused');
  expect([refused?.check, explained.change]).toEqual([policy, expected]);
});

test('counts the quota of the minute as the gateway did: refused calls do not count, another minute starts again', async () => {
  const sandbox = await sandboxForTest();
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const call = async (changes = {}) => {
    const id = randomUUID();
    await sandbox.fetch(pathFor(), {
      headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier'), { 'x-correlation-id': id, ...changes }),
    });
    return id;
  };
  await call();
  sandbox.clock.advance(60_000);
  for (let made = 0; made < 10; made += 1) await call();
  await call({ id_teleservice: undefined });
  const twelfth = await explainOne(sandbox, await call());
  for (let made = 0; made < 38; made += 1) await call();
  const refused = await explainOne(sandbox, await call());
  expect([twelfth.quotas, refused.quotas, refused.path.find(({ outcome }) => outcome === 'refused')]).toEqual([
    [expect.objectContaining({ used: 12, limit: 50, from: '2026-09-15T10:01:00.000Z' })],
    [expect.objectContaining({ used: 50, limit: 50 })],
    {
      check: 'quota',
      outcome: 'refused',
      detail: '50 calls passed in this minute; the next window opens at 2026-09-15T10:02:00.000Z',
    },
  ]);
});

test('explains a success too: what the habilitation left out of the answer, and the scope that would open each field', async () => {
  const sandbox = await sandboxForTest();
  const explained = await callAndExplain(sandbox, { slug: 'tir-de-charge-restreint', scope: 'RessourceIR' });
  expect([explained.call.status, explained.summary, explained.error, explained.change, explained.doc]).toEqual([
    200,
    'api answered 200',
    null,
    [],
    null,
  ]);
  expect(explained.path.at(-1)).toEqual({ check: 'api', outcome: 'answered', detail: null });
  expect(explained.closedFields).toContainEqual({ field: 'nmNaiDec1', opens: expect.arrayContaining(['dgfip_nmNaiDec1']) });
  expect(explained.closedFields.map(({ field }) => field)).not.toContain('rfr');
  expect(explained.quotas.map(({ of, used, limit }) => [of, used, limit])).toEqual([['every API', 1, expect.any(Number)]]);
});

test('the fields it lists are those that the answer lacks', async () => {
  const sandbox = await sandboxForTest();
  const bodyOf = async (slug: string) => {
    const headers = headersFor(await tokenFor(sandbox, slug, 'RessourceIR'), teleserviceOf(slug, 'impot-particulier'));
    return Object.keys((await (await sandbox.fetch(pathFor(), { headers })).json()) as object);
  };
  const [whole, narrow] = [await bodyOf(FULL_ACCESS), await bodyOf('tir-de-charge-restreint')];
  const { closedFields } = await callAndExplain(sandbox, { slug: 'tir-de-charge-restreint', scope: 'RessourceIR' });
  const closed = closedFields.map(({ field }) => field);
  expect(whole.filter((field) => !narrow.includes(field) && !closed.includes(field))).toEqual([]);
  expect(narrow.filter((field) => closed.includes(field))).toEqual([]);
});

test('explains what was refused on the route and by /token, and every call under one id, the oldest first', async () => {
  const sandbox = await sandboxForTest();
  const headers = { 'x-correlation-id': 'un suivi / à part' };
  await sandbox.fetch('/nothing', { headers });
  await sandbox.fetch('/r2p/v1/personne/spi', { method: 'PUT', headers });
  await sandbox.fetch('/token', { method: 'POST', headers, body: new URLSearchParams({ grant_type: 'password' }) });
  await sandbox.fetch('/token', { headers });
  const { body } = await explain(sandbox, 'un suivi / à part');
  const { explained, omitted } = body as { explained: Explained[]; omitted: number };
  expect([explained.map(({ doc, path, error }) => [doc, path[0], error?.status]), omitted]).toEqual([
    [
      ['docs/refusals.md#api-unknown', expect.objectContaining({ check: 'route', outcome: 'refused' }), 404],
      ['docs/refusals.md#method-not-allowed', expect.objectContaining({ check: 'route', outcome: 'refused' }), 405],
      ['docs/refusals.md#grant-parameters-missing', expect.objectContaining({ check: 'oauth', outcome: 'refused' }), 400],
      ['docs/refusals.md#method-not-allowed', expect.objectContaining({ check: 'oauth', outcome: 'refused' }), 405],
    ],
    0,
  ]);
  expect(explained[0]?.path.map(({ check }) => check)).toEqual(['route', ...NAMES, 'api']);
  expect(explained[2]?.path).toHaveLength(1);
});

test('shows the last twenty calls under one id, and says how many are left out', async () => {
  const sandbox = await sandboxForTest();
  for (let made = 0; made < 23; made += 1) await sandbox.fetch('/nothing', { headers: { 'x-correlation-id': 'same' } });
  const { explained, omitted } = (await explain(sandbox, 'same')).body as { explained: Explained[]; omitted: number };
  expect([explained.map(({ call }) => call.id), omitted]).toEqual([Array.from({ length: 20 }, (_, at) => at + 4), 3]);
});

test('says that a fault was injected, and that the platform did not decide it', async () => {
  const data = folderForTest();
  await (await startSandbox({ data })).close();
  const { db } = openDatabase(join(data, 'bacs', 'commun.sqlite'));
  const line = { api: 'r2p', operation: 'GET /personne/spi', correlationId: 'x', requestId: 'r' };
  const injected = { ...line, atMs: 0, status: 502, policy: 'fault', fault: 'panne-1', why: 'an HTML 502 of the gateway' };
  const calls = createCalls(db, 10);
  calls.record(injected, null);
  calls.record({ ...injected, correlationId: 'y', policy: 'quota', status: 429, code: 900804, error: 'quota-exceeded' }, null);
  db.close();
  const sandbox = await sandboxForTest({ data });
  const [alone, asQuota] = [await explainOne(sandbox, 'x'), await explainOne(sandbox, 'y')];
  const detail = 'panne-1: an HTML 502 of the gateway';
  expect([alone.summary, alone.change, alone.path.filter(({ outcome }) => outcome === 'injected')]).toEqual([
    'the fault "panne-1" was injected: the platform did not decide this; fault answered 502: an HTML 502 of the gateway',
    ['the faults of the sandbox: panne-1'],
    [{ check: 'fault', outcome: 'injected', detail }],
  ]);
  expect([asQuota.doc, asQuota.path.find(({ check }) => check === 'quota')]).toEqual([
    'docs/refusals.md#quota-exceeded',
    { check: 'quota', outcome: 'injected', detail },
  ]);
});

test('an id that no call had is 404, with the nearest that calls had', async () => {
  const sandbox = await sandboxForTest();
  const id = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';
  await sandbox.fetch('/nothing', { headers: { 'x-correlation-id': id } });
  await sandbox.fetch('/nothing', { headers: { 'x-correlation-id': randomUUID() } });
  for (const asked of [id.toUpperCase(), id.replace('8b8a', '8b8b'), id.slice(0, 30)])
    expect(await explain(sandbox, asked)).toEqual({
      status: 404,
      body: {
        error: 'correlation-id-unknown',
        message: `no call of commun had the X-Correlation-ID "${asked}": the nearest are ${id}`,
        nearest: [id],
      },
    });
  expect(await explain(sandbox, 'x'.repeat(5000))).toMatchObject({ status: 404, body: { nearest: [] } });
});

test('masks the SPIs unless told otherwise, and changes nothing of what the API answers', async () => {
  const sandbox = await sandboxForTest();
  const id = randomUUID();
  const headers = headersFor(await tokenFor(sandbox, FULL_ACCESS), teleserviceOf(FULL_ACCESS, 'impot-particulier'), {
    'x-correlation-id': id,
  });
  const before = await (await sandbox.fetch(pathFor('3999999999999'), { headers })).text();
  expect(JSON.stringify(await explain(sandbox, id))).not.toContain('3999999999999');
  expect(JSON.stringify(await explain(sandbox, id, '?spi=clear'))).toContain('3999999999999');
  expect(await (await sandbox.fetch(pathFor('3999999999999'), { headers })).text()).toBe(before);
});
