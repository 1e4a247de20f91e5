/** Why a bac, as it was, is no more. */
export type Ending = 'reset' | 'loaded' | 'deleted' | 'closed';

/** Who follows a journal live. */
export interface Watcher {
  /** Lines were written since the last time. */
  wake(): void;
  /** There will be no more. */
  end(why: Ending): void;
}

/** Tells that a journal has new lines, not which: a watcher reads them where they are, at its own pace. */
export interface Feed {
  announce(): void;
  /** Returns what stops it. A feed that has ended ends the watcher at once. */
  watch(watcher: Watcher): () => void;
  end(why: Ending): void;
}

/** A watcher is told of many lines at once: short enough to look live. */
const GATHER_MS = 20;

export function createFeed(): Feed {
  const watchers = new Set<Watcher>();
  let ended: Ending | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    for (const watcher of [...watchers]) watcher.wake();
  };
  return {
    announce: () => {
      if (watchers.size > 0) timer ??= setTimeout(flush, GATHER_MS).unref();
    },
    watch: (watcher) => {
      if (ended !== undefined) {
        watcher.end(ended);
        return () => undefined;
      }
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    end: (why) => {
      ended ??= why;
      clearTimeout(timer);
      timer = undefined;
      const last = [...watchers];
      watchers.clear();
      for (const watcher of last) watcher.end(ended);
    },
  };
}
