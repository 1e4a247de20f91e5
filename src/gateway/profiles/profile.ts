import type { ErrorRow, FaultFamily } from '../../core/refusal.ts';
import type { Dialect } from '../../oauth/dialect.ts';

/** What a fault may speak of, beside its row. */
export interface FaultContext {
  readonly nowMs: number;
  readonly accept: string | undefined;
  /** Context of the API on the gateway, version included: `/impotparticulier/1.0`. Empty when no API was found. */
  readonly apiContext: string;
  /** Path of the resource in its contract, and the OAuth scopes it wants. */
  readonly resource: string;
  readonly scopes: readonly string[];
  /** What the caller presented, as far as the choice of a text goes. */
  readonly credential: 'opaque' | 'jwt' | 'revoked-jwt';
  /** When a throttled caller may come back; absent where the gateway does not say. */
  readonly retryAtMs?: number | undefined;
}

export interface Fault {
  readonly mediaType: string;
  readonly body: string;
}

export type RenderFault = (error: ErrorRow, context: FaultContext) => Fault;

/** What sets a version of the gateway, and its key manager, apart. One file of data per profile. */
export interface Profile {
  readonly name: string;
  /** Body and media type of the faults of each part of the gateway. */
  readonly faults: Readonly<Record<FaultFamily, RenderFault>>;
  /** Value of `WWW-Authenticate`, on the refusals that carry one. */
  readonly challenge: (error: ErrorRow, context: FaultContext) => string | undefined;
  /** Body of `GET /`, as text/html; null: 404. */
  readonly welcome: string | null;
  /** True: a 429 says in `Retry-After` when the next window opens. */
  readonly retryAfter: boolean;
  /** A method that a path does not have: `path` answers 405; `api` only when no resource of the API has it, else 404. */
  readonly methodsOf: 'path' | 'api';
  /** True: a 405 says in `Allow` which methods there are. */
  readonly allow: boolean;
  /** Value of `Access-Control-Allow-Headers`, and whether there is an empty `Access-Control-Expose-Headers`. */
  readonly cors: { readonly allowHeaders: string; readonly exposeHeaders: boolean };
  /** Families whose faults echo `Accept` and `X-JWT-Assertion` too, where request headers are echoed (--echo-headers). */
  readonly echoesAccept: readonly FaultFamily[];
  readonly keyManager: Dialect;
}

export function renderFault({ faults }: Profile, error: ErrorRow, context: FaultContext): Fault {
  return faults[error.family ?? 'mediation'](error, context);
}
