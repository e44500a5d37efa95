// Fits confidence: of the grades with a certain number of doubts, the share that lies near the marks.
import { doubtsAbout } from '../src/engine/grading/confidence.ts';
import { CONFIDENCE } from '../src/engine/grading/weights.ts';
import { foldsByQuestion } from './folds.ts';
import type { MarkedGrade } from './marked-grades.ts';
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

/** Prints the tables for authored and for derived concepts, each fitted on its own grades. */
export function fitConfidence(grades: readonly MarkedGrade[]) {
  return {
    authored: fitTable('authored concepts', grades, CONFIDENCE.byDoubts.authored, false),
    derived: fitTable('derived concepts', grades, CONFIDENCE.byDoubts.derived, true),
  };
}

function fitTable(name: string, all: readonly MarkedGrade[], inUse: readonly number[], derived: boolean) {
  const cases = weighted(
    all.filter(({ basis }) => basis.derived === derived).map((one) => caseOf(one, inUse.length - 1)),
  );
  if (cases.length === 0) return null;
  const folds = foldsByQuestion(
    cases.map(({ source, question }) => `${source} ${question}`),
    FOLDS,
  );
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    tableOf(
      cases.filter((_case, index) => folds[index] !== fold),
      inUse.length,
    ),
  );
  const byDoubts = tableOf(cases, inUse.length);
  const brier = {
    outside: brierOf(cases, (one, index) => tables[folds[index] ?? 0]?.[one.doubts] ?? 0),
    inUse: brierOf(cases, ({ doubts }) => inUse[doubts] ?? 0),
    constant: brierOf(cases, () => shareNear(cases)),
  };
  print(name, cases, byDoubts, inUse);
  console.log(
    `\nBrier score, lower is better: ${figure(brier.outside)} by tables fitted on other questions, ${figure(brier.inUse)} by the one in use, ${figure(brier.constant)} by always saying the overall share`,
  );
  return { byDoubts, brier };
}

function caseOf({ source, question, basis, mark }: MarkedGrade, most: number): Case {
  const isNear = Math.abs(basis.score - mark) <= NEAR;
  return { source, question, isNear, doubts: Math.min(most, doubtsAbout(basis)), weight: 1 };
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
function tableOf(cases: readonly Case[], length: number): number[] {
  const overall = shareNear(cases);
  const blocks: { near: number; weight: number; length: number }[] = [];
  for (let doubts = 0; doubts < length; doubts++) {
    const members = cases.filter((one) => one.doubts === doubts);
    const weight = members.reduce((sum, one) => sum + one.weight, SHRINKAGE);
    const near = members.reduce((sum, one) => sum + (one.isNear ? one.weight : 0), SHRINKAGE * overall);
    blocks.push({ near, weight, length: 1 });
    pool(blocks);
  }
  return blocks.flatMap(({ near, weight, length: size }) => new Array<number>(size).fill(near / weight));
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

function brierOf(cases: readonly Case[], predict: (one: Case, index: number) => number): number {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  const squares = cases.map((one, index) => one.weight * (predict(one, index) - (one.isNear ? 1 : 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / all;
}

function print(
  name: string,
  cases: readonly Case[],
  byDoubts: readonly number[],
  inUse: readonly number[],
): void {
  const sources = [...groupBy(cases, ({ source }) => source)];
  console.log(
    `\nShare of grades within ${NEAR} points of the mark, by number of doubts (answers): ${name}\n`,
  );
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
        figure(inUse[doubts] ?? Number.NaN, 2),
      ]),
    ]),
  );
}
