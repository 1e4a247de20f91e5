import { type AdminRefusal, refuseAdmin } from './errors.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** How many rows `?limit=` asks for. */
export function readLimit(text: string | undefined): number | AdminRefusal {
  const limit = text === undefined ? DEFAULT_LIMIT : /^\d+$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  return refuseAdmin(400, 'limit-malformed', `limit: expected a count from 1 to ${MAX_LIMIT}`);
}
