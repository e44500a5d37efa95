// Fits the learned doubt: which signs tell of a score that lies far above the mark.
import { likelyOverpaid, type Signs } from '../src/engine/grading/doubt.ts';
import { DOUBT } from '../src/engine/grading/weights.ts';
import { foldsByQuestion } from './folds.ts';
import { type Example, fitLogistic, type Logistic, probabilityOf } from './logistic-regression.ts';
import type { MarkedGrade } from './marked-grades.ts';
import { figure } from './results.ts';
import { mean } from './statistics.ts';
import { table } from './table.ts';

/** A score so many points above the mark is paid for more than was said. */
const OVERPAID = 20;
const FOLDS = 8;
const RIDGE = 2;
/** What an answer of a source counts: blind samples make errors of their own, the others those that authors foresaw. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'blind samples': 1,
  'interview answers': 0.5,
  'unseen samples': 0.3,
};
const SIGNS = Object.keys(DOUBT.coefficients) as (keyof Signs)[];

interface Case extends Example {
  readonly signs: Signs;
  readonly question: string;
  readonly isBlind: boolean;
}

/** Prints the coefficients beside those in use, and how well either tells overpaid blind samples from the rest. */
export function fitDoubt(grades: readonly MarkedGrade[]) {
  const cases = grades.flatMap(caseOf);
  if (cases.length === 0) return null;
  const fitted = fitLogistic(cases, RIDGE);
  const folds = foldsByQuestion(
    cases.map(({ question }) => question),
    FOLDS,
  );
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      cases.filter((_case, index) => folds[index] !== fold),
      RIDGE,
    ),
  );
  const blind = cases.flatMap((one, index) =>
    one.isBlind ? [{ ...one, model: models[folds[index] ?? 0] }] : [],
  );
  const figures = {
    outside: qualityOf(blind, ({ inputs, model }) => probabilityOf(model ?? fitted, inputs)),
    inUse: qualityOf(blind, ({ signs }) => likelyOverpaid(signs)),
    constant: qualityOf(blind, () => mean(blind.map(({ isPositive }) => (isPositive ? 1 : 0)))),
  };
  print(fitted, figures, blind.length);
  return {
    coefficients: Object.fromEntries(SIGNS.map((sign, at) => [sign, fitted.coefficients[at]])),
    figures,
  };
}

function caseOf({ source, question, basis, mark }: MarkedGrade): Case[] {
  const weight = WEIGHTS[source];
  const { signs, score } = basis;
  if (weight === undefined || signs === null) return [];
  const inputs = SIGNS.map((sign) => signs[sign]);
  const isPositive = score - mark >= OVERPAID;
  return [{ inputs, signs, question, weight, isPositive, isBlind: source === 'blind samples' }];
}

interface Quality {
  readonly brier: number;
  /** How often one that is overpaid gets a greater probability than one that is not. */
  readonly auc: number;
}

function qualityOf<One extends Case>(cases: readonly One[], predict: (one: One) => number): Quality {
  const told = cases.map((one) => ({ p: predict(one), isPositive: one.isPositive }));
  const over = told.filter(({ isPositive }) => isPositive);
  const others = told.filter(({ isPositive }) => !isPositive);
  const wins = over.map(({ p }) => mean(others.map((other) => (p > other.p ? 1 : p === other.p ? 0.5 : 0))));
  return { brier: mean(told.map(({ p, isPositive }) => (p - (isPositive ? 1 : 0)) ** 2)), auc: mean(wins) };
}

function print(
  { intercept, coefficients }: Logistic,
  { outside, inUse, constant }: { outside: Quality; inUse: Quality; constant: Quality },
  blind: number,
): void {
  console.log(`\nLearned doubt: a score ${OVERPAID} points or more above the mark\n`);
  console.log(
    table([
      ['sign', 'fitted', 'in use'],
      ['intercept', figure(intercept, 2), figure(DOUBT.intercept, 2)],
      ...SIGNS.map((sign, at) => [
        sign,
        figure(coefficients[at] ?? Number.NaN, 2),
        figure(DOUBT.coefficients[sign], 2),
      ]),
    ]),
  );
  console.log(`\non ${blind} blind samples: Brier score, area under the curve`);
  console.log(
    table([
      ['fitted on other questions', figure(outside.brier), figure(outside.auc, 2)],
      ['in use', figure(inUse.brier), figure(inUse.auc, 2)],
      ['the overall share', figure(constant.brier), '-'],
    ]),
  );
}
