// The turns of a question as input for the grader, with the text being typed as the last one.
import { type Turn, turnsToGrade } from '../../../src/engine/index.ts';
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';

/**
 * What was said so far, added up as on the server. `typed` is the unsent text of the open turn; null or blank adds
 * no turn.
 */
export function turnsOf(question: QuestionModel, typed: string | null): readonly Turn[] {
  return turnsToGrade(
    question.turns.map((turn) => ({
      heard: [...(turn.kind === 'question' ? [] : [turn.text]), ...turn.hints.map((hint) => hint.text)],
      hinted: turn.hints.flatMap(({ concept }) => (concept === null ? [] : [concept])),
      text: turn.answer?.text ?? (typed?.trim() ? typed : null),
    })),
  );
}

/** The answers that were sent, as spans count them. */
export function answersOf(question: Pick<QuestionModel, 'turns'>): readonly string[] {
  return question.turns.flatMap(({ answer }) => (answer ? [answer.text] : []));
}
