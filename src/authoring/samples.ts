// Grades the samples of a rubric: its unit tests, and where other hands wrote them its measurement.
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

/**
 * What the writer of a sample had seen: `seen`, the wordings; `unseen`, only the misconceptions; `blind`, neither. Only blind
 * samples measure a rubric without flattery.
 */
export const hands = ['blind', 'unseen', 'seen'] as const;
export type Hand = (typeof hands)[number];

export function handOf({ blind, unseen }: Pick<Sample, 'blind' | 'unseen'>): Hand {
  if (blind) return 'blind';
  return unseen ? 'unseen' : 'seen';
}

/** The kind of a sample for people, with its hand where that is not the author's. */
export function kindOf(sample: Sample): string {
  const hand = handOf(sample);
  return hand === 'seen' ? sample.kind : `${sample.kind}, ${hand}`;
}

/** The samples of one hand. */
export function byHand<Graded extends GradedSample>(graded: readonly Graded[], hand: Hand): Graded[] {
  return graded.filter(({ sample }) => handOf(sample) === hand);
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
