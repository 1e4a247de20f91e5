/** Which calls a fault is for: all that it names must hold. */
export interface PanneMatch {
  /** Name of an API; `oauth` for `/token` and `/revoke`. */
  readonly api?: string;
  /** `GET /personne/{spi}`, as its contract has it. */
  readonly operation?: string;
  /** Slug of the application that calls. */
  readonly application?: string;
  /** Person asked about, by SPI or by slug. */
  readonly spi?: string;
  readonly persona?: string;
}

/** Which of those calls, in the order in which they come. */
export interface PanneWhen {
  /** The n first. */
  readonly first?: number;
  /** The nth, the 2nth… */
  readonly every?: number;
}

export interface LogNormal {
  readonly medianMs: number;
  /** Standard deviation of the logarithm. */
  readonly sigma: number;
  readonly seed: number;
}

export type Cut = 'before-headers' | 'after-headers';

/** What a fault does, as it was asked: an answer (an error row, by id or by status and code, or a page), a latency, a broken transport. */
export interface PanneEffect {
  readonly error?: string;
  readonly status?: number;
  readonly code?: number | string;
  /** Status of the page of a front server. */
  readonly html?: number;
  readonly latencyMs?: number;
  readonly latency?: LogNormal;
  readonly cut?: Cut;
  /** Bytes that are sent of the body, or below 1 the part of it. */
  readonly truncate?: number;
}

/** A breakdown injected into a bac. */
export interface Panne {
  readonly id: string;
  readonly match: PanneMatch;
  /** Null: always. */
  readonly when: PanneWhen | null;
  readonly effect: PanneEffect;
  readonly armedMs: number;
  /** Null: until it is removed. */
  readonly untilMs: number | null;
  /** Name of the profile that it comes from. */
  readonly profile: string | null;
  readonly note: string | null;
}

/** Latency is real time: beyond this, every client has given up. */
const MAX_LATENCY_MS = 120_000;

/** Whether the call that comes after `seen` others is one of those that a fault strikes. */
export function strikes(when: PanneWhen | null, seen: number): boolean {
  if (when?.first !== undefined) return seen < when.first;
  return when?.every === undefined || (seen + 1) % when.every === 0;
}

/** How many calls were struck among those seen. */
export function countStruck(when: PanneWhen | null, seen: number): number {
  if (when?.first !== undefined) return Math.min(seen, when.first);
  return when?.every === undefined ? seen : Math.floor(seen / when.every);
}

/** A number in ]0, 1[, the same for the same seed and rank: a 32-bit mix (murmur3's). */
function drawUniform(seed: number, rank: number): number {
  let mixed = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(rank + 1, 0xc2b2_ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (((mixed ^ (mixed >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}

/** The latency of the nth call that an effect strikes, in milliseconds, log-normal by Box and Muller; 0 without one. */
export function latencyOf({ latencyMs, latency }: PanneEffect, rank: number): number {
  if (!latency) return latencyMs ?? 0;
  const radius = Math.sqrt(-2 * Math.log(drawUniform(latency.seed, 2 * rank)));
  const normal = radius * Math.cos(2 * Math.PI * drawUniform(latency.seed, 2 * rank + 1));
  return Math.min(MAX_LATENCY_MS, Math.round(latency.medianMs * Math.exp(latency.sigma * normal)));
}
