import type { FixtureEntry, Foyer } from '../core/fixtures.ts';
import type { BacDatabase } from './database.ts';
import type { Page } from './page.ts';

/** Tax households, in the words of the fixture files; what they declare is in the table of situations. */
export interface Foyers {
  /** One of the same name is replaced. */
  save(foyer: Foyer): void;
  /** False: there was none. */
  remove(foyer: string): boolean;
  find(foyer: string): FixtureEntry | undefined;
  /** By name. */
  list(page: Page): readonly FixtureEntry[];
  names(limit: number): readonly string[];
  count(): number;
}

interface Row {
  document: string;
}

const parse = (row: Row): FixtureEntry => JSON.parse(row.document);

export function createFoyers(db: BacDatabase): Foyers {
  const upsert = db.prepare(
    'INSERT INTO foyers (foyer, document) VALUES (?, ?) ON CONFLICT (foyer) DO UPDATE SET document = excluded.document',
  );
  const remove = db.prepare('DELETE FROM foyers WHERE foyer = ?');
  const select = db.prepare<[string], Row>('SELECT document FROM foyers WHERE foyer = ?');
  const page = db.prepare<[string, number], Row>('SELECT document FROM foyers WHERE foyer > ? ORDER BY foyer LIMIT ?');
  const names = db.prepare<[number], { foyer: string }>('SELECT foyer FROM foyers ORDER BY foyer LIMIT ?');
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM foyers');
  return {
    save: ({ foyer, entry }) => {
      upsert.run(foyer, JSON.stringify(entry));
    },
    remove: (foyer) => remove.run(foyer).changes > 0,
    find: (foyer) => {
      const row = select.get(foyer);
      return row && parse(row);
    },
    list: ({ after, limit }) => page.all(after, limit).map(parse),
    names: (limit) => names.all(limit).map((row) => row.foyer),
    count: () => count.get()?.count ?? 0,
  };
}
