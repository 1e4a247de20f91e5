import { readRssMb } from './process-cost.ts';
import { startSandbox } from './servers.ts';
import { type Spread, spread } from './statistics.ts';

/** What the sandbox's own routes cost: one connection, one request after the other, loopback included. */
export interface BacCosts {
  readonly bacs: number;
  /** `POST /_sandbox/bacs`: people, goods, conventions and fresh credentials. */
  readonly createMs: Spread;
  /** `POST /_sandbox/clock`, of one bac among all. */
  readonly advanceMs: Spread;
  readonly rssMbPerBac: number | null;
}

const WARM_UP = 20;
const BACS = 1000;
const ADVANCES = 500;

async function time(count: number, urlOf: (rank: number) => string, bodyOf: (rank: number) => object): Promise<number[]> {
  const headers = { 'content-type': 'application/json' };
  const times: number[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const startedAt = performance.now();
    const response = await fetch(urlOf(rank), { method: 'POST', headers, body: JSON.stringify(bodyOf(rank)) });
    const text = await response.text();
    times.push(performance.now() - startedAt);
    if (!response.ok) throw new Error(`${urlOf(rank)}: ${response.status} ${text}`);
  }
  return times;
}

/** Opens a thousand bacs in one process, then moves the clock of one of them. */
export async function measureBacs(): Promise<BacCosts> {
  const sandbox = await startSandbox();
  try {
    const create = (count: number, name: string) =>
      time(
        count,
        () => `${sandbox.url}/_sandbox/bacs`,
        (rank) => ({ id: `${name}-${rank}` }),
      );
    await create(WARM_UP, 'warm');
    const before = readRssMb(sandbox.pid);
    const creations = await create(BACS, 'bac');
    const after = readRssMb(sandbox.pid);
    const advances = await time(
      ADVANCES,
      () => `${sandbox.url}/_sandbox/clock?bac=bac-500`,
      () => ({ advance: 'PT1M' }),
    );
    return {
      bacs: BACS,
      createMs: spread(creations),
      advanceMs: spread(advances),
      rssMbPerBac: before === null || after === null ? null : (after - before) / BACS,
    };
  } finally {
    await sandbox.stop();
  }
}
