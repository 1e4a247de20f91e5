import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Calls, callOnce, fetchToken, type HttpCall } from './calls.ts';
import { prepareDeposits } from './deposits.ts';
import { readCpuMs, readRssMb } from './process-cost.ts';
import { type RunningServer, startBareHono, startSandbox } from './servers.ts';
import { median, medianOrNull, percentile, type Spread, spread } from './statistics.ts';

/** Each contestant is loaded in turn, A B C D E A B…, so that what else the machine does falls on all of them alike. */
export const SETTINGS = { connections: 10, warmUpSeconds: 4, rounds: 7, roundSeconds: 3 } as const;

/** B again, by a convention that asks for every check and opens five fields. */
export const NARROW = 'N  as B, narrow convention';

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
  /** The same over the reading chain's. */
  readonly ratioToChain: number;
}

async function load({ name, server, call }: Contestant, seconds: number): Promise<Round> {
  const latenciesMs: number[] = [];
  const statuses = new Map<number, number>();
  const cpuBefore = readCpuMs(server.pid);
  const startedAt = performance.now();
  const { path, nextBody, ...request } = call;
  const anew = nextBody && { requests: [{ setupRequest: (before: object) => ({ ...before, body: nextBody() }) }] };
  const run = autocannon({ ...request, ...anew, url: server.url + path, connections: SETTINGS.connections, duration: seconds });
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

/** Median over the rounds of the requests/s of a contestant over another's in the same round. */
const ratio = (rounds: readonly Round[], other: Contestant): number =>
  median(rounds.map((round, rank) => round.requestsPerSecond / (other.rounds[rank]?.requestsPerSecond ?? Number.NaN)));

function summarize({ name, rounds }: Contestant, bare: Contestant, chain: Contestant): Throughput {
  return {
    name,
    requestsPerSecond: spread(rounds.map((round) => round.requestsPerSecond)),
    p50Ms: median(rounds.map((round) => round.p50Ms)),
    p99Ms: median(rounds.map((round) => round.p99Ms)),
    cpuMicrosPerRequest: medianOrNull(rounds.map((round) => round.cpuMicrosPerRequest)),
    busyCores: medianOrNull(rounds.map((round) => round.busyCores)),
    ratioToBare: ratio(rounds, bare),
    ratioToChain: ratio(rounds, chain),
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

/** Bare Hono, which answers what the sandbox answered to a call. */
async function startSameAnswer(sandbox: RunningServer, situation: HttpCall, path: string): Promise<RunningServer> {
  const answer = await callOnce(sandbox.url, situation);
  const bare = await startBareHono({ path, ...answer });
  const same = await callOnce(bare.url, situation);
  if (same.body === answer.body && same.contentType === answer.contentType) return bare;
  await bare.stop();
  throw new Error('bare Hono does not give the same answer');
}

/** Loads bare Hono and the sandbox side by side. Fails when an answer is not a 200. */
export async function measureThroughput(
  calls: Calls,
  progress: (line: string) => void,
): Promise<{ readonly contestants: readonly Throughput[]; readonly rssAfterLoadMb: number | null }> {
  const data = mkdtempSync(join(tmpdir(), 'apim-sandbox-bench-'));
  const running: RunningServer[] = [];
  const keep = async (starting: Promise<RunningServer>): Promise<RunningServer> => {
    const server = await starting;
    running.push(server);
    return server;
  };
  try {
    const sandbox = await keep(startSandbox());
    const situation = calls.situation(await fetchToken(sandbox.url, calls));
    const bare = await keep(startSameAnswer(sandbox, situation, calls.situationRoute));
    // Deposits have servers of their own: what they leave behind is not in the others' memory.
    const [inMemory, onDisk] = [await keep(startSandbox()), await keep(startSandbox({ data }))];
    const contestant = (name: string, server: RunningServer, call: HttpCall): Contestant => ({ name, server, call, rounds: [] });
    const floor = contestant('A  bare Hono', bare, situation);
    const chain = contestant('B  full chain, Impôt particulier', sandbox, situation);
    const contestants = [
      floor,
      chain,
      contestant('C  POST /token', sandbox, calls.token),
      contestant(NARROW, sandbox, calls.narrow.situation(await fetchToken(sandbox.url, calls.narrow))),
      contestant('D  POST /vehicules, in memory', inMemory, await prepareDeposits(inMemory.url, calls)),
      contestant('E  POST /vehicules, --data', onDisk, await prepareDeposits(onDisk.url, calls)),
    ];
    await race(contestants, progress);
    return { contestants: contestants.map((one) => summarize(one, floor, chain)), rssAfterLoadMb: readRssMb(sandbox.pid) };
  } finally {
    for (const server of running) await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
