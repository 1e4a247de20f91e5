import { cpus } from 'node:os';
import type { BacCosts } from './bacs.ts';
import type { ColdStart } from './cold-start.ts';
import { type Figure, figure, renderFigures } from './figure.ts';
import type { JournalCosts } from './journal.ts';
import type { Spread } from './statistics.ts';
import { NARROW, SETTINGS, type Throughput } from './throughput.ts';
import type { VolumeCost } from './volume.ts';

export interface Report {
  readonly machine: { readonly node: string; readonly platform: string; readonly cpus: number; readonly model: string };
  readonly settings: typeof SETTINGS;
  readonly figures: readonly Figure[];
  /** What makes these figures doubtful; null when nothing does. */
  readonly caution: string | null;
}

/** Below this share of a core, bare Hono was held back by something else than itself: A is too low, and the ratios too high. */
const SATURATED = 0.9;

function cautionAbout(bare: Throughput | undefined): string | null {
  if (!bare || bare.busyCores === null || bare.busyCores >= SATURATED) return null;
  return `bare Hono got ${bare.busyCores.toFixed(2)} of a core: the machine was busy elsewhere, so the ratios to A are too kind and every time is too long; run it again on a quiet machine`;
}

const CHAIN = 1;

/** Beside A and, but for B, beside B. A ratio to a floor that was held back proves nothing when it is good. */
function shareFigures({ name, ratioToBare, ratioToChain }: Throughput, rank: number, isDoubtful: boolean): readonly Figure[] {
  if (rank === 0) return [];
  if (rank > CHAIN)
    return [
      figure(name, 'share of A', 'ratio', ratioToBare),
      figure(name, 'share of B', 'ratio', ratioToChain, name === NARROW ? { atLeast: 0.85 } : undefined),
    ];
  const share = figure(name, 'share of A', 'ratio', ratioToBare, { atLeast: 0.35 });
  return [share.target?.reached && isDoubtful ? { ...share, target: { ...share.target, reached: null } } : share];
}

/** Of each contestant: how many, how long, at what cost, beside the others. */
export function throughputFigures(throughput: readonly Throughput[], rssAfterLoadMb: number | null): readonly Figure[] {
  const isDoubtful = cautionAbout(throughput[0]) !== null;
  return [
    ...throughput.flatMap((one, rank) => [
      figure(one.name, 'throughput', 'req/s', one.requestsPerSecond),
      figure(one.name, 'latency, half of the calls', 'ms', one.p50Ms),
      figure(one.name, 'latency, 99 in 100', 'ms', one.p99Ms),
      figure(one.name, 'CPU of the server', 'µs/req', one.cpuMicrosPerRequest, rank === CHAIN ? { atMost: 80 } : undefined),
      figure(one.name, 'share of a core that it got', 'cores', one.busyCores),
      ...shareFigures(one, rank, isDoubtful),
    ]),
    figure('Memory', 'RSS of B and C after the load', 'MB', rssAfterLoadMb),
  ];
}

export function coldStartFigures({ healthMs, situationMs, starts }: ColdStart, idleRssMb: number | null): readonly Figure[] {
  const group = `Cold start, ${starts} times`;
  return [
    figure(group, 'spawn to 200 of /_sandbox/health', 'ms', healthMs, { atMost: 350 }),
    figure(group, 'spawn to 200 of Impôt particulier, token included', 'ms', situationMs),
    figure(group, 'RSS one second after the start', 'MB', idleRssMb, { atMost: 120 }),
  ];
}

export function bacFigures({ bacs, createMs, advanceMs, rssMbPerBac, quotaJourneyMs }: BacCosts): readonly Figure[] {
  const group = `${bacs} bacs in one process, over HTTP`;
  return [
    figure(group, 'POST /_sandbox/bacs', 'ms', createMs, { atMost: 10 }),
    figure(group, 'POST /_sandbox/clock', 'ms', advanceMs),
    figure(group, 'token, 50 calls, 429, a minute later, 200', 'ms', quotaJourneyMs, { atMost: 50 }),
    figure(group, 'RSS per bac', 'MB', rssMbPerBac),
  ];
}

export function journalFigures({ rows, writes, queries }: JournalCosts): readonly Figure[] {
  const group = `Journal of ${rows / 1e6} million lines`;
  return [
    ...writes.map(({ name, micros }) => figure(group, `a line and its quota, ${name}, CPU`, 'µs', micros)),
    ...queries.flatMap(({ name, ms, cpuMs, blockedMs }) => [
      figure(group, name, 'ms', ms),
      figure(group, `${name}: CPU`, 'ms', cpuMs),
      figure(group, `${name}: longest that another call waited`, 'ms', blockedMs),
    ]),
  ];
}

export function volumeFigures(costs: readonly VolumeCost[]): readonly Figure[] {
  const few = costs[0];
  return costs.flatMap(({ people, generateSeconds, startSeconds, rssMb, searchMs, situationMs, bacMs }) => {
    const group = `${people} people over the built-in ones, in JSON`;
    // Twice what a few cost: the rest of a call is the same for all.
    const asFew = (spread: Spread | undefined) =>
      people === few?.people || !spread ? undefined : { atMost: Number((2 * spread.median).toFixed(2)) };
    return [
      figure(group, 'drawn and written', 's', generateSeconds),
      figure(group, 'spawn to listening, all rules checked', 's', startSeconds),
      figure(group, 'RSS', 'MB', rssMb),
      figure(group, 'R2P, SPI by civil status', 'ms', searchMs, asFew(few?.searchMs)),
      figure(group, 'Impôt particulier, an avis not asked before', 'ms', situationMs, asFew(few?.situationMs)),
      figure(group, 'POST /_sandbox/bacs', 'ms', bacMs),
    ];
  });
}

export function createReport(figures: readonly Figure[], bare?: Throughput): Report {
  const [cpu] = cpus();
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpus: cpus().length,
    model: cpu?.model ?? 'unknown',
  };
  return { machine, settings: SETTINGS, figures, caution: cautionAbout(bare) };
}

/** The report for people. */
export function renderReport({ machine, settings, figures, caution }: Report): string {
  return `Node ${machine.node} on ${machine.platform}, ${machine.cpus} × ${machine.model}; docs/performance.md says how this is measured and what it does not prove.
Throughput: ${settings.rounds} rounds of ${settings.roundSeconds} s each, interleaved, ${settings.connections} connections, loopback.

${renderFigures(figures)}
${caution === null ? '' : `\nCaution: ${caution}.\n`}`;
}
