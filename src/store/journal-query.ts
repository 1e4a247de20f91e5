import type { BacDatabase } from './database.ts';
import type { JournalRow } from './journal-entry.ts';

/** What a line must be; what is absent does not matter. */
export interface JournalFilter {
  /** Slug. */
  readonly application?: string | undefined;
  readonly api?: string | undefined;
  readonly operation?: string | undefined;
  /** Both ends included. */
  readonly status?: { readonly from: number; readonly to: number } | undefined;
  readonly code?: number | undefined;
  readonly error?: string | undefined;
  readonly policy?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly spi?: string | undefined;
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
  /** Ids above this one. */
  readonly after?: number | undefined;
}

export type Criterion = keyof JournalFilter;

/** Both ends included. */
export interface IdRange {
  readonly first: number;
  readonly last: number;
}

/** A line that all but one of the criteria let through. */
export type NearMiss = JournalRow & { readonly missed: Criterion };

/**
 * The lines that answer a filter, in a range of ids: all of them are looked at, since the journal has no index but its ids (docs/decisions.md).
 * A caller that looks far does it range after range. Nothing is found once the bac is closed.
 */
export interface JournalQuery {
  newest(range: IdRange, limit: number): readonly JournalRow[];
  oldest(range: IdRange, limit: number): readonly JournalRow[];
  count(range: IdRange): number;
  /** Newest first. */
  nearMisses(range: IdRange, limit: number): readonly NearMiss[];
}

export const COLUMNS =
  'id, at_ms AS atMs, application, api, operation, status, code, error, policy, why, spi, duration_us AS durationMicros, correlation_id AS correlationId, request_id AS requestId, target, fault';

const SQL: Readonly<Record<Criterion, string>> = {
  application: 'application = ?',
  api: 'api = ?',
  operation: 'operation = ?',
  status: 'status BETWEEN ? AND ?',
  code: 'code = ?',
  error: 'error = ?',
  policy: 'policy = ?',
  correlationId: 'correlation_id = ?',
  spi: 'spi = ?',
  fromMs: 'at_ms >= ?',
  toMs: 'at_ms <= ?',
  after: 'id > ?',
};

type Value = string | number;

const valuesOf = (wanted: JournalFilter[Criterion]): Value[] =>
  wanted === undefined ? [] : typeof wanted === 'object' ? [wanted.from, wanted.to] : [wanted];

function once<T>(create: () => T): () => T {
  let created: T | undefined;
  return () => {
    created ??= create();
    return created;
  };
}

export function prepareQuery(db: BacDatabase, filter: JournalFilter): JournalQuery {
  const criteria = (Object.keys(SQL) as Criterion[]).filter((criterion) => filter[criterion] !== undefined);
  const values = criteria.flatMap((criterion) => valuesOf(filter[criterion]));
  const where = ['id BETWEEN ? AND ?', ...criteria.map((criterion) => SQL[criterion])].join(' AND ');
  const prepareRows = (order: 'ASC' | 'DESC') => () =>
    db.prepare<Value[], JournalRow>(`SELECT ${COLUMNS} FROM journal WHERE ${where} ORDER BY id ${order} LIMIT ?`);
  const newest = once(prepareRows('DESC'));
  const oldest = once(prepareRows('ASC'));
  const counted = once(() => db.prepare<Value[], { found: number }>(`SELECT count(*) AS found FROM journal WHERE ${where}`));
  const near = once(() => {
    const misses = criteria.map((criterion) => `((${SQL[criterion]}) IS NOT TRUE)`);
    const rank = misses.map((miss, at) => `${miss} * ${at}`).join(' + ');
    return db.prepare<Value[], JournalRow & { rank: number }>(
      `SELECT ${COLUMNS}, ${rank} AS rank FROM journal WHERE id BETWEEN ? AND ? AND ${misses.join(' + ')} = 1 ORDER BY id DESC LIMIT ?`,
    );
  });

  return {
    newest: ({ first, last }, limit) => (db.open ? newest().all(first, last, ...values, limit) : []),
    oldest: ({ first, last }, limit) => (db.open ? oldest().all(first, last, ...values, limit) : []),
    count: ({ first, last }) => (db.open ? counted().get(first, last, ...values)?.found : undefined) ?? 0,
    nearMisses: ({ first, last }, limit) => {
      if (criteria.length === 0 || !db.open) return [];
      const rows = near().all(...values, first, last, ...values, limit);
      return rows.map(({ rank, ...row }) => ({ ...row, missed: criteria[rank] as Criterion }));
    },
  };
}
