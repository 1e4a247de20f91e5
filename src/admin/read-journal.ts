import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bacs.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** Keeps the first digit and the last two: enough to tell two calls apart, not to read a SPI off a screen. */
function maskSpi(spi: string | null): string | null {
  return spi && `${spi.slice(0, 1)}${'*'.repeat(10)}${spi.slice(-2)}`;
}

/** The last calls of a bac, newest first, SPIs masked. */
export function readJournal(
  limitText: string | undefined,
  bac: Bac,
): { readonly bac: string; readonly calls: readonly object[] } | AdminRefusal {
  const limit = limitText === undefined ? DEFAULT_LIMIT : /^\d+$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1 || limit > MAX_LIMIT) return refuseAdmin(400, 'limit-malformed', `limit: expected a count from 1 to ${MAX_LIMIT}`);
  const calls = bac.calls.latest(limit).map(({ atMs, spi, ...call }) => ({ at: formatInstant(atMs), ...call, spi: maskSpi(spi) }));
  return { bac: bac.id, calls };
}
