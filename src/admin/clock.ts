import * as z from 'zod';
import { addDuration, parseDuration } from '../core/duration.ts';
import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bacs.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

export interface ClockState {
  readonly bac: string;
  readonly now: string;
  readonly frozen: boolean;
}

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()], {
  error: 'expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z',
});

const requestSchema = z.strictObject({ set: instant.optional(), advance: z.string().optional(), frozen: z.boolean().optional() });

/** Paris time follows rules that hold from 1996 on; some margin on both sides does no harm. */
const FIRST_MS = 0;
const LAST_MS = 7_258_118_399_999;

export function readClock({ id, clock }: Bac): ClockState {
  return { bac: id, now: formatInstant(clock.now()), frozen: clock.isFrozen() };
}

const MOVES = 'give "set" (an instant) or "advance" (a duration), one of them, or "frozen" alone';

/** The instant that a request asks for; null: it does not move the clock. */
function readTarget({ set, advance, frozen }: z.output<typeof requestSchema>, { clock }: Bac): number | null | AdminRefusal {
  if (set !== undefined && advance !== undefined) return refuseAdmin(400, 'request-malformed', MOVES);
  if (set !== undefined) return clock.parse(set);
  if (advance === undefined) return frozen === undefined ? refuseAdmin(400, 'request-malformed', MOVES) : null;
  const duration = parseDuration(advance);
  return duration
    ? addDuration(clock.now(), duration)
    : refuseAdmin(400, 'request-malformed', 'advance: expected an ISO 8601 duration, e.g. PT1M, P15D or P3M');
}

/** Moves the clock of a bac: `{"set": instant}` or `{"advance": ISO 8601 duration}`, and `{"frozen": true | false}`. */
export function moveClock(body: unknown, bac: Bac): ClockState | AdminRefusal {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return refuseAdmin(400, 'request-malformed', z.prettifyError(parsed.error));
  const target = readTarget(parsed.data, bac);
  if (typeof target === 'object' && target !== null) return target;
  if (target !== null && !(target >= FIRST_MS && target <= LAST_MS))
    return refuseAdmin(400, 'request-malformed', 'the clock goes from 1970 to 2199');
  if (target !== null) bac.clock.set(target);
  if (parsed.data.frozen === true) bac.clock.freeze();
  if (parsed.data.frozen === false) bac.clock.unfreeze();
  return readClock(bac);
}
