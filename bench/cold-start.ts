import { setTimeout as wait } from 'node:timers/promises';
import { type Calls, callOnce, fetchToken } from './calls.ts';
import { readRssMb } from './process-cost.ts';
import { startSandbox } from './servers.ts';
import { medianOrNull, type Spread, spread } from './statistics.ts';

const STARTS = 11;
const IDLE_STARTS = 3;
const IDLE_MS = 1000;

export interface ColdStart {
  readonly starts: number;
  /** From `spawn` to the first 200 of /_sandbox/health, in ms. */
  readonly healthMs: Spread;
  /** From `spawn` to the first 200 of Impôt particulier, in ms: health, then token, then the call. */
  readonly situationMs: Spread;
}

async function startOnce(calls: Calls): Promise<{ readonly healthMs: number; readonly situationMs: number }> {
  const startedAt = performance.now();
  const server = await startSandbox();
  try {
    await callOnce(server.url, { method: 'GET', path: '/_sandbox/health', headers: {} });
    const healthMs = performance.now() - startedAt;
    await callOnce(server.url, calls.situation(await fetchToken(server.url, calls)));
    return { healthMs, situationMs: performance.now() - startedAt };
  } finally {
    await server.stop();
  }
}

/** Starts the built command again and again. A first start, not counted, puts the files in the system's cache. */
export async function measureColdStart(calls: Calls): Promise<ColdStart> {
  await startOnce(calls);
  const samples = [];
  for (let start = 0; start < STARTS; start += 1) samples.push(await startOnce(calls));
  return {
    starts: STARTS,
    healthMs: spread(samples.map(({ healthMs }) => healthMs)),
    situationMs: spread(samples.map(({ situationMs }) => situationMs)),
  };
}

/** Resident memory one second after the start, no call made: median of three starts, in MB. */
export async function measureIdleRssMb(): Promise<number | null> {
  const samples = [];
  for (let start = 0; start < IDLE_STARTS; start += 1) {
    const server = await startSandbox();
    await wait(IDLE_MS);
    samples.push(readRssMb(server.pid));
    await server.stop();
  }
  return medianOrNull(samples);
}
