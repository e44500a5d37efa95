// Fuzzy matching: which words of a rubric a word of an answer may be a misspelling of.
import type { Language } from './language.ts';
import { isCommonWord } from './word-frequency.ts';

/** Shorter words must be spelt right; longer ones may be off by one, long ones by two edits. */
const TYPOS = { none: { below: 5 }, one: { below: 9 }, most: 2, longestCompared: 32 } as const;

/** How many edits a word of this length (in UTF-16 units) is forgiven. */
export function typosForgiven(length: number): number {
  if (length < TYPOS.none.below) return 0;
  return length < TYPOS.one.below ? 1 : TYPOS.most;
}

/**
 * Restricted Damerau distance (insert, delete, substitute, swap of neighbours, no substring edited twice), given up as
 * soon as it must exceed `most`. Returns the distance, or `most + 1` for anything farther.
 */
export function editDistance(source: string, target: string, most: number): number {
  if (source === target) return 0;
  if (Math.abs(source.length - target.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= source.length; row++) {
    const current = nextRow(source, target, row, last, beforeLast);
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[target.length] ?? most + 1, most + 1);
}

function nextRow(
  source: string,
  target: string,
  row: number,
  last: number[],
  beforeLast: number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= target.length; column++) {
    const same = source[row - 1] === target[column - 1];
    let cost = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
    );
    if (isSwap(source, target, row, column)) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
    current.push(cost);
  }
  return current;
}

function isSwap(source: string, target: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** A word that others may be mistyped for. */
interface Target {
  readonly word: string;
  readonly stem: string;
  readonly letters: number;
}

/** Words by first letter and length. */
class Targets {
  readonly #byStart = new Map<string, Target[]>();

  add(word: string, stem: string): void {
    const key = startOf(word, word.length);
    const list = this.#byStart.get(key) ?? [];
    list.push({ word, stem, letters: lettersOf(word) });
    this.#byStart.set(key, list);
  }

  /** Adds the stems of all that a word could be a misspelling of. */
  collect(word: string, stems: Set<string>): void {
    const letters = lettersOf(word);
    const reach = typosForgiven(word.length);
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      for (const target of this.#byStart.get(startOf(word, length)) ?? []) {
        const most = typosForgiven(Math.min(word.length, length));
        if (differing(letters ^ target.letters) > 2 * most) continue;
        if (isTypo(word, target.word)) stems.add(target.stem);
      }
    }
  }
}

function startOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`;
}

/** Which of the 26 letters a word has, as bits: a typo changes two of them at most, so most words are ruled out by these. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

function differing(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * The words of a rubric, arranged so that the few that a mistyped word could mean are found at once. Words are compared as
 * they are written: stems of different words ("convention", "consent") are too often a letter apart.
 */
export class Vocabulary {
  readonly #stems: ReadonlySet<string>;
  readonly #forms = new Targets();
  readonly #language: Language;

  /** @param entries forms and their stems; compared are words of letters only. */
  constructor(entries: Iterable<readonly [form: string, stem: string]>, language: Language) {
    this.#language = language;
    const stems = new Set<string>();
    for (const [form, stem] of entries) {
      if (isComparable(form)) this.#forms.add(form, stem);
      stems.add(stem);
    }
    this.#stems = stems;
  }

  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /**
   * The stems that a word could be a misspelling of; none if the word is one of the vocabulary or a common word
   * of its language (which is then meant as it stands). The first letter must be right: people seldom get that one wrong.
   */
  correctionsOf(form: string, stem: string): string[] {
    if (!isComparable(form) || this.#stems.has(stem) || isCommonWord(stem, this.#language)) return [];
    const corrections = new Set<string>();
    this.#forms.collect(form, corrections);
    return [...corrections];
  }
}

/** Whether a word can be read as another one mistyped; the shorter of the two decides how much is forgiven. */
export function isTypo(word: string, target: string): boolean {
  const most = typosForgiven(Math.min(word.length, target.length));
  return most > 0 && editDistance(word, target, most) <= most;
}

function isComparable(form: string): boolean {
  if (form.length < TYPOS.none.below || form.length > TYPOS.longestCompared) return false;
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
