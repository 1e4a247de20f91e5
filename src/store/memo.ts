/**
 * Remembers what is read at every call and hardly ever changes. Coherent because one process owns a bac: whoever writes forgets.
 * Bounded: it starts again from nothing when full.
 */
export interface Memo<Key, Value> {
  /** The remembered value, else what `load` gives, remembered unless undefined. */
  get(key: Key, load: (key: Key) => Value | undefined): Value | undefined;
  forget(key: Key): void;
}

export function createMemo<Key, Value>(size = 10_000): Memo<Key, Value> {
  const known = new Map<Key, Value>();
  return {
    get: (key, load) => {
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const value = load(key);
      if (known.size >= size) known.clear();
      if (value !== undefined) known.set(key, value);
      return value;
    },
    forget: (key) => {
      known.delete(key);
    },
  };
}
