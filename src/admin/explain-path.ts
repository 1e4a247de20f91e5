import type { JournalRow } from '../store/journal-entry.ts';
import type { AdminTools, MetCheck } from './plug.ts';

/** One step of the decision: what a check made of the call. */
interface Step {
  readonly check: string;
  readonly outcome: 'passed' | 'refused' | 'skipped' | 'not reached' | 'answered' | 'injected';
  readonly detail: string | null;
}

const NOT_ASKED = 'not asked for';

/** How the one that decided ended the call. */
function endOf({ error, why, policy, fault }: JournalRow): Step {
  if (fault !== null) return { check: policy, outcome: 'injected', detail: `${fault}${why === null ? '' : `: ${why}`}` };
  return { check: policy, outcome: error === null ? 'answered' : 'refused', detail: why };
}

const before = ({ check, looksAt }: MetCheck): Step =>
  looksAt === null ? { check, outcome: 'skipped', detail: NOT_ASKED } : { check, outcome: 'passed', detail: looksAt };

const after = ({ check }: Pick<MetCheck, 'check'>): Step => ({ check, outcome: 'not reached', detail: null });

/** The route, the checks of the gateway in their order, then the API; the key manager stands behind none of them. */
export function explainPath(call: JournalRow, { bac, explanations }: AdminTools): readonly Step[] {
  const { policy } = call;
  if (policy === 'oauth') return [endOf(call)];
  const steps: readonly MetCheck[] = [{ check: 'route', looksAt: 'path and method' }, ...explanations.checksOf(call, bac)];
  const last = after({ check: 'api' });
  const rank = steps.findIndex(({ check }) => check === policy);
  // Decided by the API, or by a fault that stands in its place.
  if (rank < 0) return [...steps.map(before), endOf(call), ...(policy === 'api' ? [] : [last])];
  return [...steps.slice(0, rank).map(before), endOf(call), ...steps.slice(rank + 1).map(after), last];
}
