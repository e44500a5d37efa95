// A grade in plain text, for the command line.
import type { ConceptGrade, Grade, MisconceptionGrade, Span } from '../grading/grade.ts';

const MARKS = { covered: '+', partly: '~', missing: '-' } as const;

/** Several lines: the score, every concept with the words that earned it, what was wrong, what would help most. */
export function explainGrade(grade: Grade, turns: readonly string[]): string {
  const quote = (spans: readonly Span[]) => quoteOf(spans, turns);
  const review = grade.needsReview ? ', a person should look at it' : '';
  return [
    `${grade.score} of 100, ${grade.band} (confidence ${grade.confidence}${review})`,
    `  ${grade.explanation.summary}`,
    ...grade.concepts.map((concept) => conceptLine(concept, quote(concept.spans))),
    ...grade.misconceptions.flatMap((wrong) => misconceptionLines(wrong, quote(wrong.spans))),
    ...grade.flags.map((flag) => `  ! ${flag.id}: ${flag.sentence}`),
    ...(grade.explanation.raise === null ? [] : [`  > ${grade.explanation.raise.sentence}`]),
  ].join('\n');
}

function conceptLine({ status, name, credit, required }: ConceptGrade, quote: string): string {
  const words = quote === '' ? '' : `: ${quote}`;
  return `  ${MARKS[status]} ${name} (${credit}${required ? ', required' : ''})${words}`;
}

function misconceptionLines({ says, points, correction }: MisconceptionGrade, quote: string): string[] {
  return [`  x ${says} (-${points}): ${quote}`, `    ${correction}`];
}

function quoteOf(spans: readonly Span[], turns: readonly string[]): string {
  return spans.map(({ turn, start, end }) => (turns[turn] ?? '').slice(start, end)).join(' \u2026 ');
}
