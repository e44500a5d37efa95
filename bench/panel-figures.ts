// The figures of the panel bench: agreement, what becomes of each kind, how far confidence can be believed, bias by length.
import type { Grade } from '../src/engine/index.ts';
import { CLIPPING, KEPT } from './agreement-figures.ts';
import { DISHONEST, type PanelAnswer, PEERS } from './panel-answers.ts';
import { groupBy, mean, meanAbsoluteError, pearson, shareOf } from './statistics.ts';

/** A grade is right where it lies within this many points of the mark. */
export const NEAR = 12;
const LOW = 40;
const GOOD_MARK = 70;
const BINS = [0, 0.2, 0.4, 0.6, 0.8, 1.000001] as const;

/** The sixteen questions: eight whose rubrics were written before any tuning, eight after the engine was frozen. */
const FIRST = new Set([3, 9, 14, 21, 26, 41, 53, 62]);
const FROZEN = new Set([5, 12, 17, 31, 35, 46, 49, 58]);

export type PanelFigures = ReturnType<typeof panelFigures>;

export function panelFigures(answers: readonly PanelAnswer[]) {
  function byGrade(pick: (answer: PanelAnswer) => Grade) {
    return {
      agreement: {
        all: agreementOf(answers, pick),
        first: agreementOf(
          answers.filter(({ source }) => FIRST.has(source)),
          pick,
        ),
        frozen: agreementOf(
          answers.filter(({ source }) => FROZEN.has(source)),
          pick,
        ),
      },
      kinds: kindsOf(answers, pick),
      guards: guardsOf(answers, pick),
      reliability: reliabilityOf(answers, pick),
      kept: keptOf(answers, pick),
      length: lengthOf(answers, pick),
    };
  }
  return {
    authored: byGrade(({ grade }) => grade),
    derived: byGrade(({ derived }) => derived),
    peers: PEERS.map((name, index) => ({
      name,
      ...correlations(answers, (answer) => answer.peers[index] ?? 0),
      error: meanAbsoluteError(
        answers.map((answer) => 100 * (answer.peers[index] ?? 0)),
        marksOf(answers),
      ),
    })),
    bySource: [...groupBy(answers, ({ source }) => String(source))].map(([source, members]) => ({
      source: Number(source),
      authored: agreementOf(members, ({ grade }) => grade),
      derived: agreementOf(members, ({ derived }) => derived),
    })),
  };
}

type Pick = (answer: PanelAnswer) => Grade;

function isHonest({ kind }: PanelAnswer): boolean {
  return !DISHONEST.has(kind);
}
function errorOf(answer: PanelAnswer, pick: Pick): number {
  return pick(answer).score - answer.mark;
}
function marksOf(answers: readonly PanelAnswer[]): number[] {
  return answers.map(({ mark }) => mark);
}

function correlations(answers: readonly PanelAnswer[], score: (answer: PanelAnswer) => number) {
  function r(members: readonly PanelAnswer[]): number {
    return pearson(marksOf(members), members.map(score));
  }
  return { all: r(answers), honest: r(answers.filter(isHonest)) };
}

function agreementOf(answers: readonly PanelAnswer[], pick: Pick) {
  return {
    answers: answers.length,
    r: correlations(answers, (answer) => pick(answer).score),
    error: meanAbsoluteError(
      answers.map((answer) => pick(answer).score),
      marksOf(answers),
    ),
  };
}

function kindsOf(answers: readonly PanelAnswer[], pick: Pick) {
  return [...groupBy(answers, ({ kind }) => kind)]
    .map(([kind, members]) => ({
      kind,
      answers: members.length,
      mark: mean(marksOf(members)),
      score: mean(members.map((answer) => pick(answer).score)),
      error: mean(members.map((answer) => Math.abs(errorOf(answer, pick)))),
      low: shareOf(members, (answer) => pick(answer).score < LOW),
      review: shareOf(members, (answer) => pick(answer).needsReview),
      clipped: shareOf(members, (answer) => pick(answer).flags.some(({ id }) => CLIPPING.has(id))),
      misconception: shareOf(members, (answer) => pick(answer).misconceptions.length > 0),
    }))
    .sort((one, two) => two.mark - one.mark);
}

/** What must not happen: a wrong answer waved through, a good one sent to a person, a terse one clipped. */
function guardsOf(answers: readonly PanelAnswer[], pick: Pick) {
  const wrong = answers.filter(({ kind }) => kind === 'wrong');
  const good = answers.filter(({ mark }) => mark >= GOOD_MARK);
  const terse = answers.filter(({ kind }) => kind === 'terse');
  return {
    wrongCaught: shareOf(wrong, (answer) => pick(answer).score < LOW || pick(answer).needsReview),
    goodReviewed: shareOf(good, (answer) => pick(answer).needsReview),
    goodAccused: shareOf(good, (answer) => pick(answer).misconceptions.length > 0),
    terseError: mean(terse.map((answer) => Math.abs(errorOf(answer, pick)))),
    terseBias: mean(terse.map((answer) => errorOf(answer, pick))),
    terseClipped: shareOf(terse, (answer) => pick(answer).flags.some(({ id }) => CLIPPING.has(id))),
  };
}

function isNear(answer: PanelAnswer, pick: Pick): boolean {
  return Math.abs(errorOf(answer, pick)) <= NEAR;
}

/** Confidence is a probability: in each bin the share of grades near their marks should be the mean confidence. */
function reliabilityOf(answers: readonly PanelAnswer[], pick: Pick) {
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
function keptOf(answers: readonly PanelAnswer[], pick: Pick) {
  const byConfidence = [...answers].sort((one, two) => pick(two).confidence - pick(one).confidence);
  return KEPT.map((share) => {
    const members = byConfidence.slice(0, Math.round(share * answers.length));
    return { share, ...agreementOf(members, pick), near: shareOf(members, (answer) => isNear(answer, pick)) };
  });
}

/** Whether long answers are paid for being long: error against the logarithm of the number of words. */
function lengthOf(answers: readonly PanelAnswer[], pick: Pick) {
  const byLength = [...answers].sort((one, two) => one.words - two.words);
  const third = Math.ceil(answers.length / 3);
  return {
    correlation: pearson(
      answers.map(({ words }) => Math.log(1 + words)),
      answers.map((answer) => errorOf(answer, pick)),
    ),
    thirds: ['short', 'middle', 'long'].map((name, index) => {
      const members = byLength.slice(index * third, (index + 1) * third);
      return {
        name,
        words: mean(members.map(({ words }) => words)),
        bias: mean(members.map((answer) => errorOf(answer, pick))),
        error: mean(members.map((answer) => Math.abs(errorOf(answer, pick)))),
      };
    }),
  };
}
