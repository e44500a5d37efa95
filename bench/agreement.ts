// How well do scores agree with people's marks on public sets, with concepts derived from the references? How well do plain
// baselines? Nothing is fitted on a question that it is tested on.
import { figuresOf, type SetFigures, trustOf } from './agreement-figures.ts';
import { printAgreement } from './agreement-tables.ts';
import { COLUMNS, contendersFor, type Scored } from './contenders.ts';
import { humanMarks } from './human-marks.ts';
import { type MarkedAnswer, type MarkedSet, questionsOf, readSets } from './marked-answers.ts';
import { seededRandom } from './random.ts';
import { requireData, writeResults } from './results.ts';
import { withTypos } from './typos.ts';

const TYPO_SHARE = 0.1;
const TYPO_SEED = 7;

/** Prints agreement for every set of a folder and writes the figures. */
export function run(words: readonly string[]): void {
  const options = requireData('agreement', words);
  const begun = performance.now();
  const sets = readSets(options.data);
  const results = sets.map(measure);
  printAgreement(results);
  const marks = humanMarks(sets.filter(({ isBinary }) => !isBinary));
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`);
  writeResults(options.json, { node: process.version, sets: results, humanMarks: marks });
}

function measure(set: MarkedSet): SetFigures {
  const questions = questionsOf(set);
  const contenders = contendersFor(questions);
  const scorers = new Map(questions.map((question) => [question.id, contenders(question)]));
  const random = seededRandom(TYPO_SEED);
  function score(row: MarkedAnswer, answer: string): Scored {
    const scorer = scorers.get(row.questionId);
    if (scorer === undefined) throw new Error(`no question ${row.questionId}`);
    return scorer(answer);
  }
  const scored = set.rows.map((row) => score(row, row.answer));
  const mistyped = set.rows.map((row) => score(row, withTypos(row.answer, TYPO_SHARE, random)));
  function column(rows: readonly Scored[], index: number): number[] {
    return rows.map(({ values }) => values[index] ?? 0);
  }
  return {
    set: set.name,
    scale: set.scale,
    isBinary: set.isBinary,
    answers: set.rows.length,
    questions: questions.length,
    trust: trustOf(
      set,
      scored.map(({ grade }) => grade),
    ),
    columns: COLUMNS.map(({ name }, index) => ({
      name,
      figures: figuresOf(set, column(scored, index), column(mistyped, index)),
    })),
  };
}
