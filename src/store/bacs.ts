import { readRealTime } from '../core/clock.ts';
import type { Bac } from './bac.ts';
import type { Ending } from './feed.ts';

/** The open bacs, and the way from a credential to the bac it belongs to. */
export interface Bacs {
  /** The id must be free. */
  add(bac: Bac): void;
  /** Puts another bac of the same id in the place of one, which the caller has closed. */
  replace(bac: Bac): void;
  /** Forgets and closes a bac. */
  remove(id: string): void;
  ofClient(clientId: string): Bac | undefined;
  ofToken(tokenHash: string): Bac | undefined;
  /** Keeps a token's bac in mind; the token itself is in the bac's database. */
  routeToken(tokenHash: string, bac: Bac): void;
  forgetTokens(tokenHashes: readonly string[]): void;
  /** Keeps in mind that a client id, new, leads to a bac. */
  routeClient(clientId: string, bac: Bac): void;
  forgetClient(clientId: string): void;
  /** In the order of their creation. */
  list(): readonly Bac[];
  get(id: string): Bac | undefined;
  /** Where calls without a known credential are journaled: the first bac opened. */
  reception(): Bac;
  /** Ends what follows the journals live: a server that closes waits for its answers. */
  hangUp(): void;
  close(): void;
}

/** Ids of the bacs by the name of what leads to them. */
function createRoutes() {
  const bacOf = new Map<string, string>();
  const namesOf = new Map<string, Set<string>>();
  return {
    find: (name: string) => bacOf.get(name),
    add: (name: string, id: string) => {
      bacOf.set(name, id);
      const names = namesOf.get(id) ?? new Set();
      namesOf.set(id, names.add(name));
    },
    forget: (name: string) => {
      namesOf.get(bacOf.get(name) ?? '')?.delete(name);
      bacOf.delete(name);
    },
    forgetBac: (id: string) => {
      for (const name of namesOf.get(id) ?? []) bacOf.delete(name);
      namesOf.delete(id);
    },
  };
}

const MAX_TIMER_MS = 2_147_483_647;

/** `drop` is told of each bac whose time has come, so that nothing of it is left; by then it is closed and forgotten. */
export function createBacs(drop: (id: string) => void = () => undefined): Bacs {
  const open = new Map<string, Bac>();
  const clients = createRoutes();
  const tokens = createRoutes();
  const timers = new Map<string, NodeJS.Timeout>();

  const remove = (id: string, why: Ending = 'deleted'): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    clients.forgetBac(id);
    tokens.forgetBac(id);
    open.get(id)?.close(why);
    open.delete(id);
  };
  const expire = (id: string): void => {
    remove(id);
    drop(id);
  };
  /** One timer a bac; a time too far for a timer is waited for in several. */
  const watch = (bac: Bac): void => {
    const { expiresMs } = bac.origin;
    clearTimeout(timers.get(bac.id));
    if (expiresMs === null) return;
    const left = Math.max(0, expiresMs - readRealTime());
    const ring = () => (readRealTime() < expiresMs ? watch(bac) : expire(bac.id));
    timers.set(bac.id, setTimeout(ring, Math.min(left, MAX_TIMER_MS)).unref());
  };
  const add = (bac: Bac): void => {
    open.set(bac.id, bac);
    for (const clientId of bac.applications.clientIds()) clients.add(clientId, bac.id);
    for (const tokenHash of bac.tokens.hashes()) tokens.add(tokenHash, bac.id);
    watch(bac);
  };
  /** A bac whose time has come is gone at once, its id free again, even when its timer is late. */
  const alive = (id: string | undefined): Bac | undefined => {
    const bac = id === undefined ? undefined : open.get(id);
    if (!bac || bac.origin.expiresMs === null || readRealTime() < bac.origin.expiresMs) return bac;
    expire(bac.id);
    return undefined;
  };

  return {
    add,
    remove: (id) => remove(id),
    replace: (bac) => {
      clients.forgetBac(bac.id);
      tokens.forgetBac(bac.id);
      add(bac);
    },
    ofClient: (clientId) => alive(clients.find(clientId)),
    ofToken: (tokenHash) => alive(tokens.find(tokenHash)),
    routeToken: (tokenHash, bac) => tokens.add(tokenHash, bac.id),
    forgetTokens: (tokenHashes) => {
      for (const tokenHash of tokenHashes) tokens.forget(tokenHash);
    },
    routeClient: (clientId, bac) => clients.add(clientId, bac.id),
    forgetClient: (clientId) => clients.forget(clientId),
    list: () => [...open.values()].filter(({ id }) => alive(id)),
    get: alive,
    reception: () => {
      const [first] = open.values();
      if (!first) throw new Error('no bac is open');
      return first;
    },
    hangUp: () => {
      for (const { calls } of open.values()) calls.journal.end('closed');
    },
    close: () => {
      for (const id of [...open.keys()]) remove(id, 'closed');
    },
  };
}

/** Whose a line of the log is, unless it is of the bac that exists at start. */
export const inBac = (bacs: Bacs, bac: Bac): string => (bac === bacs.reception() ? '' : ` (bac ${bac.id})`);
