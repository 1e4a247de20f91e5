/** Where a listener on every address is called from its own machine. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** The host of a URL that leads to an address one listens on. */
export function toUrlHost(address: string): string {
  const near = EVERYWHERE[address] ?? address;
  return near.includes(':') ? `[${near}]` : near;
}
