import { randomUUID } from 'node:crypto';
import type { Answer } from '../core/api.ts';
import { elapsedMicros, startStopwatch } from '../core/clock.ts';
import { toHeaderText } from '../core/header-text.ts';
import { formatHttpDate } from '../core/paris-time.ts';
import { type FaultFamily, isRefusal, type Refusal } from '../core/refusal.ts';
import { isBroken, type Wire } from '../pannes/deliver.ts';
import { FAULT_ERROR, renderHtmlPage } from '../pannes/html-page.ts';
import { inBac } from '../store/bacs.ts';
import { type Call, type CallContext, type GatewayRequest, HARD_LIMIT_MS, readCall, WINDOW_MS } from './call.ts';
import { type Deciding, decide, type HtmlPage, type Outcome } from './decide.ts';
import type { MountedOperation } from './mounted-api.ts';
import { type FaultContext, type Profile, renderFault } from './profiles/profile.ts';
import { readSpi } from './target.ts';

export interface Gateway extends CallContext, Deciding {
  readonly profile: Profile;
  /** Changes what leaves the gateway; absent when no switch asks for it, so that an answer costs nothing more. */
  readonly edge?: Edge | undefined;
}

/** What the gateway's transport adds to an answer, given the headers of the request. */
export type Edge = (request: Headers, reply: Reply) => Reply;

/** What the answers on a path have in common. */
export interface Place {
  /** Context of the API, version included: `/impotparticulier/1.0`. */
  readonly apiContext: string;
  readonly cors: Readonly<Record<string, string>>;
  /** Methods that the path has. */
  readonly verbs: readonly string[];
}

/** A response as plain data. `body` null: none. */
export interface Reply {
  /** Which part of the gateway refused; absent on what the API answers. */
  readonly fault?: FaultFamily | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Absent: the answer is sent at once, and whole. */
  readonly wire?: Wire | undefined;
}

/** Headers of ours that tell why, beside a body that stays the platform's. */
export function explainHeaders({ error, why }: Refusal): Record<string, string> {
  return { 'X-Sandbox-Error': error.id, 'X-Sandbox-Why': toHeaderText(why) };
}

/** A JWT is told by its two dots, as the gateway does before it chooses who validates it. */
function credentialOf({ authorization, token }: Call): FaultContext['credential'] {
  if (authorization?.split('.').length !== 3) return 'opaque';
  return token?.revoked ? 'revoked-jwt' : 'jwt';
}

function renderApiError(refusal: Refusal, { operation, nowMs }: Call, { renderError }: MountedOperation): Reply {
  const { status } = refusal.error;
  const headers = { ...explainHeaders(refusal), 'Content-Type': operation.responses.get(status)?.mediaType ?? 'application/json' };
  return { status, headers, body: renderError(refusal, nowMs) };
}

function renderRefusal(
  refusal: Refusal,
  call: Call,
  { profile }: Gateway,
  accept: string | undefined,
  { apiContext, verbs }: Place,
): Reply {
  const { error } = refusal;
  const { operation, nowMs, window } = call;
  const retryAtMs = error.announcesRetry ? (window + 1) * WINDOW_MS : undefined;
  const context: FaultContext = {
    nowMs,
    accept,
    apiContext,
    resource: operation.path,
    scopes: operation.scopes,
    credential: credentialOf(call),
    retryAtMs,
  };
  const { mediaType, body } = renderFault(profile, error, context);
  const challenge = profile.challenge(error, context);
  const headers = explainHeaders(refusal);
  headers['Content-Type'] = mediaType;
  if (challenge !== undefined) headers['WWW-Authenticate'] = challenge;
  if (retryAtMs !== undefined && profile.retryAfter) headers['Retry-After'] = formatHttpDate(retryAtMs);
  // On the route itself: only a fault says it here.
  if (profile.allow && error.status === 405) headers.Allow = verbs.join(', ');
  return { status: error.status, headers, body, fault: error.family };
}

function renderAnswer({ status, body, why }: Answer, { operation, toText }: MountedOperation): Reply {
  const mediaType = operation.responses.get(status)?.mediaType;
  const headers: Record<string, string> = why === undefined ? {} : { 'X-Sandbox-Why': toHeaderText(why) };
  if (body === undefined || !mediaType) return { status, headers, body: null };
  headers['Content-Type'] = mediaType;
  return { status, headers, body: toText(body) };
}

