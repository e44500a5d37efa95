// Test data in Greek letters, so that a test can tell it from English words of the product.

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωϊϋό';

/** Properties that hold what people or authors wrote; all others are ids and codes, which stay as they are. */
const written = new Set([
  ...['text', 'title', 'name', 'topics', 'says', 'correction', 'sentence', 'summary', 'message'],
  ...['question', 'referenceAnswers', 'probe', 'hint', 'insert', 'pack'],
]);

function lettersOf(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => GREEK[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
}

function everyString(value: unknown): unknown {
  if (typeof value === 'string') return lettersOf(value);
  if (Array.isArray(value)) return value.map(everyString);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyString(each)]));
}

function writtenIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      written.has(key) && (typeof each === 'string' || Array.isArray(each) || key === 'pack')
        ? everyString(each)
        : writtenIn(each),
    ]),
  );
}

/** A copy in which everything that people or authors wrote is in Greek letters, each for one, so that spans still fit. */
export function inGreek<Value>(value: Value): Value {
  return writtenIn(value) as Value;
}
