// Quotes the words of an answer that spans point at.
import type { Span } from '../../engine/index.ts';

const sentenceEnd = /[.!?…]["'”’)\]]*\s|\n/;

/**
 * The words of some spans as one quotation: within a sentence from the first word to the last, sentences parted by
 * an ellipsis. `answers` are the answered turns, as spans count them; spans that point nowhere are left out.
 */
export function quoteOf(answers: readonly string[], spans: readonly Span[]): string {
  const inOrder = [...spans].sort((a, b) => a.turn - b.turn || a.start - b.start);
  const stretches: Span[] = [];
  for (const span of inOrder) {
    const last = stretches.at(-1);
    const text = answers[span.turn] ?? '';
    if (last && last.turn === span.turn && !sentenceEnd.test(text.slice(last.end, span.start)))
      stretches.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
    else stretches.push(span);
  }
  return stretches
    .map(({ turn, start, end }) => (answers[turn] ?? '').slice(start, end).trim())
    .filter((words) => words !== '')
    .join(' … ');
}
