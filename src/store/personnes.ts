import type { Personne } from '../core/personne.ts';
import { nameKey } from '../core/text-key.ts';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';
import type { Page } from './page.ts';

export interface PersonnesTable {
  insert(personne: Personne): void;
  /** Puts a person in the place of the one who has a SPI; theirs may be another. */
  replace(spi: string, personne: Personne): void;
  remove(spi: string): void;
  findBySpi(spi: string): Personne | undefined;
  findBySlug(slug: string): Personne | undefined;
  /** Everyone born under a name whose first names start as told, whatever the spelling, by SPI; not always at the end of a first name. */
  findByNames(nom: string, prenom: string): readonly Personne[];
  /** By slug. */
  list(page: Page): readonly Personne[];
  slugs(limit: number): readonly string[];
  count(): number;
  /** Changes each time somebody is replaced or removed: what was established from them before is stale. */
  version(): number;
}

interface Row {
  document: string;
}

const parse = (row: Row): Personne => JSON.parse(row.document);

export function createPersonnesTable(db: BacDatabase): PersonnesTable {
  const insert = db.prepare('INSERT INTO personnes (spi, slug, nom_key, prenoms_key, document) VALUES (?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM personnes WHERE spi = ?');
  const bySpi = db.prepare<[string], Row>('SELECT document FROM personnes WHERE spi = ?');
  const bySlug = db.prepare<[string], Row>('SELECT document FROM personnes WHERE slug = ?');
  // Keys are letters and digits: all those that start with one come before it with this after.
  const byNames = db.prepare<[string, string, string], Row>(
    `SELECT document FROM personnes WHERE nom_key = ? AND prenoms_key >= ? AND prenoms_key < ? || char(1114111) ORDER BY spi`,
  );
  const page = db.prepare<[string, number], Row>('SELECT document FROM personnes WHERE slug > ? ORDER BY slug LIMIT ?');
  const slugs = db.prepare<[number], { slug: string }>('SELECT slug FROM personnes ORDER BY slug LIMIT ?');
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM personnes');
  const memo = createMemo<string, Personne>();
  const one = (row: Row | undefined) => row && parse(row);
  let version = 0;

  const add = (personne: Personne) => {
    insert.run(personne.spi, personne.slug, nameKey(personne.nomNaissance), nameKey(personne.prenoms), JSON.stringify(personne));
    memo.forget(personne.spi);
  };
  const drop = (spi: string) => {
    version += 1;
    remove.run(spi);
    memo.forget(spi);
  };
  return {
    insert: add,
    replace: (spi, personne) => {
      drop(spi);
      add(personne);
    },
    remove: drop,
    findBySpi: (spi) => memo.get(spi, () => one(bySpi.get(spi))),
    findBySlug: (slug) => one(bySlug.get(slug)),
    findByNames: (nom, prenom) => byNames.all(nameKey(nom), nameKey(prenom), nameKey(prenom)).map(parse),
    list: ({ after, limit }) => page.all(after, limit).map(parse),
    slugs: (limit) => slugs.all(limit).map((row) => row.slug),
    count: () => count.get()?.count ?? 0,
    version: () => version,
  };
}
