import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { elapsedMicros, startStopwatch } from '../core/clock.ts';
import { formatHttpDate } from '../core/paris-time.ts';
import type { Bacs } from '../store/bacs.ts';
import type { AuthenticatedClient } from './authenticate-client.ts';
import type { OAuthRefusal } from './errors.ts';
import { type FormRequest, parseForm } from './form.ts';
import { answerRevoke } from './revoke.ts';
import type { SigningKey } from './signing-key.ts';
import { answerToken } from './token.ts';

type Env = { Bindings: Partial<HttpBindings> };

export interface OAuthOptions {
  readonly bacs: Bacs;
  readonly signingKey: Promise<SigningKey>;
  readonly log: (line: string) => void;
}

/** What an endpoint answers, as plain data. */
interface EndpointReply {
  readonly outcome: { readonly client: AuthenticatedClient } | OAuthRefusal;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const BODY_LIMIT_BYTES = 64 * 1024;

/** Headers that the key manager's Tomcat adds to all it answers. */
const TOMCAT_HEADERS = { 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff', 'X-XSS-Protection': '1; mode=block' };
const NO_STORE = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

function refusalReply(refusal: OAuthRefusal, { host }: FormRequest, mediaType: string): EndpointReply {
  const { row, id, description, why } = refusal;
  const headers: Record<string, string> = { ...TOMCAT_HEADERS, 'Content-Type': mediaType, 'X-Sandbox-Error': id, 'X-Sandbox-Why': why };
  if (row.challenge) headers['WWW-Authenticate'] = `Basic realm=${host}`;
  return { outcome: refusal, status: row.status, headers, body: JSON.stringify({ error_description: description, error: row.error }) };
}

function replyToken({ bacs }: OAuthOptions, key: SigningKey, request: FormRequest): EndpointReply {
  const outcome = answerToken(bacs, key, request);
  if ('row' in outcome) return refusalReply(outcome, request, 'application/json');
  return {
    outcome,
    status: 200,
    headers: { ...TOMCAT_HEADERS, ...NO_STORE, 'Content-Type': 'application/json' },
    body: outcome.token.body,
  };
}

function replyRevoke({ bacs }: OAuthOptions, _key: SigningKey, request: FormRequest): EndpointReply {
  const outcome = answerRevoke(bacs, request);
  // text/html also for the JSON of an error: WSO2's revocation endpoint says so.
  if ('row' in outcome) return refusalReply(outcome, request, 'text/html');
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

function record({ bacs, log }: OAuthOptions, operation: string, reply: EndpointReply, startedAt: number): Record<string, string> {
  const { outcome, status } = reply;
  const refusal = 'row' in outcome ? outcome : null;
  const bac = 'client' in outcome ? outcome.client.bac : bacs.reception();
  const requestId = randomUUID();
  const application = 'client' in outcome ? outcome.client.application.slug : outcome.application;
  bac.calls.record(
    {
      atMs: bac.clock.now(),
      application,
      api: 'oauth',
      operation,
      status,
      error: refusal?.id,
      policy: 'oauth',
      why: refusal?.why,
      durationMicros: elapsedMicros(startedAt),
      requestId,
    },
    null,
  );
  if (refusal) log(`${status} ${refusal.row.error} ${operation}: ${refusal.why}`);
  return { Date: formatHttpDate(bac.clock.now()), 'X-Request-ID': requestId };
}

function mountEndpoint(
  app: Hono<Env>,
  options: OAuthOptions,
  path: string,
  reply: (options: OAuthOptions, key: SigningKey, request: FormRequest) => EndpointReply,
): void {
  const operation = `POST ${path}`;
  const explain = (error: string, why: string) => {
    options.log(`${operation}: ${why}`);
    return { 'X-Sandbox-Error': error, 'X-Sandbox-Why': why };
  };
  const limit = bodyLimit({
    maxSize: BODY_LIMIT_BYTES,
    onError: () => new Response(null, { status: 413, headers: explain('body-too-large', `the body is over ${BODY_LIMIT_BYTES} bytes`) }),
  });
  app.post(path, limit, async (c) => {
    const startedAt = startStopwatch();
    const mediaType = c.req.header('content-type');
    const body = await c.req.text();
    if (mediaType === undefined ? body !== '' : !FORM_TYPE.test(mediaType))
      return new Response(null, {
        status: 415,
        headers: explain('media-type-unsupported', 'the Content-Type is not application/x-www-form-urlencoded'),
      });
    const key = await options.signingKey;
    const answer = reply(options, key, { authorization: c.req.header('authorization'), host: readHost(c), form: parseForm(body) });
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...answer.headers, ...record(options, operation, answer, startedAt) },
    });
  });
  // The gateway lets OPTIONS through to the key manager, and refuses the other methods with an empty body and no Allow.
  app.options(path, () => new Response(null, { status: 200, headers: { Allow: 'OPTIONS, POST' } }));
  app.all(path, () => new Response(null, { status: 405, headers: explain('method-not-allowed', `${path} answers to POST only`) }));
}

/** Mounts `/token` and `/revoke` on the gateway's host, as WSO2 up to 3.x does. */
export function mountOAuth(app: Hono<Env>, options: OAuthOptions): void {
  mountEndpoint(app, options, '/token', replyToken);
  mountEndpoint(app, options, '/revoke', replyRevoke);
}
