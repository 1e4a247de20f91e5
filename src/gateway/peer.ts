import { isIP } from 'node:net';
import { type Networks, unmapAddress } from '../core/networks.ts';

/** A call made in process comes from this machine. */
const LOOPBACK = '127.0.0.1';

/** A hop as proxies write it: an address, with a port (`192.0.2.7:443`, `[2001:db8::1]:443`) or without. Null: no address. */
function readHop(hop: string): string | null {
  const [, bracketed, plain] = /^\[([^\]]+)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(hop) ?? [];
  const address = unmapAddress(bracketed ?? plain ?? hop);
  return isIP(address) === 0 ? null : address;
}

/**
 * The address a call comes from: the peer of the socket, or, when that one is a declared proxy, the first hop of X-Forwarded-For, read
 * from its end, that is not one. What an undeclared peer writes there is not believed, nor what stands before a hop that cannot be read:
 * that hop is the caller, and no network holds it.
 */
export function readCaller(peer = LOOPBACK, forwardedFor: string | undefined, isProxy: Networks): string {
  if (!isProxy(peer)) return unmapAddress(peer);
  let caller = unmapAddress(peer);
  for (const hop of (forwardedFor ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .reverse()) {
    const address = readHop(hop);
    caller = address ?? `"${hop.slice(0, 40)}"`;
    if (address === null || !isProxy(address)) break;
  }
  return caller;
}
