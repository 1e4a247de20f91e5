import { hash, timingSafeEqual } from 'node:crypto';
import { unmapAddress } from '../core/networks.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

/** Who may use the sandbox's own routes. */
export interface GuardOptions {
  /** Null: whoever reaches the server, which then listens to its own machine only. */
  readonly token: string | null;
  /** Address that the server listens on: a name for it, beside those of the loopback. */
  readonly host: string;
}

/** What the guard looks at. */
export interface Visit {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
  /** Scheme, host and port that the caller used. */
  readonly origin: string;
}

/** Decides before anything is read, on the operations that are not open to all. Null: go on. */
export type Guard = (visit: Visit) => AdminRefusal<401 | 403> | null;

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** True for an address that only this machine reaches. */
export const isLoopback = (address: string): boolean => LOOPBACK.test(unmapAddress(address));

/** A name that resolves to this machine by a trick (DNS rebinding) makes the browser think it is the page's own site. */
function checkHost({ origin }: Visit, { token, host }: GuardOptions): AdminRefusal<403> | null {
  const { hostname } = new URL(origin);
  if (token !== null || isLoopback(hostname) || hostname === host.toLowerCase()) return null;
  return refuseAdmin(
    403,
    'host-unknown',
    'the Host header is not a name of this machine: call 127.0.0.1 or localhost, or start with SANDBOX_ADMIN_TOKEN',
  );
}

/** A page of another site may not make the browser of a tester act here; to follow a link is allowed, since nobody reads the answer. */
function checkSite({ method, header, origin }: Visit): AdminRefusal<403> | null {
  const from = header('origin');
  const site = header('sec-fetch-site');
  const follows = method === 'GET' && header('sec-fetch-mode') === 'navigate';
  const isForeign = (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (!isForeign || follows) return null;
  return refuseAdmin(
    403,
    'cross-site',
    'a page of another site may not use these routes: call them from your own code, or from a page of this server',
  );
}

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

function checkToken({ header }: Visit, { token }: GuardOptions): AdminRefusal<401> | null {
  if (token === null) return null;
  const given = /^Bearer +(\S+)\s*$/i.exec(header('authorization') ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(given), digest(token))) return null;
  const what = given === '' ? 'there is no admin token' : 'the admin token is not the one of this server';
  return refuseAdmin(
    401,
    'admin-token-refused',
    `${what}: send "Authorization: Bearer" and SANDBOX_ADMIN_TOKEN, or the one printed at start`,
  );
}

export function createGuard(options: GuardOptions): Guard {
  return (visit) => checkHost(visit, options) ?? checkSite(visit) ?? checkToken(visit, options);
}