/** Spends the windows of a spike arrest and of a hard limit, where there are any. */
function spendShortWindows({ bac, application, habilitation, operation, nowMs }: Call): void {
  const rafale = habilitation?.rafale;
  if (rafale && application) bac.rafales.spend(`${application.clientId} ${operation.api}`, nowMs, rafale.secondes * 1000);
  if (bac.hardLimits.has(operation.api)) bac.rafales.spend(operation.api, nowMs, HARD_LIMIT_MS);
}

const SPI = /^\d{13}$/;

/** A front server knows nothing of the gateway's headers. */
function renderPage({ html, why }: HtmlPage, { nowMs }: Call): Reply {
  const { headers, body } = renderHtmlPage(html, why);
  return { status: html, headers: { ...headers, Date: formatHttpDate(nowMs) }, body };
}

interface Rendering {
  readonly gateway: Gateway;
  readonly mounted: MountedOperation;
  readonly request: GatewayRequest;
  readonly place: Place;
  readonly requestId: string;
}

function renderPlatform({ by, result }: Outcome, call: Call, { gateway, mounted, request, place, requestId }: Rendering): Reply {
  const refusal = isRefusal(result) ? result : null;
  const reply = refusal
    ? by === 'api'
      ? renderApiError(refusal, call, mounted)
      : renderRefusal(refusal, call, gateway, request.header('accept'), place)
    : renderAnswer(result as Answer, mounted);
  // As in mount.ts: the CORS headers are not known yet where the route is refused.
  const cors = reply.fault === 'gateway' ? {} : place.cors;
  return { ...reply, headers: Object.assign({}, reply.headers, traceHeaders(call, requestId), cors) };
}

/** What the journal keeps of a connection cut before any answer. */
const NO_ANSWER: Reply = { status: 0, headers: {}, body: null };

function render(outcome: Outcome, call: Call, rendering: Rendering): Reply {
  const { result } = outcome;
  if ('cutOff' in result) return NO_ANSWER;
  return 'html' in result ? renderPage(result, call) : renderPlatform(outcome, call, rendering);
}

/** The SPI that a call names, whether or not it was read. */
function spiOf({ path: { spi }, target }: GatewayRequest): string | undefined {
  return spi !== undefined && SPI.test(spi) ? spi : readSpi(target);
}

/** Runs one call through the policies and the API, spends its quota and writes its line in the journal, all in one tick. */
export function runCall(gateway: Gateway, mounted: MountedOperation, request: GatewayRequest, place: Place): Reply {
  const startedAt = startStopwatch();
  const { operation } = mounted;
  const call = readCall(gateway, operation, request);
  const { outcome, injection } = decide(mounted, call, request, gateway);
  const { policy, counted, result } = outcome;
  const refusal = isRefusal(result) ? result : null;
  const requestId = randomUUID();
  const reply = render(outcome, call, { gateway, mounted, request, place, requestId });
  const { bac } = call;
  const record = () => {
    for (const id of injection?.seen ?? []) bac.pannes.count(id);
    bac.calls.record(
      {
        atMs: call.nowMs,
        application: call.application?.slug,
        api: operation.api,
        operation: operation.route,
        status: reply.status,
        code: refusal?.error.code,
        error: refusal?.error.id ?? (policy === 'fault' ? FAULT_ERROR : undefined),
        policy,
        why: result.why,
        spi: spiOf(request),
        durationMicros: elapsedMicros(startedAt),
        correlationId: call.correlationId,
        requestId,
        target: request.target,
        fault: injection?.fault,
      },
      counted && call.application ? { application: call.application.clientId, api: operation.api, window: call.window } : null,
    );
  };
  if (injection) bac.transaction(record);
  else record();
  if (counted) spendShortWindows(call);
  if (counted) call.throttleLag?.note(call);
  const where = () => `${operation.api} ${operation.route}${inBac(gateway.bacs, bac)}`;
  if (refusal) gateway.log(`${reply.status} ${refusal.error.code} ${where()}: ${refusal.why}`);
  else if (policy === 'fault') gateway.log(`${reply.status} ${FAULT_ERROR} ${where()}: ${result.why}`);
  return injection && isBroken(injection) ? { ...reply, wire: injection } : reply;
}

function traceHeaders({ nowMs, correlationId }: Call, requestId: string): Record<string, string> {
  const headers: Record<string, string> = { Date: formatHttpDate(nowMs), 'X-Request-ID': requestId };
  if (correlationId !== undefined) headers['X-Correlation-ID'] = correlationId;
  return headers;
}
