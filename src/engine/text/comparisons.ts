// "X instead of Y", "X before Y": a text sets one thing before another. Two texts that set the same things the other way
// round contradict each other, though they hold the same words.
import type { Analysis, Word } from './analysis-types.ts';

/** The content stems on both sides of the words that compare. */
export interface Comparison {
  /** The first of the comparing words: "instead", "before". */
  readonly by: string;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** How many words on each side are compared. */
const REACH = 5;

/** The comparisons within the words [first, last] of a text. */
export function comparisonsIn({ words, language }: Analysis, first: number, last: number): Comparison[] {
  const comparisons: Comparison[] = [];
  for (let at = first; at <= last; at++) {
    const by = words[at]?.form ?? '';
    const second = language.comparisons.get(by);
    if (second === undefined || (second !== '' && words[at + 1]?.form !== second)) continue;
    const next = second === '' ? at + 1 : at + 2;
    const left = contentStems(words, Math.max(first, at - REACH), at - 1);
    const right = contentStems(words, next, Math.min(last, next + REACH - 1));
    comparisons.push({ by, left, right });
  }
  return comparisons;
}

/** Whether two comparisons by the same words have their things the other way round, more than the same way. */
export function isReversed(one: Comparison, two: Comparison): boolean {
  if (one.by !== two.by) return false;
  const across = [common(one.left, two.right), common(one.right, two.left)];
  const along = common(one.left, two.left) + common(one.right, two.right);
  return across.every((count) => count > 0) && across.reduce((sum, count) => sum + count, 0) > along;
}

function common(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return [...one].filter((stem) => two.has(stem)).length;
}

function contentStems(words: readonly Word[], first: number, last: number): Set<string> {
  return new Set(words.slice(first, last + 1).flatMap((word) => (word.isStop ? [] : [word.stem])));
}
