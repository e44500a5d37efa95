// Fits confidence: of the grades with a certain number of doubts, the share that lies near the human marks.

import { doubtsAbout } from '../src/engine/grading/confidence.ts';
import { CONFIDENCE } from '../src/engine/grading/weights.ts';
import { analyse, english, type Grade } from '../src/engine/index.ts';
import { engineFor } from './contenders.ts';
import { foldsByQuestion } from './folds.ts';
import { type MarkedSet, questionsOf } from './marked-answers.ts';
import type { PanelAnswer } from './panel-answers.ts';
import { NEAR } from './panel-confidence.ts';
import { figure } from './results.ts';
import { groupBy, mean } from './statistics.ts';
import { table } from './table.ts';

const FOLDS = 5;
/** So many imagined grades at the overall share stand beside those of each number of doubts. */
const SHRINKAGE = 2;

interface Case {
  readonly source: string;
  readonly question: string;
  readonly doubts: number;
  readonly isNear: boolean;
  /** Each source counts the same, however many answers it has. */
  readonly weight: number;
}

/** Prints the table; marks of only right or wrong say nothing about twelve points, so such sets are left out. */
export function fitConfidence(sets: readonly MarkedSet[], panel: readonly PanelAnswer[]) {
  const cases = weighted([
    ...panelCases(panel),
    ...sets.filter(({ isBinary }) => !isBinary).flatMap(casesOf),
  ]);
  const folds = foldsByQuestion(
    cases.map(({ source, question }) => `${source} ${question}`),
    FOLDS,
  );
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    tableOf(cases.filter((_case, index) => folds[index] !== fold)),
  );
  const byDoubts = tableOf(cases);
  const outside = brier(cases, (one, index) => tables[folds[index] ?? 0]?.[one.doubts] ?? 0);
  const constant = brier(cases, () => shareNear(cases));
  const inUse = brier(
    cases,
    ({ doubts }) => CONFIDENCE.byDoubts[Math.min(doubts, CONFIDENCE.byDoubts.length - 1)] ?? 0,
  );
  print(cases, byDoubts);
  console.log(
    `\nBrier score, lower is better: ${figure(outside)} by tables fitted on other questions, ${figure(inUse)} by the one in use, ${figure(constant)} by always saying the overall share`,
  );
  return { byDoubts, brier: { outside, inUse, constant } };
}

function caseOf(
  source: string,
  question: string,
  answer: string,
  grade: Grade,
  mark: number,
  derived: boolean,
): Case {
  return {
    source,
    question,
    doubts: Math.min(
      CONFIDENCE.byDoubts.length - 1,
      doubtsAbout({
        ...grade,
        misconceptions: grade.misconceptions.length,
        contentWords: analyse(answer, english).words.filter(({ isStop }) => !isStop).length,
        derived,
      }),
    ),
    isNear: Math.abs(grade.score - mark) <= NEAR,
    weight: 1,
  };
}

function panelCases(panel: readonly PanelAnswer[]): Case[] {
  return panel.flatMap(({ source, text, mark, grade, derived }) => [
    caseOf('interview answers, authored', String(source), text, grade, mark, false),
    caseOf('interview answers, derived', String(source), text, derived, mark, true),
  ]);
}

function casesOf(set: MarkedSet): Case[] {
  return questionsOf(set).flatMap((question) => {
    const grade = engineFor(question);
    return question.rows.map((row) =>
      caseOf(set.name, question.id, row.answer, grade(row.answer), 100 * row.human, true),
    );
  });
}

function weighted(cases: readonly Case[]): Case[] {
  return [...groupBy(cases, ({ source }) => source).values()].flatMap((members) =>
    members.map((one) => ({ ...one, weight: 100 / members.length })),
  );
}

function shareNear(cases: readonly Case[]): number {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  return cases.reduce((sum, { weight, isNear }) => sum + (isNear ? weight : 0), 0) / all;
}

/** Shares by number of doubts, never rising: neighbours that rise are pooled (isotonic regression). */
function tableOf(cases: readonly Case[]): number[] {
  const overall = shareNear(cases);
  const blocks: { near: number; weight: number; length: number }[] = [];
  CONFIDENCE.byDoubts.forEach((_, doubts) => {
    const members = cases.filter((one) => one.doubts === doubts);
    const weight = members.reduce((sum, one) => sum + one.weight, SHRINKAGE);
    const near = members.reduce((sum, one) => sum + (one.isNear ? one.weight : 0), SHRINKAGE * overall);
    blocks.push({ near, weight, length: 1 });
    pool(blocks);
  });
  return blocks.flatMap(({ near, weight, length }) => new Array<number>(length).fill(near / weight));
}

function pool(blocks: { near: number; weight: number; length: number }[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined || last.near / last.weight <= before.near / before.weight)
      return;
    blocks.splice(-2, 2, {
      near: before.near + last.near,
      weight: before.weight + last.weight,
      length: before.length + last.length,
    });
  }
}

function brier(cases: readonly Case[], predict: (one: Case, index: number) => number): number {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const squares = cases.map((one, index) => one.weight * (predict(one, index) - (one.isNear ? 1 : 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / all;
}

function print(cases: readonly Case[], byDoubts: readonly number[]): void {
  const sources = [...groupBy(cases, ({ source }) => source)];
  console.log(`\nShare of grades within ${NEAR} points of the mark, by number of doubts (answers)\n`);
  function cell(members: readonly Case[], doubts: number): string {
    const some = members.filter((one) => one.doubts === doubts);
    return some.length === 0
      ? '-'
      : `${figure(mean(some.map(({ isNear }) => (isNear ? 1 : 0))), 2)} (${some.length})`;
  }
  console.log(
    table([
      ['doubts', ...sources.map(([source]) => source), 'fitted', 'in use'],
      ...byDoubts.map((share, doubts) => [
        doubts === byDoubts.length - 1 ? `${doubts} or more` : String(doubts),
        ...sources.map(([, members]) => cell(members, doubts)),
        figure(share, 2),
        figure(CONFIDENCE.byDoubts[doubts] ?? Number.NaN, 2),
      ]),
    ]),
  );
}
