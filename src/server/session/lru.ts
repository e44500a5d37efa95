// A map that forgets what was not used for longest.

export interface Lru<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

/** `limit` is how many entries are kept. */
export function createLru<Key, Value>(limit: number): Lru<Key, Value> {
  // A Map keeps the order of insertion: what was used last stands last.
  const entries = new Map<Key, Value>();
  function put(key: Key, value: Value): void {
    entries.delete(key);
    entries.set(key, value);
  }
  return {
    get(key) {
      const value = entries.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      put(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break;
        entries.delete(oldest);
      }
    },
    delete: (key) => void entries.delete(key),
  };
}
