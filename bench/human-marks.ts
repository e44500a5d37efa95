// What a few human marks on a question are worth, used as an offset with shrinkage and, where they are full marks, as further
// references. The marked answers are left out of what is measured.
import { exemplarsFrom, type HumanMark, offsetFrom } from '../src/engine/index.ts';
import { engineFor } from './contenders.ts';
import { alongLine, foldsByQuestion, lineOutside } from './folds.ts';
import { type MarkedAnswer, type MarkedQuestion, type MarkedSet, questionsOf } from './marked-answers.ts';
import { seededRandom, shuffled } from './random.ts';
import { figure, signed } from './results.ts';
import { type Line, mean, pearson, pearsonPerQuestion, rmse } from './statistics.ts';
import { table } from './table.ts';

const MARKED = [1, 3, 5] as const;
const DRAWS = 3;
const SEED = 41;

/** The ways in which marks are used, in the order in which they are printed. */
const WAYS = [
  'no marks',
  'offset from k marks',
  'their full-mark answers as references',
  'both',
  'k confirmed full-mark answers',
] as const;

interface Prediction {
  readonly question: string;
  readonly human: number;
  /** One for each of the ways, 0 to 1. */
  readonly values: readonly number[];
}

interface Gain {
  readonly set: string;
  readonly marked: number;
  readonly way: string;
  readonly pooled: number;
  readonly perQuestion: number;
  readonly rmse: number;
}

/** Prints and returns the gains on sets with graded marks. */
export function humanMarks(sets: readonly MarkedSet[]): Gain[] {
  const gains = sets.flatMap((set) => MARKED.flatMap((marked) => gainsOn(set, marked)));
  const head = ['k marks', 'way', 'r pooled', 'gain', 'r per question', 'gain', 'RMSE', 'gain'];
  const rows = gains.map((gain, index) => {
    const none = gains[index - (index % WAYS.length)] ?? gain;
    return [
      `${gain.set}, k = ${gain.marked}`,
      gain.way,
      ...(['pooled', 'perQuestion', 'rmse'] as const).flatMap((measure) => [
        figure(gain[measure]),
        signed(gain[measure] - none[measure]),
      ]),
    ];
  });
  console.log(
    `\nWhat k marked answers of a question are worth for its other answers (mean of ${DRAWS} draws)\n`,
  );
  console.log(table([head, ...rows]));
  return gains;
}

function gainsOn(set: MarkedSet, marked: number): Gain[] {
  const baseline = baselineOf(set);
  const random = seededRandom(SEED + marked);
  const draws = Array.from({ length: DRAWS }, () =>
    questionsOf(set).flatMap((question) =>
      predict(question, shuffled(question.rows, random), marked, baseline),
    ),
  );
  return WAYS.map((way, index) => {
    const figures = draws.map((predictions) => {
      const human = predictions.map((each) => each.human);
      const values = predictions.map((each) => each.values[index] ?? 0);
      return {
        pooled: pearson(human, values),
        perQuestion: pearsonPerQuestion(
          predictions.map((each) => each.question),
          human,
          values,
        ),
        rmse: rmse(human, values) * set.scale,
      };
    });
    return {
      set: set.name,
      marked,
      way,
      pooled: mean(figures.map(({ pooled }) => pooled)),
      perQuestion: mean(figures.map(({ perQuestion }) => perQuestion)),
      rmse: mean(figures.map((each) => each.rmse)),
    };
  });
}

/** Every answer's score, 0 to 1, and the line from score to mark fitted on other questions. */
interface Baseline {
  readonly scoreOf: ReadonlyMap<MarkedAnswer, number>;
  readonly lineOf: ReadonlyMap<string, Line>;
}

function baselineOf(set: MarkedSet): Baseline {
  const scoreOf = new Map<MarkedAnswer, number>();
  for (const question of questionsOf(set)) {
    const grade = engineFor(question);
    for (const row of question.rows) scoreOf.set(row, grade(row.answer).score / 100);
  }
  const questions = set.rows.map(({ questionId }) => questionId);
  const human = set.rows.map((row) => row.human);
  const raw = set.rows.map((row) => scoreOf.get(row) ?? 0);
  const lineFor = lineOutside(foldsByQuestion(questions), human, raw);
  return { scoreOf, lineOf: new Map(questions.map((question, index) => [question, lineFor(index)])) };
}

function predict(
  question: MarkedQuestion,
  rows: readonly MarkedAnswer[],
  marked: number,
  { scoreOf, lineOf }: Baseline,
): Prediction[] {
  const line = lineOf.get(question.id) ?? { slope: 1, intercept: 0 };
  function plain(row: MarkedAnswer): number {
    return alongLine(line, scoreOf.get(row) ?? 0);
  }
  const teachers = rows.slice(0, marked);
  const confirmed = rows.filter(({ human }) => human >= 1).slice(0, marked);
  const offset = offsetFrom(teachers.map((row) => asMark(row, plain(row)))) / 100;
  const exemplars = exemplarsFrom(teachers.map(({ answer, human }) => ({ answer, mark: 100 * human })));
  const withTheirs = engineWith(question, exemplars, line);
  const withConfirmed = engineWith(
    question,
    confirmed.map(({ answer }) => answer),
    line,
  );
  const left = rows.filter((row) => !teachers.includes(row) && !confirmed.includes(row));
  return left.map((row) => {
    const theirs = withTheirs?.(row.answer) ?? plain(row);
    const values = [
      plain(row),
      plain(row) + offset,
      theirs,
      theirs + offset,
      withConfirmed?.(row.answer) ?? plain(row),
    ];
    return { question: question.id, human: row.human, values };
  });
}

function asMark(row: MarkedAnswer, predicted: number): HumanMark {
  return {
    score: 100 * predicted,
    mark: 100 * row.human,
  };
}

/** Predictions with further references; null where there are none to add. */
function engineWith(
  question: MarkedQuestion,
  exemplars: readonly string[],
  line: Line,
): ((answer: string) => number) | null {
  if (exemplars.length === 0) return null;
  const grade = engineFor({ ...question, references: [...question.references, ...exemplars] });
  return (answer) => alongLine(line, grade(answer).score / 100);
}
