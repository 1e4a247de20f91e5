import { readFileSync } from 'node:fs';

/** USER_HZ: the kernel gives process times to programs in hundredths of a second, whatever its own tick. */
const TICK_MS = 10;

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

/** CPU time that a process has used, all threads, user and system, in ms; null where there is no /proc. */
export function readCpuMs(pid: number): number | null {
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  // The second field is the program's name between parentheses; after it come state (field 3) … utime (14) and stime (15).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Resident memory of a process (VmRSS) in MB of 10⁶ bytes; null where there is no /proc. */
export function readRssMb(pid: number): number | null {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
}
