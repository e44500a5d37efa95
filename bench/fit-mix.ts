// Fits the weights of coverage, wording and precision where concepts are derived: a grid search, cross-validated by
// question.

import { analyseTurn } from '../src/engine/grading/analysed-turn.ts';
import { gatherDerivedEvidence } from '../src/engine/grading/derived-evidence.ts';
import { type DerivedMix, type DerivedParts, derivedPoints } from '../src/engine/grading/score.ts';
import { wordingOf } from '../src/engine/grading/similarity.ts';
import { DERIVED } from '../src/engine/grading/weights.ts';
import { adHocRubric, compileRubric, gradeAnswer } from '../src/engine/index.ts';
import { oneTurn } from './contenders.ts';
import { foldsByQuestion } from './folds.ts';
import { type MarkedSet, questionsOf } from './marked-answers.ts';
import { figure } from './results.ts';
import { mean, pearson, pearsonPerQuestion } from './statistics.ts';
import { table } from './table.ts';

const FOLDS = 5;
const COVERAGE = [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6] as const;
const PRECISION = [0, 0.05, 0.1, 0.15, 0.2, 0.3] as const;

interface Row {
  readonly question: string;
  readonly fold: number;
  readonly human: number;
  readonly coverage: number;
  readonly derived: DerivedParts;
}

interface Agreement {
  readonly pooled: number;
  readonly perQuestion: number;
}

/** Prints the mix that each fold would choose, how the choices agree with people outside their folds, and the best of all. */
export function fitMix(sets: readonly MarkedSet[]) {
  const data = sets.map(rowsOf);
  const mixes = [DERIVED, ...grid()].map((mix) => ({
    mix,
    points: data.map((rows) => rows.map(pointsBy(mix))),
  }));
  const chosen = Array.from({ length: FOLDS }, (_, fold) => best(mixes, data, (row) => row.fold !== fold));
  const outside = data.map((rows, set) =>
    rows.map((row, index) => chosen[row.fold]?.points[set]?.[index] ?? 0),
  );
  const all = best(mixes, data, () => true);
  const inUse = mixes[0] ?? all;
  const results = {
    chosen: chosen.map(({ mix }) => mix),
    outside: agreementOf(data, outside),
    best: { mix: all.mix, ...agreementOf(data, all.points) },
    inUse: { mix: inUse.mix, ...agreementOf(data, inUse.points) },
  };
  print(results);
  return results;
}

function grid(): DerivedMix[] {
  return COVERAGE.flatMap((coverage) =>
    PRECISION.map((precision) => ({ coverage, precision, wording: 1 - coverage - precision })),
  ).filter(({ wording }) => wording >= 0);
}

function rowsOf(set: MarkedSet): Row[] {
  const folds = foldsByQuestion(
    set.rows.map(({ questionId }) => questionId),
    FOLDS,
  );
  const rubrics = new Map(
    questionsOf(set).map(({ id, question, references }) => [
      id,
      compileRubric(adHocRubric(question, references)),
    ]),
  );
  return set.rows.flatMap((row, index) => {
    const rubric = rubrics.get(row.questionId);
    if (rubric === undefined || rubric.derivation === null) return [];
    const turns = oneTurn(row.answer);
    const analysed = turns.map((turn, number) => analyseTurn(rubric, turn, number));
    const { byConcept: _, ...parts } = gatherDerivedEvidence(rubric, rubric.derivation, analysed);
    const { coverage } = gradeAnswer(rubric, turns);
    const { contentWords: words, references } = rubric.derivation;
    const derived = { ...wordingOf(rubric.derivation, analysed), ...parts, words, references };
    return [{ question: row.questionId, fold: folds[index] ?? 0, human: row.human, coverage, derived }];
  });
}

function pointsBy(mix: DerivedMix) {
  return (row: Row): number => derivedPoints(row, row.derived, mix);
}

type Tried = { readonly mix: DerivedMix; readonly points: readonly (readonly number[])[] };

/** The mix with the greatest mean of both correlations over the sets, on the rows that count; of equals the first. */
function best(mixes: readonly Tried[], data: readonly Row[][], counts: (row: Row) => boolean): Tried {
  const [first, ...others] = mixes;
  if (first === undefined) throw new Error('no mix to try');
  function worth(tried: Tried): number {
    const { pooled, perQuestion } = agreementOf(data, tried.points, counts);
    return pooled + perQuestion;
  }
  return others.reduce(
    (one, two) => {
      const value = worth(two);
      return value > one.value ? { tried: two, value } : one;
    },
    { tried: first, value: worth(first) },
  ).tried;
}

function agreementOf(
  data: readonly Row[][],
  points: readonly (readonly number[])[],
  counts: (row: Row) => boolean = () => true,
): Agreement {
  const figures = data.map((rows, set) => {
    const kept = [...rows.keys()].filter((index) => rows.slice(index, index + 1).some(counts));
    const human = kept.map((index) => rows[index]?.human ?? 0);
    const ours = kept.map((index) => points[set]?.[index] ?? 0);
    const questions = kept.map((index) => rows[index]?.question ?? '');
    return [pearson(human, ours), pearsonPerQuestion(questions, human, ours)] as const;
  });
  return {
    pooled: mean(figures.map(([pooled]) => pooled)),
    perQuestion: mean(figures.map(([, perQuestion]) => perQuestion)),
  };
}

function print(results: {
  readonly chosen: readonly DerivedMix[];
  readonly outside: Agreement;
  readonly best: { readonly mix: DerivedMix } & Agreement;
  readonly inUse: { readonly mix: DerivedMix } & Agreement;
}): void {
  function cells(mix: DerivedMix): string[] {
    return [mix.coverage, mix.wording, mix.precision].map((value) => figure(value, 2));
  }
  function r({ pooled, perQuestion }: Agreement): string[] {
    return [figure(pooled), figure(perQuestion)];
  }
  console.log('\nWhat counts where concepts are derived (mean of the sets; no misconceptions, no flags)\n');
  console.log(
    table([
      ['', 'coverage', 'wording', 'precision', 'r pooled', 'r per question'],
      ...results.chosen.map((mix, fold) => [`chosen without fold ${fold + 1}`, ...cells(mix)]),
      ['those, each on its own fold', '', '', '', ...r(results.outside)],
      ['best on all questions', ...cells(results.best.mix), ...r(results.best)],
      ['in use', ...cells(results.inUse.mix), ...r(results.inUse)],
    ]),
  );
}
