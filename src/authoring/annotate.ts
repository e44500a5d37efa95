// An answer with the words that were counted marked in it, and a note for each: which concept or misconception it was.
import {
  type ConceptGrade,
  explainGrade,
  type Grade,
  gradeWords,
  type MisconceptionGrade,
  type Span,
} from '../engine/index.ts';
import { escapeControls } from './escape-controls.ts';
import { conceptHead, misconceptionHead } from './explain-grade.ts';

/** What a stretch of the answer was counted as; the later one shows where a stretch was counted twice. */
const highlightKinds = ['partly', 'covered', 'wrong'] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** Draws a marked stretch together with its note numbers. The text is safe to show. */
export type Highlighter = (text: string, notes: readonly number[], kind: HighlightKind) => string;

/** Marks as plain text can show them: `[counted words](1,3)`. */
export const bracketHighlighter: Highlighter = (text, notes) => `[${text}](${notes.join(',')})`;

interface Note {
  readonly number: number;
  readonly kind: HighlightKind;
  readonly spans: readonly Span[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly notes: readonly Note[];
}

/**
 * Several lines: the score, the answer with its marks, and what the notes are, what is missing and what would help most.
 * @param text the answer, of one turn, as it was graded
 */
export function annotatedAnswer(grade: Grade, text: string, highlight: Highlighter): string {
  const notes = notesOf(grade);
  const { summary, raise, flags } = explainGrade(grade, [{ text }], gradeWords);
  const marked = markedText(text, notes, highlight).trimEnd();
  function numberOf(index: number): string {
    const note = notes[index];
    return note === undefined || note.spans.length === 0 ? '' : `(${note.number})`;
  }
  function concept(one: ConceptGrade, index: number) {
    return `${numberOf(index).padEnd(5)}${conceptHead(one)}`;
  }
  function misconception(one: MisconceptionGrade, index: number) {
    return `${numberOf(grade.concepts.length + index).padEnd(5)}${misconceptionHead(one)}\n       ${one.correction}`;
  }
  const review = grade.needsReview ? ', a person should look at it' : '';
  const after = [
    ...grade.concepts.map(concept),
    ...grade.misconceptions.map(misconception),
    ...flags.map((flag) => `     ! ${flag.id}: ${flag.sentence}`),
    ...(raise === null ? [] : [`     > ${raise}`]),
  ];
  return [
    `${grade.score} of 100, ${grade.band} (confidence ${grade.confidence}${review})`,
    escapeControls(summary),
    `\n${marked === '' ? '(nothing was said)' : marked}\n`,
    ...after.map(escapeControls),
  ].join('\n');
}

/** Concepts first, then misconceptions; those without words get no number. */
function notesOf(grade: Grade): Note[] {
  const counted = [
    ...grade.concepts.map(({ spans, status }) => ({ spans, kind: kindOf(status) })),
    ...grade.misconceptions.map(({ spans }) => ({ spans, kind: 'wrong' as const })),
  ];
  let last = 0;
  return counted.map((one) => {
    if (one.spans.length > 0) last += 1;
    return { ...one, number: last };
  });
}

function kindOf(status: ConceptGrade['status']): HighlightKind {
  return status === 'covered' ? 'covered' : 'partly';
}

function markedText(text: string, notes: readonly Note[], highlight: Highlighter): string {
  let from = 0;
  let marked = '';
  for (const { start, end, notes: own } of stretchesOf(text, notes)) {
    const words = text.slice(start, end).trim();
    const at = text.indexOf(words, start);
    const kind = highlightKinds.findLast((each) => own.some((note) => note.kind === each)) ?? 'partly';
    const numbers = own.map(({ number }) => number);
    marked += escapeControls(text.slice(from, at)) + highlight(escapeControls(words), numbers, kind);
    from = at + words.length;
  }
  return marked + escapeControls(text.slice(from));
}

/** The stretches between any two borders of spans that lie in one or more, neighbours with the same notes made one. */
function stretchesOf(text: string, notes: readonly Note[]): Stretch[] {
  const borders = new Set(notes.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])));
  const sorted = [...borders].sort((one, two) => one - two);
  const stretches: Stretch[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1] ?? start;
    const own = notes.filter(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
    if (own.length === 0 || text.slice(start, end).trim() === '') continue;
    const before = stretches.at(-1);
    if (before !== undefined && isContinued(before, own, text.slice(before.end, start))) {
      stretches[stretches.length - 1] = { ...before, end };
    } else stretches.push({ start, end, notes: own });
  }
  return stretches;
}

/** Words of one thought read better under one mark; a line end always ends it. */
function isContinued(before: Stretch, own: readonly Note[], between: string): boolean {
  const isSame = before.notes.length === own.length && before.notes.every((note) => own.includes(note));
  return isSame && /^[ \t]*$/.test(between);
}
