import { randomUUID } from 'node:crypto';
import { hashToken } from '../store/tokens.ts';
import type { AuthenticatedClient } from './authenticate-client.ts';
import type { TokenKind } from './dialect.ts';
import type { SigningKey } from './signing-key.ts';

/** What a token is made for. `validitySeconds` null: it never expires. */
export interface Order extends AuthenticatedClient {
  readonly host: string;
  readonly scopes: readonly string[];
  readonly validitySeconds: number | null;
  readonly nowMs: number;
  readonly skewMs: number;
}

/** A token by its text, which goes to the client and nowhere else. */
interface Minted {
  readonly text: string;
  readonly expiresMs: number | null;
  /** What the text of an opaque token is derived from; null for a JWT. */
  readonly seed: string | null;
  /** False: given again. */
  readonly isNew: boolean;
}

/** The even number below Long.MAX_VALUE in seconds, which is exact: that one overflows the 64 bits of a Java client that turns `exp` into milliseconds. */
const NEVER_EXPIRES_AT = 9_223_372_036_854_774;
/** WSO2 gives an opaque token again until it has less than about a second to live. */
const LEAST_LEFT_MS = 1000;

const expiryOf = ({ validitySeconds, nowMs }: Order): number | null => (validitySeconds === null ? null : nowMs + validitySeconds * 1000);

function mintJwt(key: SigningKey, order: Order): Minted {
  const { application, host, scopes, validitySeconds, nowMs } = order;
  const { clientId } = application;
  const issuedAt = Math.floor(nowMs / 1000);
  const text = key.signJwt({
    sub: `${application.slug}@carbon.super`,
    aud: clientId,
    nbf: issuedAt,
    azp: clientId,
    scope: scopes.join(' '),
    iss: `https://${host}:9443/oauth2/token`,
    exp: validitySeconds === null ? NEVER_EXPIRES_AT : issuedAt + validitySeconds,
    iat: issuedAt,
    jti: randomUUID(),
  });
  return { text, expiresMs: expiryOf(order), seed: null, isNew: true };
}

/**
 * The token of the same client and scopes while it lives, else a new one. Its text is not kept: the row has its hash and a random seed, from
 * which the signing key derives it again, also after a restart. Under another key the hash differs, and a new token is made. With a skew, what
 * is left must be a second by the true count and by the one that is shown.
 */
function mintOpaque(key: SigningKey, order: Order): Minted {
  const { bac, application, scopes, nowMs, skewMs } = order;
  const atMs = nowMs + LEAST_LEFT_MS + Math.max(0, -skewMs);
  for (const { tokenHash, seed, expiresMs } of bac.tokens.findOpaque(application.clientId, scopes, atMs)) {
    const text = key.deriveUuid(seed);
    if (hashToken(text) === tokenHash) return { text, expiresMs, seed, isNew: false };
  }
  const seed = randomUUID();
  return { text: key.deriveUuid(seed), expiresMs: expiryOf(order), seed, isNew: true };
}

/** How a token of each kind is made. */
export const MINTS: Readonly<Record<TokenKind, (key: SigningKey, order: Order) => Minted>> = { jwt: mintJwt, opaque: mintOpaque };
