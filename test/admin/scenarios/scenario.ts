import type { paths } from '../../../src/admin/contract.gen.ts';
import type { AdminRoute } from '../../../src/admin/plug.ts';
import type { AnswerOf, RefusalOf } from '../../../src/core/api.ts';
import type { Sandbox } from '../../../src/sandbox.ts';

/** The sandboxes that scenarios are played on, shared: a scenario that changes a bac makes its own. */
export interface World {
  /** In process. */
  readonly sandbox: Sandbox;
  /** On a socket of this machine, with TLS; no admin token. */
  readonly local: Sandbox;
  /** On a socket, with an admin token. */
  readonly locked: Sandbox;
  /** In process. Its bac forgot some calls, has more than are read in one go, and a snapshot of that, `busy`. */
  readonly busy: Sandbox;
}

/** Gets one answer of an operation. */
export type Scenario = (world: World) => Promise<Response>;

type StatusOf<Route extends AdminRoute> = AnswerOf<paths, Route>['status'] | RefusalOf<paths, Route>['error']['status'];

/** One scenario per operation and declared status: a missing pair does not compile. */
export type Scenarios = { readonly [Route in AdminRoute]: { readonly [Status in StatusOf<Route>]: Scenario } };

/** Calls one of the sandbox's own routes; what is not a string is sent as JSON. */
export function send(
  { fetch }: Pick<Sandbox, 'fetch'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  if (body === undefined) return fetch(`/_sandbox${path}`, { method, headers });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`/_sandbox${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, body: text });
}

/** A call in process. */
export const call =
  (method: string, path: string, body?: unknown): Scenario =>
  ({ sandbox }) =>
    send(sandbox, method, path, body);

/** A call over a socket: the guard lets what is in process pass. */
export const overSocket = ({ url }: Sandbox): Pick<Sandbox, 'fetch'> => ({
  fetch: (input, init) => fetch(new URL(String(input), url), init),
});

let made = 0;
/** Makes a bac of its own for a scenario, without people so that it is quick, and gives its id. */
export async function newBac({ sandbox }: World): Promise<string> {
  made += 1;
  const id = `scenario-${made}`;
  const { status } = await send(sandbox, 'POST', '/bacs', { id, fixtures: 'vide' });
  if (status !== 201) throw new Error(`no bac: ${status}`);
  return id;
}

/** A call that must succeed before another: its method, its path in the bac, its body. */
export type Step = readonly [method: string, path: string, body?: unknown];

const inBac = (path: string, bac: string): string => `${path}${path.includes('?') ? '&' : '?'}bac=${bac}`;

/** A call in a bac of its own, once other calls have prepared it. */
export const after =
  (steps: readonly Step[], ...[method, path, body]: Step): Scenario =>
  async (world) => {
    const id = await newBac(world);
    for (const [verb, at, sent] of steps) {
      const response = await send(world.sandbox, verb, inBac(at, id), sent);
      if (!response.ok) throw new Error(`${verb} ${at}: ${await response.text()}`);
    }
    return send(world.sandbox, method, inBac(path, id), body);
  };

/** What every operation on a bac answers to a name of bac that cannot be read, and to that of none. */
export const namesBac = (method: string, path: string, body?: unknown) => ({
  400: call(method, inBac(path, '%ff'), body),
  404: call(method, inBac(path, 'comun'), body),
});

/** What every guarded operation answers to a parameter that it does not have, here where nothing else of a request can be malformed. */
export const takesNone = (method: string, path: string) => ({ 400: call(method, `${path}?bacs=commun`) });

/** What every guarded operation answers to whoever has no token, and to the page of another site. */
export const guarded = (method: string, path: string) => ({
  401: ({ locked }: World) => send(overSocket(locked), method, path),
  403: ({ local }: World) => send(overSocket(local), method, path, undefined, { origin: 'https://evil.example' }),
});

/** What every operation with a body answers to one that is too long, and to another type. */
export const refusesBodies = (method: string, path: string, maxSize = 1_048_576) => ({
  413: call(method, path, ' '.repeat(maxSize + 1)),
  415: ({ sandbox }: World) => send(sandbox, method, path, '{}', { 'content-type': 'text/plain' }),
});
