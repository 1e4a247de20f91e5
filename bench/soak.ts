/**
 * `npm run soak -- [seconds]`: a mixed load on the built server for 300 s unless told otherwise, over the loopback, in bacs that are born, lived in
 * and dropped; prints memory and open files as they go. Exits 1 when memory still grows at the end or a file stays open: see `judge`.
 *
 * What it does not prove: nothing about days, nor about one bac that fills up; the journal of each bac lives as long as it.
 */
import { readdirSync } from 'node:fs';
import { liveInBac, meetServer } from '../test/support/bac-journey.ts';
import { readRssMb } from './process-cost.ts';
import { startSilentSandbox } from './servers.ts';
import { median } from './statistics.ts';

const AT_ONCE = 8;
const SAMPLES = 30;
/** Growth of the median memory from the second third to the last one: noise of the garbage collector. */
const TOLERATED_MB = 15;
const TOLERATED_FILES = 4;

interface Sample {
  readonly atSeconds: number;
  readonly lived: number;
  readonly rssMb: number;
  readonly files: number;
}

const countFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

function judge(samples: readonly Sample[], idleFiles: number): string[] {
  const third = Math.floor(samples.length / 3);
  const rss = (part: readonly Sample[]) => median(part.map(({ rssMb }) => rssMb));
  const growth = rss(samples.slice(-third)) - rss(samples.slice(third, 2 * third));
  const left = (samples.at(-1)?.files ?? 0) - idleFiles;
  return [
    ...(growth > TOLERATED_MB ? [`memory grew by ${growth.toFixed(1)} MB from the second third to the last`] : []),
    ...(left > TOLERATED_FILES ? [`${left} more files are open than before the load`] : []),
  ];
}

async function soak(seconds: number): Promise<readonly string[]> {
  const sandbox = await startSilentSandbox();
  const samples: Sample[] = [];
  try {
    const server = await meetServer(sandbox.url);
    const idleFiles = countFiles(sandbox.pid);
    const startedAt = performance.now();
    const elapsed = () => (performance.now() - startedAt) / 1000;
    let lived = 0;
    let born = 0;
    const sample = () => {
      const rssMb = readRssMb(sandbox.pid) ?? 0;
      samples.push({ atSeconds: Math.round(elapsed()), lived, rssMb, files: countFiles(sandbox.pid) });
      const { atSeconds, files } = samples.at(-1) ?? { atSeconds: 0, files: 0 };
      process.stdout.write(
        `${String(atSeconds).padStart(5)} s  ${String(lived).padStart(6)} bacs  ${rssMb.toFixed(0).padStart(5)} MB  ${files} files\n`,
      );
    };
    const timer = setInterval(sample, (seconds * 1000) / SAMPLES);
    const live = async () => {
      while (elapsed() < seconds) {
        // An even rank deletes its bac when it is done.
        const rank = 2 * born;
        born += 1;
        await liveInBac(server, `soak-${rank}`, rank);
        lived += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, live));
    clearInterval(timer);
    // Idle connections of the load are closed by the server after their keep-alive.
    await new Promise((resolve) => setTimeout(resolve, 7000));
    sample();
    return judge(samples, idleFiles);
  } finally {
    await sandbox.stop();
  }
}

const faults = await soak(Number(process.argv[2] ?? 300));
process.stdout.write(faults.length === 0 ? 'memory flat, no file left open\n' : `${faults.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
