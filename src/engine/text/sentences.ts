// Finds where sentences end between tokens: at an end mark, a line break or the start of a list item.
import { isSpace, isUpperCase } from './characters.ts';
import type { Language } from './language.ts';
import type { RawToken } from './tokens.ts';
import { wrappedBreaks } from './wrapped-lines.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const BULLET = /[\u2022\u2023\u25cf\u25aa\u25e6\u00b7]/;
const CLOSERS = ')]}"\'\u2019\u201d\u00bb*_`';
const WIDE_END_MARKS = '\u3002\uff01\uff1f';
// How far back a bracket is looked for that a closing one could belong to.
const BRACKET_REACH = 40;

/**
 * For each token whether a sentence ends behind it. The full stops of `e.g.`, `99.99`, version numbers, file names and
 * list numbers end none; whatever stands inside a token never does.
 */
export function sentenceEnds(text: string, tokens: readonly RawToken[], language: Language): boolean[] {
  let startsLine = true;
  const wrapped = wrappedBreaks(text);
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined) return true;
    const gap = joinedAt(wrapped, text.slice(token.end, next.start), token.end);
    const ends = endsBetween({ text, gap, token, next, language }, startsLine);
    startsLine = LINE_BREAK.test(gap);
    return ends;
  });
}

/** What stands between two tokens, with a space for a break that only wraps the line. */
function joinedAt(wrapped: ReadonlySet<number>, gap: string, start: number): string {
  if (wrapped.size === 0 || !gap.includes('\n')) return gap;
  const joined = gap.replace(/\n/g, (mark, offset: number) => (wrapped.has(start + offset) ? ' ' : mark));
  return joined.replace(/\r/g, '').replace(/^ +$/, ' ');
}

/** Two neighbouring tokens and what stands between them. */
interface Border {
  readonly text: string;
  readonly gap: string;
  readonly token: RawToken;
  readonly next: RawToken;
  readonly language: Language;
}

function endsBetween(border: Border, startsLine: boolean): boolean {
  const { text, gap, token, next } = border;
  if (gap === ' ') return startsListItem(text, next);
  if (LINE_BREAK.test(gap) || BULLET.test(gap)) return true;
  if (startsLine && isListNumber(text, token)) return false;
  return hasEndMark(border) || startsListItem(text, next);
}

/** An inline `1) ...` or `(2) ...` begins a new item; `(at most 5)` does not. */
function startsListItem(text: string, token: RawToken): boolean {
  if (text[token.end] !== ')' || !isListNumber(text, token)) return false;
  if (text[token.start - 1] === '(') return true;
  const before = text.slice(Math.max(0, token.start - BRACKET_REACH), token.start);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

function isListNumber(text: string, token: RawToken): boolean {
  if (token.end - token.start > 2) return false;
  for (let offset = token.start; offset < token.end; offset++) {
    const character = text[offset] ?? '';
    if (character < '0' || character > '9') return false;
  }
  return true;
}

function hasEndMark(border: Border): boolean {
  const { text, gap, next } = border;
  const nextIsUpper = isUpperCase(text[next.start] ?? '');
  for (let offset = 0; offset < gap.length; offset++) {
    const mark = gap[offset] ?? '';
    if (WIDE_END_MARKS.includes(mark)) return true;
    if (mark === '\u2026') return nextIsUpper;
    if ('.!?'.includes(mark)) return isEndMark(border, offset, nextIsUpper);
  }
  return false;
}

/** Looks at the first end mark of a gap; what follows it decides. */
function isEndMark({ text, gap, token, language }: Border, offset: number, nextIsUpper: boolean): boolean {
  let after = offset;
  while ('.!?'.includes(gap[after] ?? ' ')) after += 1;
  const marks = gap.slice(offset, after);
  while (CLOSERS.includes(gap[after] ?? ' ')) after += 1;
  const spaceFollows = after < gap.length && isSpace(gap[after] ?? '');
  if (!marks.startsWith('.') || marks.includes('?') || marks.includes('!')) return spaceFollows;
  if (marks.length > 1) return nextIsUpper;
  const word = text.slice(token.start, token.end).toLowerCase();
  if (offset === 0 && language.abbreviations.has(word))
    return nextIsUpper && language.finalAbbreviations.has(word);
  return spaceFollows || (nextIsUpper && offset === 0);
}
