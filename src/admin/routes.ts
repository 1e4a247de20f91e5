import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { loadContract } from '../contract/load.ts';
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

const BODY_LIMIT_BYTES = 1024 * 1024;

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
function checkVisit(c: Context<Env>, { guard }: AdminMount, isOpen: boolean) {
  if (!c.env?.incoming) return null;
  return guard({ method: c.req.method, header: (name) => c.req.header(name), origin: new URL(c.req.url).origin, isOpen });
}

/** Mounts the sandbox's own routes, apart from the platform's. None answers with CORS headers: no page of another site may read it. */
export function mountAdmin(app: Hono<Env>, options: AdminMount): void {
  app.use(
    '/_sandbox/*',
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: () => respond(refuseAdmin(413, 'body-too-large', `the body is over ${BODY_LIMIT_BYTES} bytes`)),
    }),
  );
  const { operations, basePaths } = loadContract('sandbox', options.contracts.sandbox);
  const handlers = ADMIN as unknown as Readonly<Record<string, AdminHandler>>;
  const verbs = new Map<string, Map<string, (c: Context<Env>) => Promise<Response>>>();
  for (const operation of operations) {
    const handler = handlers[operation.route];
    if (!handler) throw new Error(`openapi/sandbox.yaml: nothing serves ${operation.route}`);
    const act = createAction(operation, handler, options);
    const serve = async (c: Context<Env>) => {
      const refusal = checkVisit(c, options, operation.isOpen);
      if (refusal) return respond(refusal);
      return respond(await act(readRequest(c, operation.body ? await receiveBody(c) : undefined)));
    };
    const serves = verbs.get(operation.verb) ?? new Map();
    for (const base of basePaths) serves.set(base + toRoutePath(operation.path), serve);
    verbs.set(operation.verb, serves);
  }
  for (const [verb, serves] of verbs)
    for (const [route, serveOf] of mergeRoutes(serves)) app.on(verb, route, (c) => serveOf(c.req.path)(c));
  app.all('/_sandbox/*', (c) =>
    respond(refuseAdmin(404, 'route-unknown', `${c.req.method} ${c.req.path} does not exist; start at /_sandbox/`)),
  );
}
