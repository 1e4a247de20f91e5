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

/** Ids grow with each line and are never given twice, whatever becomes of the bac: a cursor stays true. */
export type JournalRow = JournalEntry & { readonly id: number };

type Known = 'atMs' | 'operation' | 'status' | 'policy' | 'requestId';
/** A line to write: what is absent is null, a duration 0. */
export type NewJournalEntry = Pick<JournalEntry, Known> & {
  readonly [Key in Exclude<keyof JournalEntry, Known>]?: JournalEntry[Key] | undefined;
};
