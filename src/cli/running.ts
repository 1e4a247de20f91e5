import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a server notes of itself when it starts, for the commands that look for it. */
export interface Running {
  readonly pid: number;
  /** That its pid is of, a container's or the machine's: elsewhere the same number is another program. */
  readonly namespace: string | null;
  /** A name of this run alone: it tells the server from another that took its port. */
  readonly instance: string;
  readonly url: string;
  readonly tlsUrl: string | null;
  /** The token that the server made; null when it was given one, or needs none. */
  readonly adminToken: string | null;
}

/** The namespace of this process's pids; null where the system has none. */
export function namespaceOf(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

const FOLDER_MODE = 0o700;

/** True for a folder that this user alone made and enters: anybody may make one of that name in a shared temporary folder, or a link. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return false;
  return process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o077) === 0);
}

const privateFolder = (): string => join(tmpdir(), `apim-sandbox-${process.getuid?.() ?? 'user'}`);

/** The folder of this user's notes; null where there is none that can be trusted. */
function findPrivateFolder(): string | null {
  const folder = privateFolder();
  return isOurs(folder) ? folder : null;
}

/** The same, made when it is absent; null on a file system that takes none. */
export function makePrivateFolder(): string | null {
  try {
    mkdirSync(privateFolder(), { mode: FOLDER_MODE });
  } catch {
    // It exists, or cannot be made: the look below tells.
  }
  return findPrivateFolder();
}

const fileOf = (folder: string, url: string): string =>
  join(folder, `server-${new URL(url).host.replace('localhost', '127.0.0.1').replace(/[^\w.]/g, '_')}.json`);

/** Notes that a server runs; without a place for it, the server runs all the same. */
export function noteRunning(running: Running): void {
  const folder = makePrivateFolder();
  if (folder === null) return;
  try {
    const file = fileOf(folder, running.url);
    rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify(running), { mode: 0o600 });
  } catch {
    // A full disk: the note is a convenience.
  }
}

function readNote(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function readRunning(url: string): Running | undefined {
  const folder = findPrivateFolder();
  return folder === null ? undefined : readNote(fileOf(folder, url));
}

/** Only the note of this very run: another server may have taken the port since. */
export function forgetRunning({ url, instance }: Running): void {
  const folder = findPrivateFolder();
  if (folder === null || readRunning(url)?.instance !== instance) return;
  try {
    rmSync(fileOf(folder, url), { force: true });
  } catch {
    // Nobody can write there any more.
  }
}
