import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { formatHttpDate } from '../core/paris-time.ts';
import { type ErrorRow, refuse } from '../core/refusal.ts';
import { mergeRoutes, toRoutePath } from '../core/route-path.ts';
import { deliver } from '../pannes/deliver.ts';
import { inBac } from '../store/bacs.ts';
import { findBac, type GatewayRequest } from './call.ts';
import { corsHeaders } from './cors.ts';
import { GATEWAY_ERRORS } from './errors.ts';
import type { MountedApi, MountedOperation } from './mounted-api.ts';
import { renderFault } from './profiles/profile.ts';
import { receiveBody } from './receive-body.ts';
import { explainHeaders, type Gateway, type Place, type Reply, runCall } from './run-call.ts';
import { readSpi, readTarget } from './target.ts';

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

/** As the client wrote it: Node keeps it, where there is a socket. */
const targetOf = (c: GatewayContext): string => readTarget(c.env?.incoming?.url ?? c.req.url);

function readRequest(c: GatewayContext, { mtls }: Gateway): GatewayRequest {
  const { url } = c.req;
  const socket = c.env?.incoming?.socket;
  const cut = url.indexOf('?');
  return {
    header: headerReader(c),
    path: c.req.param() as Record<string, string>,
    target: targetOf(c),
    query: cut < 0 ? '' : url.slice(cut + 1),
    peer: socket?.remoteAddress,
    clientCertificate: socket && mtls.authority?.ofSocket(socket),
  };
}

const respond = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers });

function send({ edge, pannes }: Gateway, c: GatewayContext, reply: Reply): Response | Promise<Response> {
  const leaving = edge ? edge(c.req.raw.headers, reply) : reply;
  const { wire } = reply;
  if (!wire) return respond(leaving);
  const recipient = { line: c.env ?? {}, signal: c.req.raw.signal };
  return deliver(leaving, wire, recipient, pannes.pauses).then((response) => response ?? RESPONSE_ALREADY_SENT);
}

/** A request on a route that leads nowhere. `api` null: to no API. */
interface Stray {
  readonly error: ErrorRow;
  readonly why: string;
  readonly api: string | null;
  /** Methods that the path has. */
  readonly verbs?: readonly string[];
}

/** A refusal on the route itself: before the token, without CORS headers. */
function refuseRoute(gateway: Gateway, c: GatewayContext, { error, why, api, verbs = [] }: Stray): Response | Promise<Response> {
  const { profile } = gateway;
  const readHeader = headerReader(c);
  const bac = findBac(gateway, readHeader('authorization'));
  const nowMs = bac.clock.now();
  const correlationId = readHeader('x-correlation-id');
  const requestId = randomUUID();
  const about = { nowMs, accept: readHeader('accept'), apiContext: '', resource: '', scopes: [], credential: 'opaque' } as const;
  const { mediaType, body } = renderFault(profile, error, about);
  const headers: Record<string, string> = {
    ...explainHeaders(refuse(error, why)),
    'Content-Type': mediaType,
    Date: formatHttpDate(nowMs),
    'X-Request-ID': requestId,
  };
  if (correlationId !== undefined) headers['X-Correlation-ID'] = correlationId;
  if (profile.allow && error.status === 405) headers.Allow = verbs.join(', ');
  const operation = `${c.req.method} ${api === null ? '(no API)' : '(no resource)'}`;
  const { status, code, id } = error;
  const target = targetOf(c);
  const asked = { api, operation, target, spi: readSpi(target), correlationId, requestId };
  bac.calls.record({ ...asked, atMs: nowMs, status, code, error: id, policy: 'route', why }, null);
  gateway.log(`${status} ${code} ${operation}${inBac(gateway.bacs, bac)}: ${why}`);
  return send(gateway, c, { status, headers, body, fault: error.family });
}

function groupByPath(operations: readonly MountedOperation[]): Map<string, MountedOperation[]> {
  const groups = new Map<string, MountedOperation[]>();
  for (const mounted of operations) groups.set(mounted.operation.path, [...(groups.get(mounted.operation.path) ?? []), mounted]);
  return groups;
}

type Serve = (c: GatewayContext) => Response | Promise<Response>;

