// How well one way of grading agrees with the marks of the panel.
import type { Grade } from '../src/engine/index.ts';
import { DISHONEST, type PanelAnswer } from './panel-answers.ts';
import { meanAbsoluteError, pearson } from './statistics.ts';

/** Which grade of an answer is looked at. */
export type Pick = (answer: PanelAnswer) => Grade;

function isHonest({ kind }: PanelAnswer): boolean {
  return !DISHONEST.has(kind);
}
export function errorOf(answer: PanelAnswer, pick: Pick): number {
  return pick(answer).score - answer.mark;
}
export function marksOf(answers: readonly PanelAnswer[]): number[] {
  return answers.map(({ mark }) => mark);
}

export function correlations(answers: readonly PanelAnswer[], score: (answer: PanelAnswer) => number) {
  function r(members: readonly PanelAnswer[]): number {
    return pearson(marksOf(members), members.map(score));
  }
  return { all: r(answers), honest: r(answers.filter(isHonest)) };
}

export function agreementOf(answers: readonly PanelAnswer[], pick: Pick) {
  return {
    answers: answers.length,
    r: correlations(answers, (answer) => pick(answer).score),
    error: meanAbsoluteError(
      answers.map((answer) => pick(answer).score),
      marksOf(answers),
    ),
  };
}
