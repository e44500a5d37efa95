// From spans to marked-up text: an answer cut into paragraphs and pieces, each with its pen and its footnotes.
import type { Credit, Footnote } from './footnotes.ts';

/** A stretch of text with one look; footnotes whose words end here stand behind it. */
export interface Piece {
  readonly text: string;
  /** The pen; null for plain text. Where evidence overlaps, full wins over part. */
  readonly credit: Credit | null;
  /** True where the words are also, or only, part of a misconception. */
  readonly wrong: boolean;
  readonly footnotes: readonly Footnote[];
}

export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** Every footnote with words in this paragraph, once, in order of appearance. */
  readonly footnotes: readonly Footnote[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly footnote: Footnote;
  /** Its number stands at its end. Words of one concept within one sentence share a number, behind the last of them. */
  readonly numbered: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const blank = /^\s*$/;
const sentenceEnd = /[.!?…]["'”’)\]]*\s|\n/;

/**
 * Marks one turn's answer.
 * @param text the answer as stored; line breaks stay, blank lines part paragraphs
 * @param turn its index among the answered turns, as spans count them
 * @param footnotes of the whole question; spans of other turns are left alone, those out of bounds are cut
 * @returns paragraphs that together hold every character of `text` but the blank lines between them
 */
export function markedText(text: string, turn: number, footnotes: readonly Footnote[]): readonly Paragraph[] {
  const stretches = footnotes.flatMap((footnote) => stretchesOf(text, turn, footnote));
  return paragraphsOf(text).map((range) => markParagraph(text, range, stretches));
}

/** The spans of a turn in order, those parted by nothing but white space as one. */
function joinedSpans(text: string, turn: number, { spans }: Footnote): readonly Range[] {
  const ranges: Range[] = [];
  for (const span of spans.filter((each) => each.turn === turn).sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start);
    const end = Math.min(text.length, span.end);
    if (start >= end) continue;
    const last = ranges.at(-1);
    if (
      last &&
      (start <= last.end ||
        (blank.test(text.slice(last.end, start)) && !text.slice(last.end, start).includes('\n')))
    )
      ranges.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else ranges.push({ start, end });
  }
  return ranges;
}

function stretchesOf(text: string, turn: number, footnote: Footnote): readonly Stretch[] {
  return joinedSpans(text, turn, footnote).map((range, index, all) => {
    const next = all[index + 1];
    return { ...range, footnote, numbered: !next || sentenceEnd.test(text.slice(range.end, next.start)) };
  });
}

function paragraphsOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    ranges.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  ranges.push({ start, end: text.length });
  return ranges.filter((range) => !blank.test(text.slice(range.start, range.end)));
}

function markParagraph(text: string, range: Range, all: readonly Stretch[]): Paragraph {
  const stretches = all.filter((each) => each.start < range.end && each.end > range.start);
  const bounds = stretches.flatMap(({ start, end }) => [
    Math.max(start, range.start),
    Math.min(end, range.end),
  ]);
  const cuts = [...new Set([range.start, range.end, ...bounds])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, index): Piece => {
    const end = cuts[index + 1] ?? range.end;
    return pieceOf(text.slice(start, end), start, end, stretches);
  });
  const firsts = [...stretches].sort((a, b) => a.start - b.start).map((each) => each.footnote);
  return { pieces: merged(pieces), footnotes: [...new Set(firsts)] };
}

function pieceOf(text: string, start: number, end: number, stretches: readonly Stretch[]): Piece {
  const over = stretches.filter((each) => each.start <= start && each.end >= end);
  function has(credit: Credit) {
    return over.some((each) => each.footnote.credit === credit);
  }
  const wrong = has('not');
  const credit = has('full') ? 'full' : has('part') ? 'part' : wrong ? 'not' : null;
  return {
    text,
    credit,
    wrong,
    footnotes: over.filter((each) => each.numbered && each.end === end).map((each) => each.footnote),
  };
}

/** Neighbours that look the same, with no number between them, are one piece. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.footnotes.length === 0 && last.credit === piece.credit && last.wrong === piece.wrong)
      out.splice(-1, 1, { ...piece, text: last.text + piece.text });
    else out.push(piece);
  }
  return out;
}
