// Transformations of a text: into one that is no honest answer, or into the same answer in another form.
import { below, oneOf, type Random, shuffled } from './random.ts';

const GLUE = ['and the', 'of the', 'with', 'and a', 'for the', 'in the', 'or', 'to the'];
const SYLLABLES = 'ba ko ri zen tul mor vix qua dra fep lo nim gar sho wit pel'.split(' ');
const MODIFIERS =
  'really very quite definitely important great proper truly overall highly relevant extremely'.split(' ');
const FILLERS = ['Well, um,', 'So, you know,', 'I mean,', 'Okay, so', 'Basically,', 'Right, like I said,'];
const PADDING =
  'Before I come to that, let me say a few words about how I like to work, because it matters to me that everybody in the room feels heard. ';
const HOMOGLYPHS = new Map([
  ['a', '\u0430'],
  ['e', '\u0435'],
  ['o', '\u043e'],
  ['c', '\u0441'],
  ['p', '\u0440'],
  ['x', '\u0445'],
]);
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060'];
const AUXILIARY =
  /\b(is|are|was|were|can|could|will|would|should|must|may|might|has|have|does|do|did)\b(?!n't| not\b)/i;
const SUBJECT_AND_VERB = /^(\s*(?:then |first |so )?(?:I|we|you|they)) (\w+)/i;

/** Sentences with their end marks. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];
}

export function keywordList(terms: readonly string[]): string {
  return terms.join(', ');
}

/** "X and the Y of the Z ...": keywords with grammar in between and nothing said. */
export function gluedList(terms: readonly string[]): string {
  return terms
    .map((term, index) => (index === 0 ? term : `${GLUE[index % GLUE.length] ?? 'and'} ${term}`))
    .join(' ');
}

export function shuffledWords(text: string, random: Random): string {
  return shuffled(wordsIn(text), random).join(' ');
}

/** Every sentence denied: "not" behind its first auxiliary, "do not" before a verb behind a pronoun, else a clause in front. */
export function negated(text: string): string {
  return sentencesOf(text)
    .map((sentence) => {
      if (AUXILIARY.test(sentence)) return sentence.replace(AUXILIARY, '$1 not');
      if (SUBJECT_AND_VERB.test(sentence)) return sentence.replace(SUBJECT_AND_VERB, '$1 do not $2');
      return `It is not true that ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    })
    .join(' ');
}

/** Words of no language. */
export function gibberish(count: number, random: Random): string {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + below(3, random) }, () => oneOf(SYLLABLES, random) ?? '').join(''),
  ).join(' ');
}

/** An adjective or adverb before every third word. */
export function withModifiers(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word, index) => (index % 3 === 2 ? `${oneOf(MODIFIERS, random) ?? ''} ${word}` : word))
    .join(' ');
}

export function padded(text: string, bytes: number): string {
  return `${PADDING.repeat(Math.ceil(bytes / 2 / PADDING.length))}${text} ${PADDING.repeat(Math.ceil(bytes / 2 / PADDING.length))}`;
}

/** Look-alike letters from another script in every word that has one. */
export function withHomoglyphs(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const at = [...word].findIndex((letter) => HOMOGLYPHS.has(letter));
    return at < 0 ? word : word.slice(0, at) + (HOMOGLYPHS.get(word[at] ?? '') ?? '') + word.slice(at + 1);
  });
}

/** A character that nobody sees inside every longer word. */
export function withZeroWidth(text: string): string {
  return text.replace(
    /\p{L}{4,}/gu,
    (word) => `${word.slice(0, 2)}${ZERO_WIDTH[word.length % 4] ?? ''}${word.slice(2)}`,
  );
}

/** A filler before every sentence. */
export function withFillers(text: string, random: Random): string {
  return sentencesOf(text)
    .map((sentence) => `${oneOf(FILLERS, random) ?? ''} ${sentence}`)
    .join(' ');
}

/** The same sentences in another order. */
export function reordered(text: string, random: Random): string {
  return shuffled(sentencesOf(text), random).join(' ');
}
