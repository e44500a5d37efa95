// How far the grades of samples lie from what people would give them.
import type { GradedSample } from './samples.ts';

export interface SampleAgreement {
  readonly samples: number;
  /** Share of the samples within their range, 0 to 1. */
  readonly inRange: number;
  /** Mean distance of the score from the middle of the range, in points. */
  readonly meanError: number;
  /** Pearson's r of score and middle of the range; null for fewer than three samples or where either does not vary. */
  readonly correlation: number | null;
}

/** The middle of a sample's range: the score that is expected. */
export function expectedScore({ sample }: GradedSample): number {
  return (sample.range[0] + sample.range[1]) / 2;
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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const product = (left: readonly number[], right: readonly number[], a: number, b: number) =>
    left.reduce((sum, value, index) => sum + (value - a) * ((right[index] ?? 0) - b), 0);
  const spread = Math.sqrt(product(xs, xs, meanX, meanX) * product(ys, ys, meanY, meanY));
  return xs.length < 3 || spread === 0 ? null : product(xs, ys, meanX, meanY) / spread;
}
