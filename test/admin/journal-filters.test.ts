import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { journalOf, type ShownCall } from '../support/journal.ts';
import { FULL_ACCESS, headersFor, personaOf, read, sandboxForTest, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const LEA = personaOf('lea-moreau').spi;
const ROUTE = 'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}';
const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';
const pathFor = (spi: string, query = '') => `/impotparticulier/1.0/spi/${spi}/situations/ir/assiettes/annrev/2025${query}`;

/** One call of each sort, a minute of the clock between two of them. */
async function makeCalls(sandbox: Sandbox): Promise<void> {
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const call = (path: string, api: string, changes = {}) =>
    sandbox.fetch(path, { headers: headersFor(token, teleserviceOf(FULL_ACCESS, api), changes) });
  const calls = [
    () => call(pathFor(LEA), 'impot-particulier', { 'x-correlation-id': CORRELATION_ID }),
    () => call(pathFor(LEA), 'impot-particulier', { id_teleservice: 'AUTRE' }),
    () => call(pathFor('3999999999999'), 'impot-particulier'),
    () => call(`/r2p/v1/personne/${LEA}`, 'r2p'),
    () => call(`/sfip/v1/demandeDeService/02AA/personne?spi=${LEA}&naisDate=12/04/1991`, 'sfip'),
    () => call(`/r2p/v1/nothing/${LEA}?x=1`, 'r2p'),
    () => call('/nothing', 'r2p'),
  ];
  for (const make of calls) {
    sandbox.clock.advance(60_000);
    await make();
  }
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await makeCalls(sandbox);
  return () => sandbox.close();
});

const idsOf = (calls: readonly ShownCall[]) => calls.map(({ id }) => id);

test.each<[Record<string, string | number>, number[]]>([
  [{}, [8, 7, 6, 5, 4, 3, 2, 1]],
  [{ application: FULL_ACCESS }, [6, 5, 4, 3, 2, 1]],
  [{ api: 'r2p' }, [7, 5]],
  [{ api: 'oauth' }, [1]],
  [{ operation: ROUTE }, [4, 3, 2]],
  [{ operation: 'POST /token' }, [1]],
  [{ operation: 'GET (no API)' }, [8]],
  [{ status: 404 }, [8, 7]],
  [{ status: '4xx', api: 'impot-particulier' }, [4, 3]],
  [{ status: '2xx' }, [6, 5, 2, 1]],
  [{ code: 4031 }, [3]],
  [{ error: 'teleservice-unknown' }, [3]],
  [{ policy: 'route' }, [8, 7]],
  [{ correlationId: CORRELATION_ID }, [2]],
  [{ correlationId: 'nobody' }, []],
  [{ personne: 'lea-moreau' }, [7, 6, 5, 3, 2]],
  [{ personne: '3999999999999' }, [4]],
  [{ from: '2026-09-15T10:02:00Z', to: '2026-09-15T10:03:00.000Z' }, [4, 3]],
  [{ from: '2026-09-15T12:07:00+02:00' }, [8]],
  [{ after: 6 }, [8, 7]],
  [{ before: 3 }, [2, 1]],
  [{ after: 2, before: 7, limit: 2 }, [6, 5]],
  [{ after: 8 }, []],
  [{ before: 0 }, []],
])('%o gives the calls %o', async (query, ids) => {
  expect(idsOf((await journalOf(sandbox, query)).calls)).toEqual(ids);
});

test.each([
  ['api=r2', 'api-unknown', 'api: nothing is called "r2" (one of impot-particulier, r2p, sfip, hermes, oauth)'],
  [
    'application=editeur-demonstraton',
    'application-unknown',
    'application: nothing is called "editeur-demonstraton" (did you mean "editeur-demonstration"?)',
  ],
  [
    'operation=GET /personne/sip',
    'operation-unknown',
    'operation: nothing is called "GET /personne/sip" (did you mean "GET /personne/spi"?)',
  ],
  [
    'api=r2p&operation=POST /vehicules',
    'operation-unknown',
    'operation: nothing is called "POST /vehicules" of r2p (one of GET /personne, GET /personne/spi, GET /personne/{spi})',
  ],
  ['error=quota-exceded', 'error-unknown', 'error: nothing is called "quota-exceded" (did you mean "quota-exceeded"?)'],
  ['policy=quotas', 'policy-unknown', 'policy: nothing is called "quotas" (did you mean "quota"?)'],
  ['personne=lea', 'personne-unknown', 'personne: expected a SPI (13 digits) or the slug of a persona (did you mean "lea-moreau"?)'],
  ['from=yesterday', 'request-malformed', 'from: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z'],
  ['status=4x', 'request-malformed', 'status: expected a string, e.g. "4xx"'],
  ['after=-1', 'request-malformed', expect.stringContaining('after: ')],
  ['spi=both', 'request-malformed', 'spi: expected one of masked, clear'],
])('%s is refused, with the nearest that exists, and not answered by an empty list', async (query, error, message) => {
  expect(await read(await sandbox.fetch(`/_sandbox/journal?${query}`))).toEqual({ status: 400, body: { error, message } });
});

