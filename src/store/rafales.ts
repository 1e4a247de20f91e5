interface Window {
  startMs: number;
  used: number;
}

/** Short windows that open with their first call, kept in memory as the gateway keeps them. */
export interface Rafales {
  /** Calls that passed in the window that is open now; 0 when none is. */
  used(key: string, nowMs: number, lengthMs: number): number;
  spend(key: string, nowMs: number, lengthMs: number): void;
}

export function createRafales(): Rafales {
  const windows = new Map<string, Window>();
  // A clock that went back opens a new window.
  const open = (key: string, nowMs: number, lengthMs: number): Window | undefined => {
    const window = windows.get(key);
    return window && nowMs >= window.startMs && nowMs < window.startMs + lengthMs ? window : undefined;
  };
  return {
    used: (key, nowMs, lengthMs) => open(key, nowMs, lengthMs)?.used ?? 0,
    spend: (key, nowMs, lengthMs) => {
      const window = open(key, nowMs, lengthMs);
      if (window) window.used += 1;
      else windows.set(key, { startMs: nowMs, used: 1 });
    },
  };
}
