import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bacs.ts';
import type { AdminRefusal } from './errors.ts';
import { readLimit } from './read-limit.ts';

/** Keeps the first digit and the last two: enough to tell two calls apart, not to read a SPI off a screen. */
function maskSpi(spi: string | null): string | null {
  return spi && `${spi.slice(0, 1)}${'*'.repeat(10)}${spi.slice(-2)}`;
}

/** The last calls of a bac, newest first, SPIs masked. */
export function readJournal(
  limitText: string | undefined,
  bac: Bac,
): { readonly bac: string; readonly calls: readonly object[] } | AdminRefusal {
  const limit = readLimit(limitText);
  if (typeof limit !== 'number') return limit;
  const calls = bac.calls.latest(limit).map(({ atMs, spi, ...call }) => ({ at: formatInstant(atMs), ...call, spi: maskSpi(spi) }));
  return { bac: bac.id, calls };
}
