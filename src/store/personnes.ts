import type { Personne } from '../core/personne.ts';
import { nameKey } from '../core/text-key.ts';
import type { BacDatabase } from './database.ts';
import { createMemo } from './memo.ts';

export interface PersonnesTable {
  insert(personne: Personne): void;
  findBySpi(spi: string): Personne | undefined;
  findBySlug(slug: string): Personne | undefined;
  /** Everyone born under a name, whatever its spelling, by SPI. */
  findByNomNaissance(nom: string): readonly Personne[];
  list(): readonly Personne[];
}

interface Row {
  document: string;
}

const parse = (row: Row): Personne => JSON.parse(row.document);

export function createPersonnesTable(db: BacDatabase): PersonnesTable {
  const insert = db.prepare('INSERT INTO personnes (spi, slug, nom_key, document) VALUES (?, ?, ?, ?)');
  const bySpi = db.prepare<[string], Row>('SELECT document FROM personnes WHERE spi = ?');
  const bySlug = db.prepare<[string], Row>('SELECT document FROM personnes WHERE slug = ?');
  const byNom = db.prepare<[string], Row>('SELECT document FROM personnes WHERE nom_key = ? ORDER BY spi');
  const all = db.prepare<[], Row>('SELECT document FROM personnes ORDER BY slug');
  const memo = createMemo<string, Personne>();
  const one = (row: Row | undefined) => row && parse(row);
  return {
    insert: (personne) => {
      insert.run(personne.spi, personne.slug, nameKey(personne.nomNaissance), JSON.stringify(personne));
      memo.forget(personne.spi);
    },
    findBySpi: (spi) => memo.get(spi, () => one(bySpi.get(spi))),
    findBySlug: (slug) => one(bySlug.get(slug)),
    findByNomNaissance: (nom) => byNom.all(nameKey(nom)).map(parse),
    list: () => all.all().map(parse),
  };
}
