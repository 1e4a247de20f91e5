import { randomUUID } from 'node:crypto';
import type { Answer } from '../core/api.ts';
import { elapsedMicros, startStopwatch } from '../core/clock.ts';
import { formatHttpDate } from '../core/paris-time.ts';
import { type FaultFamily, isRefusal, type Refusal, refuse } from '../core/refusal.ts';
import { type Call, type CallContext, type GatewayRequest, HARD_LIMIT_MS, readCall, WINDOW_MS } from './call.ts';
import { GATEWAY_ERRORS } from './errors.ts';
import type { MountedOperation } from './mounted-api.ts';
import { POLICIES, QUOTA_RANK } from './policies/index.ts';
import { type FaultContext, type Profile, renderFault } from './profiles/profile.ts';
import { readSpi } from './target.ts';

export interface Gateway extends CallContext {
  readonly profile: Profile;
  /** Checks every answer against its contract; a departure is a 500. */
  readonly strict: boolean;
  readonly log: (line: string) => void;
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
}

/** A response as plain data. `body` null: none. */
export interface Reply {
  /** Which part of the gateway refused; absent on what the API answers. */
  readonly fault?: FaultFamily | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** How a call ended: who decided (a policy or `api`), and what. */
interface Outcome {
  readonly policy: string;
  readonly counted: boolean;
  readonly result: Answer | Refusal;
}

function decide(mounted: MountedOperation, call: Call, request: GatewayRequest, gateway: Gateway): Outcome {
  for (const [rank, policy] of POLICIES.entries()) {
    const refusal = policy.check(call);
    if (refusal) return { policy: policy.name, counted: rank > QUOTA_RANK, result: refusal };
  }
  return { policy: 'api', counted: true, result: callApi(mounted, call, request, gateway) };
}

function callApi(mounted: MountedOperation, call: Call, request: GatewayRequest, { strict, log }: Gateway): Answer | Refusal {
  const { handler, operation } = mounted;
  if (!handler) return refuse(GATEWAY_ERRORS['not-emulated'], `${operation.route} is published and the sandbox does not serve it`);
  try {
    const read = mounted.readInput(request);
    if ('malformed' in read) return mounted.malformed(read.malformed);
    if ('malformedBody' in read) return mounted.malformedBody(read.malformedBody, call);
    const result = handler(read.input, call);
    if (isRefusal(result) || !call.habilitation) return result;
    const answer = { ...result, body: mounted.filter(call.habilitation, result) };
    const departure = strict ? mounted.check(answer) : null;
    if (departure === null) return answer;
    throw new Error(`the answer departs from its contract: ${departure}`);
  } catch (error) {
    // A bug of the sandbox: the caller gets the API's own technical error, the log gets the stack.
    log(`${operation.api} ${operation.route}: ${(error as Error).stack}`);
    return mounted.failed;
  }
}

/** Node's clients refuse 16 KiB of headers. */
const MAX_WHY = 1000;

/** Header values hold printable ASCII only, and not too much of it. */
const toHeaderText = (text: string): string =>
  text
    .slice(0, MAX_WHY)
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '');

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

function renderRefusal(refusal: Refusal, call: Call, { profile }: Gateway, accept: string | undefined, { apiContext }: Place): Reply {
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

/** The SPI that a call names, whether or not it was read. */
function spiOf({ path: { spi }, target }: GatewayRequest): string | undefined {
  return spi !== undefined && SPI.test(spi) ? spi : readSpi(target);
}

/** Runs one call through the policies and the API, spends its quota and writes its line in the journal, all in one tick. */
export function runCall(gateway: Gateway, mounted: MountedOperation, request: GatewayRequest, place: Place): Reply {
  const startedAt = startStopwatch();
  const { operation } = mounted;
  const call = readCall(gateway, operation, request);
  const { policy, counted, result } = decide(mounted, call, request, gateway);
  const refusal = isRefusal(result) ? result : null;
  const reply = refusal
    ? policy === 'api'
      ? renderApiError(refusal, call, mounted)
      : renderRefusal(refusal, call, gateway, request.header('accept'), place)
    : renderAnswer(result as Answer, mounted);
  const requestId = randomUUID();
  call.bac.calls.record(
    {
      atMs: call.nowMs,
      application: call.application?.slug,
      api: operation.api,
      operation: operation.route,
      status: reply.status,
      code: refusal?.error.code,
      error: refusal?.error.id,
      policy,
      why: refusal ? refusal.why : (result as Answer).why,
      spi: spiOf(request),
      durationMicros: elapsedMicros(startedAt),
      correlationId: call.correlationId,
      requestId,
      target: request.target,
    },
    counted && call.application ? { application: call.application.clientId, api: operation.api, window: call.window } : null,
  );
  if (counted) spendShortWindows(call);
  if (refusal) gateway.log(`${reply.status} ${refusal.error.code} ${operation.api} ${operation.route}: ${refusal.why}`);
  const headers = Object.assign({}, reply.headers, traceHeaders(call, requestId), place.cors);
  return { status: reply.status, headers, body: reply.body, fault: reply.fault };
}

function traceHeaders({ nowMs, correlationId }: Call, requestId: string): Record<string, string> {
  const headers: Record<string, string> = { Date: formatHttpDate(nowMs), 'X-Request-ID': requestId };
  if (correlationId !== undefined) headers['X-Correlation-ID'] = correlationId;
  return headers;
}
