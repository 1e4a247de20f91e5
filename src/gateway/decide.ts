import type { Answer } from '../core/api.ts';
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts';
import type { Injection } from '../pannes/choose.ts';
import type { Call, GatewayRequest } from './call.ts';
import { GATEWAY_ERRORS } from './errors.ts';
import { findInjection, type InjectedRow, isCounted, type Pannes } from './inject.ts';
import type { MountedOperation } from './mounted-api.ts';
import { POLICIES, QUOTA_RANK } from './policies/index.ts';

/** What a decision works with. */
export interface Deciding {
  /** Checks every answer against its contract; a departure is a 500. */
  readonly strict: boolean;
  readonly log: (line: string) => void;
  readonly pannes: Pannes;
}

/** A page of a front server, in place of the platform. */
export interface HtmlPage {
  readonly html: number;
  readonly why: string;
}

/** The connection is cut before any answer. */
export interface CutOff {
  readonly cutOff: true;
  readonly why: string;
}

/** How a call ended: who decided (a policy, `api`, or `fault`), and what. */
export interface Outcome {
  readonly policy: string;
  readonly counted: boolean;
  /** Which part of the platform speaks. */
  readonly by: InjectedRow['by'];
  readonly result: Answer | Refusal | HtmlPage | CutOff;
}

type Injected = Injection<InjectedRow>;

function checkPolicies(call: Call): Outcome | null {
  for (const [rank, policy] of POLICIES.entries()) {
    const refusal = policy.check(call);
    if (refusal) return { policy: policy.name, counted: rank > QUOTA_RANK, by: 'gateway', result: refusal };
  }
  return null;
}

function callApi(mounted: MountedOperation, call: Call, request: GatewayRequest, { strict, log }: Deciding): Answer | Refusal {
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

/** What a fault answers in place of the platform; null: nothing. */
function answerInjected({ answer, cut, why }: Injected): Outcome | null {
  const injected = { policy: 'fault', counted: false, by: 'gateway' } as const;
  if (cut === 'before-headers') return { ...injected, result: { cutOff: true, why } };
  if (answer === null) return null;
  if ('html' in answer) return { ...injected, result: { html: answer.html, why } };
  const { row, by } = answer.row;
  return { ...injected, counted: isCounted(answer.row), by, result: refuse(row, why) };
}

/** Says, beside the reason of an answer, which faults struck on its way. */
function tell({ why }: Injected, outcome: Outcome): Outcome {
  return { ...outcome, result: { ...outcome.result, why: [why, outcome.result.why].filter(Boolean).join('; ') } };
}

export interface Decision {
  readonly outcome: Outcome;
  /** Null: no fault was for this call. */
  readonly injection: Injected | null;
}

/** Decides on a call: the first policy that refuses, else the API; a fault may take the place of either. */
export function decide(mounted: MountedOperation, call: Call, request: GatewayRequest, deciding: Deciding): Decision {
  const refused = checkPolicies(call);
  const injection = findInjection(deciding.pannes, mounted, call, request, refused === null);
  const injected = injection && answerInjected(injection);
  if (injected) return { outcome: injected, injection };
  const outcome = refused ?? { policy: 'api', counted: true, by: 'api', result: callApi(mounted, call, request, deciding) };
  return { outcome: injection?.fault ? tell(injection, outcome) : outcome, injection };
}
