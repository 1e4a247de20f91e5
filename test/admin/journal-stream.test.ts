import { expect, onTestFinished, test, vi } from 'vitest';
import { follow, readEvents, type StreamEvent } from '../support/event-stream.ts';
import { personaOf, read, sandboxForTest, startSandbox } from '../support/sandbox.ts';

const STREAM = '/_sandbox/journal/stream';
const SPI = personaOf('lea-moreau').spi;
const JSON_TYPE = { 'content-type': 'application/json' };

const idsOf = (events: readonly (StreamEvent | null)[]) => events.map((event) => event?.id);
const post = (sandbox: { fetch: typeof fetch }, path: string, body?: object) =>
  sandbox.fetch(`/_sandbox${path}`, { method: 'POST', ...(body && { headers: JSON_TYPE, body: JSON.stringify(body) }) });

test('gives each call as it is made, as the journal shows it, the SPI masked', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  await sandbox.fetch('/nothing');
  const stream = await follow(sandbox.url + STREAM);
  expect([stream.response.statusCode, stream.response.headers['content-type'], stream.response.headers['cache-control']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store',
  ]);
  await sandbox.fetch(`/r2p/v1/personne/${SPI}`);
  await sandbox.fetch('/nothing');
  const events = await stream.take(2);
  const { calls } = (await read(await sandbox.fetch('/_sandbox/journal?limit=2'))).body as { calls: object[] };
  expect(events).toEqual([
    { name: 'message', id: 2, data: calls[1] },
    { name: 'message', id: 3, data: calls[0] },
  ]);
  expect(events[0]?.data.target).toBe('/r2p/v1/personne/3**********40');
});

test('takes the filters of the journal, and refuses what it does not know', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  const stream = await follow(`${sandbox.url}${STREAM}?status=401&spi=clear`);
  await sandbox.fetch('/nothing');
  await sandbox.fetch(`/r2p/v1/personne/${SPI}`);
  expect((await stream.next())?.data).toMatchObject({ id: 2, spi: SPI });
  expect((await read(await sandbox.fetch(`${STREAM}?api=r2`))).status).toBe(400);
  expect((await read(await sandbox.fetch(STREAM, { headers: { 'last-event-id': 'x' } }))).status).toBe(400);
});

test('resumes after Last-Event-ID or after a number, with nothing missing and nothing twice', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  for (let made = 0; made < 250; made += 1) await sandbox.fetch('/nothing');
  const resumed = await follow(sandbox.url + STREAM, { 'last-event-id': '3' });
  const asked = await follow(`${sandbox.url}${STREAM}?after=248`);
  await sandbox.fetch('/nothing');
  expect(idsOf(await resumed.take(248))).toEqual(Array.from({ length: 248 }, (_, at) => at + 4));
  expect(idsOf(await asked.take(3))).toEqual([249, 250, 251]);
});

test('a number that was not given yet comes from another server: all that there is is new', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  await sandbox.fetch('/nothing');
  const stream = await follow(sandbox.url + STREAM, { 'last-event-id': '5000' });
  expect(idsOf(await stream.take(1))).toEqual([1]);
});

test('says when calls were forgotten before they were read', async () => {
  const sandbox = await sandboxForTest({ port: 0, journalRows: 5 });
  for (let made = 0; made < 1003; made += 1) await sandbox.fetch('/nothing');
  const stream = await follow(sandbox.url + STREAM, { 'last-event-id': '0' });
  const [first, ...others] = await stream.take(9);
  expect([first?.name, first?.data]).toEqual(['truncated', { after: 0, upTo: 995, message: expect.any(String) }]);
  expect(idsOf(others)).toEqual([996, 997, 998, 999, 1000, 1001, 1002, 1003]);
});

