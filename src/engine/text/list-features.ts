// Counts by which a text that is a list of keywords differs from one of sentences.
import type { Analysis, Sentence, Word } from './analysis-types.ts';
import { codeRanges } from './code.ts';
import type { Language } from './language.ts';

/**
 * `bareRun`: so many content words with no verb and no function word between are a bare run; honest answers hold few (0.9 to
 * 9 % of the answers of three public sets). `longestName`: an item of up to so many content words and no sentence around
 * them is a bare name. `longestItem`: an item between commas has at most so many words.
 */
const LIMITS = { bareRun: 5, longestName: 3, longestItem: 4 } as const;

const SEPARATORS = /[,;:/|]/;

/** Counts by which a list of keywords is told from sentences. */
export interface ListFeatures {
  readonly allWords: number;
  /** Content words, those in code left out. */
  readonly contentWords: number;
  /** Content words that stand in bare runs. */
  readonly bareWords: number;
  /** Function words that link nothing: "is", "it", "when", "because" ... A sentence hardly does without. */
  readonly grammarWords: number;
  /** All words but linking words and those in code. */
  readonly unlinkedWords: number;
  /**
   * Those among them with a linking word, a comma or an end behind them: "cache, miss and the expiry of entries". In nineteen of twenty
   * honest answers of four public sets these are at most three in four, in a list of keywords nearly all.
   */
  readonly aloneWords: number;
  /** Items between commas or their like: single words, or a few words without a verb or a word of grammar. */
  readonly items: number;
  readonly itemWords: number;
  /** Sentences that begin with a name and a colon ("Serve: Athena, Redshift."): notes that say what is for what. */
  readonly labels: number;
}

/**
 * Counts what of a text looks like a list of keywords. Runs go on over the ends of short items: a bulleted list of bare names
 * is a list of keywords, one of phrases with a verb or a function word each is not. A colon ends a run, so that
 * `Name: explanation` is no list by itself. Words in commands, queries and code are counted nowhere, so that nothing can hide
 * behind them.
 */
export function listFeatures(analysis: Analysis): ListFeatures {
  const { words, language } = analysis;
  const borders = itemBorders(analysis);
  const inCode = wordsInCode(analysis);
  // Formulas are no keywords.
  function endsRun(word: Word): boolean {
    return (
      inCode.has(word) || word.isStop || language.finiteVerbs.has(word.form) || !isLetter(word.form[0] ?? '')
    );
  }
  const bare = markRuns(words, borders, endsRun, LIMITS.bareRun);
  let contentWords = 0;
  let bareWords = 0;
  let grammarWords = 0;
  let unlinkedWords = 0;
  let aloneWords = 0;
  words.forEach((word, index) => {
    if (inCode.has(word)) return;
    if (!language.linkingWords.has(word.form)) {
      unlinkedWords += 1;
      if (word.isStop) grammarWords += 1;
      if (standsAlone(analysis, index)) aloneWords += 1;
    }
    if (word.isStop) return;
    contentWords += 1;
    if (bare[index] === true) bareWords += 1;
  });
  return {
    allWords: words.length,
    contentWords,
    bareWords,
    grammarWords,
    unlinkedWords,
    aloneWords,
    ...itemsOf(analysis, inCode),
    labels: analysis.sentences.filter((sentence) => isLabelled(analysis, sentence)).length,
  };
}

function isLabelled({ words, text }: Analysis, { firstWord, lastWord }: Sentence): boolean {
  for (let index = firstWord; index < Math.min(lastWord, firstWord + LIMITS.longestName); index++)
    if (text[words[index]?.end ?? 0] === ':') return true;
  return false;
}

/** The words that stand in commands, queries and code. */
function wordsInCode({ text, words, language }: Analysis): ReadonlySet<Word> {
  const ranges = codeRanges(text, language);
  const found = new Set<Word>();
  if (ranges.length === 0) return found;
  let next = 0;
  for (const word of words) {
    while ((ranges[next]?.end ?? text.length) <= word.start) next += 1;
    if ((ranges[next]?.start ?? text.length) <= word.start) found.add(word);
  }
  return found;
}

function itemsOf(analysis: Analysis, inCode: ReadonlySet<Word>): { items: number; itemWords: number } {
  const { words, language } = analysis;
  let items = 0;
  let itemWords = 0;
  let start = 0;
  words.forEach((word, index) => {
    const isSentenceEnd = words[index + 1]?.sentence !== word.sentence;
    if (!isSentenceEnd && !isSeparated(analysis, index)) return;
    const stands = isSeparated(analysis, index) || (start > 0 && isSeparated(analysis, start - 1));
    if (stands && !inCode.has(word) && isItem(words.slice(start, index + 1), language)) {
      items += 1;
      itemWords += index + 1 - start;
    }
    start = index + 1;
  });
  return { items, itemWords };
}

function isItem(words: readonly Word[], language: Language): boolean {
  // Coordinates, grades and figures are no keywords.
  if (!words.some(({ form }) => form.length > 2 && isLetter(form[0] ?? ''))) return false;
  if (words.length === 1) return true;
  if (words.length > LIMITS.longestItem || language.imperatives.has(words[0]?.form ?? '')) return false;
  const { linkingWords, finiteVerbs } = language;
  return words.every(({ form, isStop }) => linkingWords.has(form) || !(isStop || finiteVerbs.has(form)));
}

function standsAlone(analysis: Analysis, index: number): boolean {
  const { words, language } = analysis;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.sentence !== word.sentence) return true;
  return language.linkingWords.has(next.form) || isSeparated(analysis, index);
}

function isSeparated({ words, text }: Analysis, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.token === word.token) return false;
  const isPlainSpace = next.start === word.end + 1 && text[word.end] === ' ';
  return !isPlainSpace && SEPARATORS.test(text.slice(word.end, next.start));
}

/** For each word whether a run must end behind it. */
function itemBorders(analysis: Analysis): boolean[] {
  const { words, sentences, text } = analysis;
  const isName = sentences.map((sentence) => isBareName(analysis, sentence));
  return words.map((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return true;
    if (word.sentence === next.sentence) return text[word.end] === ':';
    return isName[word.sentence] !== true || isName[next.sentence] !== true;
  });
}

function isBareName({ words, language }: Analysis, { firstWord: first, lastWord: last }: Sentence): boolean {
  if (contentCount(words, first, last + 1) > LIMITS.longestName) return false;
  if (last > first && language.imperatives.has(words[first]?.form ?? '')) return false;
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (word?.isStop === true && !language.linkingWords.has(word.form)) return false;
  }
  return true;
}

/** Marks the words of every run of at least `shortest` content words between two breaks. */
function markRuns(
  words: readonly Word[],
  borders: readonly boolean[],
  breaks: (word: Word) => boolean,
  shortest: number,
): boolean[] {
  const marked = new Array<boolean>(words.length).fill(false);
  let start = 0;
  words.forEach((word, index) => {
    const isBreak = breaks(word);
    if (!isBreak && borders[index] !== true) return;
    const end = isBreak ? index : index + 1;
    if (contentCount(words, start, end) >= shortest) marked.fill(true, start, end);
    start = index + 1;
  });
  return marked;
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function contentCount(words: readonly Word[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if (words[index]?.isStop === false) count += 1;
  return count;
}
