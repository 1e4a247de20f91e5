/** Keeps the first digit and the last two: enough to tell two calls apart, not to read a SPI off a screen. */
export function maskSpi(spi: string): string {
  return `${spi.slice(0, 1)}${'*'.repeat(Math.max(0, spi.length - 3))}${spi.slice(-2)}`;
}

/** Thirteen digits or more, written as they are or percent-encoded, a space between two of them or not. */
const SPI_IN_TEXT = /(?:%3\d|\d)(?:(?: |\+|%20)?(?:%3\d|\d)){12,}/g;

/** The same text with every SPI masked. */
export function maskSpis(text: string): string {
  return text.replace(SPI_IN_TEXT, (found) => maskSpi(found.replace(/%20|[ +]|%3(?=\d)/g, '')));
}
