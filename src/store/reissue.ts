import { hash } from 'node:crypto';
import type { BacDatabase } from './database.ts';

/** Base64url of the SHA-256 of a secret. */
export const hashSecret = (secret: string): string => hash('sha256', secret, 'base64url');

/** What an application authenticates with. */
export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** Tokens and consents are left to the caller: they were given to the former client. */
export function createReissue(db: BacDatabase): (clientId: string, fresh: Credentials) => void {
  const rename = db.prepare(
    "UPDATE applications SET client_id = :to, secret_hash = :secretHash, document = json_set(document, '$.clientId', :to) WHERE client_id = :from",
  );
  const followers = ['elements', 'vehicules'].map((table) => db.prepare(`UPDATE ${table} SET client_id = :to WHERE client_id = :from`));
  const renameQuotas = db.prepare('UPDATE quotas SET application = :to WHERE application = :from');
  return (from, { clientId: to, secret }) => {
    rename.run({ from, to, secretHash: hashSecret(secret) });
    for (const follower of [...followers, renameQuotas]) follower.run({ from, to });
  };
}
