import type { Habilitation } from '../core/application.ts';
import type { StoredApplication } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';

/** A call, as far as quotas go. */
interface CountedCall {
  readonly bac: Bac;
  readonly nowMs: number;
  readonly operation: { readonly api: string };
  readonly application: StoredApplication | undefined;
  readonly habilitation: Habilitation | undefined;
  readonly window: number;
  readonly used: number;
}

/** Of an application on an API, or on all of them. */
type Quota = 'subscription' | 'application';

/** The call that spent a quota: in which window, and when. */
interface Spent {
  readonly window: number;
  readonly atMs: number;
}

/**
 * Quotas are counted by WSO2's traffic manager, and the gateway hears of its decisions late: meanwhile calls pass beyond the quota, and are
 * counted. A window that ends before the news comes refuses nothing.
 */
export interface ThrottleLag {
  readonly seconds: number;
  /** Whether the gateway, at the instant of the call, has not heard yet that this quota of the call's window is spent. */
  isUnheard(call: CountedCall, quota: Quota): boolean;
  /** Takes note of the quotas that a call has just spent, once it is counted. */
  note(call: CountedCall): void;
}

const keyOf = ({ application, operation }: CountedCall, quota: Quota): string =>
  quota === 'application' ? `${application?.clientId}` : `${application?.clientId} ${operation.api}`;

/** Null when decisions are known at once. What was spent is kept in memory: after a restart the gateway knows everything. */
export function createThrottleLag(seconds: number): ThrottleLag | null {
  if (seconds === 0) return null;
  const spentOf = new WeakMap<Bac, Map<string, Spent>>();
  const remember = (call: CountedCall, quota: Quota): void => {
    const spent = spentOf.get(call.bac) ?? new Map<string, Spent>();
    spentOf.set(call.bac, spent.set(keyOf(call, quota), { window: call.window, atMs: call.nowMs }));
  };
  return {
    seconds,
    isUnheard: (call, quota) => {
      const spent = spentOf.get(call.bac)?.get(keyOf(call, quota));
      return spent !== undefined && spent.window === call.window && call.nowMs < spent.atMs + seconds * 1000;
    },
    note: (call) => {
      const { bac, application, habilitation, used, window } = call;
      if (used + 1 === habilitation?.quotaParMinute) remember(call, 'subscription');
      const total = application?.quotaTotalParMinute ?? null;
      if (application && total !== null && bac.calls.usedByApplication(application.clientId, window) === total)
        remember(call, 'application');
    },
  };
}
