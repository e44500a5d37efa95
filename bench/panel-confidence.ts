// Whether the confidence of a grade can be believed.
import { KEPT } from './agreement-figures.ts';
import { agreementOf, errorOf, type Pick } from './panel-agreement.ts';
import type { PanelAnswer } from './panel-answers.ts';
import { mean, shareOf } from './statistics.ts';

/** A grade is right where it lies within this many points of the mark. */
export const NEAR = 12;
const BINS = [0, 0.2, 0.4, 0.6, 0.8, 1.000001] as const;

function isNear(answer: PanelAnswer, pick: Pick): boolean {
  return Math.abs(errorOf(answer, pick)) <= NEAR;
}

/** Confidence is a probability: in each bin the share of grades near their marks should be the mean confidence. */
export function reliabilityOf(answers: readonly PanelAnswer[], pick: Pick) {
  return {
    bins: BINS.slice(1).map((to, index) => {
      const from = BINS[index] ?? 0;
      const members = answers.filter(
        (answer) => pick(answer).confidence >= from && pick(answer).confidence < to,
      );
      return {
        from,
        to: Math.min(1, to),
        answers: members.length,
        confidence: mean(members.map((answer) => pick(answer).confidence)),
        near: shareOf(members, (answer) => isNear(answer, pick)),
      };
    }),
    /** Mean squared difference of confidence and outcome; the second is that of always saying the overall share. */
    brier: mean(answers.map((answer) => (pick(answer).confidence - (isNear(answer, pick) ? 1 : 0)) ** 2)),
    brierOfShare: varianceOf(answers.map((answer) => (isNear(answer, pick) ? 1 : 0))),
  };
}

function varianceOf(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

/** Agreement among the answers that the machine trusts most; of equals the earlier in the file are kept. */
export function keptOf(answers: readonly PanelAnswer[], pick: Pick) {
  const byConfidence = [...answers].sort((one, two) => pick(two).confidence - pick(one).confidence);
  return KEPT.map((share) => {
    const members = byConfidence.slice(0, Math.round(share * answers.length));
    return { share, ...agreementOf(members, pick), near: shareOf(members, (answer) => isNear(answer, pick)) };
  });
}
