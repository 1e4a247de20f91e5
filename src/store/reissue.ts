import { hash } from 'node:crypto';
import { randomText } from '../core/random-text.ts';
import type { BacDatabase } from './database.ts';

/** Base64url of the SHA-256 of a secret. */
export const hashSecret = (secret: string): string => hash('sha256', secret, 'base64url');

/** What an application authenticates with. */
export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** The same, as it is kept. */
export interface Key {
  readonly clientId: string;
  readonly secretHash: string;
}

/** As the platform's: 28 characters, the last one `a`. */
export const freshCredentials = (): Credentials => ({ clientId: `${randomText(27)}a`, secret: `${randomText(27)}a` });

export const toKey = ({ clientId, secret }: Credentials): Key => ({ clientId, secretHash: hashSecret(secret) });

/** Its tokens are forgotten by whoever calls: they were given to the former client. */
export function createReissue(db: BacDatabase): (clientId: string, key: Key) => void {
  const rename = db.prepare(
    "UPDATE applications SET client_id = :to, secret_hash = :secretHash, document = json_set(document, '$.clientId', :to) WHERE client_id = :from",
  );
  const followers = ['elements', 'vehicules'].map((table) => db.prepare(`UPDATE ${table} SET client_id = :to WHERE client_id = :from`));
  const renameQuotas = db.prepare('UPDATE quotas SET application = :to WHERE application = :from');
  return (from, { clientId: to, secretHash }) => {
    rename.run({ from, to, secretHash });
    for (const follower of [...followers, renameQuotas]) follower.run({ from, to });
  };
}
