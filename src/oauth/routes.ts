import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { elapsedMicros, startStopwatch } from '../core/clock.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import { toHeaderText } from '../core/header-text.ts';
import { formatHttpDate } from '../core/paris-time.ts';
import { OAUTH } from '../pannes/catalogue.ts';
import { deliver, isBroken } from '../pannes/deliver.ts';
import { FAULT_ERROR, renderHtmlPage } from '../pannes/html-page.ts';
import type { Pauses } from '../pannes/pauses.ts';
import type { Bac } from '../store/bac.ts';
import { inBac } from '../store/bacs.ts';
import { type AuthenticatedClient, identifyClient, type KeyManager } from './authenticate-client.ts';
import { wordRefusal } from './dialect.ts';
import { EARLY_ERRORS, type OAuthRefusal } from './errors.ts';
import { type FormRequest, parseForm } from './form.ts';
import { findOAuthInjection, type OAuthInjection, refuseInjected } from './inject.ts';
import { answerRevoke } from './revoke.ts';
import type { SigningKey } from './signing-key.ts';
import { answerToken, type TokenAnswer } from './token.ts';

type Env = { Bindings: Partial<HttpBindings> };

export interface OAuthOptions extends KeyManager {
  readonly signingKey: Promise<SigningKey>;
  readonly log: (line: string) => void;
  /** Answers held back. */
  readonly pauses: Pauses;
}

