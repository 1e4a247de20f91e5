import type { BacDatabase } from './database.ts';

/** Settings of a bac that change while it runs, and outlive a restart in a data folder. */
export interface Reglages {
  get(nom: string): string | undefined;
  set(nom: string, valeur: string): void;
  forget(nom: string): void;
}

export function createReglages(db: BacDatabase): Reglages {
  const select = db.prepare<[string], { valeur: string }>('SELECT valeur FROM reglages WHERE nom = ?');
  const upsert = db.prepare('INSERT INTO reglages (nom, valeur) VALUES (?, ?) ON CONFLICT (nom) DO UPDATE SET valeur = excluded.valeur');
  const remove = db.prepare('DELETE FROM reglages WHERE nom = ?');
  return {
    get: (nom) => select.get(nom)?.valeur,
    set: (nom, valeur) => {
      upsert.run(nom, valeur);
    },
    forget: (nom) => {
      remove.run(nom);
    },
  };
}
