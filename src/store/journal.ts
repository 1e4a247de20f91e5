import type { BacDatabase } from './database.ts';
import { createFeed, type Feed } from './feed.ts';
import type { JournalRow, NewJournalEntry } from './journal-entry.ts';
import { COLUMNS, type JournalFilter, type JournalQuery, prepareQuery } from './journal-query.ts';
import { createReglages } from './reglages.ts';

/** What the bound of the journal made it forget since it was last empty: the lines up to an id, written between two instants. */
export interface Dropped {
  readonly id: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The calls of a bac, as they were answered. */
export interface Journal extends Pick<Feed, 'watch' | 'end'> {
  /** In the transaction of the caller, who announces it once it is done. */
  write(entry: NewJournalEntry): void;
  announce(): void;
  /** Ids of the oldest and newest lines that there may be; the newest was given, even when its line is gone. */
  firstId(): number;
  lastId(): number;
  /** Lines of other journals bore the ids up to this one. */
  continueAfter(id: number): void;
  /** Null: nothing. */
  dropped(): Dropped | null;
  /** Forgets every line. */
  clear(): void;
  query(filter: JournalFilter): JournalQuery;
  /** Newest first. */
  latest(limit: number): readonly JournalRow[];
  /** False once the bac is closed: nothing is found any more. */
  isOpen(): boolean;
}

/** What is kept beside the lines. */
interface Kept {
  readonly lastId: number;
  readonly dropped: Dropped | null;
}

/** Lines go out in slices, so that the bound costs one DELETE in a thousand calls. */
const TRIM_EVERY = 1000;
const KEPT = 'journal';

function prepare(db: BacDatabase) {
  return {
    insert: db.prepare(
      'INSERT INTO journal (id, at_ms, application, api, operation, status, code, error, policy, why, spi, duration_us, correlation_id, request_id, target, fault) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    ends: db.prepare<[], { first: number | null; last: number | null }>(
      'SELECT (SELECT min(id) FROM journal) AS first, (SELECT max(id) FROM journal) AS last',
    ),
    count: db.prepare<[], { lines: number }>('SELECT count(*) AS lines FROM journal'),
    nth: db.prepare<[number], { id: number }>('SELECT id FROM journal ORDER BY id LIMIT 1 OFFSET ?'),
    span: db.prepare<[number], { firstMs: number; lastMs: number }>(
      'SELECT min(at_ms) AS firstMs, max(at_ms) AS lastMs FROM journal WHERE id <= ?',
    ),
    trim: db.prepare<[number]>('DELETE FROM journal WHERE id <= ?'),
    forget: db.prepare('DELETE FROM journal'),
    latest: db.prepare<[number], JournalRow>(`SELECT ${COLUMNS} FROM journal ORDER BY id DESC LIMIT ?`),
  };
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** What `insert` wants after the id. */
const valuesOf = (entry: NewJournalEntry) => [
  entry.atMs,
  orNull(entry.application),
  orNull(entry.api),
  entry.operation,
  entry.status,
  orNull(entry.code),
  orNull(entry.error),
  entry.policy,
  orNull(entry.why),
  orNull(entry.spi),
  entry.durationMicros ?? 0,
  orNull(entry.correlationId),
  entry.requestId,
  orNull(entry.target),
  orNull(entry.fault),
];

const NOTHING: JournalQuery = { newest: () => [], oldest: () => [], count: () => 0, nearMisses: () => [] };

/** A bac may be closed between two readings of its journal: nothing more is found there. */
function queryWhileOpen(db: BacDatabase, filter: JournalFilter): JournalQuery {
  const query = db.open ? prepareQuery(db, filter) : NOTHING;
  const now = () => (db.open ? query : NOTHING);
  return {
    newest: (range, limit) => now().newest(range, limit),
    oldest: (range, limit) => now().oldest(range, limit),
    count: (range) => now().count(range),
    nearMisses: (range, limit) => now().nearMisses(range, limit),
  };
}

/** `bound`: lines kept at least. */
export function createJournal(db: BacDatabase, bound: number): Journal {
  const sql = prepare(db);
  const reglages = createReglages(db);
  const feed = createFeed();
  let kept: Kept = JSON.parse(reglages.get(KEPT) ?? '{"lastId":0,"dropped":null}');
  let lastId = Math.max(kept.lastId, sql.ends.get()?.last ?? 0);
  /** Counted the first time it matters. */
  let lines: number | undefined;
  const keep = (changes: Partial<Kept>) => {
    kept = { ...kept, lastId, ...changes };
    reglages.set(KEPT, JSON.stringify(kept));
  };

  const trim = () => {
    lines ??= sql.count.get()?.lines ?? 0;
    const excess = lines - bound;
    const id = excess > 0 ? sql.nth.get(excess - 1)?.id : undefined;
    if (id === undefined) return;
    const { firstMs = 0, lastMs = 0 } = sql.span.get(id) ?? {};
    const before = kept.dropped ?? { firstMs, lastMs };
    sql.trim.run(id);
    lines -= excess;
    keep({ dropped: { id, firstMs: Math.min(firstMs, before.firstMs), lastMs: Math.max(lastMs, before.lastMs) } });
  };

  const write: Journal['write'] = (entry) => {
    const id = lastId + 1;
    sql.insert.run(id, ...valuesOf(entry));
    lastId = id;
    if (lines !== undefined) lines += 1;
    if (id % TRIM_EVERY === 0) trim();
  };

  return {
    ...feed,
    write,
    firstId: () => (db.open ? sql.ends.get()?.first : null) ?? lastId + 1,
    lastId: () => lastId,
    continueAfter: (id) => {
      lastId = Math.max(lastId, id);
      keep({});
    },
    dropped: () => kept.dropped,
    clear: () => {
      sql.forget.run();
      lines = 0;
      keep({ dropped: null });
    },
    query: (filter) => queryWhileOpen(db, filter),
    latest: (limit) => sql.latest.all(limit),
    isOpen: () => db.open,
  };
}
