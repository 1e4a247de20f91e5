import { formatInstant } from '../../core/paris-time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Call, WINDOW_MS } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** Fixed windows aligned on the UTC minute: the first N calls pass, the rest until the end of the minute are refused. */
export function checkQuota(call: Call): Refusal | undefined {
  const { habilitation, used, window, throttleLag } = call;
  const limit = habilitation?.quotaParMinute ?? null;
  if (limit === null || used < limit || throttleLag?.isUnheard(call, 'subscription')) return undefined;
  const beyond = used > limit && throttleLag ? `, of ${limit}: the gateway heard of it ${throttleLag.seconds} s late (--throttle-lag)` : '';
  return refuse(
    GATEWAY_ERRORS['quota-exceeded'],
    `${used} calls passed in this minute${beyond}; the next window opens at ${formatInstant((window + 1) * WINDOW_MS)}`,
  );
}

export function lookAtQuota({ habilitation }: Subject): string | null {
  const limit = habilitation?.quotaParMinute ?? null;
  return limit === null ? null : `the calls of the UTC minute on this API, of ${limit}`;
}
