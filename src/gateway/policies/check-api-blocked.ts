import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

export function checkApiBlocked({ bac, operation }: Call): Refusal | undefined {
  if (bac.blockedApis.has(operation.api))
    return refuse(GATEWAY_ERRORS['api-blocked'], `the API ${operation.api} is blocked in the bac ${bac.id}`);
  return undefined;
}

export function lookAtApiBlocked({ operation }: Subject): string {
  return `whether ${operation.api} is one of --blocked-apis`;
}
