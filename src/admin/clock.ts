import * as z from 'zod';
import { type Clock, LAST_MS } from '../core/clock.ts';
import { addDuration, parseDuration } from '../core/duration.ts';
import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bac.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers } from './plug.ts';

/** Paris time follows rules that hold from 1996 on; some margin on both sides does no harm. */
const FIRST_MS = 0;

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
const refuse = (message: string): AdminRefusal<400> => refuseAdmin(400, 'request-malformed', message);

const BOUNDS = 'the clock goes from 1970 to 2199';
const MOVES =
  'give at most one of "set" (an instant), "advance" (a duration) and "follow" (true); "frozen" and "scale" go with each of them, or alone';

/** Epoch ms of an ISO 8601 instant, or a refusal that names the field. */
export function readInstant(text: string, field: string, { parse }: Clock): number | AdminRefusal<400> {
  if (!instant.safeParse(text).success)
    return instant.safeParse(`${text}Z`).success
      ? refuse(`${field}: has no time zone: did you mean "${text}Z" (UTC), or "${text}+02:00"?`)
      : refuse(`${field}: expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z`);
  const ms = parse(text);
  return ms >= FIRST_MS && ms <= LAST_MS ? ms : refuse(`${field}: ${BOUNDS}`);
}

export function presentClock(clock: Clock) {
  return { now: formatInstant(clock.now()), frozen: clock.isFrozen(), scale: clock.scale() };
}

function readAdvance(advance: string, { now }: Clock): number | AdminRefusal<400> {
  const duration = parseDuration(advance);
  if (!duration && parseDuration(advance.replace('-', ''))) return refuse('advance: goes forward only; to go back, give "set" an instant');
  if (!duration) return refuse('advance: expected an ISO 8601 duration, e.g. PT1M, P15D or P3M');
  const ms = addDuration(now(), duration);
  return ms >= FIRST_MS && ms <= LAST_MS ? ms : refuse(`advance: ${BOUNDS}`);
}

type Moves = Parameters<AdminHandlers['POST /clock']>[0]['body'];

/** The instant that a request asks for; null: it does not move the clock. */
function readTarget({ set, advance, follow, frozen, scale }: Moves, clock: Clock): number | null | AdminRefusal<400> {
  const moves = [set, advance, follow].filter((move) => move !== undefined);
  if (moves.length > 1 || (moves.length === 0 && frozen === undefined && scale === undefined)) return refuse(MOVES);
  if (set !== undefined) return readInstant(set, 'set', clock);
  return advance === undefined ? null : readAdvance(advance, clock);
}

const presentOf = ({ id, clock }: Bac) => ({ bac: id, ...presentClock(clock) });

export const clockHandlers = {
  'GET /clock': (_input, { bac }) => ({ status: 200, body: presentOf(bac) }),

  'POST /clock': ({ body }, { bac }) => {
    const { clock } = bac;
    const target = readTarget(body, clock);
    if (typeof target === 'object' && target !== null) return target;
    if (body.follow) clock.follow();
    if (target !== null) clock.set(target);
    if (body.scale !== undefined) clock.setScale(body.scale);
    if (body.frozen === true) clock.freeze();
    if (body.frozen === false) clock.unfreeze();
    return { status: 200, body: presentOf(bac) };
  },
} satisfies Partial<AdminHandlers>;
