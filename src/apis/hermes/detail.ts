import type { DataFault } from '../../core/lifecycle-guard.ts';
import { formatInstant } from '../../core/paris-time.ts';
import { type ErrorRow, type Refusal, refuse } from '../../core/refusal.ts';
import type { Fields } from '../../core/vehicule.ts';
import { HERMES_ERRORS } from './errors.ts';

/** Code of a field that the contract does not know. */
export const UNKNOWN_FIELD = 'CHAMP_INCONNU';

/** A row of a request and all that is wrong with it. */
export interface FaultyRow {
  /** idCorrelation of the row, or number of the vehicle; empty when there is none. */
  readonly id: string;
  readonly faults: readonly DataFault[];
}

/** What names a row in `detail`: its idCorrelation, when it has one that can be read. */
export function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null ? (row as Fields).idCorrelation : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 64) : '';
}

/** Refuses with the rows at fault; the reason out of band names fields and codes, and no value of the caller. */
export function refuseRows<Status extends number>(error: ErrorRow<Status>, rows: readonly FaultyRow[], why?: string): Refusal<Status> {
  // The name of an unknown field is the caller's, and may be of any length.
  const said = rows.flatMap(({ faults }) =>
    faults.map(({ field, code }) => `${code === UNKNOWN_FIELD ? 'a field' : field || 'the body'}: ${code}`),
  );
  const listed = said.length > 10 ? [...said.slice(0, 10), `and ${said.length - 10} more`] : said;
  return refuse(
    error,
    why ?? listed.join(', '),
    rows.map(({ id, faults }) => ({ id, errors: faults.map(({ code, message }) => ({ code, message })) })),
  );
}

/** Refuses rows whose idCorrelation holds another content. */
export function refuseTaken(ids: readonly string[]): Refusal<409> {
  const fault = {
    field: 'idCorrelation',
    code: 'CORRELATION_DEJA_UTILISEE',
    message: 'idCorrelation : déjà utilisé par votre système pour un autre contenu',
  };
  return refuseRows(
    HERMES_ERRORS['correlation-taken'],
    ids.map((id) => ({ id, faults: [fault] })),
  );
}

/** HERMES's envelope, which is not that of the other APIs: no `erreur`, universal time, and `detail`. */
export function renderHermesError({ error: { code, message }, detail = [] }: Refusal, nowMs: number): string {
  return JSON.stringify({ code, message, horodatage: `${formatInstant(nowMs).slice(0, 19)}Z`, detail });
}
