import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCalls } from '../../src/store/calls.ts';
import { openDatabase, seedDatabase } from '../../src/store/database.ts';
import type { NewJournalEntry } from '../../src/store/journal-entry.ts';
import { folderForTest } from '../support/data-folder.ts';
import { sandboxForTest } from '../support/sandbox.ts';

const line = (made: number): NewJournalEntry => ({
  atMs: made,
  operation: 'GET /x',
  status: 200,
  policy: 'api',
  requestId: `request-${made}`,
});

/** The calls of a new bac, after `made` of them were written. */
function callsAfter(made: number, journalRows: number, file: string | null = null) {
  const { db } = openDatabase(file);
  const calls = seedDatabase(db, () => createCalls(db, journalRows));
  for (let one = 1; one <= made; one += 1) calls.record(line(one), null);
  return { calls, close: () => db.close() };
}

test.each([
  { made: 999, journalRows: 10, kept: 999 },
  { made: 1000, journalRows: 10, kept: 10 },
  { made: 3999, journalRows: 10, kept: 1009 },
  { made: 4000, journalRows: 1500, kept: 1500 },
  { made: 4999, journalRows: 1500, kept: 2499 },
  { made: 2000, journalRows: 1, kept: 1 },
  { made: 2500, journalRows: 0, kept: 500 },
])(
  'after $made calls, a journal of $journalRows rows keeps the last $kept: its bound and less than a thousand more',
  ({ made, journalRows, kept }) => {
    const { calls, close } = callsAfter(made, journalRows);
    const rows = calls.journal.latest(1_000_000);
    close();
    expect(rows.map(({ requestId }) => requestId)).toEqual(Array.from({ length: kept }, (_, rank) => `request-${made - rank}`));
  },
);

test('a bounded journal in a file is bounded on disk too, its write-ahead log included', () => {
  const data = folderForTest();
  const file = join(data, 'commun.sqlite');
  const { close } = callsAfter(30_000, 100, file);
  const bytes = statSync(file).size + statSync(`${file}-wal`).size;
  close();
  expect(bytes).toBeLessThan(8_000_000);
});

test('what a line does not say is null, and a duration 0', () => {
  const { calls, close } = callsAfter(1, 10);
  const [row] = calls.journal.latest(1);
  close();
  expect(row).toEqual({
    id: 1,
    atMs: 1,
    application: null,
    api: null,
    operation: 'GET /x',
    status: 200,
    code: null,
    error: null,
    policy: 'api',
    why: null,
    spi: null,
    durationMicros: 0,
    correlationId: null,
    requestId: 'request-1',
    target: null,
    fault: null,
  });
});

/** The calls of a bac kept in a file, as the next process finds them. */
function reopened(file: string, journalRows: number) {
  const { db } = openDatabase(file);
  return { calls: createCalls(db, journalRows), close: () => db.close() };
}

test('an id is never given twice: neither after the journal is emptied, nor after a restart', () => {
  const file = join(folderForTest(), 'commun.sqlite');
  const first = callsAfter(3, 10, file);
  first.calls.journal.clear();
  first.close();
  const second = reopened(file, 10);
  const empty = [second.calls.journal.firstId(), second.calls.journal.lastId()];
  second.calls.record(line(4), null);
  second.calls.journal.continueAfter(40);
  second.calls.record(line(5), null);
  const ids = second.calls.journal.latest(10).map(({ id }) => id);
  second.close();
  expect([empty, ids]).toEqual([
    [4, 3],
    [41, 4],
  ]);
});

test('a journal that goes on from another keeps as many lines as it is told', () => {
  const { calls, close } = callsAfter(100, 500);
  calls.journal.continueAfter(99_950);
  for (let made = 101; made <= 200; made += 1) calls.record(line(made), null);
  const kept = calls.journal.latest(1000).length;
  close();
  expect(kept).toBe(200);
});

test('says what its bound made it forget, also after a restart; once emptied it has forgotten nothing', () => {
  const file = join(folderForTest(), 'commun.sqlite');
  const first = callsAfter(1000, 10, file);
  const atOnce = first.calls.journal.dropped();
  first.close();
  const second = reopened(file, 10);
  const kept = second.calls.journal.dropped();
  for (let made = 1001; made <= 2000; made += 1) second.calls.record({ ...line(made), atMs: made - 1500 }, null);
  const more = second.calls.journal.dropped();
  second.calls.journal.clear();
  const none = second.calls.journal.dropped();
  second.close();
  expect([atOnce, kept, more, none]).toEqual([
    { id: 990, firstMs: 1, lastMs: 990 },
    { id: 990, firstMs: 1, lastMs: 990 },
    { id: 1990, firstMs: -499, lastMs: 1000 },
    null,
  ]);
});

test('a call and the quota it spends are written together or not at all', () => {
  const { calls, close } = callsAfter(0, 10);
  const spends = { application: 'a', api: 'r2p', window: 7 };
  calls.record(line(1), spends);
  // A status that is no number breaks the line of the journal, after the quota was spent.
  expect(() => calls.record({ ...line(2), status: 'broken' as unknown as number }, spends)).toThrow();
  const state = { used: calls.used('a', 'r2p', 7), rows: calls.journal.latest(10).length };
  close();
  expect(state).toEqual({ used: 1, rows: 1 });
});

test('a sandbox bounds its journal by the setting journalRows', async () => {
  const { fetch } = await sandboxForTest({ journalRows: 5 });
  for (let made = 0; made < 1003; made += 1) await fetch('/nothing');
  const { calls } = (await (await fetch('/_sandbox/journal?limit=1000')).json()) as { calls: { id: number }[] };
  expect(calls.map(({ id }) => id)).toEqual([1003, 1002, 1001, 1000, 999, 998, 997, 996]);
});
