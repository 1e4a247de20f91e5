import type { Deposant, Element, Fields, NatureElement } from '../core/vehicule.ts';
import type { BacDatabase } from './database.ts';

export interface Elements {
  /** Returns the id given: ten digits, in the order of creation. */
  insert(nature: NatureElement, deposant: Deposant, idCorrelation: string, fields: Fields): number;
  /** Writes an element of another bac as it was, its id too. */
  restore(nature: NatureElement, element: Element): void;
  update(id: number, fields: Fields): void;
  remove(id: number): void;
  find(nature: NatureElement, id: number): Element | undefined;
  findByCorrelation(nature: NatureElement, deposant: Deposant, idCorrelation: string): Element | undefined;
  /** Those of an application, in the order of creation. */
  list(nature: NatureElement, clientId: string): readonly Element[];
}

interface Row {
  id: number;
  client_id: string;
  sip: string;
  id_correlation: string;
  document: string;
}

/** First ids, below 2^31 so that a client may keep them in 32 bits. */
const FIRST_ID: Readonly<Record<NatureElement, number>> = { entite: 1_100_000_001, lieu: 1_200_000_001 };

function toElement(row: Row): Element {
  return { id: row.id, clientId: row.client_id, sip: row.sip, idCorrelation: row.id_correlation, fields: JSON.parse(row.document) };
}

export function createElements(db: BacDatabase): Elements {
  const insert = db.prepare(
    'INSERT INTO elements (id, nature, client_id, sip, id_correlation, document) VALUES (coalesce((SELECT max(id) + 1 FROM elements WHERE nature = :nature), :firstId), :nature, :clientId, :sip, :idCorrelation, :document)',
  );
  const restore = db.prepare(
    'INSERT INTO elements (id, nature, client_id, sip, id_correlation, document) VALUES (:id, :nature, :clientId, :sip, :idCorrelation, :document)',
  );
  const update = db.prepare('UPDATE elements SET document = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM elements WHERE id = ?');
  const byId = db.prepare<[number, string], Row>('SELECT * FROM elements WHERE id = ? AND nature = ?');
  const byCorrelation = db.prepare<[string, string, string, string], Row>(
    'SELECT * FROM elements WHERE nature = ? AND client_id = ? AND sip = ? AND id_correlation = ?',
  );
  const byClient = db.prepare<[string, string], Row>('SELECT * FROM elements WHERE nature = ? AND client_id = ? ORDER BY id');
  const one = (row: Row | undefined) => row && toElement(row);
  return {
    insert: (nature, { clientId, sip }, idCorrelation, fields) =>
      Number(
        insert.run({ nature, firstId: FIRST_ID[nature], clientId, sip, idCorrelation, document: JSON.stringify(fields) }).lastInsertRowid,
      ),
    restore: (nature, { fields, ...element }) => {
      restore.run({ ...element, nature, document: JSON.stringify(fields) });
    },
    update: (id, fields) => {
      update.run(JSON.stringify(fields), id);
    },
    remove: (id) => {
      remove.run(id);
    },
    find: (nature, id) => one(byId.get(id, nature)),
    findByCorrelation: (nature, { clientId, sip }, idCorrelation) => one(byCorrelation.get(nature, clientId, sip, idCorrelation)),
    list: (nature, clientId) => byClient.all(nature, clientId).map(toElement),
  };
}
