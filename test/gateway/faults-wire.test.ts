import { Agent } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { arm, callSocket, disarm, journalOf } from '../support/faults.ts';
import { deposantFor, prepareDeposit, remiseOf } from '../support/hermes.ts';
import { exchange } from '../support/raw-http.ts';
import { headersFor, personaOf, sandboxForTest, startSandbox, teleserviceOf, tokenFor, UNLIMITED } from '../support/sandbox.ts';
import { tlsClient, tlsSandboxForTest } from '../support/tls.ts';

const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;

let sandbox: Sandbox;
let headers: Record<string, string>;
let whole: string;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  headers = headersFor(await tokenFor(sandbox, UNLIMITED), teleserviceOf(UNLIMITED, 'impot-particulier'));
  whole = await (await sandbox.fetch(IP, { headers })).text();
});
beforeEach(() => disarm(sandbox));
afterAll(() => sandbox.close());

const length = () => Buffer.byteLength(whole);
const overSocket = (agent?: Agent, signal?: AbortSignal) => callSocket(sandbox.url + IP, headers, agent, signal);
const inProcess = (init: RequestInit = {}) => sandbox.fetch(IP, { headers, ...init });
const cause = (error: unknown) => ((error as Error).cause as { code?: string }).code;

function keptAgent(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return agent;
}

describe('a connection cut before the headers', () => {
  test('closes the socket without a byte', async () => {
    await arm(sandbox, { effect: { cut: 'before-headers' } });
    expect(await overSocket()).toEqual({ error: 'ECONNRESET' });
  });

  test('rejects in process as fetch does, and the journal has a call without an answer', async () => {
    const [id] = await arm(sandbox, { effect: { cut: 'before-headers' }, note: 'câble arraché' });
    const error = await inProcess().catch((reason: unknown) => reason);
    expect([error instanceof TypeError, (error as Error).message, cause(error)]).toEqual([true, 'fetch failed', 'UND_ERR_SOCKET']);
    expect(await journalOf(sandbox)).toMatchObject([
      {
        status: 0,
        code: null,
        error: 'fault-injected',
        policy: 'fault',
        fault: id,
        why: `injected by the fault "${id}" (câble arraché), the connection is cut before the headers`,
      },
    ]);
  });

  test('does nothing of what was asked, and one after the headers does it all', async () => {
    const client = await deposantFor(sandbox);
    const entries = await prepareDeposit(client);
    const deposit = (idCorrelation: string) => client.send('POST', '/vehicules', remiseOf({ ...entries, idCorrelation }));
    const searched = async () =>
      ((await client.search('2026-09-15T00:00:00Z', '2026-09-16T00:00:00Z')).body as { idCorrelation: string }[]).map(
        (one) => one.idCorrelation,
      );
    const operation = 'POST /vehicules';
    await arm(sandbox, { match: { operation }, effect: { cut: 'before-headers' } });
    await expect(deposit('SIF-BEFORE')).rejects.toThrow('fetch failed');
    await disarm(sandbox);
    await arm(sandbox, { match: { operation }, effect: { cut: 'after-headers' } });
    const answer = await deposit('SIF-AFTER');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
    expect(await searched()).toEqual(['SIF-AFTER']);
  });
});

describe('a connection cut after the headers', () => {
  test('over a socket: the status and the true length come, and no body', async () => {
    await arm(sandbox, { effect: { cut: 'after-headers' } });
    expect(await overSocket()).toEqual({ status: 200, length: `${length()}`, bytes: 0, complete: false, error: 'ECONNRESET' });
  });

  test('in process: the reading of the body fails', async () => {
    await arm(sandbox, { effect: { cut: 'after-headers' } });
    const response = await inProcess();
    expect([response.status, response.headers.get('content-length')]).toEqual([200, `${length()}`]);
    const error = await response.text().catch((reason: unknown) => reason);
    expect([(error as Error).message, cause(error)]).toEqual(['terminated', 'UND_ERR_SOCKET']);
  });
});

