import { type Io, renderTable } from './io.ts';
import { CommandError, EXIT } from './outcome.ts';
import type { Answered, Server } from './server.ts';

export type Health = Answered<'GET /health'>;

const POLL_MS = 50;
/** A server that takes this long for one answer is asked again. */
export const PATIENCE_MS = 5000;
/** The last question is given the time to be answered. */
const LAST_TRY_MS = 250;
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function readHealth(server: Server, patienceMs = PATIENCE_MS): Promise<Health> {
  const health = await server.ask('GET /health', { signal: AbortSignal.timeout(patienceMs) });
  if (health.instance !== undefined) return health;
  throw new CommandError(`${server.url} answers as no sandbox of this version does: is it an apim-sandbox?`);
}

/** Asks until the server answers, or the time runs out. */
export async function waitForHealth(server: Server, limitMs: number): Promise<Health> {
  const startedAt = performance.now();
  const leftMs = () => Math.ceil(limitMs - (performance.now() - startedAt));
  for (;;) {
    const health = await readHealth(server, Math.max(LAST_TRY_MS, Math.min(PATIENCE_MS, leftMs()))).catch((error: Error) => error);
    if (!(health instanceof Error)) return health;
    if (leftMs() <= 0) throw new CommandError(`${health.message}; waited ${limitMs / 1000} s`, EXIT.timedOut);
    await sleep(Math.min(POLL_MS, Math.max(1, leftMs())));
  }
}

/** What the server is, and its bacs with their clocks. */
export function renderHealth(url: string, { version, profile, bacs }: Health, bold: Io['bold']): string {
  const rows = bacs.map(({ id, now }) => [id, now]);
  const warnings = bacs.flatMap((bac) => bac.warnings.map(({ application, message }) => `${bac.id}: ${application}: ${message}\n`));
  return `${url} answers: version ${version}, profile ${profile}\n\n${renderTable(['bac', 'now'], rows, bold)}${warnings.length > 0 ? '\n' : ''}${warnings.join('')}`;
}
