// Texts that are no honest answer, or the same answer in other clothes: what the attacks bench throws at a rubric.
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
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];

export const keywordList = (terms: readonly string[]): string => terms.join(', ');

/** "X and the Y of the Z ...": keywords with grammar in between and nothing said. */
export const gluedList = (terms: readonly string[]): string =>
  terms
    .map((term, index) => (index === 0 ? term : `${GLUE[index % GLUE.length] ?? 'and'} ${term}`))
    .join(' ');

export const shuffledWords = (text: string, random: Random): string =>
  shuffled(wordsIn(text), random).join(' ');

/** Every sentence denied: "not" behind its first auxiliary, "do not" before a verb behind a pronoun, else a clause in front. */
export const negated = (text: string): string =>
  sentencesOf(text)
    .map((sentence) => {
      if (AUXILIARY.test(sentence)) return sentence.replace(AUXILIARY, '$1 not');
      if (SUBJECT_AND_VERB.test(sentence)) return sentence.replace(SUBJECT_AND_VERB, '$1 do not $2');
      return `It is not true that ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    })
    .join(' ');

/** Words of no language. */
export const gibberish = (count: number, random: Random): string =>
  Array.from({ length: count }, () =>
    Array.from({ length: 2 + below(3, random) }, () => oneOf(SYLLABLES, random) ?? '').join(''),
  ).join(' ');

/** An adjective or adverb before every third word. */
export const withModifiers = (text: string, random: Random): string =>
  text
    .split(' ')
    .map((word, index) => (index % 3 === 2 ? `${oneOf(MODIFIERS, random) ?? ''} ${word}` : word))
    .join(' ');

export const padded = (text: string, bytes: number): string =>
  `${PADDING.repeat(Math.ceil(bytes / 2 / PADDING.length))}${text} ${PADDING.repeat(Math.ceil(bytes / 2 / PADDING.length))}`;

/** Look-alike letters from another script in every word that has one. */
export const withHomoglyphs = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const at = [...word].findIndex((letter) => HOMOGLYPHS.has(letter));
    return at < 0 ? word : word.slice(0, at) + (HOMOGLYPHS.get(word[at] ?? '') ?? '') + word.slice(at + 1);
  });

/** A character that nobody sees inside every longer word. */
export const withZeroWidth = (text: string): string =>
  text.replace(
    /\p{L}{4,}/gu,
    (word) => `${word.slice(0, 2)}${ZERO_WIDTH[word.length % 4] ?? ''}${word.slice(2)}`,
  );

/** A filler before every sentence. */
export const withFillers = (text: string, random: Random): string =>
  sentencesOf(text)
    .map((sentence) => `${oneOf(FILLERS, random) ?? ''} ${sentence}`)
    .join(' ');

/** The same sentences in another order. */
export const reordered = (text: string, random: Random): string =>
  shuffled(sentencesOf(text), random).join(' ');
