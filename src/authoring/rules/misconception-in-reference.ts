import type { Grade, Span } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const misconceptionInReference: LintRule = {
  id: 'misconception-in-reference',
  severity: 'error',
  sentence: 'a misconception is found in a reference answer',
  find: inEachRubric((file) =>
    file.references.flatMap((grade, index) => misconceptionsIn(file, grade, index)),
  ),
};

function misconceptionsIn(file: GradedFile, grade: Grade, index: number): Breach[] {
  const text = file.value.referenceAnswers[index] ?? '';
  return grade.misconceptions.map((found) => ({
    file,
    path: ['referenceAnswers', index],
    message: `The misconception \`${found.id}\` is found in this reference answer, in "${quote(text, found.spans)}".`,
    fix: 'Narrow its wordings, or bar a word of the reference with `!word`.',
  }));
}

function quote(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' \u2026 ');
}
