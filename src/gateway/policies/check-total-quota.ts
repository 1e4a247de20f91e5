import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** Quota of the application, all its APIs together. */
export function checkTotalQuota(call: Call): Refusal | undefined {
  const { bac, application, window, throttleLag } = call;
  const limit = application?.quotaTotalParMinute ?? null;
  if (!application || limit === null) return undefined;
  const used = bac.calls.usedByApplication(application.clientId, window);
  if (used < limit || throttleLag?.isUnheard(call, 'application')) return undefined;
  return refuse(
    GATEWAY_ERRORS['application-quota-exceeded'],
    `${used} calls passed in this minute on all the APIs of ${application.slug}, of ${limit}`,
  );
}

export function lookAtTotalQuota({ application }: Subject): string | null {
  const limit = application?.quotaTotalParMinute ?? null;
  return limit === null ? null : `the calls of the UTC minute on all the APIs, of ${limit}`;
}