test('many readers see the same calls', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  const streams = await Promise.all(Array.from({ length: 50 }, () => follow(sandbox.url + STREAM)));
  for (let made = 0; made < 20; made += 1) await sandbox.fetch('/nothing');
  for (const seen of await Promise.all(streams.map((stream) => stream.take(20))))
    expect(idsOf(seen)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

test.each(['reset', 'loaded', 'deleted'] as const)(
  'ends at once with an event when its bac is %s, and a new stream goes on',
  async (reason) => {
    const sandbox = await sandboxForTest({ port: 0 });
    await post(sandbox, '/bacs', { id: 'essai' });
    await sandbox.fetch('/_sandbox/snapshots/avant?bac=essai', { method: 'PUT' });
    const stream = await follow(`${sandbox.url}${STREAM}?bac=essai`);
    if (reason === 'reset') await post(sandbox, '/bacs/essai/reset');
    if (reason === 'loaded') await post(sandbox, '/snapshots/avant/load?bac=essai');
    if (reason === 'deleted') await sandbox.fetch('/_sandbox/bacs/essai', { method: 'DELETE' });
    expect(await stream.take(2)).toEqual([{ name: 'end', id: null, data: { reason, message: expect.any(String) } }, null]);
    const again = await follow(`${sandbox.url}${STREAM}?bac=essai`);
    expect(again.response.statusCode).toBe(reason === 'deleted' ? 404 : 200);
  },
);

test('ends at once when the server closes, which does not wait for it', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const stream = await follow(sandbox.url + STREAM);
  const startedAt = performance.now();
  const [events] = await Promise.all([stream.take(2), sandbox.close()]);
  expect(events).toEqual([{ name: 'end', id: null, data: { reason: 'closed', message: 'the server closes' } }, null]);
  expect(performance.now() - startedAt).toBeLessThan(400);
});

/** The stream in process: what is not read stays in the server. */
async function openStream(sandbox: { fetch: typeof fetch }) {
  const { body } = await sandbox.fetch(STREAM);
  if (!body) throw new Error('the stream has no body');
  return { body, events: readEvents(body as unknown as AsyncIterable<Uint8Array>) };
}

test('drops a reader that takes nothing while ten thousand calls pass, and tells it so', async () => {
  const sandbox = await sandboxForTest();
  const { events } = await openStream(sandbox);
  await sandbox.fetch('/nothing');
  expect(idsOf(await events.take(1))).toEqual([1]);
  for (let made = 0; made < 10_001; made += 1) await sandbox.fetch('/nothing');
  // The feed gathers its news for some milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await events.take(2)).toEqual([{ name: 'end', id: null, data: { reason: 'slow', message: expect.any(String) } }, null]);
});

test('a reader that is late and goes on reading is not dropped', async () => {
  const sandbox = await sandboxForTest();
  for (let made = 0; made < 10_500; made += 1) await sandbox.fetch('/nothing');
  const { body } = await sandbox.fetch(STREAM, { headers: { 'last-event-id': '1' } });
  const events = readEvents(body as unknown as AsyncIterable<Uint8Array>);
  const seen = await events.take(10_499);
  expect([seen[0]?.id, seen.at(-1)?.id, new Set(idsOf(seen)).size]).toEqual([2, 10_500, 10_499]);
});

test('beats every fifteen seconds, and leaves no timer behind: neither when it is cancelled nor for an answer that nobody reads', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const sandbox = await sandboxForTest();
  const timersAtFirst = vi.getTimerCount();
  await sandbox.fetch(STREAM, { method: 'HEAD' });
  await sandbox.fetch(STREAM);
  expect(vi.getTimerCount()).toBe(timersAtFirst);
  const { body } = await openStream(sandbox);
  const reader = body.getReader();
  const nextText = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await nextText()).toBe('retry: 1000\n\n');
  expect(vi.getTimerCount()).toBe(timersAtFirst + 1);
  for (let beat = 0; beat < 3; beat += 1) {
    const text = nextText();
    vi.advanceTimersByTime(15_000);
    expect(await text).toBe(': still there\n\n');
  }
  await reader.cancel();
  expect(vi.getTimerCount()).toBe(timersAtFirst);
});
