import type { BacDatabase } from './database.ts';
import { createJournal, type Journal } from './journal.ts';
import type { NewJournalEntry } from './journal-entry.ts';

/** What a bac writes for each call: the quota it spends and its line in the journal, in one transaction. */
export interface Calls {
  readonly journal: Journal;
  /** Calls that already passed in the minute `window` (minutes since the epoch). */
  used(application: string, api: string, window: number): number;
  /** The same, on all the APIs of an application. */
  usedByApplication(application: string, window: number): number;
  record(entry: NewJournalEntry, spends: { application: string; api: string; window: number } | null): void;
}

export function createCalls(db: BacDatabase, journalRows: number): Calls {
  const journal = createJournal(db, journalRows);
  const used = db.prepare<[string, string, number], { used: number }>(
    'SELECT used FROM quotas WHERE application = ? AND api = ? AND window = ?',
  );
  const total = db.prepare<[string, number], { used: number | null }>(
    'SELECT sum(used) AS used FROM quotas WHERE application = ? AND window = ?',
  );
  const spend = db.prepare<[string, string, number]>(
    'INSERT INTO quotas (application, api, window, used) VALUES (?, ?, ?, 1) ON CONFLICT (application, api) DO UPDATE SET used = iif(window = excluded.window, used + 1, 1), window = excluded.window',
  );
  const write = db.transaction(((entry, spends) => {
    if (spends) spend.run(spends.application, spends.api, spends.window);
    journal.write(entry);
  }) satisfies Calls['record']);

  return {
    journal,
    used: (application, api, window) => used.get(application, api, window)?.used ?? 0,
    usedByApplication: (application, window) => total.get(application, window)?.used ?? 0,
    record: (entry, spends) => {
      write(entry, spends);
      journal.announce();
    },
  };
}
