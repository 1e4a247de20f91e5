import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalls } from '../../src/store/calls.ts';
import { openDatabase, seedDatabase } from '../../src/store/database.ts';
import type { JournalRow, NewJournalEntry } from '../../src/store/journal-entry.ts';
import type { Criterion, JournalFilter } from '../../src/store/journal-query.ts';

const orNull = <T>(...values: T[]) => fc.constantFrom<T | null>(...values, null);

/** Few values of each, so that filters find something. */
const someLine = fc.record({
  atMs: fc.integer({ min: 0, max: 5 }),
  application: orNull('cantine', 'banque'),
  api: orNull('r2p', 'sfip'),
  operation: fc.constantFrom('GET /personne/spi', 'POST /token', "GET /'; DROP TABLE journal; --"),
  status: fc.constantFrom(200, 399, 400, 404, 499, 500),
  code: orNull(4031, 900804),
  error: orNull('quota-exceeded', 'scope-missing'),
  policy: fc.constantFrom('api', 'quota', 'route'),
  correlationId: orNull('a', 'A', '%'),
  spi: orNull('3099901713440', '3999999999999'),
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const someFilter: fc.Arbitrary<JournalFilter> = fc.record({
  application: maybe(fc.constantFrom('cantine', 'Cantine', '')),
  api: maybe(fc.constantFrom('r2p', 'hermes')),
  operation: maybe(fc.constantFrom('POST /token', "GET /'; DROP TABLE journal; --", '%')),
  status: maybe(fc.constantFrom({ from: 404, to: 404 }, { from: 400, to: 499 })),
  code: maybe(fc.constantFrom(4031, 0)),
  error: maybe(fc.constantFrom('quota-exceeded')),
  policy: maybe(fc.constantFrom('api', 'quota')),
  correlationId: maybe(fc.constantFrom('a', '%')),
  spi: maybe(fc.constantFrom('3099901713440')),
  fromMs: maybe(fc.integer({ min: 0, max: 5 })),
  toMs: maybe(fc.integer({ min: 0, max: 5 })),
  after: maybe(fc.integer({ min: 0, max: 40 })),
});

/** What a filter means, one criterion at a time. */
const NAIVE: { readonly [C in Criterion]: (row: JournalRow, wanted: NonNullable<JournalFilter[C]>) => boolean } = {
  application: (row, wanted) => row.application === wanted,
  api: (row, wanted) => row.api === wanted,
  operation: (row, wanted) => row.operation === wanted,
  status: (row, { from, to }) => row.status >= from && row.status <= to,
  code: (row, wanted) => row.code === wanted,
  error: (row, wanted) => row.error === wanted,
  policy: (row, wanted) => row.policy === wanted,
  correlationId: (row, wanted) => row.correlationId === wanted,
  spi: (row, wanted) => row.spi === wanted,
  fromMs: (row, wanted) => row.atMs >= wanted,
  toMs: (row, wanted) => row.atMs <= wanted,
  after: (row, wanted) => row.id > wanted,
};

/** The criteria that a line misses. */
function missesOf(row: JournalRow, filter: JournalFilter): string[] {
  return Object.entries(filter)
    .filter(([criterion, wanted]) => wanted !== undefined && !NAIVE[criterion as Criterion](row, wanted as never))
    .map(([criterion]) => criterion);
}

function journalWith(lines: readonly NewJournalEntry[]) {
  const { db } = openDatabase(null);
  const calls = seedDatabase(db, () => createCalls(db, 1000));
  for (const line of lines) calls.record(line, null);
  return { journal: calls.journal, close: () => db.close() };
}

test('finds, counts and nearly finds the lines that a naive reading of the filter does, within its range', () => {
  fc.assert(
    fc.property(
      fc.array(someLine, { maxLength: 40 }),
      someFilter,
      fc.tuple(fc.integer({ min: 0, max: 41 }), fc.integer({ min: 0, max: 41 })),
      fc.integer({ min: 1, max: 45 }),
      (lines, filter, [first, last], limit) => {
        const { journal, close } = journalWith(lines.map((line, at) => ({ ...line, requestId: `${at}` })));
        const all = journal.latest(1000).filter(({ id }) => id >= first && id <= last);
        const query = journal.query(filter);
        const range = { first, last };
        const seen = [query.newest(range, limit), query.oldest(range, limit), query.count(range), query.nearMisses(range, limit)];
        close();
        const matching = all.filter((row) => missesOf(row, filter).length === 0);
        const near = all.map((row) => ({ row, misses: missesOf(row, filter) })).filter(({ misses }) => misses.length === 1);
        expect(seen).toEqual([
          matching.slice(0, limit),
          [...matching].reverse().slice(0, limit),
          matching.length,
          near.slice(0, limit).map(({ row, misses }) => ({ ...row, missed: misses[0] })),
        ]);
      },
    ),
    { numRuns: 500 },
  );
});
