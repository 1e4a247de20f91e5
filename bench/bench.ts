/**
 * `npm run bench`: what the full chain costs beside bare Hono, and how fast the built command starts. Never a test: it exits 0
 * whether the targets are reached or not, and 1 when it could not measure (an answer that is not a 200, a server that does not start).
 *
 * What the figures do not prove:
 * - Nothing about a network: all goes through the loopback of one machine, with keep-alive.
 * - Nothing about absolute speed elsewhere. On two cores the load generator, the kernel and the server's own threads share them;
 *   when other programs run too, only the ratio to A and the CPU per request can be compared from one run to the next, and with care.
 *   `busy cores` says how much of a core the server got.
 * - Nothing about other calls: one person, one application, one resource, one correlation id. Its avis is computed once, then kept.
 * - A, B, C and D write to no disk: their bac is in memory. E writes to a file of the temporary folder, and still waits for no disk: SQLite's
 *   write-ahead log is synced at its checkpoints, not at each call, so its pages stay in the system's cache (a kill loses nothing, a power
 *   cut may). What E pays above D is system calls and the checkpoints that fall in its rounds. A slow or networked disk is another story.
 * - Nothing about a bac of years: D and E start empty and fill as they go, the faster one the more, with tens of thousands of vehicles at the end.
 *   All are of one entity, and each is the same but for its idCorrelation; no search runs meanwhile.
 * - D and E make the load generator build and send a kilobyte more per request than A to C, on the cores that it shares with the server: their
 *   ratios to A and B hold that too, their CPU per request does not.
 * - N differs from B by its convention alone: a client address, a burst, a total, an attestation, a questionnaire, and 85 fields out of 90 dropped.
 *   The answer filtered is remembered as B's is, so the filter itself is not paid at each call.
 * - B, N and C share a process: the tokens that C leaves are in B's memory. D and E have one each.
 * - B's CPU holds the waking of the load generator, which sleeps between two answers of B and never between two of A: an idle virtual
 *   processor is dear to wake (20 to 30 µs where this was written).
 * - A is a floor, not a rival: a constant answer with fewer headers than B's and no work behind it.
 * - Latencies are those of a saturated server (a closed loop of ten connections), not those that a lone client sees.
 * - The journal is asked in process, on a server that does nothing else, its file in the system's cache: `blocked` is the longest that another call would
 *   have waited, garbage collection included.
 * - The cold start is cold for the process only: the files are in the system's cache. It ends with a call made as soon as the banner
 *   gives the URL, so it holds the time of the pipe, under a millisecond.
 */
import { measureBacs } from './bacs.ts';
import { createCalls } from './calls.ts';
import { measureColdStart, measureIdleRssMb } from './cold-start.ts';
import { measureJournal } from './journal.ts';
import { createReport, renderBacs, renderJournal, renderReport } from './report.ts';
import { measureThroughput } from './throughput.ts';

/** On the error stream, so that the standard output holds the report alone. */
const progress = (line: string): void => void process.stderr.write(`bench: ${line}\n`);

/** `--journal` or `--bacs`: a part alone. */
async function runPart<Costs>(
  measure: (progress: (line: string) => void) => Promise<Costs>,
  render: (costs: Costs) => string,
  isJson: boolean,
) {
  const costs = await measure(progress);
  process.stdout.write(isJson ? `${JSON.stringify(costs, null, 2)}\n` : `${render(costs)}\n`);
}

async function runBench(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  if (args.includes('--journal')) return runPart(measureJournal, renderJournal, isJson);
  if (args.includes('--bacs')) return runPart(measureBacs, renderBacs, isJson);
  const calls = await createCalls();
  progress('cold starts');
  const coldStart = await measureColdStart(calls);
  const idleRssMb = await measureIdleRssMb();
  const { contestants, rssAfterLoadMb } = await measureThroughput(calls, progress);
  const bacs = await measureBacs(progress);
  const journal = await measureJournal(progress);
  const report = createReport({ throughput: contestants, coldStart, idleRssMb, rssAfterLoadMb, bacs, journal });
  process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
}

try {
  await runBench(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