test('shows the targets as they came, but the query of /token', async () => {
  const { fetch } = sandbox;
  await fetch('/token?client_secret=p4ssw0rd', { method: 'POST', body: new URLSearchParams({ grant_type: 'x' }) });
  await fetch(`${pathFor(LEA)}?a=%41&access_token=p4ssw0rd&b=2`);
  await fetch(`/nothing?long=${'x'.repeat(5000)}`);
  const { calls } = await journalOf(sandbox, { after: 8, spi: 'clear' });
  const [long, api, token] = calls.map(({ target }) => target ?? '');
  expect([long?.length, api, token]).toEqual([2048, `${pathFor(LEA)}?a=%41&access_token=…&b=2`, '/token']);
});

test('masks every SPI unless it is asked for in clear: in its field, in the target, in the reason', async () => {
  const { fetch } = sandbox;
  const encoded = `%3${[...LEA].join('%3')}`;
  const paths = [
    pathFor(LEA),
    pathFor(encoded),
    `/r2p/v1/nothing/%33${LEA.slice(1)}`,
    `/nothing/${LEA.slice(0, 5)}%20${LEA.slice(5)}?x=${LEA}`,
  ];
  for (const path of paths) await fetch(path);
  const after = 11;
  const masked = await journalOf(sandbox, { after });
  expect(masked.calls.map(({ target, spi }) => [target, spi])).toEqual([
    ['/nothing/3**********40?x=3**********40', null],
    ['/r2p/v1/nothing/3**********40', null],
    [pathFor('3**********40'), '3**********40'],
    [pathFor('3**********40'), '3**********40'],
  ]);
  const clear = await journalOf(sandbox, { after, spi: 'clear' });
  expect(clear.calls.map(({ target, spi }) => [target, spi]).reverse()).toEqual(paths.map((path, at) => [path, at < 2 ? LEA : null]));
});

test('pages give each call once, in order, whatever their size and the calls that arrive meanwhile', async () => {
  const { fetch } = sandbox;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom({}, { status: '4xx' }, { api: 'r2p' }, { operation: ROUTE, status: '2xx' }),
      async (sizes, filter) => {
        const { calls: expected } = await journalOf(sandbox, { ...filter, limit: 1000 });
        const seen: ShownCall[] = [];
        let next: number | null = 0;
        for (let page = 0; next !== null; page += 1) {
          const { calls, next: following }: Awaited<ReturnType<typeof journalOf>> = await journalOf(sandbox, {
            ...filter,
            ...(page > 0 && { before: next }),
            limit: sizes[page % sizes.length] ?? 1,
          });
          seen.push(...calls);
          next = following;
          if (page < 4) await fetch('/nothing');
        }
        expect(seen).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

test('a bac that is emptied starts at the next number, its quota spent as before', async () => {
  const own = await sandboxForTest();
  const token = await tokenFor(own, FULL_ACCESS);
  const call = () => own.fetch(pathFor(LEA), { headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier')) });
  for (let made = 0; made < 50; made += 1) await call();
  expect((await own.fetch('/_sandbox/journal', { method: 'DELETE' })).status).toBe(204);
  expect(await journalOf(own)).toEqual({ bac: 'commun', calls: [], next: null });
  expect((await call()).status).toBe(429);
  expect((await journalOf(own)).calls.map(({ id, status }) => [id, status])).toEqual([[52, 429]]);
});

test('a refusal of /token is in the journal of the bac whose client it names', async () => {
  const own = await sandboxForTest();
  const made = await own.fetch('/_sandbox/bacs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"id":"test-1"}',
  });
  const { applications } = (await made.json()) as { applications: { slug: string; clientId: string }[] };
  const clientId = applications.find(({ slug }) => slug === FULL_ACCESS)?.clientId ?? '';
  await own.fetch('/token', {
    method: 'POST',
    headers: { 'x-correlation-id': CORRELATION_ID },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'wrong' }),
  });
  const [line] = (await journalOf(own, { bac: 'test-1' })).calls;
  expect([line?.error, line?.application, line?.correlationId]).toEqual(['client-authentication-failed', FULL_ACCESS, CORRELATION_ID]);
  expect((await journalOf(own)).calls).toEqual([]);
});

test('a bac that is reset while its journal is read is said to have changed, and is read again at will', async () => {
  const own = await sandboxForTest();
  for (let made = 0; made < 10_001; made += 1) await own.fetch('/nothing');
  const slow = ['/journal?correlationId=x', '/explain/x'].map((path) => own.fetch(`/_sandbox${path}`));
  await own.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' });
  const answers = await Promise.all(slow.map(async (answer) => read(await answer)));
  expect(answers.map(({ status, body }) => [status, (body as { error: string }).error])).toEqual([
    [409, 'bac-changed'],
    [409, 'bac-changed'],
  ]);
  expect(await journalOf(own, { correlationId: 'x' })).toEqual({ bac: 'commun', calls: [], next: null });
});
