// The figures of one grader on one set: how well it agrees with people, and how little typing mistakes move it.

import { BANDS } from '../src/engine/grading/weights.ts';
import type { FlagId, Grade } from '../src/engine/index.ts';
import { foldsByQuestion, mappedOutside, thresholdsOutside } from './folds.ts';
import type { MarkedSet } from './marked-answers.ts';
import {
  accuracy,
  bestThreshold,
  macroF1,
  mean,
  pearson,
  pearsonPerQuestion,
  quadraticKappa,
  rmse,
  shareOf,
} from './statistics.ts';

/** Marks are shares of the greatest mark; for kappa they are rounded to tenths of it (Mohler: half points). */
const TENTHS = 10;
const HUMAN_PASS = 0.5;
export const KEPT = [1, 0.8, 0.6, 0.4] as const;

/** Flags that lower a score. */
export const CLIPPING: ReadonlySet<string> = new Set<FlagId>([
  'keyword-list',
  'echoes-question',
  'off-topic',
  'empty',
]);

/** Human bands, as shares of the greatest mark: the engine's own edges. */
export const HUMAN_BANDS = [
  { name: 'weak', from: 0, below: BANDS.partial / 100 },
  { name: 'partial', from: BANDS.partial / 100, below: BANDS.good / 100 },
  { name: 'good', from: BANDS.good / 100, below: BANDS.strong / 100 },
  { name: 'strong', from: BANDS.strong / 100, below: Number.POSITIVE_INFINITY },
] as const;

export interface Figures {
  readonly pooled: number;
  readonly perQuestion: number;
  /** On the set's own scale, after one line fitted on other questions. */
  readonly rmse: number;
  readonly kappa: number;
  /** Mean of predicted minus human by human band, on the set's own scale; null where no answer lies in it. */
  readonly errorByBand: readonly (number | null)[];
  /** Pass or fail at one threshold fitted on other questions. */
  readonly accuracy: number;
  readonly macroF1: number;
  /** The same on the test split, threshold fitted on the training split; null where the set has none. */
  readonly unseen: { readonly accuracy: number; readonly macroF1: number; readonly threshold: number } | null;
  /** Share of decisions that another answer with typos turns round. */
  readonly flips: number;
}

/** The figures of every column on one set. */
export interface SetFigures {
  readonly set: string;
  readonly scale: number;
  readonly isBinary: boolean;
  readonly answers: number;
  readonly questions: number;
  readonly trust: Trust;
  readonly columns: readonly { readonly name: string; readonly figures: Figures }[];
}

/**
 * @param raw the column's scores, any scale
 * @param mistyped its scores for the same answers with typos
 */
export function figuresOf(set: MarkedSet, raw: readonly number[], mistyped: readonly number[]): Figures {
  const questions = set.rows.map(({ questionId }) => questionId);
  const human = set.rows.map((row) => row.human);
  const folds = foldsByQuestion(questions);
  const mapped = mappedOutside(folds, human, raw);
  const passes = human.map((share) => share >= HUMAN_PASS);
  const thresholds = thresholdsOutside(folds, passes, raw);
  function decide(scores: readonly number[]): boolean[] {
    return scores.map((score, index) => score >= (thresholds[index] ?? 0));
  }
  const decisions = decide(raw);
  const mistypedDecisions = decide(mistyped);
  return {
    pooled: pearson(human, raw),
    perQuestion: pearsonPerQuestion(questions, human, raw),
    rmse: rmse(human, mapped) * set.scale,
    kappa: quadraticKappa(human.map(toTenths), mapped.map(toTenths), TENTHS + 1),
    errorByBand: errorByBand(human, mapped).map((error) => (error === null ? null : error * set.scale)),
    accuracy: accuracy(passes, decisions),
    macroF1: macroF1(passes, decisions),
    unseen: onUnseen(set, passes, raw),
    flips: shareOf([...raw.keys()], (index) => decisions[index] !== mistypedDecisions[index]),
  };
}

/** How far the engine's own confidence can be relied on. */
interface Trust {
  readonly kept: readonly { readonly share: number; readonly accuracy: number; readonly error: number }[];
  readonly review: number;
  /** Share of the answers with at least four fifths of the marks whose score a flag clipped. */
  readonly goodClipped: number;
}

/** Of equal confidence the earlier in the file are kept. */
export function trustOf(set: MarkedSet, grades: readonly Grade[]): Trust {
  const questions = set.rows.map(({ questionId }) => questionId);
  const human = set.rows.map((row) => row.human);
  const raw = grades.map(({ score }) => score / 100);
  const folds = foldsByQuestion(questions);
  const mapped = mappedOutside(folds, human, raw);
  const passes = human.map((share) => share >= HUMAN_PASS);
  const thresholds = thresholdsOutside(folds, passes, raw);
  function isRight(index: number): boolean {
    return passes[index] === (raw[index] ?? 0) >= (thresholds[index] ?? 0);
  }
  function confidence(index: number): number {
    return grades[index]?.confidence ?? 0;
  }
  const byConfidence = [...grades.keys()].sort((one, two) => confidence(two) - confidence(one));
  const good = [...grades.keys()].filter((index) => (human[index] ?? 0) >= BANDS.strong / 100);
  return {
    kept: KEPT.map((share) => {
      const members = byConfidence.slice(0, Math.round(share * grades.length));
      const errors = members.map((index) => Math.abs((mapped[index] ?? 0) - (human[index] ?? 0)));
      return { share, accuracy: shareOf(members, isRight), error: mean(errors) * set.scale };
    }),
    review: shareOf(grades, ({ needsReview }) => needsReview),
    goodClipped: shareOf(good, (index) => grades[index]?.flags.some(({ id }) => CLIPPING.has(id)) === true),
  };
}

function toTenths(share: number): number {
  return Math.round(share * TENTHS);
}

function errorByBand(human: readonly number[], mapped: readonly number[]): (number | null)[] {
  return HUMAN_BANDS.map(({ from, below }) => {
    const errors = human.flatMap((share, index) =>
      share >= from && share < below ? [(mapped[index] ?? 0) - share] : [],
    );
    return errors.length === 0 ? null : mean(errors);
  });
}

function onUnseen(set: MarkedSet, passes: readonly boolean[], raw: readonly number[]): Figures['unseen'] {
  const indices = [...set.rows.keys()];
  const training = indices.filter((index) => set.rows[index]?.split === 'train');
  const testing = indices.filter((index) => set.rows[index]?.split !== 'train');
  if (training.length === 0 || testing.length === 0) return null;
  function pick<Value>(values: readonly Value[], from: readonly number[]): Value[] {
    return from.flatMap((index) => values.slice(index, index + 1));
  }
  const threshold = bestThreshold(pick(passes, training), pick(raw, training));
  const decided = pick(raw, testing).map((score) => score >= threshold);
  const theirs = pick(passes, testing);
  return { accuracy: accuracy(theirs, decided), macroF1: macroF1(theirs, decided), threshold };
}
