import autocannon from 'autocannon';
import { type Calls, callOnce, fetchToken, type HttpCall } from './calls.ts';
import { readCpuMs, readRssMb } from './process-cost.ts';
import { type RunningServer, startBareHono, startSandbox } from './servers.ts';
import { median, medianOrNull, percentile, type Spread, spread } from './statistics.ts';

/** Each contestant is loaded in turn, A B C A B C…, so that what else the machine does falls on all of them alike. */
export const SETTINGS = { connections: 10, warmUpSeconds: 4, rounds: 7, roundSeconds: 3 } as const;

interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of the server's process; null where it cannot be read. */
  readonly cpuMicrosPerRequest: number | null;
  /** Share of one core that the server used: well under 1, something else was the limit. */
  readonly busyCores: number | null;
}

interface Contestant {
  readonly name: string;
  readonly server: RunningServer;
  readonly call: HttpCall;
  readonly rounds: Round[];
}

export interface Throughput {
  readonly name: string;
  readonly requestsPerSecond: Spread;
  /** Latencies and costs: median of the rounds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMicrosPerRequest: number | null;
  readonly busyCores: number | null;
  /** Median over the rounds of its requests/s over bare Hono's in the same round. */
  readonly ratioToBare: number;
}

async function load({ name, server, call }: Contestant, seconds: number): Promise<Round> {
  const latenciesMs: number[] = [];
  const statuses = new Map<number, number>();
  const cpuBefore = readCpuMs(server.pid);
  const startedAt = performance.now();
  const { path, ...request } = call;
  const run = autocannon({ ...request, url: server.url + path, connections: SETTINGS.connections, duration: seconds });
  // autocannon's own percentiles are whole milliseconds: too coarse here.
  run.on('response', (_client, status, _bytes, latencyMs) => {
    latenciesMs.push(latencyMs);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  const { errors, timeouts } = await run;
  const wallMs = performance.now() - startedAt;
  const cpuAfter = readCpuMs(server.pid);
  statuses.delete(200);
  if (statuses.size > 0 || errors > 0 || timeouts > 0 || latenciesMs.length === 0) {
    const seen = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ') || 'none';
    throw new Error(`${name}: not only 200s: other statuses: ${seen}; errors: ${errors}; timeouts: ${timeouts}`);
  }
  const cpuMs = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return {
    requestsPerSecond: (latenciesMs.length / wallMs) * 1000,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    cpuMicrosPerRequest: cpuMs === null ? null : (cpuMs * 1000) / latenciesMs.length,
    busyCores: cpuMs === null ? null : cpuMs / wallMs,
  };
}

function summarize({ name, rounds }: Contestant, bare: Contestant): Throughput {
  return {
    name,
    requestsPerSecond: spread(rounds.map((round) => round.requestsPerSecond)),
    p50Ms: median(rounds.map((round) => round.p50Ms)),
    p99Ms: median(rounds.map((round) => round.p99Ms)),
    cpuMicrosPerRequest: medianOrNull(rounds.map((round) => round.cpuMicrosPerRequest)),
    busyCores: medianOrNull(rounds.map((round) => round.busyCores)),
    ratioToBare: median(rounds.map((round, rank) => round.requestsPerSecond / (bare.rounds[rank]?.requestsPerSecond ?? Number.NaN))),
  };
}

async function race(contestants: readonly Contestant[], progress: (line: string) => void): Promise<void> {
  progress(`warm-up: ${SETTINGS.warmUpSeconds} s each`);
  for (const contestant of contestants) await load(contestant, SETTINGS.warmUpSeconds);
  for (let round = 1; round <= SETTINGS.rounds; round += 1) {
    progress(`round ${round} of ${SETTINGS.rounds}`);
    for (const contestant of contestants) contestant.rounds.push(await load(contestant, SETTINGS.roundSeconds));
  }
}

/** Loads bare Hono and the sandbox side by side. Fails when an answer is not a 200. */
export async function measureThroughput(
  calls: Calls,
  progress: (line: string) => void,
): Promise<{ readonly contestants: readonly Throughput[]; readonly rssAfterLoadMb: number | null }> {
  const sandbox = await startSandbox();
  let bare: RunningServer | undefined;
  try {
    const situation = calls.situation(await fetchToken(sandbox.url, calls));
    const answer = await callOnce(sandbox.url, situation);
    bare = await startBareHono({ path: calls.situationRoute, ...answer });
    const same = await callOnce(bare.url, situation);
    if (same.body !== answer.body || same.contentType !== answer.contentType) throw new Error('bare Hono does not give the same answer');
    const floor: Contestant = { name: 'A  bare Hono', server: bare, call: situation, rounds: [] };
    const contestants: Contestant[] = [
      floor,
      { name: 'B  full chain, Impôt particulier', server: sandbox, call: situation, rounds: [] },
      { name: 'C  POST /token', server: sandbox, call: calls.token, rounds: [] },
    ];
    await race(contestants, progress);
    return { contestants: contestants.map((contestant) => summarize(contestant, floor)), rssAfterLoadMb: readRssMb(sandbox.pid) };
  } finally {
    await bare?.stop();
    await sandbox.stop();
  }
}
