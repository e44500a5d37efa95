// The figures of answers by other hands: agreement with marks, who is accused of a misconception, who is sent to a person,
// and how often a grade of stated confidence lies near its mark.
import type { Grade } from '../src/engine/index.ts';
import { figure, percent, signed } from './results.ts';
import { groupBy, mean, meanAbsoluteError, pearson, shareOf } from './statistics.ts';
import { table } from './table.ts';

export interface SecondHandAnswer {
  /** The file that it came from. */
  readonly kind: string;
  readonly style: string;
  /** 0 to 100; null where a line only must not be accused. */
  readonly mark: number | null;
  readonly grade: Pick<Grade, 'score' | 'confidence' | 'needsReview' | 'misconceptions'>;
  /** What the plain graders make of it, 0 to 1, in the order of `PEERS`. */
  readonly peers: readonly number[];
}

const PEERS = ['natural TF-IDF cosine', 'fuzzy recall'] as const;

/** A score below this is weak. */
const WEAK = 40;
/** A grade holds where it lies within so many points of the mark. */
const NEAR = 12;
/** Of fewer answers a correlation says nothing. */
const FEW = 8;
const CONFIDENCES = [0, 0.5, 0.7, 0.9, 1.000001] as const;

export type SecondHandFigures = ReturnType<typeof secondHandFigures>;

/** The figures of each kind, of each style, and of all that have marks together. */
export function secondHandFigures(answers: readonly SecondHandAnswer[]) {
  const marked = answers.flatMap((answer) =>
    answer.mark === null ? [] : [{ ...answer, mark: answer.mark }],
  );
  function rows(keyOf: (answer: SecondHandAnswer) => string) {
    return [...groupBy(answers, keyOf)].map(([name, members]) => ({ name, ...figuresOf(members) }));
  }
  const marks = marked.map(({ mark }) => mark);
  return {
    kinds: rows(({ kind }) => kind),
    styles: rows(({ kind, style }) => `${kind}: ${style}`),
    together: figuresOf(marked),
    peers: PEERS.map((name, index) => {
      const scores = marked.map(({ peers }) => 100 * (peers[index] ?? 0));
      return { name, r: pearson(marks, scores), error: meanAbsoluteError(marks, scores) };
    }),
    confidence: CONFIDENCES.slice(1).map((to, index) => {
      const from = CONFIDENCES[index] ?? 0;
      const within = marked.filter(({ grade }) => grade.confidence >= from && grade.confidence < to);
      return {
        from,
        answers: within.length,
        stated: mean(within.map(({ grade }) => grade.confidence)),
        held: shareOf(within, ({ mark, grade }) => Math.abs(grade.score - mark) <= NEAR),
      };
    }),
  };
}

function figuresOf(answers: readonly SecondHandAnswer[]) {
  const marked = answers.filter(({ mark }) => mark !== null);
  const marks = marked.map(({ mark }) => mark ?? 0);
  const scores = marked.map(({ grade }) => grade.score);
  return {
    answers: answers.length,
    mark: mean(marks),
    score: mean(answers.map(({ grade }) => grade.score)),
    r: marked.length < FEW ? Number.NaN : pearson(marks, scores),
    error: meanAbsoluteError(marks, scores),
    bias: mean(scores) - mean(marks),
    accused: shareOf(answers, ({ grade }) => grade.misconceptions.length > 0),
    reviewed: shareOf(answers, ({ grade }) => grade.needsReview),
    weakOrReviewed: shareOf(answers, ({ grade }) => grade.score < WEAK || grade.needsReview),
  };
}

/** The tables, for a person to read. */
export function secondHandTables({ kinds, styles, together, peers, confidence }: SecondHandFigures): string {
  const head = [
    '',
    'answers',
    'mark',
    'score',
    'r',
    'error',
    'bias',
    'accused',
    'reviewed',
    'weak or reviewed',
  ];
  function row({ name, ...of }: (typeof kinds)[number]): string[] {
    return [
      name,
      String(of.answers),
      figure(of.mark, 0),
      figure(of.score, 0),
      figure(of.r),
      figure(of.error, 1),
      Number.isNaN(of.bias) ? '-' : signed(of.bias, 1),
      percent(of.accused),
      percent(of.reviewed),
      percent(of.weakOrReviewed),
    ];
  }
  const all = { name: 'all with marks', ...together };
  return [
    table([head, ...kinds.map(row), row(all), ...styles.map(row)]),
    table([
      ['peers, all with marks', 'r', 'error'],
      ['Vivavoce', figure(together.r), figure(together.error, 1)],
      ...peers.map(({ name, r, error }) => [name, figure(r), figure(error, 1)]),
    ]),
    table([
      ['confidence from', 'answers', 'stated', `within ${NEAR} points`],
      ...confidence.map((bin) => [
        figure(bin.from, 1),
        String(bin.answers),
        figure(bin.stated, 2),
        percent(bin.held),
      ]),
    ]),
  ].join('\n\n');
}
