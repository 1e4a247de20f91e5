/** A target in the journal is cut there. */
const MAX_TARGET = 2048;

/** No credential belongs in a query: one that a client puts there anyway is not kept. */
const CREDENTIAL = /([?&](?:access_token|token|client_secret|password|apikey)=)[^&]*/gi;

/** Path and query of a URL, as they came. */
export function readTarget(url: string): string {
  const scheme = url.indexOf('://');
  const start = url.startsWith('/') ? 0 : url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
  const target = start < 0 ? '/' : url.slice(start, start + MAX_TARGET);
  return target.includes('?') ? target.replace(CREDENTIAL, '$1…') : target;
}

const SPI_SEGMENT = /\/(\d{13})(?=[/?#]|$)/;
const SPI_PARAMETER = /[?&]spi=(\d{13})(?=[&#]|$)/;

/** The SPI that a target names, in its path or its query. */
export function readSpi(target: string): string | undefined {
  return (SPI_SEGMENT.exec(target) ?? SPI_PARAMETER.exec(target))?.[1];
}
