import { timingSafeEqual } from 'node:crypto';
import type { Application, Habilitation } from '../core/application.ts';
import { compileNetworks, type Networks } from '../core/networks.ts';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';
import { type Credentials, createReissue, hashSecret } from './reissue.ts';

/** An application as the bac keeps it: its secret is only a hash. */
export interface StoredApplication extends Omit<Application, 'secret'> {
  readonly habilitationFor: ReadonlyMap<string, Habilitation>;
  /** Whether an address may call; null: any may. */
  readonly allows: Networks | null;
}

export interface Applications {
  /** The secret itself is never kept. */
  insert(application: Omit<Application, 'secret'>, secretHash: string): void;
  find(clientId: string): StoredApplication | undefined;
  /** Gives an application other credentials; what is under its client id follows, but its tokens, which are forgotten. */
  reissue(clientId: string, fresh: Credentials): void;
  secretHashOf(clientId: string): string | undefined;
  /** By slug. */
  list(): readonly StoredApplication[];
  /** Compares in constant time; false for an unknown client. */
  secretMatches(clientId: string, secret: string): boolean;
  clientIds(): readonly string[];
  /** Slugs of those that some API lets call without a quota. */
  unlimited(): readonly string[];
}

interface Row {
  client_id: string;
  secret_hash: string;
  document: string;
}

function toStored(row: Row): StoredApplication {
  const document: Omit<Application, 'secret'> = JSON.parse(row.document);
  return {
    ...document,
    habilitationFor: new Map(document.habilitations.map((h) => [h.api, h])),
    allows: document.adressesIp.length > 0 ? compileNetworks(document.adressesIp) : null,
  };
}

export function createApplications(db: BacDatabase): Applications {
  const insert = db.prepare<Row>(
    'INSERT INTO applications (client_id, secret_hash, document) VALUES (:client_id, :secret_hash, :document)',
  );
  const select = db.prepare<[string], Row>('SELECT * FROM applications WHERE client_id = ?');
  const selectIds = db.prepare<[], { client_id: string }>('SELECT client_id FROM applications ORDER BY client_id');
  const selectAll = db.prepare<[], Row>("SELECT * FROM applications ORDER BY document ->> '$.slug'");
  const reissue = createReissue(db);
  const memo = createMemo<string, StoredApplication>();
  const load = (clientId: string): StoredApplication | undefined => {
    const row = select.get(clientId);
    return row && toStored(row);
  };

  // A hundred documents are read at each look at the sandbox's health: they are parsed once, until one changes.
  let listed: readonly StoredApplication[] | undefined;
  const list = (): readonly StoredApplication[] => {
    listed ??= selectAll.all().map(toStored);
    return listed;
  };

  return {
    insert: (application, secretHash) => {
      const { secret: _never, ...kept } = application as Application;
      insert.run({ client_id: kept.clientId, secret_hash: secretHash, document: JSON.stringify(kept) });
      memo.forget(kept.clientId);
      listed = undefined;
    },
    reissue: (clientId, fresh) => {
      reissue(clientId, fresh);
      memo.forget(clientId);
      listed = undefined;
    },
    secretHashOf: (clientId) => select.get(clientId)?.secret_hash,
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
