import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from './outcome.ts';

/** A file to write, its path from the folder. */
interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A folder whose files would mix with others is left as it is. */
function checkFree(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandError(
      `--out: ${folder} is not empty: give another folder, or empty it: what it holds would be read with the new files`,
    );
}

/** Writes a folder whole: under another name until the last file, then in its place. Gives how many files there are. */
export async function writeFolder(folder: string, files: AsyncIterable<NewFile> | Iterable<NewFile>): Promise<number> {
  const draft = `${folder.replace(/\/+$/, '')}.partial-${process.pid}`;
  let written = 0;
  try {
    checkFree(folder);
    for await (const { path, text } of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
      written += 1;
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return written;
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || cause instanceof CommandError) throw cause;
    throw new CommandError(`--out: ${folder}: cannot be written (${code}): check the folder above it, or give another`);
  }
}
