// Strings from outside, made safe to store and show: well-formed, and without control characters but tab and newline.

/** Objects within objects that any message of ours needs; deeper ones are somebody's attempt at the stack. */
const DEEPEST = 12;

/** Thrown where a value from outside cannot be taken as it is. The message is for its sender. */
export class UncleanError extends Error {
  override readonly name = 'UncleanError';
}

/** Lone surrogates become U+FFFD; control characters other than tab and newline go. */
export function cleanString(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/(?![\t\n])\p{Control}/gu, '');
}

function cleanKey(key: string): string {
  const cleaned = cleanString(key);
  // The one name that means something to an object literal; no message of ours has it.
  if (cleaned === '__proto__') throw new UncleanError('the key __proto__ is not taken');
  return cleaned;
}

/** A copy of parsed JSON with all its keys and strings cleaned. Throws UncleanError for `__proto__` and bottomless nesting. */
export function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanString(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) throw new UncleanError('nested too deeply');
  if (Array.isArray(value)) return value.map((each) => clean(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [cleanKey(key), clean(each, depth + 1)]),
  );
}
