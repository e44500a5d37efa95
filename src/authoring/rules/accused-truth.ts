import type { Grade, Span } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import type { JsonPath } from '../json-scan.ts';
import { gradeText, handOf } from '../samples.ts';
import { inEachRubric, type LintRule } from './lint-rule.ts';

/** Kinds of samples in which everything is right. */
const HONEST: ReadonlySet<string> = new Set(['strong', 'solid', 'terse']);

/** A wrong accusation is worse than a missed one. */
export const accusedTruth: LintRule = {
  id: 'accused-truth',
  severity: 'error',
  sentence:
    'a correction, the feedback on a concept, or a strong, solid or terse sample is accused of an error',
  find: inEachRubric((file) =>
    [...told(file), ...honestSamples(file)].flatMap(({ text, path, grade }) =>
      grade.misconceptions.map((found) => ({
        file,
        path,
        message: `This is accused of \`${found.id}\`, by "${quote(text, found.spans)}".`,
        fix: 'Narrow the wordings of that, or bar a word of this text with `!word`.',
      })),
    ),
  ),
};

interface Truth {
  readonly text: string;
  readonly path: JsonPath;
  readonly grade: Grade;
}

/** What the rubric itself tells candidates. */
function told({ value, compiled }: GradedFile): Truth[] {
  const corrections = value.misconceptions.map(({ correction }, index) => {
    return { text: correction, path: ['misconceptions', index, 'correction'] };
  });
  const feedback = (value.concepts ?? []).flatMap(({ missed }, index) =>
    missed === undefined ? [] : [{ text: missed, path: ['concepts', index, 'missed'] }],
  );
  return [...corrections, ...feedback].map(({ text, path }) => {
    return { text, path, grade: gradeText(compiled, text) };
  });
}

function honestSamples({ value, samples }: GradedFile): Truth[] {
  return value.samples.flatMap((sample, index) => {
    const grade = samples[index]?.grade;
    if (grade === undefined || handOf(sample) !== 'seen' || !HONEST.has(sample.kind)) return [];
    return [{ text: sample.answer, path: ['samples', index, 'answer'], grade }];
  });
}

function quote(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' \u2026 ');
}
