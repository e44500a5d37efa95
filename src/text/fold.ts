// The form in which two spellings of one word are the same word: case, accents, ligatures and invisible characters gone.
import { isApostrophe, isHyphen, isInvisible } from './characters.ts';

const ASCII = /^[\x20-\x7e]*$/;
const ORDER_OF_GROWTH = /^[o\u03b8\u03c9]\(/;
const MARK = /\p{M}/u;

/**
 * Folds one word or token as it stands in a text: lower case, compatibility decomposition without combining marks
 * (so that composed and decomposed spellings meet, and n² is n2), straight quotes and hyphens, no invisible characters,
 * no possessive 's; `O(n log n)` without its spaces. Returns '' where nothing is left.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : foldUnicode(lower);
  return ORDER_OF_GROWTH.test(plain) ? withoutSpaces(plain) : withoutPossessive(plain);
}

function foldUnicode(lower: string): string {
  let folded = '';
  for (const character of lower.normalize('NFKD')) {
    if (MARK.test(character) || isInvisible(character)) continue;
    if (isApostrophe(character)) folded += "'";
    else folded += isHyphen(character) ? '-' : character;
  }
  return folded;
}

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2);
  return form.endsWith("'") ? form.slice(0, -1) : form;
}

/** `O(n log n)` and `O(nlogn)`, `O(n^2)` and `O(n\u00b2)` are one. */
function withoutSpaces(form: string): string {
  return [...form].filter((character) => character !== ' ' && character !== '^').join('');
}
