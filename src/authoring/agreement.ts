// How far the grades of samples lie from what people would give them.
import type { GradedSample } from './samples.ts';
import { mean, pearson } from './statistics.ts';

interface SampleAgreement {
  readonly samples: number;
  /** Share of the samples within their range, 0 to 1. */
  readonly inRange: number;
  /** Mean distance of the score from the expected one, in points. */
  readonly meanError: number;
  /** Pearson's r of score and expected score; null for fewer than three samples or where either does not vary. */
  readonly correlation: number | null;
}

/** The score that is expected: the mark of the sample's writer, else the middle of its range. */
export function expectedScore({ sample }: GradedSample): number {
  return sample.mark ?? (sample.range[0] + sample.range[1]) / 2;
}

/** Agreement over these samples; null where there are none. */
export function agreementOf(graded: readonly GradedSample[]): SampleAgreement | null {
  if (graded.length === 0) return null;
  const errors = graded.map((each) => Math.abs(each.grade.score - expectedScore(each)));
  return {
    samples: graded.length,
    inRange: graded.filter((each) => each.inRange).length / graded.length,
    meanError: mean(errors),
    correlation: correlation(
      graded.map((each) => each.grade.score),
      graded.map(expectedScore),
    ),
  };
}

function correlation(scores: readonly number[], expected: readonly number[]): number | null {
  function varies(values: readonly number[]): boolean {
    return new Set(values).size > 1;
  }
  return scores.length < 3 || !varies(scores) || !varies(expected) ? null : pearson(scores, expected);
}
