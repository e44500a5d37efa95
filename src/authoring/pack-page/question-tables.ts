// The questions of a pack: how many of each level and topic, and each with the error of its blind samples.
import { levels } from '../../engine/schemas.ts';
import { agreementOf } from '../agreement.ts';
import type { GradedFile } from '../graded-pack.ts';
import { byHand } from '../samples.ts';
import { inline, NONE, table } from './markdown.ts';

/** How many questions there are of each level. */
export function levelTable(rubrics: readonly GradedFile[]): string {
  return table(['level', 'questions'], levelRows(rubrics));
}

/** How many questions there are on each topic. */
export function topicTable(rubrics: readonly GradedFile[]): string {
  return table(['topic', 'questions'], topicRows(rubrics));
}

/** A row for each question. */
export function questionTable(rubrics: readonly GradedFile[]): string {
  return table(QUESTION_COLUMNS, rubrics.map(questionRow));
}

function levelRows(rubrics: readonly GradedFile[]): string[][] {
  return levels
    .map((level) => [level, rubrics.filter(({ value }) => value.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => [level, String(count)]);
}

function topicRows(rubrics: readonly GradedFile[]): string[][] {
  const topics = [...new Set(rubrics.flatMap(({ value }) => value.topics))].sort();
  return topics.map((topic) => [
    inline(topic),
    String(rubrics.filter(({ value }) => value.topics.includes(topic)).length),
  ]);
}

const QUESTION_COLUMNS = ['answer', 'question', 'level', 'topics', 'concepts', 'samples', 'error'];

function questionRow({ file, value, compiled, samples }: GradedFile): string[] {
  const agreement = agreementOf(byHand(samples, 'blind'));
  return [
    ...nameCells({ file, value }),
    value.level,
    inline(value.topics.join(', ')),
    String(compiled.concepts.length),
    String(samples.length),
    agreement === null ? NONE : `${agreement.meanError.toFixed(1)} (${agreement.samples})`,
  ];
}

/** The answer of the source, and the question as a link to its file. */
export function nameCells({ file, value }: Pick<GradedFile, 'file' | 'value'>): string[] {
  const answer = inline(String(value.source?.answer ?? NONE));
  return [answer, `[${inline(value.title)}](<${inline(file)}>)`];
}
