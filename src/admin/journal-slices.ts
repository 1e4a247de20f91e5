import { setImmediate } from 'node:timers/promises';
import type { Journal } from '../store/journal.ts';
import type { JournalRow } from '../store/journal-entry.ts';
import type { IdRange, JournalFilter, JournalQuery } from '../store/journal-query.ts';

/** Lines looked at in one go: about two milliseconds, then the calls that wait are served. */
export const SLICE = 10_000;

interface Bounds {
  /** Ids above this one. */
  readonly after?: number | undefined;
  /** Ids below this one. */
  readonly before?: number | undefined;
}

/** The journal as it is now, slice by slice, the newest first; ends early when its bac is closed meanwhile (`isOpen`). */
export async function* newestSlices(journal: Journal, { after = 0, before = Number.MAX_SAFE_INTEGER }: Bounds): AsyncGenerator<IdRange> {
  const first = Math.max(journal.firstId(), after + 1);
  let last = Math.min(journal.lastId(), before - 1);
  while (last >= first && journal.isOpen()) {
    yield { first: Math.max(first, last - SLICE + 1), last };
    last -= SLICE;
    if (last >= first) await setImmediate();
  }
}

/** The same, the oldest first. */
async function* oldestSlices(journal: Journal, { after = 0, before = Number.MAX_SAFE_INTEGER }: Bounds): AsyncGenerator<IdRange> {
  const last = Math.min(journal.lastId(), before - 1);
  let first = Math.max(journal.firstId(), after + 1);
  while (first <= last && journal.isOpen()) {
    yield { first, last: Math.min(last, first + SLICE - 1) };
    first += SLICE;
    if (first <= last) await setImmediate();
  }
}

/** The newest lines, at most so many; `read` takes them from a slice. */
export async function collect<Row>(
  slices: AsyncIterable<IdRange>,
  limit: number,
  read: (range: IdRange, limit: number) => readonly Row[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const range of slices) {
    rows.push(...read(range, limit - rows.length));
    if (rows.length >= limit) break;
  }
  return rows;
}

/** How many lines answer a query, and the newest of them, in one reading. */
export async function countAndShow(slices: AsyncIterable<IdRange>, { count, newest }: JournalQuery, shown: number) {
  const rows: JournalRow[] = [];
  let found = 0;
  for await (const range of slices) {
    const here = count(range);
    found += here;
    if (here > 0 && rows.length < shown) rows.push(...newest(range, shown - rows.length));
  }
  return { found, rows };
}

/** Lines taken in one go: about three milliseconds of JSON. */
const BATCH = 500;

/** The lines that answer a filter, the oldest first, a batch at a time. */
export async function* oldestBatches(journal: Journal, filter: JournalFilter, bounds: Bounds): AsyncGenerator<readonly JournalRow[]> {
  const { oldest } = journal.query(filter);
  for await (const { first, last } of oldestSlices(journal, bounds)) {
    for (let at = first; at <= last && journal.isOpen(); await setImmediate()) {
      const rows = oldest({ first: at, last }, BATCH);
      if (rows.length > 0) yield rows;
      at = rows.length < BATCH ? last + 1 : (rows.at(-1)?.id ?? last) + 1;
    }
  }
}

/** The same, the newest first. */
export async function* newestBatches(journal: Journal, filter: JournalFilter, bounds: Bounds): AsyncGenerator<readonly JournalRow[]> {
  const { newest } = journal.query(filter);
  for await (const { first, last } of newestSlices(journal, bounds)) {
    for (let at = last; at >= first && journal.isOpen(); ) {
      const rows = newest({ first, last: at }, BATCH);
      if (rows.length > 0) yield rows;
      at = rows.length < BATCH ? first - 1 : (rows.at(-1)?.id ?? first) - 1;
    }
  }
}
