// "X instead of Y", "X before Y": one thing set before another.
import type { Analysis, Word } from './analysis-types.ts';

/** The content stems of a clause before and behind the words that set the one before the other. */
export interface Setting {
  readonly by: string;
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

const REACH = 5;

/** The settings within the words [first, last] of a text. */
export function settingsIn({ words, language }: Analysis, first: number, last: number): Setting[] {
  const settings: Setting[] = [];
  for (let at = first; at <= last; at++) {
    const by = words[at]?.form ?? '';
    const second = language.comparisons.get(by);
    if (second === undefined || (second !== '' && words[at + 1]?.form !== second)) continue;
    const next = second === '' ? at + 1 : at + 2;
    const before = contentStems(words, Math.max(first, at - REACH), at - 1);
    const behind = contentStems(words, next, Math.min(last, next + REACH - 1));
    settings.push({ by, before, behind });
  }
  return settings;
}

/** Whether two settings by the same words have their things the other way round, more than the same way. */
export function isReversed(one: Setting, two: Setting): boolean {
  if (one.by !== two.by) return false;
  const across = [common(one.before, two.behind), common(one.behind, two.before)];
  const along = common(one.before, two.before) + common(one.behind, two.behind);
  return across.every((count) => count > 0) && across.reduce((sum, count) => sum + count, 0) > along;
}

function common(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return [...one].filter((stem) => two.has(stem)).length;
}

function contentStems(words: readonly Word[], first: number, last: number): Set<string> {
  return new Set(words.slice(first, last + 1).flatMap((word) => (word.isStop ? [] : [word.stem])));
}
