/** An error that can be injected, whatever its layer. */
export interface CatalogueRow {
  readonly id: string;
  readonly status: number;
  /** A number; on `/token` and `/revoke`, the word of OAuth2. */
  readonly code: number | string;
  readonly message: string;
}

/** An API of the platform, `gateway` before them all, or `oauth`: what it serves and what it refuses with. */
export interface CatalogueLayer {
  readonly name: string;
  /** None for the gateway, which stands before those of every API. */
  readonly operations: readonly string[];
  readonly errors: readonly CatalogueRow[];
}

export type Catalogue = readonly CatalogueLayer[];

export const GATEWAY = 'gateway';
export const OAUTH = 'oauth';

/** The row that an effect names: by its id, else the first of a status and code. */
export function findRow<Row extends Omit<CatalogueRow, 'message'>>(
  rows: Readonly<Record<string, Row>>,
  { error, status, code }: { readonly error?: string; readonly status?: number; readonly code?: number | string },
): Row | null {
  if (error !== undefined) return Object.hasOwn(rows, error) ? (rows[error] ?? null) : null;
  return Object.values(rows).find((row) => row.status === status && String(row.code) === String(code)) ?? null;
}
