// Grades the samples of a rubric: its unit tests, and where unseen its measurement.
import { type CompiledRubric, type Grade, gradeAnswer, type Sample } from '../engine/index.ts';
import type { CompiledFile } from './compiled-pack.ts';

/** A sample with the grade it got. */
export interface GradedSample {
  readonly sample: Sample;
  /** Its place in the file's `samples`. */
  readonly index: number;
  readonly grade: Grade;
  readonly inRange: boolean;
}

/** Grades every sample of a rubric, in the order of the file. */
export function gradeSamples({ value, compiled }: CompiledFile): GradedSample[] {
  return value.samples.map((sample, index) => {
    const grade = gradeText(compiled, sample.answer);
    const [low, high] = sample.range;
    return { sample, index, grade, inRange: low <= grade.score && grade.score <= high };
  });
}

/** Grades a text as the whole answer, nothing having been heard before it. */
export function gradeText(rubric: CompiledRubric, text: string): Grade {
  return gradeAnswer(rubric, [{ text, heard: [], hinted: [] }]);
}
