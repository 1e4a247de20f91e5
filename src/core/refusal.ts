/** Where a behaviour comes from: a published document, an answer recorded elsewhere, a legal text, the terms of use, or our inference. */
export type Source = 'published' | 'observed' | 'law' | 'cgu' | 'assumed';

/**
 * Which part of the gateway wrote a fault: WSO2 gives each its own body. `gateway` is routing, `lifecycle` the state of an API, `mediation`
 * what DGFiP added, which WSO2 knows nothing of.
 */
export type FaultFamily = 'auth' | 'throttle' | 'gateway' | 'lifecycle' | 'mediation';

/** One error the platform can answer, as data. `when` and `advice` are one sentence each, for a person. */
export interface ErrorRow<Status extends number = number> {
  readonly id: string;
  readonly status: Status;
  readonly code: number;
  readonly message: string;
  readonly when: string;
  /** What to change, and where: the client, DataPass, or the setting or fixture of the sandbox. Shown in docs/refusals.md. */
  readonly advice: string;
  /**
   * What would let the call pass, the likeliest first: an entry of the fixtures or a setting, where `{application}`, `{api}` and `{persona}`
   * are filled in, or `client`. Absent: `client` alone.
   */
  readonly change?: readonly string[];
  readonly source: Source;
  /** WSO2's longer text: profiles other than `dgfip` print it. */
  readonly description?: string;
  /** On the rows of the gateway only. */
  readonly family?: FaultFamily;
  /** True on a throttling row that tells the caller when its window reopens (`nextAccessTime`, `Retry-After`). */
  readonly announcesRetry?: true;
}

/** An expected refusal: a value that is returned, never thrown. `why` goes to the log, the journal and `X-Sandbox-Why`, never to the body. */
export interface Refusal<Status extends number = number> {
  readonly error: ErrorRow<Status>;
  readonly why: string;
  /** What the body of the error says beside its code and message, where the API has such a place. */
  readonly detail?: unknown;
}

/** Rows of a table before they are named by their keys. */
export type ErrorRows = Readonly<Record<string, Omit<ErrorRow, 'id'>>>;

type RowsOf<T> = { readonly [Id in keyof T & string]: T[Id] & { readonly id: Id } };

/** Gives each row its key as id, and keeps its status as a literal type so that `tsc` can compare it with the contract. */
export function defineErrors<const T extends ErrorRows>(rows: T): RowsOf<T> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { id, ...row }])) as unknown as RowsOf<T>;
}

/** Refuses with a row; `why` says what in this very call led to it. */
export function refuse<Status extends number>(error: ErrorRow<Status>, why: string, detail?: unknown): Refusal<Status> {
  return detail === undefined ? { error, why } : { error, why, detail };
}

/** Tells a refusal from an answer. */
export function isRefusal(value: object): value is Refusal {
  return 'error' in value && 'why' in value;
}
