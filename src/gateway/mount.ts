import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { formatHttpDate } from '../core/paris-time.ts';
import { type ErrorRow, refuse } from '../core/refusal.ts';
import type { GatewayRequest } from './call.ts';
import { corsHeaders } from './cors.ts';
import { GATEWAY_ERRORS } from './errors.ts';
import type { MountedApi, MountedOperation } from './mounted-api.ts';
import { receiveBody } from './receive-body.ts';
import { explainHeaders, type Gateway, type Reply, runCall } from './run-call.ts';

export type GatewayContext = Context<{ Bindings: Partial<HttpBindings> }>;
type App = Hono<{ Bindings: Partial<HttpBindings> }>;

/** Headers are read from Node's own table when there is a socket: building a `Headers` object costs more than the rest of the edge. */
function headerReader(c: GatewayContext): (name: string) => string | undefined {
  const incoming = c.env?.incoming?.headers;
  if (!incoming) return (name) => c.req.header(name);
  return (name) => {
    const value = incoming[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  };
}

function readRequest(c: GatewayContext): GatewayRequest {
  const { url } = c.req;
  const cut = url.indexOf('?');
  return {
    header: headerReader(c),
    path: c.req.param() as Record<string, string>,
    query: cut < 0 ? '' : url.slice(cut + 1),
    peer: c.env?.incoming?.socket.remoteAddress,
  };
}

const respond = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers });

/** A refusal on the route itself: before the token, without CORS headers, journaled where the bac is not known yet. */
function refuseRoute(gateway: Gateway, c: GatewayContext, error: ErrorRow, why: string, api: string | null): Response {
  const bac = gateway.bacs.reception();
  const nowMs = bac.clock.now();
  const correlationId = headerReader(c)('x-correlation-id');
  const requestId = randomUUID();
  const { mediaType, body } = gateway.profile.renderFault(error, nowMs);
  const headers: Record<string, string> = {
    ...explainHeaders(refuse(error, why)),
    'Content-Type': mediaType,
    Date: formatHttpDate(nowMs),
    'X-Request-ID': requestId,
  };
  if (correlationId !== undefined) headers['X-Correlation-ID'] = correlationId;
  const operation = `${c.req.method} ${api === null ? '(no API)' : '(no resource)'}`;
  bac.calls.record(
    {
      atMs: nowMs,
      api,
      operation,
      status: error.status,
      code: error.code,
      error: error.id,
      policy: 'route',
      why,
      correlationId,
      requestId,
    },
    null,
  );
  gateway.log(`${error.status} ${error.code} ${operation}: ${why}`);
  return respond({ status: error.status, headers, body });
}

const toHonoPath = (path: string): string => path.replace(/\{([^}]+)\}/g, ':$1');

function groupByPath(operations: readonly MountedOperation[]): Map<string, MountedOperation[]> {
  const groups = new Map<string, MountedOperation[]>();
  for (const mounted of operations) groups.set(mounted.operation.path, [...(groups.get(mounted.operation.path) ?? []), mounted]);
  return groups;
}

type Serve = (c: GatewayContext) => Response | Promise<Response>;

/** Serves one path, whatever the method: its operations, the preflight, and 405 for the rest. */
function servePath(gateway: Gateway, operations: readonly MountedOperation[], api: string): Serve {
  const byVerb = new Map(operations.map((mounted) => [mounted.operation.verb, mounted]));
  const verbs = [...byVerb.keys()];
  const cors = corsHeaders(verbs);
  const wrongMethod = (c: GatewayContext, method: string) =>
    refuseRoute(gateway, c, GATEWAY_ERRORS['method-not-allowed'], `this path answers to ${verbs.join(', ')}, not to ${method}`, api);
  const preflight = (c: GatewayContext) => {
    const asked = c.req.header('access-control-request-method');
    if (asked !== undefined && !byVerb.has(asked)) return wrongMethod(c, asked);
    return respond({ status: 200, headers: { ...cors, Date: formatHttpDate(gateway.bacs.reception().clock.now()) }, body: null });
  };
  return (c) => {
    // The request's own method: Hono serves HEAD with GET, the platform refuses it.
    const { method } = c.req;
    const mounted = byVerb.get(method);
    if (mounted?.operation.body)
      return receiveBody(c.req.raw).then((body) => respond(runCall(gateway, mounted, { ...readRequest(c), body }, cors)));
    if (mounted) return respond(runCall(gateway, mounted, readRequest(c), cors));
    return method === 'OPTIONS' ? preflight(c) : wrongMethod(c, method);
  };
}

/** True when the route `/personne/:spi` also catches `/personne/spi`. */
function catches(route: string, path: string): boolean {
  const [segments, others] = [route.split('/'), path.split('/')];
  return (
    route !== path &&
    segments.length === others.length &&
    segments.every((segment, at) => segment.startsWith(':') || segment === others[at])
  );
}

/** Gives every path of an API its route on the gateway, and the API its 404 and 405. */
export function mountApi(app: App, gateway: Gateway, { contract, operations }: MountedApi): void {
  for (const base of contract.basePaths) {
    const serves = new Map(
      [...groupByPath(operations)].map(([path, group]) => [base + toHonoPath(path), servePath(gateway, group, contract.api)]),
    );
    // Hono's fast router takes no fixed segment beside a parameter, and one such pair sends every route to its slow one: the fixed
    // path goes through the route of the parameter, and is told apart here.
    const routes = [...serves].filter(([path]) => ![...serves.keys()].some((route) => catches(route, path)));
    for (const [route, serve] of routes) app.all(route, (c) => (serves.get(c.req.path) ?? serve)(c));
    const unknown = (c: GatewayContext) =>
      refuseRoute(
        gateway,
        c,
        GATEWAY_ERRORS['resource-unknown'],
        `${contract.api} has no such path; its contract is at /_sandbox/contracts/${contract.api}.yaml`,
        contract.api,
      );
    app.all(base, unknown);
    app.all(`${base}/*`, unknown);
  }
}

/** Answers what no API claims: the root, in the profile's words, and any other path with a 404. */
export function mountRest(app: App, gateway: Gateway, contexts: readonly string[]): void {
  const { welcome } = gateway.profile;
  if (welcome !== null) app.get('/', (c) => c.body(welcome, 200, { 'Content-Type': 'text/html', Link: '</_sandbox/>; rel="help"' }));
  app.notFound((c) =>
    refuseRoute(gateway, c, GATEWAY_ERRORS['api-unknown'], `no API has this context; known ones: ${contexts.join(', ')}`, null),
  );
}
