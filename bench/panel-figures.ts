// The figures of the panel bench: agreement, what becomes of each kind, how far confidence can be believed, bias by length.
import type { Grade } from '../src/engine/index.ts';
import { CLIPPING } from './agreement-figures.ts';
import { agreementOf, correlations, errorOf, marksOf, type Pick } from './panel-agreement.ts';
import { type PanelAnswer, PEERS } from './panel-answers.ts';
import { keptOf, reliabilityOf } from './panel-confidence.ts';
import { groupBy, mean, meanAbsoluteError, pearson, shareOf } from './statistics.ts';

const LOW = 40;
const GOOD_MARK = 70;

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
