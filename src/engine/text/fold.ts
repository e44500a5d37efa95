// Case folding (normalisation) of words, so that two spellings of one word are equal: case, accents, ligatures and invisible characters are dropped.
import { isApostrophe, isHyphen, isInvisible } from './characters.ts';
import type { Language } from './language.ts';

// Words of letters and digits, nearly all, have nothing to be made straight.
const NO_PLAIN_LETTERS = /[^a-z0-9]/;
const ASCII = /^[\x20-\x7e]*$/;
const ORDER_OF_GROWTH = /^[o\u03b8\u03c9]\(/;
/** "1,000" and "1000" are one word. */
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?\D*$/;
const MARK = /\p{M}/u;
const LATIN = /[a-z]/;
// Cyrillic and Greek letters that look like Latin ones.
const LOOK_ALIKES = new Map(
  [
    ...'\u0430\u0435\u043e\u0441\u0440\u0445\u0443\u0456\u0458\u0455\u0501\u051b\u03bf\u03b1\u03b9\u03bd\u03c1',
  ].map((letter, index) => [letter, 'aeocpxyijsdqoaivp'[index] ?? letter]),
);
// Letters that Unicode does not take apart, as people write them who do not have them.
const PLAIN_LETTERS = new Map([
  ['\u00df', 'ss'],
  ['\u00e6', 'ae'],
  ['\u00f0', 'd'],
  ['\u00f8', 'o'],
  ['\u00fe', 'th'],
  ['\u0111', 'd'],
  ['\u0127', 'h'],
  ['\u0131', 'i'],
  ['\u0142', 'l'],
  ['\u0153', 'oe'],
]);

/**
 * Folds one word or token as it stands in a text: lower case, compatibility decomposition without combining marks
 * (so that composed and decomposed spellings meet, and n² is n2), no letters that only some keyboards have (ł, ø, ß), straight quotes and hyphens, no invisible characters,
 * none of the endings that the language has no use for; `O(n log n)` without its spaces. Returns '' where nothing is left.
 */
export function fold(word: string, language: Language): string {
  const lower = withStraightApostrophes(word.toLowerCase());
  const unicode = ASCII.test(lower) ? lower : foldUnicode(lower);
  const plain = THOUSANDS.test(unicode) ? unicode.replaceAll(',', '') : unicode;
  return ORDER_OF_GROWTH.test(plain) ? withoutSpaces(plain) : language.withoutEnding(plain);
}

/** Before decomposition, which makes a space and a mark of the acute accent that is typed for an apostrophe. */
function withStraightApostrophes(lower: string): string {
  return NO_PLAIN_LETTERS.test(lower) ? [...lower].map(straight).join('') : lower;
}

function straight(character: string): string {
  return isApostrophe(character) ? "'" : character;
}

function foldUnicode(lower: string): string {
  let folded = '';
  for (const character of lower.normalize('NFKD')) {
    if (MARK.test(character) || isInvisible(character)) continue;
    folded += isHyphen(character) ? '-' : (PLAIN_LETTERS.get(character) ?? character);
  }
  return LATIN.test(folded) ? withoutLookAlikes(folded) : folded;
}

/** In a word that has Latin letters, letters of another script are disguise or accident. */
function withoutLookAlikes(form: string): string {
  return [...form].map((character) => LOOK_ALIKES.get(character) ?? character).join('');
}

/** `O(n log n)` and `O(nlogn)`, `O(n^2)` and `O(n\u00b2)` are one. */
function withoutSpaces(form: string): string {
  return [...form].filter((character) => character !== ' ' && character !== '^').join('');
}
