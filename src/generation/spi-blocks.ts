import { spiKey } from '../core/spi.ts';

/**
 * First four digits of the SPIs that are made here, a million each. The built-in people have 30999 and 39999, the SPIs that lead to a fault
 * 09: none of these blocks meets them.
 */
const BLOCKS = { volume: '3098', around: '3097', csv: '3096' } as const;

export const BLOCK_SIZE = 1_000_000;

/** The six digits of a rank in its block: they also end the slug. */
export const rankDigits = (rank: number): string => String(rank).padStart(6, '0');

/** The SPI of a rank, from 0 to 999,999, with its key. */
export function toSpi(block: keyof typeof BLOCKS, rank: number): string {
  const firstTen = BLOCKS[block] + rankDigits(rank);
  return firstTen + spiKey(firstTen);
}
