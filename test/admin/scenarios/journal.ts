import type { Sandbox } from '../../../src/sandbox.ts';
import { after, call, guarded, namesBac, newBac, refusesBodies, type Scenario, type Scenarios, send, type World } from './scenario.ts';

/** Calls are read ten thousand at a time, and forgotten by the thousand. */
const MANY = 11_000;
export const BUSY = { journalRows: 10_001 };
const CORRELATION = '123e4567-e89b-12d3-a456-426655440000';

const refusedCall = ({ fetch }: Sandbox) => fetch('/r2p/v1/personne/3099901713440', { headers: { 'x-correlation-id': CORRELATION } });

export async function makeBusy(sandbox: Sandbox): Promise<void> {
  for (let made = 0; made < MANY; made += 1) await refusedCall(sandbox);
  const { status } = await send(sandbox, 'PUT', '/snapshots/busy');
  if (status !== 200) throw new Error(`no snapshot: ${status}`);
}

/** A request on the journal of a bac that is loaded anew while it is answered. */
const whileItChanges =
  (path: string): Scenario =>
  async ({ busy }) => {
    const asked = send(busy, 'GET', path);
    await send(busy, 'POST', '/snapshots/busy/load');
    return asked;
  };

/** A request after a call. */
const afterACall =
  (method: string, path: string, body?: unknown): Scenario =>
  async ({ sandbox }) => {
    await refusedCall(sandbox);
    return send(sandbox, method, path, body);
  };

/** A stream ends with its bac. */
async function followToTheEnd(world: World): Promise<Response> {
  const bac = await newBac(world);
  const response = await send(world.sandbox, 'GET', `/journal/stream?bac=${bac}`);
  await send(world.sandbox, 'DELETE', `/bacs/${bac}`);
  return response;
}

const EXPLAIN = `/explain/${CORRELATION}`;

export const journalScenarios = {
  'GET /journal': {
    200: afterACall('GET', '/journal?limit=5&spi=clear'),
    ...namesBac('GET', '/journal'),
    400: call('GET', '/journal?limit=1.5'),
    409: whileItChanges('/journal?status=200'),
    ...guarded('GET', '/journal'),
  },
  'DELETE /journal': {
    204: after([], 'DELETE', '/journal'),
    ...namesBac('DELETE', '/journal'),
    ...guarded('DELETE', '/journal'),
  },
  'GET /journal/export': {
    200: afterACall('GET', '/journal/export?format=har'),
    ...namesBac('GET', '/journal/export'),
    409: whileItChanges('/journal/export?application=nobody'),
    ...guarded('GET', '/journal/export'),
  },
  'GET /journal/stream': {
    200: followToTheEnd,
    ...namesBac('GET', '/journal/stream'),
    ...guarded('GET', '/journal/stream'),
  },
  'POST /journal/verify': {
    200: afterACall('POST', '/journal/verify', { correlationId: CORRELATION, times: { atLeast: 1 } }),
    ...namesBac('POST', '/journal/verify', { times: 1 }),
    400: call('POST', '/journal/verify', { times: { atLeast: 2, atMost: 1 } }),
    409: ({ busy }) => send(busy, 'POST', '/journal/verify', { times: 0 }),
    ...refusesBodies('POST', '/journal/verify'),
    ...guarded('POST', '/journal/verify'),
  },
  'GET /explain/{correlationId}': {
    200: afterACall('GET', EXPLAIN),
    ...namesBac('GET', EXPLAIN),
    404: call('GET', '/explain/never-sent'),
    409: whileItChanges('/explain/never-sent'),
    ...guarded('GET', EXPLAIN),
  },
} satisfies Partial<Scenarios>;
