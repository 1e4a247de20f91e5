import type { BacDatabase } from './database.ts';

/** Removes an application and all that is under its client id, but its tokens and the journal. */
export function createDismiss(db: BacDatabase): (clientId: string) => void {
  const statements = [
    'DELETE FROM traces WHERE vehicule IN (SELECT id FROM vehicules WHERE client_id = ?)',
    'DELETE FROM vehicules WHERE client_id = ?',
    'DELETE FROM elements WHERE client_id = ?',
    'DELETE FROM quotas WHERE application = ?',
    'DELETE FROM applications WHERE client_id = ?',
  ].map((sql) => db.prepare(sql));
  return (clientId) => {
    for (const statement of statements) statement.run(clientId);
  };
}

/** Removes people, goods and conventions: what fixtures say. Tokens, quotas and consents wait for what comes in their place. */
const CONTENT = ['traces', 'vehicules', 'elements', 'applications', 'declarants', 'situations', 'foyers', 'personnes'];

/** Of what is kept under a client id or a SPI, what belongs to nobody any more. */
const ORPHANS = [
  'DELETE FROM tokens WHERE client_id NOT IN (SELECT client_id FROM applications)',
  'DELETE FROM quotas WHERE application NOT IN (SELECT client_id FROM applications)',
  'DELETE FROM consents WHERE spi NOT IN (SELECT spi FROM personnes)',
];

/** Empties a bac of its content, gives it another, and forgets what belonged to the former one alone. */
export function replaceContent(db: BacDatabase, fill: () => void): void {
  for (const table of CONTENT) db.exec(`DELETE FROM ${table}`);
  fill();
  for (const statement of ORPHANS) db.exec(statement);
}
