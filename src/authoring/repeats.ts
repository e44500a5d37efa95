// Duplicate entries in lists of rubrics, such as ids.

/** Every entry whose key an earlier one had, with the first one that had it. */
export function repeats<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): [again: Entry, first: Entry][] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): [Entry, Entry][] => {
    const first = firsts.get(keyOf(entry));
    if (first !== undefined) return [[entry, first]];
    firsts.set(keyOf(entry), entry);
    return [];
  });
}
