import { randomBytes } from 'node:crypto';
import type { Consents } from '../store/consents.ts';
import { hashToken } from '../store/tokens.ts';

/** FranceConnect consent tokens: the sandbox mints them in place of the user's visit to FranceConnect. */
export interface Consentements {
  /** A new opaque token for a person, valid for `ttlSeconds`. */
  mint(spi: string, nowMs: number, ttlSeconds: number): { readonly token: string; readonly expiresMs: number };
  /** The person who consented; undefined when the token is unknown, `expired` past its end. */
  read(token: string, nowMs: number): { readonly spi: string } | 'expired' | undefined;
}

export function createConsentements(consents: Consents): Consentements {
  return {
    mint: (spi, nowMs, ttlSeconds) => {
      const token = randomBytes(32).toString('base64url');
      const expiresMs = nowMs + ttlSeconds * 1000;
      consents.insert(hashToken(token), { spi, expiresMs });
      return { token, expiresMs };
    },
    read: (token, nowMs) => {
      const found = consents.find(hashToken(token));
      if (!found) return undefined;
      return nowMs >= found.expiresMs ? 'expired' : { spi: found.spi };
    },
  };
}
