import type { Deposant, Vehicule } from '../core/vehicule.ts';
import type { BacDatabase } from './database.ts';

/** What changes in a vehicle's life. */
export type VehiculeState = Pick<Vehicule, 'statut' | 'scenario' | 'updatedMs' | 'dueMs' | 'reads' | 'entite' | 'remise' | 'suivi'>;

export interface Vehicules {
  /** Returns the number given: ten digits, in the order of deposit. */
  insert(vehicule: Omit<Vehicule, 'id'>): number;
  /** Writes a vehicle of another bac as it was, its number too. */
  restore(vehicule: Vehicule): void;
  update(id: number, state: VehiculeState): void;
  remove(id: number): void;
  /** Numbers of those that refer to an entity, or to a place of deposit, withdrawn ones left out. */
  holding(field: 'idEntiteRemettante' | 'idLieuDepot', id: number): readonly number[];
  /** All of an application, withdrawn ones too, by number. */
  ofClient(clientId: string): readonly Vehicule[];
  find(id: number): Vehicule | undefined;
  /** The vehicle that holds this idCorrelation; a withdrawn one has given it back. */
  findByCorrelation(deposant: Deposant, idCorrelation: string): Vehicule | undefined;
  /** Those last updated strictly between two instants, oldest first, then by number. */
  updatedBetween(deposant: Deposant, fromMs: number, toMs: number): readonly Vehicule[];
  ofDeposant(deposant: Deposant): readonly Vehicule[];
  /** The one whose next transition is due first, among those due by an instant. */
  nextDue(byMs: number): Vehicule | undefined;
  /** All that were not withdrawn, by number. */
  list(): readonly Vehicule[];
  /** Newest first. */
  latest(limit: number): readonly Vehicule[];
}

interface Row {
  id: number;
  client_id: string;
  sip: string;
  id_correlation: string;
  entite: number;
  statut: string | null;
  scenario: string;
  updated_ms: number;
  due_ms: number | null;
  reads: number;
  depot: string;
  remise: string;
  suivi: string;
}

/** First number, below 2^31 so that a client may keep it in 32 bits. */
const FIRST_ID = 1_300_000_001;

function toVehicule(row: Row): Vehicule {
  return {
    id: row.id,
    clientId: row.client_id,
    sip: row.sip,
    idCorrelation: row.id_correlation,
    entite: row.entite,
    statut: row.statut,
    scenario: row.scenario,
    updatedMs: row.updated_ms,
    dueMs: row.due_ms,
    reads: row.reads,
    depot: JSON.parse(row.depot),
    remise: JSON.parse(row.remise),
    suivi: JSON.parse(row.suivi),
  };
}

export function createVehicules(db: BacDatabase): Vehicules {
  const insert = db.prepare(
    `INSERT INTO vehicules (id, client_id, sip, id_correlation, entite, statut, scenario, updated_ms, due_ms, reads, depot, remise, suivi)
     VALUES (coalesce((SELECT max(id) + 1 FROM vehicules), ${FIRST_ID}), :clientId, :sip, :idCorrelation, :entite, :statut, :scenario, :updatedMs, :dueMs, :reads, :depot, :remise, :suivi)`,
  );
  const restore = db.prepare(
    `INSERT INTO vehicules (id, client_id, sip, id_correlation, entite, statut, scenario, updated_ms, due_ms, reads, depot, remise, suivi)
     VALUES (:id, :clientId, :sip, :idCorrelation, :entite, :statut, :scenario, :updatedMs, :dueMs, :reads, :depot, :remise, :suivi)`,
  );
  const remove = db.prepare('DELETE FROM vehicules WHERE id = ?');
  const ofClient = db.prepare<[string], Row>('SELECT * FROM vehicules WHERE client_id = ? ORDER BY id');
  const holding = db.prepare<[string, number], { id: number }>(
    'SELECT id FROM vehicules WHERE statut IS NOT NULL AND remise ->> ? = ? ORDER BY id',
  );
  const update = db.prepare(
    'UPDATE vehicules SET statut = :statut, scenario = :scenario, updated_ms = :updatedMs, due_ms = :dueMs, reads = :reads, entite = :entite, remise = :remise, suivi = :suivi WHERE id = :id',
  );
  const byId = db.prepare<[number], Row>('SELECT * FROM vehicules WHERE id = ?');
  const byCorrelation = db.prepare<[string, string, string], Row>(
    'SELECT * FROM vehicules WHERE client_id = ? AND sip = ? AND id_correlation = ? AND statut IS NOT NULL',
  );
  const between = db.prepare<[string, string, number, number], Row>(
    'SELECT * FROM vehicules WHERE client_id = ? AND sip = ? AND updated_ms > ? AND updated_ms < ? AND statut IS NOT NULL ORDER BY updated_ms, id',
  );
  const ofDeposant = db.prepare<[string, string], Row>(
    'SELECT * FROM vehicules WHERE client_id = ? AND sip = ? AND statut IS NOT NULL ORDER BY id',
  );
  const due = db.prepare<[number], Row>('SELECT * FROM vehicules WHERE due_ms <= ? ORDER BY due_ms, id LIMIT 1');
  const all = db.prepare<[], Row>('SELECT * FROM vehicules WHERE statut IS NOT NULL ORDER BY id');
  const latest = db.prepare<[number], Row>('SELECT * FROM vehicules ORDER BY id DESC LIMIT ?');
  const one = (row: Row | undefined) => row && toVehicule(row);
  const toColumns = (state: VehiculeState) => ({ ...state, remise: JSON.stringify(state.remise), suivi: JSON.stringify(state.suivi) });
  return {
    insert: (vehicule) =>
      Number(insert.run({ ...vehicule, ...toColumns(vehicule), depot: JSON.stringify(vehicule.depot) }).lastInsertRowid),
    restore: (vehicule) => {
      restore.run({ ...vehicule, ...toColumns(vehicule), depot: JSON.stringify(vehicule.depot) });
    },
    remove: (id) => {
      remove.run(id);
    },
    holding: (field, id) => holding.all(`$.${field}`, id).map((row) => row.id),
    ofClient: (clientId) => ofClient.all(clientId).map(toVehicule),
    update: (id, state) => {
      update.run({ ...toColumns(state), id });
    },
    find: (id) => one(byId.get(id)),
    findByCorrelation: ({ clientId, sip }, idCorrelation) => one(byCorrelation.get(clientId, sip, idCorrelation)),
    updatedBetween: ({ clientId, sip }, fromMs, toMs) => between.all(clientId, sip, fromMs, toMs).map(toVehicule),
    ofDeposant: ({ clientId, sip }) => ofDeposant.all(clientId, sip).map(toVehicule),
    nextDue: (byMs) => one(due.get(byMs)),
    list: () => all.all().map(toVehicule),
    latest: (limit) => latest.all(limit).map(toVehicule),
  };
}
