import { isIP } from 'node:net';
import { type Networks, unmapAddress } from '../core/networks.ts';

/** A call made in process comes from this machine. */
const LOOPBACK = '127.0.0.1';

/**
 * The address a call comes from: the peer of the socket, or, when that one is a declared proxy, the first hop of X-Forwarded-For, read
 * from its end, that is not one. What an undeclared peer writes there is not believed.
 */
export function readCaller(peer = LOOPBACK, forwardedFor: string | undefined, isProxy: Networks): string {
  if (!isProxy(peer)) return unmapAddress(peer);
  const hops = (forwardedFor ?? '').split(',').map((hop) => unmapAddress(hop.trim()));
  return hops.reverse().find((hop) => isIP(hop) !== 0 && !isProxy(hop)) ?? unmapAddress(peer);
}
