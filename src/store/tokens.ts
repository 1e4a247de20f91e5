import { hash } from 'node:crypto';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';

/** An access token as the bac remembers it, under the hash of its text. `expiresMs` null: never. */
export interface StoredToken {
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
  readonly expiresMs: number | null;
  readonly revoked: boolean;
}

export interface Tokens {
  insert(tokenHash: string, token: { clientId: string; scopes: readonly string[]; expiresMs: number | null }): void;
  find(tokenHash: string): StoredToken | undefined;
  revoke(tokenHash: string): void;
  hashes(): readonly string[];
  /** Forgets tokens expired before an instant; returns their hashes. */
  purge(beforeMs: number): readonly string[];
}

interface Row {
  hash: string;
  client_id: string;
  scopes: string;
  expires_ms: number | null;
  revoked: number;
}

/** Key under which a token (access or consent) is kept: its text is never stored. */
export const hashToken = (token: string): string => hash('sha256', token, 'base64url');

export function createTokens(db: BacDatabase): Tokens {
  const insert = db.prepare('INSERT INTO tokens (hash, client_id, scopes, expires_ms) VALUES (?, ?, ?, ?)');
  const select = db.prepare<[string], Row>('SELECT * FROM tokens WHERE hash = ?');
  const revoke = db.prepare('UPDATE tokens SET revoked = 1 WHERE hash = ?');
  const selectHashes = db.prepare<[], { hash: string }>('SELECT hash FROM tokens');
  const purge = db.prepare<[number], { hash: string }>('DELETE FROM tokens WHERE expires_ms < ? RETURNING hash');
  const memo = createMemo<string, StoredToken>();
  const load = (tokenHash: string): StoredToken | undefined => {
    const row = select.get(tokenHash);
    if (!row) return undefined;
    return { clientId: row.client_id, scopes: new Set(row.scopes.split(' ')), expiresMs: row.expires_ms, revoked: row.revoked === 1 };
  };
  return {
    insert: (tokenHash, { clientId, scopes, expiresMs }) => {
      insert.run(tokenHash, clientId, scopes.join(' '), expiresMs);
    },
    find: (tokenHash) => memo.get(tokenHash, load),
    revoke: (tokenHash) => {
      revoke.run(tokenHash);
      memo.forget(tokenHash);
    },
    hashes: () => selectHashes.all().map((row) => row.hash),
    purge: (beforeMs) =>
      purge.all(beforeMs).map((row) => {
        memo.forget(row.hash);
        return row.hash;
      }),
  };
}
