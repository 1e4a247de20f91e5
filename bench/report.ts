import { cpus } from 'node:os';
import type { BacCosts } from './bacs.ts';
import type { ColdStart } from './cold-start.ts';
import type { JournalCosts } from './journal.ts';
import type { Spread } from './statistics.ts';
import { NARROW, SETTINGS, type Throughput } from './throughput.ts';

export interface Target {
  readonly what: string;
  readonly wanted: string;
  /** Null: this system does not tell. */
  readonly measured: number | null;
  /** Null: not measured, or reached by a figure that the machine made too kind. */
  readonly reached: boolean | null;
}

export interface Report {
  readonly machine: { readonly node: string; readonly platform: string; readonly cpus: number; readonly model: string };
  readonly settings: typeof SETTINGS;
  readonly throughput: readonly Throughput[];
  readonly coldStart: ColdStart;
  readonly idleRssMb: number | null;
  readonly rssAfterLoadMb: number | null;
  readonly bacs: BacCosts;
  readonly journal: JournalCosts;
  readonly targets: readonly Target[];
  /** What makes these figures doubtful; null when nothing does. */
  readonly caution: string | null;
}

/** Below this share of a core, bare Hono was held back by something else than itself: A is too low, and the ratios too high. */
const SATURATED = 0.9;

function cautionAbout(bare: Throughput | undefined): string | null {
  if (!bare || bare.busyCores === null || bare.busyCores >= SATURATED) return null;
  return `bare Hono got ${bare.busyCores.toFixed(2)} of a core: the machine was busy elsewhere, so the ratios to A are too kind and every time is too long; run it again on a quiet machine`;
}

const atLeast = (what: string, limit: number, measured: number | null): Target => ({
  what,
  wanted: `≥ ${limit}`,
  measured,
  reached: measured === null ? null : measured >= limit,
});

const atMost = (what: string, limit: number, measured: number | null): Target => ({
  what,
  wanted: `≤ ${limit}`,
  measured,
  reached: measured === null ? null : measured <= limit,
});

export function createReport(
  parts: Pick<Report, 'throughput' | 'coldStart' | 'idleRssMb' | 'rssAfterLoadMb' | 'bacs' | 'journal'>,
): Report {
  const { throughput, coldStart, idleRssMb } = parts;
  const chain = throughput[1];
  const [cpu] = cpus();
  const caution = cautionAbout(throughput[0]);
  const share = atLeast('full chain, share of bare Hono', 0.35, chain?.ratioToBare ?? null);
  return {
    machine: {
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
      cpus: cpus().length,
      model: cpu?.model ?? 'unknown',
    },
    settings: SETTINGS,
    ...parts,
    targets: [
      caution !== null && share.reached ? { ...share, reached: null } : share,
      atLeast('narrow convention, share of the full chain', 0.85, throughput.find(({ name }) => name === NARROW)?.ratioToChain ?? null),
      atMost('full chain, CPU µs per call', 80, chain?.cpuMicrosPerRequest ?? null),
      atMost('cold start, ms to the first 200', 350, coldStart.healthMs.median),
      atMost('idle RSS, MB', 120, idleRssMb),
      atMost('a bac created, ms', 10, parts.bacs.createMs.median),
      atMost('a quota spent, refused and whole again, ms', 50, parts.bacs.quotaJourneyMs.median),
    ],
    caution,
  };
}

/** `n/a`: this system does not tell. */
const show = (value: number | null, digits: number): string => (value === null ? 'n/a' : value.toFixed(digits));

/** Aligned columns, the first to the left. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const renderSpread = ({ median, min, max }: Spread): readonly string[] => [show(median, 0), show(min, 0), show(max, 0)];

function renderThroughput(throughput: readonly Throughput[]): string {
  const head = ['', 'req/s median', 'min', 'max', 'p50 ms', 'p99 ms', 'CPU µs/req', 'busy cores', 'ratio to A', 'ratio to B'];
  const rows = throughput.map((one) => [
    one.name,
    ...renderSpread(one.requestsPerSecond),
    show(one.p50Ms, 2),
    show(one.p99Ms, 2),
    show(one.cpuMicrosPerRequest, 0),
    show(one.busyCores, 2),
    show(one.ratioToBare, 2),
    show(one.ratioToChain, 2),
  ]);
  return renderTable([head, ...rows]);
}

function renderColdStart({ healthMs, situationMs, starts }: ColdStart): string {
  return renderTable([
    [`Cold start, ${starts} times, ms`, 'median', 'min', 'max'],
    ['spawn to 200 of /_sandbox/health', ...renderSpread(healthMs)],
    ['spawn to 200 of Impôt particulier, token included', ...renderSpread(situationMs)],
  ]);
}

const renderTenths = ({ median, min, max }: Spread): readonly string[] => [show(median, 1), show(min, 1), show(max, 1)];

/** What bacs cost, for people. */
export function renderBacs({ bacs, createMs, advanceMs, rssMbPerBac, quotaJourneyMs }: BacCosts): string {
  const row = (name: string, { median, min, max }: Spread) => [name, show(median, 2), show(min, 2), show(max, 2)];
  return `${renderTable([
    [`${bacs} bacs in one process, over HTTP, ms`, 'median', 'min', 'max'],
    row('POST /_sandbox/bacs', createMs),
    row('POST /_sandbox/clock', advanceMs),
    row('token, 50 calls, 429, a minute later, 200', quotaJourneyMs),
  ])}
RSS per bac, MB: ${show(rssMbPerBac, 2)}`;
}

/** What the journal costs, for people. */
export function renderJournal({ rows, writes, queries }: JournalCosts): string {
  const title = `Journal of ${rows / 1e6} million lines`;
  const lines = writes.map(({ name, micros }) => [`a line and its quota, ${name}`, ...renderTenths(micros)]);
  const asked = queries.map(({ name, ms, cpuMs, blockedMs }) => [name, ...renderTenths(ms), show(cpuMs, 1), show(blockedMs, 1)]);
  return [
    renderTable([[`${title}, CPU µs`, 'median', 'min', 'max'], ...lines]),
    renderTable([[`${title}, ms`, 'median', 'min', 'max', 'CPU', 'blocked'], ...asked]),
  ].join('\n\n');
}

function renderTargets(targets: readonly Target[]): string {
  const verdict = { true: 'reached', false: 'NOT reached', null: 'undecided' };
  const rows = targets.map(({ what, wanted, measured, reached }) => [
    what,
    wanted,
    show(measured, measured !== null && measured < 10 ? 3 : 0),
    verdict[`${reached}`],
  ]);
  return renderTable([['Target', 'wanted', 'measured', ''], ...rows]);
}

/** The report for people. */
export function renderReport(report: Report): string {
  const { machine, settings, throughput, coldStart, idleRssMb, rssAfterLoadMb, bacs, journal, targets, caution } = report;
  return `Node ${machine.node} on ${machine.platform}, ${machine.cpus} × ${machine.model}
${settings.rounds} rounds of ${settings.roundSeconds} s each, interleaved, ${settings.connections} connections, loopback; CPU of the server's process.
A answers B's body and Content-Type as constants, without B's other headers. Each request of D and E deposits another vehicle.

${renderThroughput(throughput)}

${renderColdStart(coldStart)}

RSS in MB: ${show(idleRssMb, 0)} idle one second after start, ${show(rssAfterLoadMb, 0)} after the load

${renderBacs(bacs)}

${renderJournal(journal)}

${renderTargets(targets)}
${caution === null ? '' : `\nCaution: ${caution}.\n`}`;
}
