import { hash, timingSafeEqual } from 'node:crypto';
import type { Application, Habilitation } from '../core/application.ts';
import { compileNetworks, type Networks } from '../core/networks.ts';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';

/** An application as the bac keeps it: its secret is only a hash. */
export interface StoredApplication extends Omit<Application, 'secret'> {
  readonly habilitationFor: ReadonlyMap<string, Habilitation>;
  /** Whether an address may call; null: any may. */
  readonly allows: Networks | null;
}

export interface Applications {
  insert(application: Application): void;
  find(clientId: string): StoredApplication | undefined;
  /** Compares in constant time; false for an unknown client. */
  secretMatches(clientId: string, secret: string): boolean;
  clientIds(): readonly string[];
  /** All of them, by client id. */
  list(): readonly Omit<Application, 'secret'>[];
  /** Slugs of those that some API lets call without a quota. */
  unlimited(): readonly string[];
}

interface Row {
  client_id: string;
  secret_hash: string;
  document: string;
}

const hashSecret = (secret: string): string => hash('sha256', secret, 'base64url');

export function createApplications(db: BacDatabase): Applications {
  const insert = db.prepare<Row>(
    'INSERT INTO applications (client_id, secret_hash, document) VALUES (:client_id, :secret_hash, :document)',
  );
  const select = db.prepare<[string], Row>('SELECT * FROM applications WHERE client_id = ?');
  const selectIds = db.prepare<[], { client_id: string }>('SELECT client_id FROM applications ORDER BY client_id');
  const selectAll = db.prepare<[], Row>('SELECT * FROM applications ORDER BY client_id');
  const memo = createMemo<string, StoredApplication>();
  const load = (clientId: string): StoredApplication | undefined => {
    const row = select.get(clientId);
    if (!row) return undefined;
    const document: Omit<Application, 'secret'> = JSON.parse(row.document);
    return {
      ...document,
      habilitationFor: new Map(document.habilitations.map((h) => [h.api, h])),
      allows: document.adressesIp.length > 0 ? compileNetworks(document.adressesIp) : null,
    };
  };

  const list = (): Omit<Application, 'secret'>[] => selectAll.all().map((row) => JSON.parse(row.document));

  return {
    insert: ({ secret, ...rest }) => {
      insert.run({ client_id: rest.clientId, secret_hash: hashSecret(secret), document: JSON.stringify(rest) });
      memo.forget(rest.clientId);
    },
    find: (clientId) => memo.get(clientId, load),
    secretMatches: (clientId, secret) => {
      const expected = Buffer.from(select.get(clientId)?.secret_hash ?? hashSecret(''));
      const matches = timingSafeEqual(expected, Buffer.from(hashSecret(secret)));
      return matches && secret !== '';
    },
    list,
    unlimited: () =>
      list()
        .filter(({ habilitations }) => habilitations.some(({ quotaParMinute }) => quotaParMinute === null))
        .map(({ slug }) => slug)
        .sort(),
    clientIds: () => selectIds.all().map((row) => row.client_id),
  };
}
