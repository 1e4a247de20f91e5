import type { ErrorRow } from '../../core/refusal.ts';

/** How a version of the gateway writes its faults. One file of data per profile. */
export interface Profile {
  readonly name: string;
  /** Body and media type of a fault. */
  readonly renderFault: (error: ErrorRow, nowMs: number) => { readonly mediaType: string; readonly body: string };
  /** Value of `WWW-Authenticate` on the 401 of the authentication handler. */
  readonly challenge: string;
  /** Body of `GET /`, as text/html; null: 404. */
  readonly welcome: string | null;
  /** True: a 429 says in `Retry-After` when the next window opens. */
  readonly retryAfter: boolean;
}
