// Prints how fast a grade is and what compiled rubrics cost, and compares both with what is promised.
import type { memoryOfRubrics } from './memory.ts';
import { atMost, figure, goalRows } from './results.ts';
import { table } from './table.ts';

/** What is graded: sizes of the rubric, of the answer and of the pack. */
export const SIZES = { concepts: 9, wordings: 10, answerWords: 120, pack: 64 } as const;

/** Times in microseconds; `compiling` in milliseconds for the whole pack. */
interface GradingResults {
  readonly speed: { readonly grade: number; readonly analyse: number };
  readonly ratio: number;
  readonly curve: readonly { readonly length: number; readonly grade: number; readonly analyse: number }[];
  readonly compiling: { readonly median: number; readonly first: number };
  readonly memory: ReturnType<typeof memoryOfRubrics>;
}

/** Everything as tables. */
export function printGrading({ speed, ratio, curve, compiling, memory }: GradingResults): void {
  console.log(
    `An answer of ${SIZES.answerWords} words, a rubric of ${SIZES.concepts} concepts x ${SIZES.wordings} wordings, warm, node ${process.version}\n`,
  );
  console.log(
    table([
      ['', 'microseconds', 'a second'],
      ...(['analyse', 'grade'] as const).map((name) => [
        name === 'grade' ? 'gradeAnswer (analysis included)' : 'analyse alone',
        figure(speed[name], 1),
        figure(1e6 / speed[name], 0),
      ]),
    ]),
  );
  console.log('\nTime by length of the answer\n');
  console.log(
    table([
      ['characters', 'ms', 'ns a character', 'x analyse'],
      ...curve.map(({ length, grade, analyse: bare }) => [
        String(length),
        figure(grade / 1000, 2),
        figure((1000 * grade) / length, 0),
        figure(grade / bare, 2),
      ]),
    ]),
  );
  console.log('\nMemory\n');
  console.log(
    table([
      ['', 'rubrics', 'MB', 'kB each'],
      ...memory.map(({ name, rubrics, bytes }) => [
        name,
        String(rubrics),
        figure(bytes / 2 ** 20, 1),
        figure(bytes / rubrics / 1024, 1),
      ]),
    ]),
  );
  const [shortest, longest] = [curve[2], curve.at(-1)];
  function perCharacter(point: (typeof curve)[number] | undefined): number {
    return (point?.grade ?? Number.NaN) / (point?.length ?? 1);
  }
  const growth = perCharacter(longest) / perCharacter(shortest);
  console.log(
    `\n${table(
      goalRows([
        atMost('gradeAnswer over analyse', ratio, 6, (value) => figure(value, 2)),
        atMost('time a character at 20,000 over that at 1,000', growth, 1.5, (value) => figure(value, 2)),
        atMost(`compiling ${SIZES.pack} rubrics, ms (first round, cold)`, compiling.first, 1000, (value) =>
          figure(value, 0),
        ),
      ]),
    )}`,
  );
}
