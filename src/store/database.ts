import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '../core/make-folder.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

export type BacDatabase = Database.Database;

/** A data folder that cannot be used: the message says what, where and what to do. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

function explainOpenFailure(file: string, cause: unknown): DataFolderError {
  const code = (cause as { code?: string }).code ?? '';
  const advice =
    code === 'SQLITE_BUSY'
      ? 'another apim-sandbox is using it; stop it or give another folder with --data'
      : code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT'
        ? 'it is not a bac of apim-sandbox; move it away or give another folder with --data'
        : 'check that the folder exists and can be written, or give another one with --data';
  return new DataFolderError(`${file}: cannot be opened (${code || (cause as Error).message}): ${advice}`, { cause });
}

function prepareFile(db: BacDatabase, file: string): void {
  // One process owns a data folder: no shared memory file, and a second one is told so. WAL with NORMAL syncs loses no answered
  // write when the process is killed (only a power cut may take the last ones).
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  const version = db.pragma('user_version', { simple: true });
  if (version !== 0 && version !== SCHEMA_VERSION)
    throw new DataFolderError(
      `${file}: written by another version of apim-sandbox (schema ${version}, expected ${SCHEMA_VERSION}): delete it or give another folder with --data`,
    );
}

/**
 * Opens the database of a bac, in memory or in a file.
 * @returns the database and whether it is new, so that the caller seeds it.
 */
export function openDatabase(file: string | null): { readonly db: BacDatabase; readonly created: boolean } {
  if (file === null) return { db: new Database(':memory:'), created: true };
  let db: BacDatabase | undefined;
  try {
    makeFolder(dirname(file));
    db = new Database(file, { timeout: 200 });
    prepareFile(db, file);
    return { db, created: db.pragma('user_version', { simple: true }) === 0 };
  } catch (cause) {
    db?.close();
    throw cause instanceof DataFolderError ? cause : explainOpenFailure(file, cause);
  }
}

const MAGIC = 'SQLite format 3\0';
/** Where the header of a database file keeps its user_version, big-endian (https://www.sqlite.org/fileformat.html §1.3). */
const VERSION_AT = 60;

/** Whether bytes are a database of this version of the sandbox: what it reads otherwise it would misread. */
export const isOfThisVersion = (bytes: Buffer): boolean =>
  bytes.length > 100 && bytes.toString('latin1', 0, MAGIC.length) === MAGIC && bytes.readInt32BE(VERSION_AT) === SCHEMA_VERSION;

/** Whether an error says that a database is damaged. */
export const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? '');

/**
 * Opens a database on the bytes of another, in memory or in a file that they replace: whole or not at all, also when the process is killed.
 * `leave` closes what has the file open, once the bytes are on the disk.
 */
export function openCopy(bytes: Buffer, file: string | null, leave: () => void): BacDatabase {
  if (file === null) {
    const db = new Database(bytes);
    leave();
    return db;
  }
  try {
    makeFolder(dirname(file));
    writeFileSync(`${file}.new`, bytes, { mode: 0o600, flush: true });
  } catch (cause) {
    throw explainOpenFailure(file, cause);
  }
  leave();
  for (const leftover of [`${file}-wal`, `${file}-shm`]) rmSync(leftover, { force: true });
  renameSync(`${file}.new`, file);
  return openDatabase(file).db;
}

/** Creates tables and content in one transaction, so that a bac is seeded whole or not at all; a failure closes the database. */
export function seedDatabase<T>(db: BacDatabase, fill: () => T): T {
  const seed = db.transaction(() => {
    db.exec(SCHEMA);
    const filled = fill();
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
    return filled;
  });
  try {
    return seed();
  } catch (cause) {
    db.close();
    if (db.memory) throw cause;
    throw new DataFolderError(
      `${db.name}: cannot be filled (${(cause as Error).message}): it may belong to another program, or its disk be full`,
      { cause },
    );
  }
}

/**
 * A database whose statements are prepared the first time they run. A hundred of them are a third of the time and half of the memory of a bac, and
 * most bacs run a few.
 */
export function deferStatements(db: BacDatabase): BacDatabase {
  const prepare = (sql: string) => {
    let prepared: Database.Statement | undefined;
    const statement = (): Database.Statement => {
      prepared ??= db.prepare(sql);
      return prepared;
    };
    return {
      run: (...values: unknown[]) => statement().run(...values),
      get: (...values: unknown[]) => statement().get(...values),
      all: (...values: unknown[]) => statement().all(...values),
    };
  };
  return Object.create(db, { prepare: { value: prepare } });
}
