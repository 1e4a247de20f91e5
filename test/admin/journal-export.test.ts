import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { journalOf, type ShownCall } from '../support/journal.ts';
import { FULL_ACCESS, headersFor, personaOf, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const LEA = personaOf('lea-moreau').spi;
const PATH = `/impotparticulier/1.0/spi/${LEA}/situations/ir/assiettes/annrev/2025`;

async function makeCalls(sandbox: Sandbox): Promise<void> {
  const headers = headersFor(await tokenFor(sandbox, FULL_ACCESS), teleserviceOf(FULL_ACCESS, 'impot-particulier'));
  await sandbox.fetch(PATH, { headers });
  await sandbox.fetch(`/r2p/v1/personne/spi?nom=L%C3%A9a+M&x=a%26b&spi=${LEA}`, { headers });
  await sandbox.fetch(PATH);
  await sandbox.fetch('/nothing', { method: 'DELETE' });
}

const get = async ({ fetch }: Pick<Sandbox, 'fetch'>, query = '') => {
  const response = await fetch(`/_sandbox/journal/export${query}`);
  return { response, text: await response.text() };
};

test('NDJSON: a line for each call, the oldest first, as the journal shows it', async () => {
  const sandbox = await sandboxForTest();
  await makeCalls(sandbox);
  const { response, text } = await get(sandbox);
  expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
    200,
    'application/x-ndjson',
    'attachment; filename="journal-commun.ndjson"',
  ]);
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual([...(await journalOf(sandbox)).calls].reverse());
});

test('an empty journal is an empty NDJSON, and a HAR without an entry', async () => {
  const sandbox = await sandboxForTest();
  expect((await get(sandbox)).text).toBe('');
  expect(JSON.parse((await get(sandbox, '?format=har')).text).log.entries).toEqual([]);
});

test('HAR 1.2: every member that the format requires, what is not known as it wants, what is ours under an underscore', async () => {
  const sandbox = await sandboxForTest();
  await makeCalls(sandbox);
  const { response, text } = await get(sandbox, '?format=har');
  expect(response.headers.get('content-type')).toBe('application/json');
  const { log } = JSON.parse(text);
  expect({ ...log, entries: log.entries.length }).toEqual({
    version: '1.2',
    creator: { name: 'apim-sandbox', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    comment: expect.stringContaining('neither headers nor bodies'),
    entries: 5,
  });
  const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headers: [], headersSize: -1, bodySize: -1 };
  const origin = 'http://apim-sandbox.invalid';
  const masked = '3**********40';
  const asked = [
    ['POST', '/token', 200, []],
    ['GET', PATH.replace(LEA, masked), 200, []],
    [
      'GET',
      `/r2p/v1/personne/spi?nom=L%C3%A9a+M&x=a%26b&spi=${masked}`,
      400,
      [
        { name: 'nom', value: 'Léa M' },
        { name: 'x', value: 'a&b' },
        { name: 'spi', value: masked },
      ],
    ],
    ['GET', PATH.replace(LEA, masked), 401, []],
    ['DELETE', '/nothing', 404, []],
  ] as const;
  expect(log.entries).toEqual(
    asked.map(([method, target, status, queryString], at) => ({
      startedDateTime: '2026-09-15T10:00:00.000Z',
      time: expect.any(Number),
      request: { method, url: origin + target, queryString, ...unknown },
      response: { status, statusText: '', redirectURL: '', content: { size: -1, mimeType: 'x-unknown' }, ...unknown },
      cache: {},
      timings: { send: 0, wait: expect.any(Number), receive: 0 },
      _sandbox: expect.objectContaining({ id: at + 1 }),
    })),
  );
  for (const { time, timings, request } of log.entries) {
    expect(time).toBe(timings.send + timings.wait + timings.receive);
    expect(new URL(request.url).href).toBe(request.url);
  }
});

test('both take the filters of the journal, and mask the SPIs unless told otherwise', async () => {
  const sandbox = await sandboxForTest();
  await makeCalls(sandbox);
  for (const format of ['ndjson', 'har']) {
    expect((await get(sandbox, `?format=${format}`)).text).not.toContain(LEA);
    expect((await get(sandbox, `?format=${format}&spi=clear`)).text).toContain(LEA);
  }
  const ids = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as ShownCall).id);
  expect(ids((await get(sandbox, '?status=4xx')).text)).toEqual([3, 4, 5]);
  expect(ids((await get(sandbox, '?after=1&before=4')).text)).toEqual([2, 3]);
  expect((await get(sandbox, '?api=nope')).response.status).toBe(400);
  expect((await get(sandbox, '?format=xml')).response.status).toBe(400);
});

test('whatever a client writes, each line of an export is JSON', async () => {
  const sandbox = await sandboxForTest();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
      fc.string({ maxLength: 30 }),
      async (segment, correlationId) => {
        await sandbox.fetch(`/r2p/v1/${encodeURIComponent(segment)}?q=${encodeURIComponent(correlationId)}%zz`, {
          headers: { 'x-correlation-id': correlationId },
        });
      },
    ),
    { numRuns: 50 },
  );
  const lines = (await get(sandbox)).text.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as ShownCall).id)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  expect(JSON.parse((await get(sandbox, '?format=har')).text).log.entries).toHaveLength(50);
});

test('an export of many calls lets others be served, and what is not read costs nothing', async () => {
  const sandbox = await sandboxForTest();
  for (let made = 0; made < 3000; made += 1) await sandbox.fetch('/nothing');
  const response = await sandbox.fetch('/_sandbox/journal/export');
  const reader = response.body?.getReader();
  const first = new TextDecoder().decode((await reader?.read())?.value);
  expect(first.split('\n')).toHaveLength(500);
  const answers: string[] = [];
  const export2 = get(sandbox).then(() => answers.push('export'));
  const call = sandbox.fetch('/_sandbox/clock').then(() => answers.push('clock'));
  await Promise.all([export2, call]);
  expect(answers).toEqual(['clock', 'export']);
  await reader?.cancel();
});

test('an export breaks off, rather than look whole, when its bac is reset meanwhile', async () => {
  const sandbox = await sandboxForTest();
  for (let made = 0; made < 1500; made += 1) await sandbox.fetch('/nothing');
  const response = await sandbox.fetch('/_sandbox/journal/export');
  const reader = response.body?.getReader();
  await reader?.read();
  await sandbox.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' });
  await expect(
    (async () => {
      while (!(await reader?.read())?.done);
    })(),
  ).rejects.toThrow('the bac commun was reset, loaded or deleted while its journal was read: ask again');
});
