// Segments a reference answer into its key points: list items, and the clauses of its sentences.
import {
  type Analysis,
  analyse,
  ClauseRole,
  hasRole,
  type Language,
  type Word,
  wordsOfText,
} from '../text/index.ts';

/** One key point of a reference, as it stands there. */
export interface KeyPoint {
  /** What its author called it ("Canary: ..."), else its words without what joins them to the sentence. */
  readonly name: string;
  readonly text: string;
  /** The different stems that carry its content. */
  readonly content: ReadonlySet<string>;
  readonly isNamed: boolean;
}

/** What counts in a reference. */
interface KeyPointOptions {
  readonly language: Language;
  /** Whether a word carries content here (words of the question do not). */
  readonly isTelling: (word: Word) => boolean;
}

/** The words [first, last] of an analysis. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 6;
const BULLET = /^\s*(?:[-*\u2022\u2023\u25cf]|\d{1,2}[.)]|\(\d{1,2}\))\s+/;
/** A clause with fewer telling words than this belongs to the one before it, or the one after. */
const FEWEST_WORDS = 2;
/** A point that its author named is worth more than any that is not. */
const NAMED = 100;

/**
 * The points of a reference that say anything, in order: list items whole, everything else clause by clause; sentence by
 * sentence where it has more than `most` clauses, and then the fullest.
 */
export function keyPointsOf(reference: string, options: KeyPointOptions, most: number): KeyPoint[] {
  const clauses = pointsOfLines(reference, options, stretchesOf);
  if (clauses.length <= most) return clauses;
  return fullestOf(pointsOfLines(reference, options, sentencesOf), most);
}

type Cut = (analysis: Analysis, options: KeyPointOptions) => readonly Stretch[];

function pointsOfLines(reference: string, options: KeyPointOptions, cut: Cut): KeyPoint[] {
  const lines = reference.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return lines
    .flatMap((line) => keyPointsOfLine(line, options, cut, lines.length > 1))
    .filter(({ content }) => content.size > 0);
}

/** The named ones and those with the most content, in their order. */
function fullestOf(points: readonly KeyPoint[], most: number): KeyPoint[] {
  function worth({ content, isNamed }: KeyPoint): number {
    return content.size + (isNamed ? NAMED : 0);
  }
  const fullest = new Set([...points].sort((one, two) => worth(two) - worth(one)).slice(0, most));
  return points.filter((point) => fullest.has(point));
}

function sentencesOf({ sentences }: Analysis): Stretch[] {
  return sentences.map(({ firstWord: first, lastWord: last }) => ({ first, last }));
}

/** @param isOneOfMany only then what stands before a colon may be the name of all that follows in the line */
function keyPointsOfLine(line: string, options: KeyPointOptions, cut: Cut, isOneOfMany: boolean): KeyPoint[] {
  const text = line.replace(BULLET, '').trim();
  // "There are three ways:" only announces a list.
  if (/^[^:]+:$/.test(text)) return [];
  const analysis = analyse(text, options.language);
  const whole = { first: 0, last: analysis.words.length - 1 };
  const name = isOneOfMany ? labelOf(text, options) : null;
  if (name !== null) return [{ ...pointOf(analysis, whole, options), name, isNamed: true }];
  if (BULLET.test(line)) return [pointOf(analysis, whole, options)];
  return cut(analysis, options).map((stretch) => pointOf(analysis, stretch, options));
}

/** What stands before the first colon, where that is a name: "Canary: ...", not "I would use two: ...". */
function labelOf(text: string, { language }: KeyPointOptions): string | null {
  const [, label = ''] = /^([^:]+):\s/.exec(text) ?? [];
  const words = wordsOfText(label, language);
  const isSentence = words.some(({ form }) =>
    hasRole(form, ClauseRole.pronoun | ClauseRole.auxiliary, language),
  );
  return words.length === 0 || words.length > LONGEST_NAME || isSentence ? null : label.trim();
}

/** Clauses, joined to a neighbour in their sentence where they are bound to it, or say too little by themselves. */
function stretchesOf(analysis: Analysis, options: KeyPointOptions): Stretch[] {
  const { sentences, clauses } = analysis;
  return sentences.flatMap((_, sentence) => {
    const stretches: Stretch[] = [];
    for (const { firstWord: first, lastWord: last } of clauses.filter((one) => one.sentence === sentence)) {
      const before = stretches.at(-1);
      if (before !== undefined && isOnePoint(analysis, before, { first, last }, options))
        stretches.splice(-1, 1, { first: before.first, last });
      else stretches.push({ first, last });
    }
    return stretches;
  });
}

function isOnePoint(analysis: Analysis, one: Stretch, next: Stretch, options: KeyPointOptions): boolean {
  const [isBoundBefore, isBound] = [one, next].map(({ first }) =>
    bindsClause(analysis.words[first], options),
  );
  const isThin = [one, next].some((stretch) => sizeOf(analysis, stretch, options) < FEWEST_WORDS);
  return isThin || isBound === true || (isBoundBefore === true && !hasMain(analysis, one));
}

/** Whether a clause behind the bound one with which the stretch opens is already in it. */
function hasMain({ clauses }: Analysis, { first, last }: Stretch): boolean {
  return clauses.some(({ firstWord, lastWord }) => firstWord > first && lastWord <= last);
}

function sizeOf(analysis: Analysis, stretch: Stretch, options: KeyPointOptions): number {
  return contentOf(analysis, stretch, options).size;
}

function contentOf(
  { words }: Analysis,
  { first, last }: Stretch,
  { isTelling }: KeyPointOptions,
): Set<string> {
  const own = words.slice(first, last + 1).filter(isTelling);
  return new Set(own.map(({ stem }) => stem));
}

function pointOf(analysis: Analysis, stretch: Stretch, options: KeyPointOptions): KeyPoint {
  const { text, words } = analysis;
  const { first, last } = stretch;
  const own = text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
  return {
    name: nameOf(analysis, stretch, options),
    text: own,
    content: contentOf(analysis, stretch, options),
    isNamed: false,
  };
}

/** The clause by itself: without the words that tie it to what stands before, and with a capital. */
function nameOf({ text, words }: Analysis, { first, last }: Stretch, { language }: KeyPointOptions): string {
  let start = first;
  while (start < last && isTie(words[start], language)) start++;
  // "so that", "and this"
  if (start > first && start < last && pointsBack(words[start], language)) start++;
  const name = text.slice(words[start]?.start ?? 0, words[last]?.end ?? 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Joins what can stand by itself: "and", "because", "so". */
function isTie(word: Word | undefined, language: Language): boolean {
  return hasRole(word?.form, ClauseRole.joiner | ClauseRole.reasoning, language);
}

/** Makes a clause a part of its neighbour: "if", "which", "while", "but". */
function bindsClause(word: Word | undefined, { language }: KeyPointOptions): boolean {
  return hasRole(word?.form, ClauseRole.opener, language) && !isTie(word, language);
}

function pointsBack(word: Word | undefined, language: Language): boolean {
  const form = word?.form;
  return hasRole(form, ClauseRole.continuing, language) && hasRole(form, ClauseRole.determiner, language);
}
