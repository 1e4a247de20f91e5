import { HERMES_ERRORS } from './apis/hermes/errors.ts';
import { IMPOT_PARTICULIER_ERRORS } from './apis/impot-particulier/errors.ts';
import { R2P_ERRORS } from './apis/r2p/errors.ts';
import { SFIP_ERRORS } from './apis/sfip/errors.ts';
import type { ErrorRow } from './core/refusal.ts';
import { GATEWAY_ERRORS } from './gateway/errors.ts';
import { EARLY_ERRORS, OAUTH_ERRORS } from './oauth/errors.ts';

/** A row of a layer's table, whatever its layer: `/token` has words for codes, and what it refuses before the form neither code nor message. */
export type RefusalRow = Omit<ErrorRow, 'code' | 'message' | 'description' | 'announcesRetry'> & {
  readonly code: number | string | null;
  readonly message: string | null;
};

export interface RefusalLayer {
  /** Before the id in the anchor of a row whose id another layer has too. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly RefusalRow[];
}

const layer = (name: string, title: string, errors: Readonly<Record<string, RefusalRow>>): RefusalLayer => ({
  name,
  title,
  rows: Object.values(errors),
});

const oauthRows: readonly RefusalRow[] = Object.entries(OAUTH_ERRORS).map(([id, { error, description, ...row }]) => ({
  ...row,
  id,
  code: error,
  message: description,
}));

/** Refused by `/token` and `/revoke` without a body; documented under the tables. */
const EARLY_ROWS: readonly RefusalRow[] = Object.entries(EARLY_ERRORS).map(([id, row]) => ({ ...row, id, code: null, message: null }));

/** Every refusal, by the part of the platform that makes it, in the order of docs/refusals.md. */
export const REFUSALS: readonly RefusalLayer[] = [
  { name: 'oauth', title: 'Token and revoke', rows: oauthRows },
  layer('gateway', 'Gateway', GATEWAY_ERRORS),
  layer('impot-particulier', 'Impôt particulier', IMPOT_PARTICULIER_ERRORS),
  layer('r2p', 'R2P', R2P_ERRORS),
  layer('sfip', 'SFiP', SFIP_ERRORS),
  layer('hermes', 'HERMES', HERMES_ERRORS),
];

/** The layers that have an id: `X-Sandbox-Error` does not say which of them answered. */
export const sharersOf = (id: string): readonly RefusalLayer[] => REFUSALS.filter(({ rows }) => rows.some((row) => row.id === id));

/** Where docs/refusals.md speaks of a row. */
export const anchorOf = (id: string, name: string): string => (sharersOf(id).length > 1 ? `${name}-${id}` : id);

export interface FoundRefusal {
  readonly row: RefusalRow;
  readonly anchor: string;
}

/** The row of a refusal, in the first of the layers that has it. */
export function findRefusal(id: string, names: readonly string[]): FoundRefusal | undefined {
  for (const name of names) {
    const row = REFUSALS.find((one) => one.name === name)?.rows.find((one) => one.id === id);
    if (row) return { row, anchor: anchorOf(id, name) };
  }
  const row = EARLY_ROWS.find((one) => one.id === id);
  return row && { row, anchor: id };
}

/** Every id that `X-Sandbox-Error` may say in the journal. */
export const refusalIds = (): readonly string[] => [
  ...new Set([...REFUSALS.flatMap(({ rows }) => rows.map(({ id }) => id)), ...EARLY_ROWS.map(({ id }) => id)]),
];
