import { randomUUID } from 'node:crypto';
import type { StoredApplication } from '../../store/applications.ts';
import { hashToken } from '../../store/tokens.ts';
import type { AuthenticatedClient } from '../authenticate-client.ts';
import type { FormRequest } from '../form.ts';
import type { SigningKey } from '../signing-key.ts';

const DEFAULT_VALIDITY_SECONDS = 3600;
/** What WSO2 answers for a token that never expires: Long.MAX_VALUE in seconds, one digit past what a JavaScript number holds. */
const NEVER_EXPIRES_IN = '9223372036854775';
/** The even number below, which is exact: the one above overflows the 64 bits of a Java client that turns `exp` into milliseconds. */
const NEVER_EXPIRES_AT = 9_223_372_036_854_774;
/** WSO2's scope whitelist (default.json of 3.2): kept without a subscription. */
const FREE_SCOPE = /^(device_.*|openid)$/;

/** A token just made. `body` is the JSON of the answer, keys in WSO2's order. */
export interface IssuedToken {
  readonly tokenHash: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresMs: number | null;
  readonly body: string;
}

/** Null: never expires. WSO2 reads `validity_period` in seconds; a negative one lifts the limit, an unreadable one is ignored. */
function readValiditySeconds(text: string | undefined): number | null {
  if (text === undefined || !/^-?\d{1,12}$/.test(text) || Number(text) === 0) return DEFAULT_VALIDITY_SECONDS;
  return Number(text) < 0 ? null : Number(text);
}

/**
 * Scopes of the token: those asked that a subscription grants or that need none (the others are dropped without a word), `default` when
 * nothing is left, and `am_application_scope` always; sorted, capitals first.
 */
function grantScopes(asked: string | undefined, application: StoredApplication): string[] {
  const allowed = new Set(application.habilitations.flatMap((habilitation) => habilitation.ressources));
  const granted = (asked ?? '').split(/\s+/).filter((scope) => allowed.has(scope) || FREE_SCOPE.test(scope));
  return [...new Set([...(granted.length > 0 ? granted : ['default']), 'am_application_scope'])].sort();
}

/** Makes an access token for the application itself: a new JWT at each call, no refresh token (RFC 6749 §4.4.3). */
export function issueClientCredentialsToken(
  key: SigningKey,
  { bac, application }: AuthenticatedClient,
  { form, host }: FormRequest,
): IssuedToken {
  const { clientId } = application;
  const scopes = grantScopes(form.get('scope'), application);
  const scope = scopes.join(' ');
  const validity = readValiditySeconds(form.get('validity_period'));
  const nowMs = bac.clock.now();
  const issuedAt = Math.floor(nowMs / 1000);
  const expiresIn = validity === null ? NEVER_EXPIRES_IN : String(validity);
  const token = key.signJwt({
    sub: `${application.slug}@carbon.super`,
    aud: clientId,
    nbf: issuedAt,
    azp: clientId,
    scope,
    iss: `https://${host}:9443/oauth2/token`,
    exp: validity === null ? NEVER_EXPIRES_AT : issuedAt + validity,
    iat: issuedAt,
    jti: randomUUID(),
  });
  return {
    tokenHash: hashToken(token),
    clientId,
    scopes,
    expiresMs: validity === null ? null : nowMs + validity * 1000,
    body: `{"access_token":"${token}","scope":${JSON.stringify(scope)},"token_type":"Bearer","expires_in":${expiresIn}}`,
  };
}
