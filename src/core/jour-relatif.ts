import { addDuration, type Duration } from './duration.ts';
import { formatInstant, parisDate } from './paris-time.ts';

const DAY_MS = 86_400_000;

/** A day as fixtures write it: `2027-03-31`, or `J+60`, `J-3` counted from the day a bac is created. */
export const JOUR_RELATIF = /^J[+-]\d{1,4}$/;

/** The day, `YYYY-MM-DD`, that a day of the fixtures is for a bac created at an instant. */
export function anchorJour(jour: string, createdMs: number): string {
  return JOUR_RELATIF.test(jour) ? parisDate(createdMs + Number(jour.slice(1)) * DAY_MS) : jour;
}

/** The day that comes a duration after a day, both `YYYY-MM-DD`: days have no hour, so no time zone. */
export function addToJour(jour: string, duration: Duration): string {
  return formatInstant(addDuration(new Date(`${jour}T00:00:00Z`).getTime(), duration)).slice(0, 10);
}
