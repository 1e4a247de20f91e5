import { formatInstant } from '../core/paris-time.ts';
import type { AdminHandlers } from './plug.ts';

/** Keeps the first digit and the last two: enough to tell two calls apart, not to read a SPI off a screen. */
function maskSpi(spi: string | null): string | null {
  return spi && `${spi.slice(0, 1)}${'*'.repeat(10)}${spi.slice(-2)}`;
}

/** Calls of an answer that is not told otherwise. */
const DEFAULT_LIMIT = 100;

export const journalHandlers = {
  'GET /journal': ({ query: { limit = DEFAULT_LIMIT } }, { bac }) => {
    const calls = bac.calls.latest(limit).map(({ atMs, spi, target: _target, fault: _fault, ...call }) => ({
      at: formatInstant(atMs),
      ...call,
      spi: maskSpi(spi),
    }));
    return { status: 200, body: { bac: bac.id, calls } };
  },
} satisfies Partial<AdminHandlers>;
