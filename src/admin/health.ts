import { type HomologationDue, listHomologationsDue } from '../core/homologation.ts';
import { formatInstant, parisDate } from '../core/paris-time.ts';
import type { Bac } from '../store/bac.ts';

function toWarning({ application, api, fin, isOver }: HomologationDue) {
  const message = isOver
    ? `the security homologation ended on ${fin} and calls are refused (910002): give the new attestation; in the sandbox, a later homologation.fin`
    : `the security homologation ends on ${fin}: give the new attestation before, else calls are refused (910002) from the next day`;
  return { application, api, end: fin, message };
}

/** What `/_sandbox/health` says of a bac. */
export function presentHealth({ id, clock, applications }: Bac) {
  const now = clock.now();
  return {
    id,
    now: formatInstant(now),
    unlimited: applications.unlimited(),
    warnings: listHomologationsDue(applications.list(), parisDate(now)).map(toWarning),
  };
}
