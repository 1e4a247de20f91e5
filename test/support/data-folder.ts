import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox.ts';
import { sandboxForTest, startSandbox } from './sandbox.ts';

/** An empty folder, removed at the end of the test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apim-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sandbox over a data folder whose database was changed behind its back, between a first start and this one. */
export async function sandboxOverEditedData(edit: (db: Database.Database) => void, options: SandboxOptions = {}) {
  const data = folderForTest();
  await (await startSandbox({ data, ...options })).close();
  const db = new Database(join(data, 'bacs', 'commun.sqlite'));
  edit(db);
  db.close();
  return sandboxForTest({ data, ...options });
}
