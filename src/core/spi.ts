/** The last three digits of an SPI are its first ten modulo 511 (observed on published values; not documented by DGFiP). */
export function spiKey(firstTenDigits: string): string {
  return String(Number(firstTenDigits) % 511).padStart(3, '0');
}

/** First digits of the SPIs that lead to a fault and designate nobody: see docs/faults.md. */
export const MAGIC_SPI_PREFIX = '09';
