import type { Panne } from '../core/panne.ts';
import type { BacDatabase } from './database.ts';

/** A fault with the number of calls that it was for, struck or not. */
export interface ArmedPanne extends Panne {
  readonly seen: number;
}

/** Faults injected into a bac. They are read at every call, so they are remembered. */
export interface Pannes {
  /** In the order in which they were armed. */
  list(): readonly ArmedPanne[];
  /** `seen` is that of a fault taken from elsewhere; 0 without it. */
  insert(panne: Panne, seen?: number): void;
  remove(id: string): boolean;
  clear(): void;
  /** One more call that the fault was for. */
  count(id: string): void;
}

interface Row {
  readonly document: string;
  readonly seen: number;
}

export function createPannes(db: BacDatabase): Pannes {
  const select = db.prepare<[], Row>('SELECT document, seen FROM pannes ORDER BY rank');
  const insert = db.prepare(
    'INSERT INTO pannes (id, rank, document, seen) VALUES (?, (SELECT coalesce(max(rank), 0) + 1 FROM pannes), ?, ?)',
  );
  const remove = db.prepare('DELETE FROM pannes WHERE id = ?');
  const removeAll = db.prepare('DELETE FROM pannes');
  const increment = db.prepare('UPDATE pannes SET seen = seen + 1 WHERE id = ?');
  let known: readonly ArmedPanne[] | undefined;
  const list = (): readonly ArmedPanne[] => {
    known ??= select.all().map(({ document, seen }) => ({ ...(JSON.parse(document) as Panne), seen }));
    return known;
  };
  return {
    list,
    insert: (panne, seen = 0) => {
      insert.run(panne.id, JSON.stringify(panne), seen);
      known = undefined;
    },
    remove: (id) => {
      known = undefined;
      return remove.run(id).changes > 0;
    },
    clear: () => {
      removeAll.run();
      known = undefined;
    },
    count: (id) => {
      increment.run(id);
      known = list().map((panne) => (panne.id === id ? { ...panne, seen: panne.seen + 1 } : panne));
    },
  };
}
