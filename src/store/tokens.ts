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

/** An opaque token that can be given again: what its text is derived from, with the signing key. The seed alone opens nothing. */
export interface OpaqueToken {
  readonly tokenHash: string;
  readonly seed: string;
  readonly expiresMs: number | null;
}

interface NewToken {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresMs: number | null;
  /** Of an opaque token only. */
  readonly seed?: string | null;
}

/** A token as it is kept, for a bac that takes the place of another. */
export interface KeptToken {
  readonly hash: string;
  readonly client_id: string;
  readonly scopes: string;
  readonly expires_ms: number | null;
  readonly revoked: number;
  readonly seed: string | null;
}

export interface Tokens {
  insert(tokenHash: string, token: NewToken): void;
  /** Opaque tokens of a client for exactly these scopes, neither revoked nor expired at an instant. */
  findOpaque(clientId: string, scopes: readonly string[], atMs: number): readonly OpaqueToken[];
  find(tokenHash: string): StoredToken | undefined;
  revoke(tokenHash: string): void;
  hashes(): readonly string[];
  /** Forgets those of a client; returns their hashes. */
  forgetOf(clientId: string): readonly string[];
  /** Takes the tokens of another bac, those of the clients that this one has. */
  takeFrom(others: readonly KeptToken[]): void;
  dump(): readonly KeptToken[];
  clear(): void;
  /** Forgets tokens expired before an instant; returns their hashes. */
  purge(beforeMs: number): readonly string[];
}

/** Key under which a token (access or consent) is kept: its text is never stored. */
export const hashToken = (token: string): string => hash('sha256', token, 'base64url');

export function createTokens(db: BacDatabase): Tokens {
  const insert = db.prepare('INSERT INTO tokens (hash, client_id, scopes, expires_ms, seed) VALUES (?, ?, ?, ?, ?)');
  const selectOpaque = db.prepare<[string, string, number], OpaqueToken>(
    `SELECT hash AS tokenHash, seed, expires_ms AS expiresMs FROM tokens
     WHERE client_id = ? AND scopes = ? AND seed IS NOT NULL AND revoked = 0 AND (expires_ms IS NULL OR expires_ms >= ?)`,
  );
  const select = db.prepare<[string], KeptToken>('SELECT * FROM tokens WHERE hash = ?');
  const revoke = db.prepare('UPDATE tokens SET revoked = 1 WHERE hash = ?');
  const selectHashes = db.prepare<[], { hash: string }>('SELECT hash FROM tokens');
  const purge = db.prepare<[number], { hash: string }>('DELETE FROM tokens WHERE expires_ms < ? RETURNING hash');
  const removeOf = db.prepare<[string], { hash: string }>('DELETE FROM tokens WHERE client_id = ? RETURNING hash');
  const selectAll = db.prepare<[], KeptToken>('SELECT * FROM tokens');
  const take = db.prepare<KeptToken>(
    `INSERT INTO tokens (hash, client_id, scopes, expires_ms, revoked, seed)
     SELECT :hash, :client_id, :scopes, :expires_ms, :revoked, :seed WHERE EXISTS (SELECT 1 FROM applications WHERE client_id = :client_id)`,
  );
  const clear = db.prepare('DELETE FROM tokens');
  const memo = createMemo<string, StoredToken>();
  const load = (tokenHash: string): StoredToken | undefined => {
    const row = select.get(tokenHash);
    if (!row) return undefined;
    return { clientId: row.client_id, scopes: new Set(row.scopes.split(' ')), expiresMs: row.expires_ms, revoked: row.revoked === 1 };
  };
  const forget = (rows: readonly { readonly hash: string }[]): readonly string[] =>
    rows.map((row) => {
      memo.forget(row.hash);
      return row.hash;
    });
  return {
    insert: (tokenHash, { clientId, scopes, expiresMs, seed = null }) => {
      insert.run(tokenHash, clientId, scopes.join(' '), expiresMs, seed);
    },
    findOpaque: (clientId, scopes, atMs) => selectOpaque.all(clientId, scopes.join(' '), atMs),
    find: (tokenHash) => memo.get(tokenHash, load),
    revoke: (tokenHash) => {
      revoke.run(tokenHash);
      memo.forget(tokenHash);
    },
    dump: () => selectAll.all(),
    clear: () => {
      for (const { hash: gone } of selectHashes.all()) memo.forget(gone);
      clear.run();
    },
    takeFrom: (others) => {
      for (const other of others) take.run(other);
    },
    hashes: () => selectHashes.all().map((row) => row.hash),
    forgetOf: (clientId) => forget(removeOf.all(clientId)),
    purge: (beforeMs) => forget(purge.all(beforeMs)),
  };
}
