import { expect, test } from 'vitest';
import { folderForTest } from '../support/data-folder.ts';
import { journalOf, verify } from '../support/journal.ts';
import { FULL_ACCESS, headersFor, personaOf, sandboxForTest, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const ROUTE = 'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}';
const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';
const PATH = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;

/** Two calls answered 200, the second a minute later and under another correlation id, then one refused. */
async function sandboxWithCalls() {
  const sandbox = await sandboxForTest();
  const token = await tokenFor(sandbox, FULL_ACCESS);
  const call = (changes = {}) =>
    sandbox.fetch(PATH, { headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier'), changes) });
  await call({ 'x-correlation-id': CORRELATION_ID });
  sandbox.clock.advance(60_000);
  await call();
  await call({ id_teleservice: undefined });
  return sandbox;
}

test.each([
  [{ operation: ROUTE, status: 200, times: 2 }, true, { atLeast: 2, atMost: 2 }, 2],
  [{ operation: ROUTE, status: 200, times: 1 }, false, { atLeast: 1, atMost: 1 }, 2],
  [{ operation: ROUTE, status: '2xx', times: { atLeast: 1 } }, true, { atLeast: 1, atMost: null }, 2],
  [{ operation: ROUTE, times: { atMost: 2 } }, false, { atLeast: 0, atMost: 2 }, 3],
  [{ api: 'impot-particulier', times: { atLeast: 1, atMost: 3 } }, true, { atLeast: 1, atMost: 3 }, 3],
  [{ code: 900804, times: 0 }, true, { atLeast: 0, atMost: 0 }, 0],
  [{ application: FULL_ACCESS, after: 2, times: 2 }, true, { atLeast: 2, atMost: 2 }, 2],
  [{ api: 'impot-particulier', from: '2026-09-15T10:01:00Z', times: 2 }, true, { atLeast: 2, atMost: 2 }, 2],
  [{ api: 'impot-particulier', to: '2026-09-15T10:00:59Z', times: 1 }, true, { atLeast: 1, atMost: 1 }, 1],
  [{ correlationId: CORRELATION_ID, times: 1 }, true, { atLeast: 1, atMost: 1 }, 1],
  [{ personne: 'lea-moreau', policy: 'teleservice', error: 'teleservice-missing', times: 1 }, true, { atLeast: 1, atMost: 1 }, 1],
  [{ times: 4 }, true, { atLeast: 4, atMost: 4 }, 4],
])('%j is met: %s', async (body, met, expected, found) => {
  const { status, body: verdict } = await verify(await sandboxWithCalls(), body);
  expect([status, verdict]).toEqual([200, expect.objectContaining({ met, expected, found, nearest: [] })]);
  expect((verdict as { calls: unknown[] }).calls).toHaveLength(found);
});

test('when calls are missing, shows those that one criterion alone keeps out, and what they have in its place', async () => {
  const sandbox = await sandboxWithCalls();
  const nearestOf = async (body: object) => {
    const { nearest } = (await verify(sandbox, body)).body as {
      nearest: { missed: string; expected: unknown; actual: unknown; call: { id: number } }[];
    };
    return nearest.map(({ missed, expected, actual, call }) => [missed, expected, actual, call.id]);
  };
  expect(await nearestOf({ operation: ROUTE, status: 403, times: 2 })).toEqual([
    ['status', 403, 200, 3],
    ['status', 403, 200, 2],
  ]);
  expect(await nearestOf({ operation: 'GET /personne/spi', status: 403, times: 1 })).toEqual([
    ['operation', 'GET /personne/spi', ROUTE, 4],
  ]);
  expect(await nearestOf({ correlationId: 'x', status: '4xx', api: 'impot-particulier', times: 1 })).toEqual([
    ['correlationId', 'x', expect.any(String), 4],
  ]);
  expect(await nearestOf({ code: 4031, to: '2026-09-15T10:00:00Z', times: 1 })).toEqual([
    ['to', '2026-09-15T10:00:00Z', '2026-09-15T10:01:00.000Z', 4],
    ['code', 4031, null, 2],
    ['code', 4031, null, 1],
  ]);
  expect(await nearestOf({ code: 4031, after: 4, times: { atLeast: 1 } })).toEqual([['after', 4, 4, 4]]);
  expect(await nearestOf({ personne: 'hugo-meunier', code: 4031, times: 1 })).toEqual([['personne', 'hugo-meunier', '3**********40', 4]]);
});

test.each([
  [{}, 'times: missing, expected an integer of 0 at least, or an object with atLeast, atMost'],
  [{ times: -1 }, 'times: expected an integer of 0 at least, or an object with atLeast, atMost'],
  [{ times: {} }, 'times: expected an integer of 0 at least, or an object with atLeast, atMost'],
  [{ times: { atLeast: 3, atMost: 2 } }, 'times: atLeast (3) is above atMost (2)'],
  [{ times: 1, opration: ROUTE }, 'opration: unknown field (did you mean "operation"?)'],
  [{ times: 1, from: 'noon' }, 'from: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z'],
  [{ times: 0, operation: 'GET /personne/sip' }, 'operation: nothing is called "GET /personne/sip" (did you mean "GET /personne/spi"?)'],
])('%j is refused and not counted', async (body, message) => {
  expect(await verify(await sandboxForTest(), body)).toEqual({ status: 400, body: { error: expect.any(String), message } });
});

/** 1003 calls a second apart, of which the journal keeps the last 8. */
async function truncatedSandbox(data?: string) {
  const sandbox = await startSandbox({ journalRows: 5, ...(data !== undefined && { data }) });
  for (let made = 0; made < 1003; made += 1) {
    await sandbox.fetch('/nothing');
    sandbox.clock.advance(1000);
  }
  return sandbox;
}

test('is an error, and not a count, when calls that might have counted were forgotten: also after a restart', async () => {
  const data = folderForTest();
  const first = await truncatedSandbox(data);
  const truncated = { status: 409, body: { error: 'journal-truncated', message: expect.stringContaining('up to number 995') } };
  const expectations = async (sandbox: typeof first) => {
    for (const body of [
      { times: 0, code: 900804 },
      { times: 8 },
      { times: { atLeast: 1 }, after: 994 },
      { times: 1, to: '2026-09-15T10:00:00Z' },
    ])
      expect(await verify(sandbox, body)).toEqual(truncated);
    // The last forgotten call was made at 10:16:34.
    expect(await verify(sandbox, { times: 0, from: '2026-09-15T10:16:34Z' })).toEqual(truncated);
    for (const body of [
      { times: 8, after: 995 },
      { times: 8, from: '2026-09-15T10:16:34.001Z' },
      { times: 0, to: '2026-09-15T09:59:59Z' },
    ])
      expect(await verify(sandbox, body)).toMatchObject({ status: 200, body: { met: true } });
  };
  await expectations(first);
  await first.close();
  const second = await sandboxForTest({ journalRows: 5, data });
  await expectations(second);
});

test('a journal that was emptied, or a bac that was reset, starts afresh; a snapshot brings what was forgotten back with it', async () => {
  const sandbox = await truncatedSandbox();
  const post = (path: string, method = 'POST') => sandbox.fetch(`/_sandbox${path}`, { method });
  await post('/snapshots/tronque', 'PUT');
  expect((await verify(sandbox, { times: 0 })).status).toBe(409);
  await post('/journal', 'DELETE');
  expect(await verify(sandbox, { times: 0 })).toMatchObject({ status: 200, body: { met: true } });
  await post('/snapshots/tronque/load');
  expect((await verify(sandbox, { times: 0 })).status).toBe(409);
  await post('/bacs/commun/reset');
  expect(await verify(sandbox, { times: 0 })).toMatchObject({ status: 200, body: { met: true } });
  await sandbox.fetch('/nothing');
  // Numbers go on: a mark taken before is still before.
  expect(await verify(sandbox, { times: 1, after: 1003 })).toMatchObject({ status: 200, body: { met: true } });
  expect((await journalOf(sandbox)).calls.map(({ id }) => id)).toEqual([1004]);
  await sandbox.close();
});
