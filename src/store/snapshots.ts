import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRealTime } from '../core/clock.ts';
import { makeFolder } from '../core/make-folder.ts';

/** The state of a bac as it was kept under a name. */
export interface Snapshot {
  readonly name: string;
  /** Real time. */
  readonly savedMs: number;
  readonly bytes: number;
}

/** Bytes of bacs, by bac and name. Names must be safe in a path. */
export interface Snapshots {
  /** One of the same name is replaced. */
  save(bac: string, name: string, content: Buffer): Snapshot;
  read(bac: string, name: string): Buffer | undefined;
  /** By name. */
  list(bac: string): readonly Snapshot[];
  /** False: there was none. */
  remove(bac: string, name: string): boolean;
  /** Those of a bac that is gone. */
  removeAll(bac: string): void;
  /** Bacs that have some. */
  bacs(): readonly string[];
}

const byName = (a: Snapshot, b: Snapshot): number => (a.name < b.name ? -1 : 1);

function createMemorySnapshots(): Snapshots {
  const kept = new Map<string, Map<string, Snapshot & { readonly content: Buffer }>>();
  const tell = ({ name, savedMs, bytes }: Snapshot): Snapshot => ({ name, savedMs, bytes });
  return {
    save: (bac, name, content) => {
      const snapshot = { name, savedMs: readRealTime(), bytes: content.length, content };
      kept.set(bac, (kept.get(bac) ?? new Map()).set(name, snapshot));
      return tell(snapshot);
    },
    read: (bac, name) => kept.get(bac)?.get(name)?.content,
    list: (bac) => [...(kept.get(bac)?.values() ?? [])].map(tell).sort(byName),
    remove: (bac, name) => kept.get(bac)?.delete(name) ?? false,
    removeAll: (bac) => {
      kept.delete(bac);
    },
    bacs: () => [...kept.keys()],
  };
}

const EXTENSION = '.sqlite';

function createFolderSnapshots(dataFolder: string): Snapshots {
  const folderOf = (bac: string) => join(dataFolder, 'snapshots', bac);
  const fileOf = (bac: string, name: string) => join(folderOf(bac), `${name}${EXTENSION}`);
  const tell = (bac: string, name: string): Snapshot => {
    const { size, mtimeMs } = statSync(fileOf(bac, name));
    return { name, savedMs: Math.floor(mtimeMs), bytes: size };
  };
  return {
    save: (bac, name, content) => {
      const file = fileOf(bac, name);
      makeFolder(folderOf(bac));
      writeFileSync(`${file}.new`, content, { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
      return tell(bac, name);
    },
    read: (bac, name) => (existsSync(fileOf(bac, name)) ? readFileSync(fileOf(bac, name)) : undefined),
    list: (bac) => {
      if (!existsSync(folderOf(bac))) return [];
      const files = readdirSync(folderOf(bac)).filter((file) => file.endsWith(EXTENSION));
      return files.map((file) => tell(bac, file.slice(0, -EXTENSION.length))).sort(byName);
    },
    remove: (bac, name) => {
      const found = existsSync(fileOf(bac, name));
      rmSync(fileOf(bac, name), { force: true });
      return found;
    },
    removeAll: (bac) => rmSync(folderOf(bac), { recursive: true, force: true }),
    bacs: () => (existsSync(folderOf('')) ? readdirSync(folderOf('')) : []),
  };
}

/** Kept in the data folder, or as long as the process. */
export function createSnapshots(dataFolder: string | null): Snapshots {
  return dataFolder === null ? createMemorySnapshots() : createFolderSnapshots(dataFolder);
}
