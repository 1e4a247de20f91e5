const HOUR_MS = 3_600_000;

/** 01:00 UTC of the last Sunday of a month: the instant at which the European Union changes its clocks (directive 2000/84/CE). */
function lastSundayMs(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

function parisOffsetHours(epochMs: number): 1 | 2 {
  const year = new Date(epochMs).getUTCFullYear();
  return epochMs >= lastSundayMs(year, 2) && epochMs < lastSundayMs(year, 9) ? 2 : 1;
}

/** `2021-06-16T18:50:58+02:00`: the platform's `horodatage`, local Paris time to the second. */
export function formatParis(epochMs: number): string {
  const offset = parisOffsetHours(epochMs);
  return `${new Date(epochMs + offset * HOUR_MS).toISOString().slice(0, 19)}+0${offset}:00`;
}

/** Civil date in Paris: `{ annee: 2026, jour: '07-22' }`. */
export function parisDay(epochMs: number): { readonly annee: number; readonly jour: string } {
  const local = new Date(epochMs + parisOffsetHours(epochMs) * HOUR_MS);
  return { annee: local.getUTCFullYear(), jour: local.toISOString().slice(5, 10) };
}

/** `2026-09-15`: the day in Paris. */
export function parisDate(epochMs: number): string {
  const { annee, jour } = parisDay(epochMs);
  return `${String(annee).padStart(4, '0')}-${jour}`;
}

/** Minutes since midnight in Paris, 0 to 1439. */
export function parisMinute(epochMs: number): number {
  const local = new Date(epochMs + parisOffsetHours(epochMs) * HOUR_MS);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** An HTTP-date (RFC 9110 §5.6.7). */
export function formatHttpDate(epochMs: number): string {
  return new Date(epochMs).toUTCString();
}

/** `2026-09-15T10:00:00.000Z`: what the sandbox's own messages and routes print. */
export function formatInstant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
