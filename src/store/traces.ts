import type { Trace } from '../core/vehicule.ts';
import type { BacDatabase } from './database.ts';

export interface Traces {
  insert(trace: Trace): void;
  removeOf(vehicule: number): void;
  /** Oldest first. */
  ofVehicule(vehicule: number): readonly Trace[];
  last(vehicule: number): Trace | undefined;
  /** Times a vehicle has come to a status. */
  visits(vehicule: number, statut: string): number;
}

interface Row {
  vehicule: number;
  at_ms: number;
  actor: string;
  made_by: string;
  event: string;
  statut_avant: string | null;
  statut_apres: string | null;
  data: string;
}

function toTrace(row: Row): Trace {
  return {
    vehicule: row.vehicule,
    atMs: row.at_ms,
    actor: row.actor,
    by: row.made_by,
    event: row.event,
    from: row.statut_avant,
    to: row.statut_apres,
    data: JSON.parse(row.data),
  };
}

export function createTraces(db: BacDatabase): Traces {
  const insert = db.prepare(
    'INSERT INTO traces (vehicule, at_ms, actor, made_by, event, statut_avant, statut_apres, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const all = db.prepare<[number], Row>('SELECT * FROM traces WHERE vehicule = ? ORDER BY id');
  const last = db.prepare<[number], Row>('SELECT * FROM traces WHERE vehicule = ? ORDER BY id DESC LIMIT 1');
  const remove = db.prepare('DELETE FROM traces WHERE vehicule = ?');
  const visits = db.prepare<[number, string], { count: number }>(
    'SELECT count(*) AS count FROM traces WHERE vehicule = ? AND statut_apres = ?',
  );
  return {
    insert: ({ vehicule, atMs, actor, by, event, from, to, data }) => {
      insert.run(vehicule, atMs, actor, by, event, from, to, JSON.stringify(data));
    },
    removeOf: (vehicule) => {
      remove.run(vehicule);
    },
    ofVehicule: (vehicule) => all.all(vehicule).map(toTrace),
    last: (vehicule) => {
      const row = last.get(vehicule);
      return row && toTrace(row);
    },
    visits: (vehicule, statut) => visits.get(vehicule, statut)?.count ?? 0,
  };
}
