import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** The same, with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = folderForTest();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
