import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Policy, Subject } from './policy.ts';

function checkCaller({ application, caller }: Call): Refusal | undefined {
  if (!application?.allows || application.allows(caller)) return undefined;
  return refuse(
    GATEWAY_ERRORS['caller-blocked'],
    `the call comes from ${caller}; ${application.slug} may call from ${application.adressesIp.join(', ')}; behind a proxy, declare it with --trusted-proxies`,
  );
}

/** The rule of a network filter, which stands before the gateway. */
export function checkCallerAtNetwork(call: Call): Refusal | undefined {
  return call.ipRule === 'network' ? checkCaller(call) : undefined;
}

/** The rule of the gateway: a blocking condition of its throttling handler. */
export function checkCallerAtGateway(call: Call): Refusal | undefined {
  return call.ipRule === 'gateway' ? checkCaller(call) : undefined;
}

/** Where the rule stands elsewhere, or where no address is declared, nothing is asked. */
const lookAtCaller =
  (place: Subject['ipRule']): Policy['lookAt'] =>
  ({ ipRule, application }) =>
    ipRule === place && application?.allows ? `the address of the caller, in ${application.adressesIp.join(', ')}` : null;

export const lookAtCallerAtNetwork = lookAtCaller('network');
export const lookAtCallerAtGateway = lookAtCaller('gateway');