describe('a truncated body', () => {
  test.each([
    ['a number of bytes', 100, () => 100],
    ['one byte', 1, () => 1],
    ['a part', 0.5, () => Math.floor(length() / 2)],
  ])('%s, over a socket, is short of its Content-Length', async (_, truncate, kept) => {
    await arm(sandbox, { effect: { truncate } });
    expect(await overSocket()).toEqual({ status: 200, length: `${length()}`, bytes: kept(), complete: false, error: 'ECONNRESET' });
  });

  test('in process gives its beginning, then fails', async () => {
    await arm(sandbox, { effect: { truncate: 100 } });
    const response = await inProcess();
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe(Buffer.from(whole).subarray(0, 100).toString());
    await expect(reader?.read()).rejects.toThrow('terminated');
  });

  test('is whole when it is shorter than what is sent of it', async () => {
    await arm(sandbox, { effect: { truncate: 1_000_000 } });
    expect(await overSocket()).toEqual({ status: 200, length: `${length()}`, bytes: length(), complete: true });
    expect(await (await inProcess()).text()).toBe(whole);
  });

  test('may be that of an error', async () => {
    await arm(sandbox, { effect: { error: 'quota-exceeded', truncate: 10 } });
    expect(await overSocket()).toMatchObject({ status: 429, bytes: 10, complete: false });
  });
});

