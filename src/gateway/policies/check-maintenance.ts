import { parisMinute } from '../../core/paris-time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

const DAY_MINUTES = 1440;
/** The terms of use of HERMES close it for two hours a night. */
const LENGTH_MINUTES = 120;

/** Closed for two hours a night, Paris time, from a minute that the bac sets. */
export function checkMaintenance({ bac, operation, nowMs }: Call): Refusal | undefined {
  const start = bac.maintenance.get(operation.api);
  if (start === undefined) return undefined;
  const since = (parisMinute(nowMs) - start + DAY_MINUTES) % DAY_MINUTES;
  if (since >= LENGTH_MINUTES) return undefined;
  return refuse(GATEWAY_ERRORS['api-maintenance'], `nightly maintenance, ${LENGTH_MINUTES - since} more minutes of the sandbox's clock`);
}

export function lookAtMaintenance({ bac, operation }: Subject): string | null {
  return bac.maintenance.has(operation.api) ? `the hour in Paris: ${operation.api} closes ${LENGTH_MINUTES} minutes a night` : null;
}