/** What the paths of an API, under one of its contexts, have in common. */
interface ApiContext {
  readonly api: string;
  readonly apiContext: string;
  /** Methods that the API has, on any path. */
  readonly apiVerbs: ReadonlySet<string>;
}

/** Serves one path, whatever the method: its operations, the preflight, and 404 or 405 for the rest. */
function servePath(gateway: Gateway, operations: readonly MountedOperation[], { api, apiContext, apiVerbs }: ApiContext): Serve {
  const byVerb = new Map(operations.map((mounted) => [mounted.operation.verb, mounted]));
  const verbs = [...byVerb.keys()];
  const place: Place = { apiContext, cors: corsHeaders(verbs, gateway.profile.cors), verbs };
  const wrongMethod = (c: GatewayContext, method: string) => {
    const isFound = gateway.profile.methodsOf === 'path' || !apiVerbs.has(method);
    const error = GATEWAY_ERRORS[isFound ? 'method-not-allowed' : 'resource-unknown'];
    return refuseRoute(gateway, c, { error, why: `this path answers to ${verbs.join(', ')}, not to ${method}`, api, verbs });
  };
  const preflight = (c: GatewayContext) => {
    const asked = c.req.header('access-control-request-method');
    if (asked !== undefined && !byVerb.has(asked)) return wrongMethod(c, asked);
    return respond({ status: 200, headers: { ...place.cors, Date: formatHttpDate(gateway.bacs.reception().clock.now()) }, body: null });
  };
  return (c) => {
    // The request's own method: Hono serves HEAD with GET, the platform refuses it.
    const { method } = c.req;
    const mounted = byVerb.get(method);
    if (mounted?.operation.body)
      return receiveBody(c.req.raw).then((body) =>
        send(gateway, c, runCall(gateway, mounted, { ...readRequest(c, gateway), body }, place)),
      );
    if (mounted) return send(gateway, c, runCall(gateway, mounted, readRequest(c, gateway), place));
    return method === 'OPTIONS' ? preflight(c) : wrongMethod(c, method);
  };
}

/** Where methods are those of the API, one that it has nowhere is 405 on any path. */
function serveUnknown(gateway: Gateway, { api, apiVerbs }: ApiContext): Serve {
  return (c) => {
    const method = c.req.method === 'OPTIONS' ? c.req.header('access-control-request-method') : c.req.method;
    const isNowhere = gateway.profile.methodsOf === 'api' && method !== undefined && !apiVerbs.has(method);
    const error = GATEWAY_ERRORS[isNowhere ? 'method-not-allowed' : 'resource-unknown'];
    const why = isNowhere ? `${api} answers to ${[...apiVerbs].join(', ')}, not to ${method}` : `${api} has no such path`;
    return refuseRoute(gateway, c, { error, why: `${why}; its contract is at /_sandbox/contracts/${api}.yaml`, api });
  };
}

/** Gives every path of an API its route on the gateway, and the API its 404 and 405. */
export function mountApi(app: App, gateway: Gateway, { contract, operations }: MountedApi): void {
  const apiVerbs = new Set(operations.map(({ operation }) => operation.verb));
  for (const base of contract.basePaths) {
    const context: ApiContext = { api: contract.api, apiContext: base, apiVerbs };
    const serves = new Map(
      [...groupByPath(operations)].map(([path, group]) => [base + toRoutePath(path), servePath(gateway, group, context)]),
    );
    for (const [route, serveOf] of mergeRoutes(serves)) app.all(route, (c) => serveOf(c.req.path)(c));
    const unknown = serveUnknown(gateway, context);
    app.all(base, unknown);
    app.all(`${base}/*`, unknown);
  }
}

/** Answers what no API claims: the root, in the profile's words, and any other path with a 404. */
export function mountRest(app: App, gateway: Gateway, contexts: readonly string[]): void {
  const { welcome } = gateway.profile;
  if (welcome !== null) app.get('/', (c) => c.body(welcome, 200, { 'Content-Type': 'text/html', Link: '</_sandbox/>; rel="help"' }));
  const why = `no API has this context; known ones: ${contexts.join(', ')}`;
  app.notFound((c) => refuseRoute(gateway, c, { error: GATEWAY_ERRORS['api-unknown'], why, api: null }));
}
