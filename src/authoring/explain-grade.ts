// A grade in plain text, for the command line.
import {
  type ConceptGrade,
  explainGrade as explained,
  type Grade,
  gradeWords,
  type MisconceptionGrade,
  type Span,
} from '../engine/index.ts';

const MARKS = { covered: '+', partly: '~', missing: '-' } as const;

/** Several lines: the score, every concept with the words that earned it, what was wrong, what would help most. */
export function explainGrade(grade: Grade, turns: readonly string[]): string {
  function quote(spans: readonly Span[]) {
    return quoteOf(spans, turns);
  }
  const { summary, raise, flags } = explained(
    grade,
    turns.map((text) => ({ text })),
    gradeWords,
  );
  const review = grade.needsReview ? ', a person should look at it' : '';
  return [
    `${grade.score} of 100, ${grade.band} (confidence ${grade.confidence}${review})`,
    `  ${summary}`,
    ...grade.concepts.map((concept) => conceptLine(concept, quote(concept.spans))),
    ...grade.misconceptions.flatMap((wrong) => misconceptionLines(wrong, quote(wrong.spans))),
    ...(grade.rejections ?? []).map(({ says, points, spans }) => `  w ${says} (+${points}): ${quote(spans)}`),
    ...flags.map((flag) => `  ! ${flag.id}: ${flag.sentence}`),
    ...(raise === null ? [] : [`  > ${raise}`]),
  ].join('\n');
}

function conceptLine(concept: ConceptGrade, quote: string): string {
  return `  ${conceptHead(concept)}${quote === '' ? '' : `: ${quote}`}`;
}

/** Whether a concept was said, its name, credit, and whether it is required. */
export function conceptHead({ status, name, credit, required }: ConceptGrade): string {
  return `${MARKS[status]} ${name} (${credit}${required ? ', required' : ''})`;
}

function misconceptionLines(wrong: MisconceptionGrade, quote: string): string[] {
  return [`  ${misconceptionHead(wrong)}: ${quote}`, `    ${wrong.correction}`];
}

/** What was wrong, and the points that it took. */
export function misconceptionHead({ says, points }: MisconceptionGrade): string {
  return `x ${says} (-${points})`;
}

function quoteOf(spans: readonly Span[], turns: readonly string[]): string {
  return spans.map(({ turn, start, end }) => (turns[turn] ?? '').slice(start, end)).join(' \u2026 ');
}
