const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.?(\d*)Z?$/;

/**
 * Reads a date and time as HERMES's clients write them (`2026-01-05T08:30:00Z`, fraction and Z optional); universal time.
 * Null for a day or an hour that does not exist. Digits after the millisecond are dropped.
 */
export function parseDateHeure(text: string): number | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const milliseconds = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
  const at = new Date(0);
  // Not Date.UTC, which reads the year 0026 as 1926.
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute, second, milliseconds);
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? at.getTime() : null;
}