describe('latency', () => {
  const elapsed = async (call: () => Promise<unknown>): Promise<number> => {
    const startedAt = performance.now();
    await call();
    return performance.now() - startedAt;
  };

  test('holds the whole answer back, over a socket and in process', async () => {
    await arm(sandbox, { effect: { latencyMs: 150 } });
    expect(await elapsed(async () => expect(await overSocket()).toMatchObject({ status: 200, complete: true }))).toBeGreaterThan(145);
    const spent = await elapsed(async () => expect(await (await inProcess()).text()).toBe(whole));
    expect(spent).toBeGreaterThan(145);
    expect((await journalOf(sandbox))[0]).toMatchObject({ status: 200, error: null, policy: 'api', fault: 'panne-1' });
  });

  test('goes with an error, and with a cut', async () => {
    await arm(sandbox, { effect: { latencyMs: 100, error: 'api-blocked' } });
    expect(await elapsed(async () => expect((await inProcess()).status).toBe(503))).toBeGreaterThan(95);
    await disarm(sandbox);
    await arm(sandbox, { effect: { latencyMs: 100, cut: 'before-headers' } });
    expect(await elapsed(async () => expect(await overSocket()).toEqual({ error: 'ECONNRESET' }))).toBeGreaterThan(95);
  });

  test('does not hold up the other calls', async () => {
    await arm(sandbox, { match: { application: UNLIMITED }, when: { first: 1 }, effect: { latencyMs: 400 } });
    const order: string[] = [];
    await Promise.all([inProcess().then(() => order.push('slow')), inProcess().then(() => order.push('next'))]);
    expect(order).toEqual(['next', 'slow']);
  });

  test('that is log-normal is the same for the same seed, and another for another', async () => {
    const draw = async (seed: number): Promise<string[]> => {
      await disarm(sandbox);
      await arm(sandbox, { effect: { latency: { medianMs: 10, sigma: 0.8, seed } } });
      for (let made = 0; made < 6; made += 1) await inProcess();
      return (await journalOf(sandbox, 6)).map(({ why }) => /(\d+) ms/.exec(why ?? '')?.[1] ?? 'none').reverse();
    };
    const [one, again, other] = [await draw(7), await draw(7), await draw(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(new Set(one).size).toBeGreaterThan(2);
  });

  test('ends at once for a client that hangs up, and nothing is left waiting', async () => {
    await arm(sandbox, { effect: { latencyMs: 60_000 } });
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const hangUp = new AbortController();
    setTimeout(() => hangUp.abort(new Error('hung up')), 50);
    expect(await overSocket(undefined, hangUp.signal)).toMatchObject({ error: 'ABORT_ERR' });
    await expect(inProcess({ signal: hangUp.signal })).rejects.toThrow('hung up');
    const gone = new AbortController();
    setTimeout(() => gone.abort(new Error('gone')), 50);
    await expect(inProcess({ signal: gone.signal })).rejects.toThrow('gone');
    await expect.poll(timers).toBeLessThanOrEqual(before);
  });

  test('ends at once when the sandbox closes, its calls without an answer', async () => {
    const own = await sandboxForTest({ port: 0 });
    const token = await tokenFor(own, UNLIMITED);
    await arm(own, { effect: { latencyMs: 60_000 } });
    const sent = headersFor(token, teleserviceOf(UNLIMITED, 'impot-particulier'));
    const waiting = [callSocket(own.url + IP, sent), own.fetch(IP, { headers: sent }).catch((error: Error) => error.message)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await elapsed(() => own.close())).toBeLessThan(1000);
    expect(await Promise.all(waiting)).toEqual([{ error: 'ECONNRESET' }, 'fetch failed']);
  });
});

describe('a connection kept open', () => {
  test.each([
    ['cut before the headers', { cut: 'before-headers' }],
    ['cut after the headers', { cut: 'after-headers' }],
    ['truncated', { truncate: 50 }],
    ['late', { latencyMs: 50 }],
    ['an HTML page', { html: 502 }],
  ])('gives the next call its own answer after one that is %s', async (_, effect) => {
    const agent = keptAgent();
    const good = { status: 200, length: `${length()}`, bytes: length(), complete: true };
    await arm(sandbox, { when: { every: 2 }, effect });
    const met = [await overSocket(agent), await overSocket(agent), await overSocket(agent)];
    expect([met[0], met[2]]).toEqual([good, good]);
    if (!('latencyMs' in effect)) expect(met[1]).not.toEqual(good);
  });

  test('holds several calls back without a warning when a client sends them without waiting', async () => {
    await arm(sandbox, { effect: { latencyMs: 50 } });
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.message);
    process.on('warning', listen);
    onTestFinished(() => void process.off('warning', listen));
    const call = (more: Readonly<Record<string, string>>) =>
      `GET ${IP} HTTP/1.1\r\n${Object.entries({ host: 'sandbox', ...headers, ...more })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`;
    const { answers } = await exchange(sandbox.url, [...Array.from({ length: 30 }, () => call({})), call({ connection: 'close' })]);
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array.from({ length: 31 }, () => [200, whole]));
    expect(warnings).toEqual([]);
  });
});

test('breaks HTTPS as it breaks HTTP', async () => {
  const secure = await tlsSandboxForTest();
  const sent = headersFor(await tokenFor(secure, UNLIMITED), teleserviceOf(UNLIMITED, 'impot-particulier'));
  const client = tlsClient(secure, null);
  await arm(secure, { when: { first: 1 }, effect: { cut: 'before-headers' } });
  expect(await client.get(IP, sent)).toEqual({ error: 'ECONNRESET' });
  expect((await client.get(IP, sent)).status).toBe(200);
});

describe('an HTML page of a front server', () => {
  test.each([502, 503, 504])('%i carries nothing of the gateway', async (status) => {
    const [id] = await arm(sandbox, { effect: { html: status } });
    const response = await inProcess();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=iso-8859-1',
      date: 'Tue, 15 Sep 2026 10:00:00 GMT',
      'x-sandbox-error': 'fault-injected',
      'x-sandbox-why': `injected by the fault "${id}"`,
    });
    expect(await response.text()).toMatch(new RegExp(`^<!DOCTYPE HTML .*<title>${status} .*</body></html>\n$`, 's'));
    expect(await overSocket()).toMatchObject({ status, complete: true });
  });
});
