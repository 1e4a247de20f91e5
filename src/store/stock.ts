import type { Foyer } from '../core/fixtures.ts';
import type { Personne } from '../core/personne.ts';
import type { Situation } from '../core/situation.ts';
import { openDatabase } from './database.ts';
import { createFoyers } from './foyers.ts';
import { createPersonnesTable } from './personnes.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { createSituationsTable } from './situations.ts';

/** People written once, whose bytes new bacs are opened on: a great many are never held as objects. */
export interface Stock {
  addPersonne(personne: Personne): void;
  addFoyer(foyer: Foyer, situations: readonly Situation[]): void;
  /** What was written, as a database without anything else; nothing can be added after. */
  finish(): Buffer;
  /** Gives up what was written. */
  close(): void;
}

export function createStock(): Stock {
  const { db } = openDatabase(null);
  db.exec(SCHEMA);
  db.pragma(`user_version = ${SCHEMA_VERSION}`);
  db.exec('BEGIN');
  const personnes = createPersonnesTable(db);
  const foyers = createFoyers(db);
  const situations = createSituationsTable(db);
  return {
    addPersonne: (personne) => personnes.insert(personne),
    addFoyer: (foyer, declared) => {
      foyers.save(foyer);
      for (const situation of declared) situations.insert(situation);
    },
    finish: () => {
      db.exec('COMMIT');
      const bytes = db.serialize();
      db.close();
      return bytes;
    },
    close: () => {
      db.close();
    },
  };
}
