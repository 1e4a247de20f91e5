import type { paths } from '../admin/contract.gen.ts';
import type { AnswerOf, RouteOf } from '../core/api.ts';
import { CommandError, EXIT } from './outcome.ts';

/** A route of openapi/sandbox.yaml, `GET /clock`. */
export type Route = RouteOf<paths>;

type BodyOf<Answer> = Answer extends { readonly body: infer Body } ? Body : null;

/** What a route answers, as the contract says. */
export type Answered<Of extends Route> = BodyOf<AnswerOf<paths, Of>>;

/** What fills a route: as the command line gave it, for the server to check. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** A body that is no JSON of ours, as it stands. */
  readonly load?: { readonly text: string; readonly type: string };
  readonly signal?: AbortSignal;
}

/** A sandbox, spoken to by its own routes. */
export interface Server {
  readonly url: string;
  /** Null: it is open, or nobody told. */
  readonly adminToken: string | null;
  /** Throws a `CommandError` with what the server says when it refuses. */
  ask<Of extends Route>(route: Of, asked?: Asked): Promise<Answered<Of>>;
  /** The same, the answer as it comes. */
  fetch(route: Route, asked?: Asked): Promise<Response>;
}

/** A running server, or one in process. */
export interface ServerOptions {
  readonly url: string;
  readonly adminToken: string | null;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

function toPath(route: Route, { path = {}, query = {} }: Asked): string {
  const filled = route.slice(route.indexOf(' ') + 1).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given)}`;
}

/** Why nothing answers there. */
export function unreachable(url: string, error: Error): CommandError {
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
  if (/CERT|SELF_SIGNED/.test(code ?? ''))
    return new CommandError(`${url}: its certificate is not trusted (${code}): give its http URL, or its authority in NODE_EXTRA_CA_CERTS`);
  const why = error.name === 'TimeoutError' ? 'no answer in time' : (code ?? message);
  return new CommandError(`no sandbox answers on ${url} (${why}): start one with "apim-sandbox start", or say where it is with --url`);
}

async function refuse(url: string, response: Response): Promise<never> {
  const text = await response.text();
  let told: string | undefined;
  try {
    told = (JSON.parse(text) as { message?: string }).message;
  } catch {
    // Not a sandbox's.
  }
  throw new CommandError(
    told ?? `${url} answered ${response.status}: is it an apim-sandbox?`,
    told !== undefined && response.status === 400 ? EXIT.usage : EXIT.failed,
  );
}

export function createServer({ url, adminToken, fetch: call = fetch }: ServerOptions): Server {
  const fetchRoute = async (route: Route, asked: Asked = {}): Promise<Response> => {
    const { body, load, signal } = asked;
    const headers: Record<string, string> = {};
    if (adminToken !== null) headers.Authorization = `Bearer ${adminToken}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (load) headers['Content-Type'] = load.type;
    const init: RequestInit = {
      method: route.slice(0, route.indexOf(' ')),
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(load && { body: load.text }),
      ...(signal && { signal }),
    };
    const response = await call(`${url}/_sandbox${toPath(route, asked)}`, init).catch((error: Error) => {
      throw unreachable(url, error);
    });
    return response.ok ? response : refuse(url, response);
  };
  return {
    url,
    adminToken,
    fetch: fetchRoute,
    ask: async <Of extends Route>(route: Of, asked?: Asked) => {
      const response = await fetchRoute(route, asked);
      const body: unknown = response.status === 204 ? null : await response.json().catch(() => refuse(url, new Response('', response)));
      return body as Answered<Of>;
    },
  };
}
