import { timingSafeEqual } from 'node:crypto';
import type { Application, Habilitation } from '../core/application.ts';
import { compileNetworks, type Networks } from '../core/networks.ts';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';
import { type Page, WHOLE } from './page.ts';
import { hashSecret } from './reissue.ts';

/** An application without what it proves itself with. */
export type KeptApplication = Omit<Application, 'secret' | 'secretSha256'>;

/** An application as the bac keeps it: its secret is only a hash. */
export interface StoredApplication extends KeptApplication {
  readonly habilitationFor: ReadonlyMap<string, Habilitation>;
  /** Whether an address may call; null: any may. */
  readonly allows: Networks | null;
}

export interface Applications {
  /** The secret itself is never kept. */
  insert(application: KeptApplication, secretHash: string): void;
  /** Writes an application again, under the same client id. */
  update(application: KeptApplication, secretHash: string): void;
  find(clientId: string): StoredApplication | undefined;
  findBySlug(slug: string): StoredApplication | undefined;
  secretHashOf(clientId: string): string | undefined;
  /** By slug. */
  list(page?: Page): readonly StoredApplication[];
  count(): number;
  /** Reads it again at the next call. */
  forget(clientId: string): void;
  /** Compares in constant time; false for an unknown client. */
  secretMatches(clientId: string, secret: string): boolean;
  clientIds(): readonly string[];
  /** Slugs of those that some API lets call without a quota. */
  unlimited(): readonly string[];
}

interface Row {
  client_id: string;
  slug: string;
  secret_hash: string;
  document: string;
}

/** The hash under which the secret of an application is kept. */
export const secretHashOf = ({ secret, secretSha256 }: Pick<Application, 'secret' | 'secretSha256'>): string =>
  secretSha256 === undefined ? hashSecret(secret) : Buffer.from(secretSha256, 'hex').toString('base64url');

/** The hash as the fixtures write it. */
export const toSha256 = (secretHash: string): string => Buffer.from(secretHash, 'base64url').toString('hex');

function toStored(row: Row): StoredApplication {
  const document: KeptApplication = JSON.parse(row.document);
  return {
    ...document,
    habilitationFor: new Map(document.habilitations.map((h) => [h.api, h])),
    allows: document.adressesIp.length > 0 ? compileNetworks(document.adressesIp) : null,
  };
}

export function createApplications(db: BacDatabase): Applications {
  const insert = db.prepare<Row>(
    'INSERT INTO applications (client_id, slug, secret_hash, document) VALUES (:client_id, :slug, :secret_hash, :document)',
  );
  const update = db.prepare<Row>(
    'UPDATE applications SET slug = :slug, secret_hash = :secret_hash, document = :document WHERE client_id = :client_id',
  );
  const select = db.prepare<[string], Row>('SELECT * FROM applications WHERE client_id = ?');
  const selectIds = db.prepare<[], { client_id: string }>('SELECT client_id FROM applications ORDER BY client_id');
  const selectSlug = db.prepare<[string], Row>('SELECT * FROM applications WHERE slug = ?');
  const selectPage = db.prepare<[string, number], Row>('SELECT * FROM applications WHERE slug > ? ORDER BY slug LIMIT ?');
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM applications');
  const memo = createMemo<string, StoredApplication>();
  const load = (clientId: string): StoredApplication | undefined => {
    const row = select.get(clientId);
    return row && toStored(row);
  };

  // All of them are read at each look at the sandbox's health: they are parsed once, until one changes.
  let listed: readonly StoredApplication[] | undefined;
  const listAll = (): readonly StoredApplication[] => {
    listed ??= selectPage.all(WHOLE.after, WHOLE.limit).map(toStored);
    return listed;
  };
  const forget = (clientId: string): void => {
    memo.forget(clientId);
    listed = undefined;
  };
  const toRow = (application: KeptApplication, secretHash: string): Row => {
    const { secret: _never, secretSha256: _either, ...kept } = application as Application;
    forget(kept.clientId);
    return { client_id: kept.clientId, slug: kept.slug, secret_hash: secretHash, document: JSON.stringify(kept) };
  };

  return {
    insert: (application, secretHash) => {
      insert.run(toRow(application, secretHash));
    },
    update: (application, secretHash) => {
      update.run(toRow(application, secretHash));
    },
    forget,
    secretHashOf: (clientId) => select.get(clientId)?.secret_hash,
    list: (page) => (page ? selectPage.all(page.after, page.limit).map(toStored) : listAll()),
    count: () => count.get()?.count ?? 0,
    findBySlug: (slug) => {
      const row = selectSlug.get(slug);
      return row && toStored(row);
    },
    find: (clientId) => memo.get(clientId, load),
    secretMatches: (clientId, secret) => {
      const expected = Buffer.from(select.get(clientId)?.secret_hash ?? hashSecret(''));
      const matches = timingSafeEqual(expected, Buffer.from(hashSecret(secret)));
      return matches && secret !== '';
    },
    unlimited: () =>
      listAll()
        .filter(({ habilitations }) => habilitations.some(({ quotaParMinute }) => quotaParMinute === null))
        .map(({ slug }) => slug)
        .sort(),
    clientIds: () => selectIds.all().map((row) => row.client_id),
  };
}
