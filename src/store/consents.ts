import type { BacDatabase } from './database.ts';

/** FranceConnect consent tokens, minted by the sandbox for a person. */
export interface Consents {
  insert(tokenHash: string, consent: { spi: string; expiresMs: number }): void;
  /** Hands those of a SPI on to another; null: they are forgotten. */
  follow(spi: string, to: string | null): void;
  find(tokenHash: string): { readonly spi: string; readonly expiresMs: number } | undefined;
  clear(): void;
}

export function createConsents(db: BacDatabase): Consents {
  const insert = db.prepare('INSERT INTO consents (hash, spi, expires_ms) VALUES (?, ?, ?)');
  const rename = db.prepare('UPDATE consents SET spi = ? WHERE spi = ?');
  const remove = db.prepare('DELETE FROM consents WHERE spi = ?');
  const select = db.prepare<[string], { spi: string; expires_ms: number }>('SELECT spi, expires_ms FROM consents WHERE hash = ?');
  const clear = db.prepare('DELETE FROM consents');
  return {
    clear: () => {
      clear.run();
    },
    insert: (tokenHash, { spi, expiresMs }) => {
      insert.run(tokenHash, spi, expiresMs);
    },
    follow: (spi, to) => {
      if (to === null) remove.run(spi);
      else rename.run(to, spi);
    },
    find: (tokenHash) => {
      const row = select.get(tokenHash);
      return row && { spi: row.spi, expiresMs: row.expires_ms };
    },
  };
}