/** What an endpoint answers, as plain data. */
interface EndpointReply {
  readonly outcome: { readonly client: AuthenticatedClient } | OAuthRefusal | { readonly broken: string };
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const BODY_LIMIT_BYTES = 64 * 1024;
/** A header of a few hundred characters is still read. */
const MOST_SCOPES_TOLD = 5;

/** Headers that the key manager's Tomcat adds to all it answers. */
const TOMCAT_HEADERS = { 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff', 'X-XSS-Protection': '1; mode=block' };
const NO_STORE = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

function refusalReply({ dialect }: OAuthOptions, refusal: OAuthRefusal, { host }: FormRequest, mediaType: string): EndpointReply {
  const { row, id, why } = refusal;
  const { error, description, challenge } = wordRefusal(dialect, refusal);
  const headers: Record<string, string> = {
    ...TOMCAT_HEADERS,
    'Content-Type': mediaType,
    'X-Sandbox-Error': id,
    'X-Sandbox-Why': toHeaderText(why),
  };
  if (challenge) headers['WWW-Authenticate'] = dialect.challenge(host);
  return { outcome: refusal, status: row.status, headers, body: JSON.stringify({ error_description: description, error }) };
}

/** The platform drops in silence the scopes that no habilitation opens; the refusal comes at the call, far from its cause. */
function tellDropped({ client: { application }, token: { droppedScopes } }: TokenAnswer): Record<string, string> {
  if (droppedScopes.length === 0) return {};
  const known = application.habilitations.flatMap(({ ressources }) => ressources);
  const told = droppedScopes.map((scope) => `"${scope.slice(0, 100)}"${didYouMean(scope.slice(0, 100), known)}`).slice(0, MOST_SCOPES_TOLD);
  return { 'X-Sandbox-Why': toHeaderText(`not in the token, since no habilitation of ${application.slug} opens it: ${told.join(', ')}`) };
}

function replyToken(options: OAuthOptions, key: SigningKey, request: FormRequest): EndpointReply {
  const outcome = answerToken(options, key, request);
  if ('row' in outcome) return refusalReply(options, outcome, request, 'application/json');
  return {
    outcome,
    status: 200,
    headers: { ...TOMCAT_HEADERS, ...NO_STORE, 'Content-Type': 'application/json', ...tellDropped(outcome) },
    body: outcome.token.body,
  };
}

function replyRevoke(options: OAuthOptions, _key: SigningKey, request: FormRequest): EndpointReply {
  const outcome = answerRevoke(options, request);
  // text/html also for the JSON of an error: WSO2's revocation endpoint says so.
  if ('row' in outcome) return refusalReply(options, outcome, request, 'text/html');
  const { callback } = outcome;
  const mediaType = callback === undefined ? 'text/html' : 'application/javascript';
  return {
    outcome,
    status: 200,
    headers: { ...TOMCAT_HEADERS, ...NO_STORE, 'Content-Type': mediaType },
    body: callback === undefined ? '' : `${callback}();`,
  };
}

function readHost(c: Context<Env>): string {
  const host = new URL(c.req.url).hostname;
  return /^[\w.:[\]-]+$/.test(host) ? host : 'localhost';
}

/** What was called, as the journal says it: a query may hold a secret, and is left out. */
interface Asked {
  readonly operation: string;
  readonly target: string;
  readonly correlationId: string | undefined;
  readonly authorization: string | undefined;
}

const readAsked = (c: Context<Env>, path: string): Asked => ({
  operation: `${c.req.method} ${path}`,
  target: path,
  correlationId: c.req.header('x-correlation-id'),
  authorization: c.req.header('authorization'),
});

/** What the journal and the log keep of a call to an endpoint. */
interface Recorded extends Omit<Asked, 'authorization'> {
  readonly bac: Bac;
  readonly application?: string | null | undefined;
  readonly status: number;
  readonly error?: string | undefined;
  readonly why?: string | undefined;
  readonly policy: string;
  readonly fault?: string | null | undefined;
  /** Ids of the faults that the call was for. */
  readonly seen?: readonly string[] | undefined;
  readonly startedAt: number;
}

/** Writes a line of the journal, and of the log for a refusal; gives the headers that every answer carries. */
function record({ log, bacs }: OAuthOptions, { bac, startedAt, seen = [], ...line }: Recorded) {
  const requestId = randomUUID();
  const atMs = bac.clock.now();
  bac.transaction(() => {
    for (const id of seen) bac.pannes.count(id);
    bac.calls.record({ ...line, atMs, api: OAUTH, durationMicros: elapsedMicros(startedAt), requestId }, null);
  });
  if (line.error !== undefined) log(`${line.status} ${line.error} ${line.operation}${inBac(bacs, bac)}: ${line.why}`);
  return { Date: formatHttpDate(atMs), 'X-Request-ID': requestId };
}

type EarlyErrorId = keyof typeof EARLY_ERRORS;

/** A refusal of the HTTP layer, before the form is read: no body, as the platform does. */
function refuseEarly(options: OAuthOptions, { authorization, ...asked }: Asked, error: EarlyErrorId, why: string): Response {
  const { status } = EARLY_ERRORS[error];
  const client = identifyClient(options, { authorization, form: parseForm('') });
  const line = {
    bac: client?.bac ?? options.bacs.reception(),
    application: client?.application.slug,
    ...asked,
    status,
    error,
    why,
    policy: 'oauth',
    startedAt: startStopwatch(),
  };
  return new Response(null, { status, headers: { ...record(options, line), 'X-Sandbox-Error': error, 'X-Sandbox-Why': why } });
}

type Endpoint = (options: OAuthOptions, key: SigningKey, request: FormRequest) => EndpointReply;

/** What a fault answers in place of the key manager; null: nothing. */
function replyInjected(options: OAuthOptions, operation: string, request: FormRequest, found: OAuthInjection): EndpointReply | null {
  const { answer, cut, why } = found.injection;
  if (cut === 'before-headers') return { outcome: { broken: why }, status: 0, headers: {}, body: null };
  if (answer === null) return null;
  if ('html' in answer) return { outcome: { broken: why }, status: answer.html, ...renderHtmlPage(answer.html, why) };
  const mediaType = operation === 'POST /token' ? 'application/json' : 'text/html';
  return refusalReply(options, refuseInjected(answer.row.id, why, found), request, mediaType);
}

/** Says, beside the reason of an answer, which faults struck on its way. */
function tell(reply: EndpointReply, why: string): EndpointReply {
  const told = [why, reply.headers['X-Sandbox-Why']].filter(Boolean).join('; ');
  return { ...reply, headers: { ...reply.headers, 'X-Sandbox-Why': toHeaderText(told) } };
}

function toRecorded({ bacs }: OAuthOptions, { outcome, status }: EndpointReply, found: OAuthInjection | null) {
  const application = found?.client?.application.slug;
  if ('broken' in outcome) return { application, status, error: FAULT_ERROR, why: outcome.broken };
  if (!('row' in outcome)) return { bac: outcome.client.bac, application: outcome.client.application.slug, status };
  const bac = outcome.client?.bac ?? bacs.reception();
  return { bac, application: outcome.client?.application.slug, status, error: outcome.id, why: outcome.why };
}

/** Answers a request that could be read, or lets a fault do so; the journal is that of the faults' bac where there are any. */
function answerForm(options: OAuthOptions, asked: Asked, reply: () => EndpointReply, request: FormRequest, startedAt: number) {
  const { operation } = asked;
  const found = findOAuthInjection(options, operation, request);
  const injection = found?.injection;
  const injected = found && replyInjected(options, operation, request, found);
  const own = injected ?? reply();
  const told = injection?.fault && !injected ? tell(own, injection.why) : own;
  const { bac = options.bacs.reception(), ...line } = toRecorded(options, told, found);
  const traces = record(options, {
    bac: found?.bac ?? bac,
    ...asked,
    ...line,
    why: told === own ? line.why : told.headers['X-Sandbox-Why'],
    policy: injected ? 'fault' : 'oauth',
    fault: injection?.fault,
    seen: injection?.seen,
    startedAt,
  });
  // A front server knows nothing of the gateway's request numbers.
  const headers = { ...told.headers, ...('broken' in told.outcome ? { Date: traces.Date } : traces) };
  return { answer: { status: told.status, headers, body: told.body }, wire: injection && isBroken(injection) ? injection : null };
}

function mountEndpoint(app: Hono<Env>, options: OAuthOptions, path: string, reply: Endpoint): void {
  const limit = bodyLimit({
    maxSize: BODY_LIMIT_BYTES,
    onError: (c) => refuseEarly(options, readAsked(c, path), 'body-too-large', `the body is over ${BODY_LIMIT_BYTES} bytes`),
  });
  app.post(path, limit, async (c) => {
    const startedAt = startStopwatch();
    const asked = readAsked(c, path);
    const mediaType = c.req.header('content-type');
    const body = await c.req.text().catch(() => null);
    if (body === null) return refuseEarly(options, asked, 'body-unreadable', 'the body was broken off before its end');
    if (mediaType === undefined ? body !== '' : !FORM_TYPE.test(mediaType))
      return refuseEarly(options, asked, 'media-type-unsupported', 'the Content-Type is not application/x-www-form-urlencoded');
    const key = await options.signingKey;
    const request = { authorization: c.req.header('authorization'), host: readHost(c), form: parseForm(body) };
    const { answer, wire } = answerForm(options, asked, () => reply(options, key, request), request, startedAt);
    if (!wire) return new Response(answer.body, answer);
    const recipient = { line: c.env ?? {}, signal: c.req.raw.signal };
    return (await deliver(answer, wire, recipient, options.pauses)) ?? RESPONSE_ALREADY_SENT;
  });
  // The gateway lets OPTIONS through to the key manager, and refuses the other methods with an empty body and no Allow.
  app.options(path, () => new Response(null, { status: 200, headers: { Allow: 'OPTIONS, POST' } }));
  app.all(path, (c) => {
    const refused = refuseEarly(options, readAsked(c, path), 'method-not-allowed', `${path} answers to POST only`);
    if (options.dialect.allow) refused.headers.set('Allow', 'OPTIONS, POST');
    return refused;
  });
}

/** Mounts `/token` and `/revoke` on the gateway's host, as WSO2 up to 3.x does. */
export function mountOAuth(app: Hono<Env>, options: OAuthOptions): void {
  mountEndpoint(app, options, '/token', replyToken);
  mountEndpoint(app, options, '/revoke', replyRevoke);
}
