import type { BacDatabase } from './database.ts';

/** One line of the journal. `policy` is the check that decided, or `api` when the API answered itself. */
export interface JournalEntry {
  readonly atMs: number;
  readonly application: string | null;
  readonly api: string | null;
  readonly operation: string;
  readonly status: number;
  readonly code: number | null;
  /** Id of the error row, null for a success. */
  readonly error: string | null;
  readonly policy: string;
  readonly why: string | null;
  readonly spi: string | null;
  readonly durationMicros: number;
  readonly correlationId: string | null;
  readonly requestId: string;
  /** Path and query as they came; null where nothing was asked of an API. */
  readonly target: string | null;
  /** Id of the fault that was injected. */
  readonly fault: string | null;
}

type Known = 'atMs' | 'operation' | 'status' | 'policy' | 'requestId';
/** A line to write: what is absent is null, a duration 0. */
export type NewJournalEntry = Pick<JournalEntry, Known> & {
  readonly [Key in Exclude<keyof JournalEntry, Known>]?: JournalEntry[Key] | undefined;
};

/** What a bac writes for each call: the quota it spends and its line in the journal, in one transaction. */
export interface Calls {
  /** Calls that already passed in the minute `window` (minutes since the epoch). */
  used(application: string, api: string, window: number): number;
  /** The same, on all the APIs of an application. */
  usedByApplication(application: string, window: number): number;
  record(entry: NewJournalEntry, spends: { application: string; api: string; window: number } | null): void;
  /** Forgets the journal; what was spent stays spent. */
  clear(): void;
  /** Newest first. */
  latest(limit: number): readonly (JournalEntry & { readonly id: number })[];
}

const COLUMNS =
  'at_ms AS atMs, application, api, operation, status, code, error, policy, why, spi, duration_us AS durationMicros, correlation_id AS correlationId, request_id AS requestId, target, fault';

/** In the order in which a line is written. */
const FIELDS = [
  ...(['atMs', 'application', 'api', 'operation', 'status', 'code', 'error', 'policy', 'why', 'spi'] as const),
  ...(['durationMicros', 'correlationId', 'requestId', 'target', 'fault'] as const),
];

/** Rows go out in slices, so that the bound costs one DELETE in a thousand calls. */
const TRIM_EVERY = 1000;

export function createCalls(db: BacDatabase, journalRows: number): Calls {
  const used = db.prepare<[string, string, number], { used: number }>(
    'SELECT used FROM quotas WHERE application = ? AND api = ? AND window = ?',
  );
  const total = db.prepare<[string, number], { used: number | null }>(
    'SELECT sum(used) AS used FROM quotas WHERE application = ? AND window = ?',
  );
  const spend = db.prepare<[string, string, number]>(
    'INSERT INTO quotas (application, api, window, used) VALUES (?, ?, ?, 1) ON CONFLICT (application, api) DO UPDATE SET used = iif(window = excluded.window, used + 1, 1), window = excluded.window',
  );
  const insert = db.prepare(
    'INSERT INTO journal (at_ms, application, api, operation, status, code, error, policy, why, spi, duration_us, correlation_id, request_id, target, fault) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const trim = db.prepare('DELETE FROM journal WHERE id <= ?');
  const forget = db.prepare('DELETE FROM journal');
  const latest = db.prepare<[number], JournalEntry & { id: number }>(`SELECT id, ${COLUMNS} FROM journal ORDER BY id DESC LIMIT ?`);

  const record: Calls['record'] = (entry, spends) => {
    if (spends) spend.run(spends.application, spends.api, spends.window);
    const { lastInsertRowid } = insert.run(FIELDS.map((field) => entry[field] ?? (field === 'durationMicros' ? 0 : null)));
    const id = Number(lastInsertRowid);
    if (id % TRIM_EVERY === 0) trim.run(id - journalRows);
  };

  return {
    used: (application, api, window) => used.get(application, api, window)?.used ?? 0,
    usedByApplication: (application, window) => total.get(application, window)?.used ?? 0,
    record: db.transaction(record),
    clear: () => {
      forget.run();
    },
    latest: (limit) => latest.all(limit),
  };
}
