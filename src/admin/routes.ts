import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { loadContract, type Operation } from '../contract/load.ts';
import type { RawBody } from '../contract/read-body.ts';
import { mergeRoutes, toRoutePath } from '../core/route-path.ts';
import { type AdminHandler, type AdminReply, type AdminRequest, createAction, presentRefusal } from './create-action.ts';
import { isAdminRefusal, refuseAdmin } from './errors.ts';
import type { Guard } from './guard.ts';
import { ADMIN } from './index.ts';
import type { AdminOptions } from './plug.ts';

type Env = { Bindings: Partial<HttpBindings> };

export interface AdminMount extends AdminOptions {
  /** Checks every answer against the contract; a departure is a 500. */
  readonly strict: boolean;
  readonly guard: Guard;
}

const MIB = 1024 * 1024;

/** A body, but that of a whole bac, is a few lines. */
function limitBodies(maxSize: number) {
  return bodyLimit({ maxSize, onError: () => respond(refuseAdmin(413, 'body-too-large', `the body is over ${maxSize} bytes`)) });
}

function respond(reply: AdminReply): Response {
  const { status } = reply;
  if (isAdminRefusal(reply))
    return Response.json(presentRefusal(reply), {
      status,
      ...(status === 401 && { headers: { 'WWW-Authenticate': 'Bearer realm="apim-sandbox"' } }),
    });
  if ('raw' in reply) return new Response(reply.raw, { status, headers: { 'Content-Type': reply.mediaType, ...reply.headers } });
  return reply.body === undefined ? new Response(null, { status }) : Response.json(reply.body, { status });
}

async function receiveBody({ req }: Context<Env>): Promise<RawBody> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await req.arrayBuffer()) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not-utf8' };
    throw error;
  }
}

function readRequest(c: Context<Env>, body: RawBody | undefined): AdminRequest {
  const { url } = c.req;
  const cut = url.indexOf('?');
  return {
    path: c.req.param() as Record<string, string>,
    query: cut < 0 ? '' : url.slice(cut + 1),
    header: (name) => c.req.header(name),
    body,
    bac: c.req.query('bac'),
    origin: new URL(url).origin,
    peer: c.env?.incoming?.socket.remoteAddress,
    forwarded: c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined,
  };
}

/** A request made in process is that of the program that started the sandbox. */
function checkVisit({ env, req }: Context<Env>, { guard }: AdminMount, { isOpen }: Operation) {
  if (isOpen || !env?.incoming) return null;
  return guard({ method: req.method, header: (name) => req.header(name), origin: new URL(req.url).origin });
}

/** What a request on a route goes through, one after the other. */
interface Serve {
  readonly guarded: MiddlewareHandler<Env>;
  readonly limit: MiddlewareHandler<Env> | null;
  readonly serve: (c: Context<Env>) => Promise<Response>;
}

/** How each operation of the contract is served, by verb and route. */
function listServes(options: AdminMount): ReadonlyMap<string, ReadonlyMap<string, Serve>> {
  const [few, many] = [limitBodies(MIB), limitBodies(32 * MIB)];
  const { operations, basePaths } = loadContract('sandbox', options.contracts.sandbox);
  const handlers = ADMIN as unknown as Readonly<Record<string, AdminHandler>>;
  const verbs = new Map<string, Map<string, Serve>>();
  for (const operation of operations) {
    const handler = handlers[operation.route];
    if (!handler) throw new Error(`openapi/sandbox.yaml: nothing serves ${operation.route}`);
    const act = createAction(operation, handler, options);
    const guarded: MiddlewareHandler<Env> = async (c, next) => {
      const refusal = checkVisit(c, options, operation);
      return refusal ? respond(refusal) : next();
    };
    const takesBody = operation.body !== null || operation.takesText;
    const serve = async (c: Context<Env>) => respond(await act(readRequest(c, takesBody ? await receiveBody(c) : undefined)));
    // Nothing of a body is received before the guard has let the request in, nor where none is read.
    const limit = takesBody ? (operation.takesText ? many : few) : null;
    const serves = verbs.get(operation.verb) ?? new Map<string, Serve>();
    for (const base of basePaths) serves.set(base + toRoutePath(operation.path), { guarded, limit, serve });
    verbs.set(operation.verb, serves);
  }
  return verbs;
}

/** Mounts the sandbox's own routes, apart from the platform's. None answers with CORS headers: no page of another site may read it. */
export function mountAdmin(app: Hono<Env>, options: AdminMount): void {
  for (const [verb, serves] of listServes(options))
    for (const [route, of] of mergeRoutes(serves))
      app.on(
        verb,
        route,
        (c, next) => of(c.req.path).guarded(c, next),
        (c, next) => of(c.req.path).limit?.(c, next) ?? next(),
        (c) => of(c.req.path).serve(c),
      );
  app.all('/_sandbox/*', (c) =>
    respond(refuseAdmin(404, 'route-unknown', `${c.req.method} ${c.req.path} does not exist; start at /_sandbox/`)),
  );
}
