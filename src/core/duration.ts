/** An ISO 8601 duration: calendar part and time part. */
export interface Duration {
  readonly months: number;
  readonly ms: number;
}

const DAY_MS = 86_400_000;
const PATTERN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Reads `P3M`, `P15D`, `PT1M`; null when the text is not an ISO 8601 duration. */
export function parseDuration(text: string): Duration | null {
  const found = PATTERN.exec(text);
  if (!found || !/\d/.test(text) || text.endsWith('T')) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    ms: Math.round((weeks * 7 + days) * DAY_MS + hours * 3_600_000 + minutes * 60_000 + seconds * 1000),
  };
}

/** An instant (epoch ms) after a duration. A month later is the same day of the next month, or its last day. */
export function addDuration(epochMs: number, { months, ms }: Duration): number {
  if (months === 0) return epochMs + ms;
  const from = new Date(epochMs);
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  const moved = new Date(epochMs);
  moved.setUTCDate(1);
  moved.setUTCMonth(from.getUTCMonth() + months, Math.min(from.getUTCDate(), lastDay));
  return moved.getTime() + ms;
}
