// Typing travels as small edits: made from two texts by the one who writes, applied by those who watch.
import type { Splice } from '../../src/interview/core/events.ts';

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A position inside a surrogate pair would put half a character on the wire, which the server mends into a blank. */
function splitsPair(text: string, position: number): boolean {
  return (
    position > 0 &&
    position < text.length &&
    isHighSurrogate(text.charCodeAt(position - 1)) &&
    isLowSurrogate(text.charCodeAt(position))
  );
}

function commonStart(before: string, after: string): number {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) same += 1;
  return splitsPair(before, same) || splitsPair(after, same) ? same - 1 : same;
}

function commonEnd(before: string, after: string, start: number): number {
  const limit = Math.min(before.length, after.length) - start;
  let same = 0;
  while (same < limit && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return splitsPair(before, before.length - same) || splitsPair(after, after.length - same) ? same - 1 : same;
}

/** The one edit that turns `before` into `after`; offsets and counts are UTF-16 units and never halve a character. */
export function spliceBetween(before: string, after: string): Splice {
  const offset = commonStart(before, after);
  const end = commonEnd(before, after, offset);
  return {
    offset,
    remove: before.length - end - offset,
    insert: after.slice(offset, after.length - end),
    length: after.length,
  };
}

/** The edit that says the whole text, which every watcher can take whatever it held before. */
export function wholeSplice(text: string): Splice {
  return {
    offset: 0,
    remove: 0,
    insert: text,
    length: text.length,
  };
}

/** True where the edit leaves nothing but what it inserts. */
export function isWhole(splice: Splice): boolean {
  return splice.offset === 0 && splice.length === splice.insert.length;
}

/**
 * The text after an edit, or null where the edit does not fit the text: it reaches past the end, or the length
 * that its writer counted comes out otherwise. `text` is null for a watcher who is out of step.
 */
export function applySplice(text: string | null, splice: Splice): string | null {
  if (isWhole(splice)) return splice.insert;
  if (text === null || splice.offset + splice.remove > text.length) return null;
  const after = text.slice(0, splice.offset) + splice.insert + text.slice(splice.offset + splice.remove);
  return after.length === splice.length ? after : null;
}
