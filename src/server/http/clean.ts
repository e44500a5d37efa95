// Sanitises strings from outside, so that they are safe to store and show: well-formed, and without control characters but tab and newline.

/** Objects within objects that any message of ours needs; deeper nesting is an attempt to overflow the stack. */
const DEEPEST = 12;

const messages = {
  'proto-key': 'the key __proto__ is not taken',
  'too-deep': 'nested too deeply',
  'not-json': 'not JSON',
} as const;

/** Thrown where a value from outside cannot be taken as it is. The message is for the developer at the other end. */
export class UncleanError extends Error {
  override readonly name = 'UncleanError';
  readonly reason: keyof typeof messages;

  constructor(reason: keyof typeof messages) {
    super(messages[reason]);
    this.reason = reason;
  }
}

/** Lone surrogates become U+FFFD; control characters other than tab and newline go. */
function cleanString(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/(?![\t\n])\p{Control}/gu, '');
}

function cleanKey(key: string): string {
  const cleaned = cleanString(key);
  // The one name that means something to an object literal; no message of ours has it.
  if (cleaned === '__proto__') throw new UncleanError('proto-key');
  return cleaned;
}

/** A copy of parsed JSON with all its keys and strings cleaned. Throws UncleanError for `__proto__` and bottomless nesting. */
export function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanString(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) throw new UncleanError('too-deep');
  if (Array.isArray(value)) return value.map((each) => clean(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [cleanKey(key), clean(each, depth + 1)]),
  );
}
