import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CommandError } from './outcome.ts';

/** A file to write, its path from the folder. */
interface NewFile {
  readonly path: string;
  readonly text: string;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The folder itself, behind a link; one whose files would mix with others is left as it is. */
function findFree(folder: string): string {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return resolve(folder);
  if (!stat.isDirectory()) throw new CommandError(`--out: ${folder} is not a folder: give another name`);
  if (readdirSync(folder).length > 0)
    throw new CommandError(
      `--out: ${folder} is not empty: give another folder, or empty it: what it holds would be read with the new files`,
    );
  return realpathSync(folder);
}

/** Runs `remove` before a signal ends the process; gives what forgets it. */
function removeOnSignal(remove: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    remove();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}

/** With what is missing above it. Node's own recursive mkdir never ends below /proc. */
function makeFolder(folder: string): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
}

async function writeFiles(draft: string, files: AsyncIterable<NewFile> | Iterable<NewFile>): Promise<number> {
  makeFolder(draft);
  let written = 0;
  for await (const { path, text } of files) {
    mkdirSync(dirname(join(draft, path)), { recursive: true });
    writeFileSync(join(draft, path), text);
    written += 1;
    // What draws the files never waits: signals are heard here.
    await setImmediate();
  }
  return written;
}

/** Writes a folder whole: under another name until the last file, then in its place. Gives how many files there are. */
export async function writeFolder(folder: string, files: AsyncIterable<NewFile> | Iterable<NewFile>): Promise<number> {
  let remove = (): void => undefined;
  const forget = removeOnSignal(() => remove());
  try {
    const place = findFree(folder);
    const draft = `${place}.partial-${process.pid}`;
    remove = () => rmSync(draft, { recursive: true, force: true });
    const written = await writeFiles(draft, files);
    // An empty folder gives its place to another.
    renameSync(draft, place);
    return written;
  } catch (cause) {
    remove();
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || cause instanceof CommandError) throw cause;
    throw new CommandError(`--out: ${folder}: cannot be written (${code}): check the folder above it, or give another`);
  } finally {
    forget();
  }
}
