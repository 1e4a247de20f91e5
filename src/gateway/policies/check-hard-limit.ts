import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Call, HARD_LIMIT_MS } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** Protection of the API's back end: calls a second, all applications together. */
export function checkHardLimit({ bac, operation, nowMs }: Call): Refusal | undefined {
  const limit = bac.hardLimits.get(operation.api);
  if (limit === undefined) return undefined;
  const used = bac.rafales.used(operation.api, nowMs, HARD_LIMIT_MS);
  return used < limit
    ? undefined
    : refuse(GATEWAY_ERRORS['hard-limit-reached'], `${used} calls passed in this second on ${operation.api}, of ${limit} (--hard-limits)`);
}

export function lookAtHardLimit({ bac, operation }: Subject): string | null {
  const limit = bac.hardLimits.get(operation.api);
  return limit === undefined ? null : `the calls of this second on ${operation.api}, of ${limit} (--hard-limits)`;
}
