/** The clock of a bac. It rules tokens, quota windows, years, journal and the `Date` header. Instants are epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Moves to an instant (epoch ms, Date or ISO 8601 text) and goes on from there, or stays there when frozen. */
  set(instant: number | Date | string): void;
  advance(ms: number): void;
  freeze(): void;
  unfreeze(): void;
  isFrozen(): boolean;
  /** Epoch ms of an ISO 8601 instant; throws a RangeError. */
  parse(instant: string): number;
}

function toEpochMs(instant: number | Date | string): number {
  const ms = typeof instant === 'number' ? instant : new Date(instant).getTime();
  // Outside this range JavaScript dates do not exist.
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15)
    throw new RangeError(`clock: ${JSON.stringify(instant)} is not an instant (expected ISO 8601, e.g. 2026-09-01T10:00:00Z)`);
  return ms;
}

/** A clock that follows real time, shifted; `start` sets its first instant. */
export function createClock(start?: number | Date | string): Clock {
  let shiftMs = start === undefined ? 0 : toEpochMs(start) - Date.now();
  let frozenAt: number | null = null;
  const now = () => frozenAt ?? Date.now() + shiftMs;
  const set = (instant: number | Date | string) => {
    const target = toEpochMs(instant);
    if (frozenAt === null) shiftMs = target - Date.now();
    else frozenAt = target;
  };
  return {
    now,
    set,
    advance: (ms) => set(now() + ms),
    freeze: () => {
      frozenAt = now();
    },
    isFrozen: () => frozenAt !== null,
    parse: toEpochMs,
    unfreeze: () => {
      if (frozenAt === null) return;
      shiftMs = frozenAt - Date.now();
      frozenAt = null;
    },
  };
}

/** Microseconds of real time since `startedAt`, a value of `startStopwatch`. */
export function elapsedMicros(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 1000);
}

export function startStopwatch(): number {
  return performance.now();
}

/** An instant as a `Date`, for a library that takes nothing else. */
export function toDate(epochMs: number): Date {
  return new Date(epochMs);
}
