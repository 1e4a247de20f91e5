/** The answers that are held back. */
export interface Pauses {
  /**
   * Resolves to true once the time has passed; to false as soon as `onGone` says that nobody waits any more, or at the close.
   * `onGone` is given what to call then, and returns what forgets it.
   */
  wait(ms: number, onGone: (end: () => void) => () => void): Promise<boolean>;
  /** Ends every wait, those to come too. */
  close(): void;
}

export function createPauses(): Pauses {
  const ends = new Set<() => void>();
  let closed = false;
  return {
    wait: (ms, onGone) =>
      new Promise((resolve) => {
        if (closed) return resolve(false);
        const settle = (passed: boolean): void => {
          clearTimeout(timer);
          ends.delete(end);
          forget();
          resolve(passed);
        };
        const end = () => settle(false);
        const timer = setTimeout(() => settle(true), ms);
        const forget = onGone(end);
        ends.add(end);
      }),
    close: () => {
      closed = true;
      for (const end of [...ends]) end();
    },
  };
}
