/** The clock of a bac. It rules tokens, quota windows, years, journal and the `Date` header. Instants are epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Moves to an instant (epoch ms, Date or ISO 8601 text) and goes on from there, or stays there when frozen. */
  set(instant: number | Date | string): void;
  advance(ms: number): void;
  freeze(): void;
  unfreeze(): void;
  isFrozen(): boolean;
  /** True when it is real time, at its pace. */
  isReal(): boolean;
  /** Seconds of the clock in one real second: 1 unless told otherwise. */
  scale(): number;
  setScale(scale: number): void;
  /** Back to real time, at its pace. */
  follow(): void;
  /** Epoch ms of an ISO 8601 instant; throws a RangeError. */
  parse(instant: string): number;
}

/** A clock as it is kept: where it stood at an instant of real time, and how it goes on from there. */
export interface ClockState {
  readonly atMs: number;
  readonly realMs: number;
  readonly scale: number;
  readonly frozen: boolean;
}

/** Last millisecond of 2199: a clock that runs, however fast, stops there. Dates after it have no use, and soon no text. */
export const LAST_MS = 7_258_118_399_999;

function toEpochMs(instant: number | Date | string): number {
  const ms = typeof instant === 'number' ? instant : new Date(instant).getTime();
  // Outside this range JavaScript dates do not exist.
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15)
    throw new RangeError(`clock: ${JSON.stringify(instant)} is not an instant (expected ISO 8601, e.g. 2026-09-01T10:00:00Z)`);
  return ms;
}

/** A clock that starts now in real time, or at an instant. */
export function startOfClock(start?: number | Date | string): ClockState {
  const realMs = Date.now();
  return { atMs: start === undefined ? realMs : toEpochMs(start), realMs, scale: 1, frozen: false };
}

/** The same clock for whoever takes it up now: the time spent away did not pass, unless it follows real time. */
export function resumeClock(state: ClockState, leftAtRealMs: number): ClockState {
  if (isReal(state)) return state;
  return { ...state, realMs: state.realMs + Date.now() - leftAtRealMs };
}

const isReal = ({ atMs, realMs, scale, frozen }: ClockState): boolean => atMs === realMs && scale === 1 && !frozen;

function readAt({ atMs, realMs, scale, frozen }: ClockState): number {
  if (frozen) return atMs;
  const passedMs = Date.now() - realMs;
  return Math.min(atMs + (scale === 1 ? passedMs : Math.round(passedMs * scale)), Math.max(atMs, LAST_MS));
}

/** A clock from where it stands; `keep` is told each time it is set otherwise. */
export function createClock(start: ClockState = startOfClock(), keep: (state: ClockState) => void = () => undefined): Clock {
  let state = start;
  const now = () => readAt(state);
  const change = (changes: Partial<ClockState>) => {
    state = { ...state, atMs: now(), realMs: Date.now(), ...changes };
    keep(state);
  };
  return {
    now,
    set: (instant) => change({ atMs: toEpochMs(instant) }),
    advance: (ms) => change({ atMs: now() + ms }),
    freeze: () => change({ frozen: true }),
    isFrozen: () => state.frozen,
    isReal: () => isReal(state),
    parse: toEpochMs,
    unfreeze: () => change({ frozen: false }),
    scale: () => state.scale,
    setScale: (scale) => change({ scale }),
    follow: () => {
      const realMs = Date.now();
      change({ atMs: realMs, realMs, scale: 1, frozen: false });
    },
  };
}

/** A clock that is always the one `current` gives. */
export function delegateClock(current: () => Clock): Clock {
  return {
    now: () => current().now(),
    set: (instant) => current().set(instant),
    advance: (ms) => current().advance(ms),
    freeze: () => current().freeze(),
    isFrozen: () => current().isFrozen(),
    isReal: () => current().isReal(),
    parse: toEpochMs,
    unfreeze: () => current().unfreeze(),
    scale: () => current().scale(),
    setScale: (scale) => current().setScale(scale),
    follow: () => current().follow(),
  };
}

/** Real time, for what outlives the clock of a bac: how long it is kept. */
export function readRealTime(): number {
  return Date.now();
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
