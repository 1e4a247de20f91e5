/**
 * `npm run bench`: what the full chain costs beside bare Hono, and what the rest costs. Never a test: it exits 0 whether the targets are
 * reached or not, and 1 when it could not measure (an answer that is not a 200, a server that does not start). docs/performance.md says
 * how the figures are taken and what they do not prove.
 */
import { measureBacs } from './bacs.ts';
import { createCalls } from './calls.ts';
import { measureColdStart, measureIdleRssMb } from './cold-start.ts';
import type { Figure } from './figure.ts';
import { measureJournal } from './journal.ts';
import { bacFigures, coldStartFigures, createReport, journalFigures, renderReport, throughputFigures, volumeFigures } from './report.ts';
import { measureThroughput, type Throughput } from './throughput.ts';
import { measureVolume } from './volume.ts';

/** On the error stream, so that the standard output holds the report alone. */
const progress = (line: string): void => void process.stderr.write(`bench: ${line}\n`);

interface Measured {
  readonly figures: readonly Figure[];
  /** Bare Hono, where it was raced: it tells how busy the machine was. */
  readonly bare?: Throughput | undefined;
}

async function measureStarts(): Promise<Measured> {
  progress('cold starts');
  return { figures: coldStartFigures(await measureColdStart(await createCalls()), await measureIdleRssMb()) };
}

async function measureRace(): Promise<Measured> {
  const { contestants, rssAfterLoadMb } = await measureThroughput(await createCalls(), progress);
  return { figures: throughputFigures(contestants, rssAfterLoadMb), bare: contestants[0] };
}

/** In their order; each alone with `-- --NAME`. */
const PARTS: Readonly<Record<string, () => Promise<Measured>>> = {
  starts: measureStarts,
  throughput: measureRace,
  bacs: async () => ({ figures: bacFigures(await measureBacs(progress)) }),
  volume: async () => ({ figures: volumeFigures(await measureVolume(progress)) }),
  journal: async () => ({ figures: journalFigures(await measureJournal(progress)) }),
};

async function runBench(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--json' && !Object.hasOwn(PARTS, arg.slice(2)));
  if (unknown !== undefined)
    throw new Error(
      `${unknown}: expected --json, or parts among ${Object.keys(PARTS)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  const chosen = Object.entries(PARTS).filter(([name]) => args.includes(`--${name}`));
  const measured: Measured[] = [];
  for (const [, measure] of chosen.length > 0 ? chosen : Object.entries(PARTS)) measured.push(await measure());
  const report = createReport(
    measured.flatMap(({ figures }) => figures),
    measured.find(({ bare }) => bare)?.bare,
  );
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
}

try {
  await runBench(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
