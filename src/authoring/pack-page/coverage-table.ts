// Which concept holds which point of the source, and which points none is to hold.
import type { Rubric } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { pointKinds, type SourcePoint, sourcePoints } from '../source-points.ts';
import { inline, NONE, table } from './markdown.ts';
import { nameCells } from './question-tables.ts';

/** A row for each question whose source has points. */
export function coverageTable(rubrics: readonly GradedFile[]): string {
  return table(['answer', 'question', 'points', 'further points'], rubrics.flatMap(coverageRow));
}

function coverageRow({ file, value }: GradedFile): string[][] {
  const points = sourcePoints(value);
  if (points === null) return [];
  const cells = pointKinds.map((kind) => points.filter((point) => point.kind === kind).map(pointText));
  return [[...nameCells({ file, value }), ...cells.map((texts) => texts.join('; ') || NONE)]];
}

function pointText({ number, concepts, exception }: SourcePoint): string {
  const none = exception === null ? '**none**' : 'excepted';
  return `${number} ${inline(concepts.join(' + ')) || none}`;
}

/** A line for each point that is named as an exception, or nothing where none is. */
export function exceptionLines(rubrics: readonly GradedFile[]): string {
  const lines = rubrics.flatMap(({ value }) => exceptionsOf(value));
  return lines.length === 0 ? '' : ['Points that no concept is to hold:\n', ...lines].join('\n');
}

function exceptionsOf(rubric: Rubric): string[] {
  return (sourcePoints(rubric) ?? [])
    .filter(({ exception }) => exception !== null)
    .map(
      ({ name, exception }) => `- ${inline(`${rubric.source?.answer ?? rubric.id}, ${name}: ${exception}`)}`,
    );
}
