import type { StoredApplication } from '../../store/applications.ts';
import { hashToken } from '../../store/tokens.ts';
import type { AuthenticatedClient } from '../authenticate-client.ts';
import type { Dialect } from '../dialect.ts';
import type { FormRequest } from '../form.ts';
import { MINTS } from '../mint.ts';
import type { SigningKey } from '../signing-key.ts';

const DEFAULT_VALIDITY_SECONDS = 3600;
/** What WSO2 answers for a token that never expires: Long.MAX_VALUE in seconds, one digit past what a JavaScript number holds. */
const NEVER_EXPIRES_IN = '9223372036854775';
/** WSO2's scope whitelist (default.json of 3.2): kept without a subscription. */
const FREE_SCOPE = /^(device_.*|openid)$/;

/** A token to answer with. `body` is the JSON of the answer, keys in WSO2's order. */
export interface IssuedToken {
  readonly tokenHash: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresMs: number | null;
  readonly seed: string | null;
  /** Asked, and dropped: the platform does not say so. */
  readonly droppedScopes: readonly string[];
  /** False: the bac knows it already. */
  readonly isNew: boolean;
  readonly body: string;
}

/** Null: never expires. WSO2 reads `validity_period` in seconds; a negative one lifts the limit, an unreadable one is ignored. */
function readValiditySeconds(text: string | undefined): number | null {
  if (text === undefined || !/^-?\d{1,12}$/.test(text) || Number(text) === 0) return DEFAULT_VALIDITY_SECONDS;
  return Number(text) < 0 ? null : Number(text);
}

/** Scopes that the token does not have though they were asked. */
function listDropped(asked: string | undefined, held: readonly string[]): string[] {
  return [...new Set((asked ?? '').split(/\s+/).filter((scope) => scope !== '' && !held.includes(scope)))];
}

/**
 * Scopes of the token: those asked that a subscription grants or that need none (the others are dropped without a word), `default` when
 * nothing is left, and the one that the version gives to every application; sorted, capitals first.
 */
function grantScopes(asked: string | undefined, application: StoredApplication, { applicationScope }: Dialect): string[] {
  const allowed = new Set(application.habilitations.flatMap((habilitation) => habilitation.ressources));
  const granted = (asked ?? '').split(/\s+/).filter((scope) => allowed.has(scope) || FREE_SCOPE.test(scope));
  const held = granted.length > 0 ? granted : ['default'];
  return [...new Set(applicationScope === null ? held : [...held, applicationScope])].sort();
}

/** Gives an access token to the application itself; no refresh token (RFC 6749 §4.4.3). */
export function issueClientCredentialsToken(
  dialect: Dialect,
  key: SigningKey,
  { bac, application }: AuthenticatedClient,
  { form, host }: FormRequest,
): IssuedToken {
  const scopes = grantScopes(form.get('scope'), application, dialect);
  const validitySeconds = readValiditySeconds(form.get('validity_period'));
  const nowMs = bac.clock.now();
  const { skewMs, tokenKind } = dialect;
  const mint = MINTS[tokenKind];
  const { text, expiresMs, seed, isNew } = mint(key, { bac, application, host, scopes, validitySeconds, nowMs, skewMs });
  const leftMs = expiresMs === null ? null : expiresMs - nowMs + (isNew ? 0 : skewMs);
  const expiresIn = leftMs === null ? NEVER_EXPIRES_IN : String(Math.floor(leftMs / 1000));
  return {
    tokenHash: hashToken(text),
    clientId: application.clientId,
    scopes,
    droppedScopes: listDropped(form.get('scope'), scopes),
    expiresMs,
    seed,
    isNew,
    body: `{"access_token":"${text}","scope":${JSON.stringify(scopes.join(' '))},"token_type":"Bearer","expires_in":${expiresIn}}`,
  };
}
