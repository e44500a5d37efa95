// Footnotes: the number that stands at the words which earned credit and at the concept they earned it for.

import type { ConceptGrade, Grade, Span, Status } from '../../../src/engine/index.ts';
import { sharedWords } from '../../words/shared.ts';

/** How the words are marked: the yellow pen, the dashed blue one, or the wave under what is not so. */
export type Credit = 'full' | 'part' | 'not';

export interface Footnote {
  /** `1`, `2`, … for concepts, `a`, `b`, … for misconceptions. */
  readonly mark: string;
  readonly credit: Credit;
  /** What the words stand for, as a short sentence. */
  readonly name: string;
  /** The state in a word or two. */
  readonly word: string;
  /** The words that were counted; empty where none were. */
  readonly spans: readonly Span[];
}

export interface NumberedConcept extends ConceptGrade {
  readonly mark: string;
}

const inReadingOrder: readonly Status[] = ['covered', 'partly', 'missing'];

/** The concepts of a grade, numbered from 1: covered first, then partly, then missing, each in the rubric's order. */
export function numbered(concepts: readonly ConceptGrade[]): readonly NumberedConcept[] {
  return inReadingOrder
    .flatMap((status) => concepts.filter((concept) => concept.status === status))
    .map((concept, index) => ({ ...concept, mark: `${index + 1}` }));
}

/** `a`, `b`, … `z`, `aa`, …: letters, so that nobody takes them for concepts. `index` counts from 0. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Words were counted but came to less than partly: they are marked, since everything counted is. */
function wordOf(concept: ConceptGrade): string {
  const words = sharedWords.footnote;
  if (concept.status === 'missing') return concept.spans.length > 0 ? words.tooLittle : words.missing;
  const status = words[concept.status];
  return concept.afterHint ? words.afterHint(status) : status;
}

/** The footnotes of a grade: one a concept, in `numbered` order, then one a misconception. */
export function footnotesOf(grade: Pick<Grade, 'concepts' | 'misconceptions'>): readonly Footnote[] {
  return [
    ...numbered(grade.concepts).map((concept): Footnote => {
      const { mark, name, spans, status } = concept;
      return { mark, name, spans, word: wordOf(concept), credit: status === 'covered' ? 'full' : 'part' };
    }),
    ...grade.misconceptions.map(
      ({ correction, spans }, index): Footnote => ({
        mark: letter(index),
        name: correction,
        spans,
        word: sharedWords.footnote.notSo,
        credit: 'not',
      }),
    ),
  ];
}

/** The footnotes of an answer whose question is still open: only what is covered so far is known. */
export function footnotesOfCovered(
  covered: readonly { readonly name: string; readonly spans: readonly Span[] }[],
): readonly Footnote[] {
  return covered.map(({ name, spans }, index) => ({
    mark: `${index + 1}`,
    name,
    spans,
    word: sharedWords.footnote.covered,
    credit: 'full',
  }));
}
