// Typing mistakes, as people make them: a letter left out, doubled, swapped with its neighbour or hit beside.
import { below, oneOf, type Random, shuffled } from './random.ts';

const SHORTEST = 3;
const WORD = /[A-Za-z]+/g;
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The text with one typo in each of a share of its words (at least one); only words of three letters and more are hit. */
export function withTypos(text: string, share: number, random: Random): string {
  const words = [...text.matchAll(WORD)];
  return mistype(text, words, Math.max(1, Math.round(words.length * share)), random);
}

/** The text with a single typo. */
export function withOneTypo(text: string, random: Random): string {
  return mistype(text, [...text.matchAll(WORD)], 1, random);
}

function mistype(text: string, words: readonly RegExpExecArray[], count: number, random: Random): string {
  const open = words.filter(([word]) => word.length >= SHORTEST);
  const chosen = shuffled(open, random)
    .slice(0, count)
    .sort((one, two) => two.index - one.index);
  return chosen.reduce((mistyped, { 0: word, index }) => {
    const end = index + word.length;
    return mistyped.slice(0, index) + typoIn(word, random) + mistyped.slice(end);
  }, text);
}

/** A word of three letters or more with one letter wrong; any place in it may be hit. */
function typoIn(word: string, random: Random): string {
  const place = below(word.length, random);
  const letter = word[place] ?? '';
  const [before, after] = [word.slice(0, place), word.slice(place + 1)];
  switch (below(4, random)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return place + 1 < word.length && word[place + 1] !== letter
        ? before + (word[place + 1] ?? '') + letter + word.slice(place + 2)
        : before + after;
    default:
      return before + neighbourOf(letter, random) + after;
  }
}

function neighbourOf(letter: string, random: Random): string {
  const lower = letter.toLowerCase();
  const row = KEY_ROWS.find((keys) => keys.includes(lower)) ?? '';
  const place = row.indexOf(lower);
  return oneOf([...(row[place - 1] ?? ''), ...(row[place + 1] ?? '')], random) ?? lower;
}
