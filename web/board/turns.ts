// The turns of a question as the grader takes them, with what is being typed as the last. Pure.
import type { Turn } from '../../src/grading/grade.ts';
import type { QuestionModel } from '../live/model.ts';

/**
 * What was said so far, and before each turn what the interviewer had said: follow-ups and hints add up from turn
 * to turn, as on the server. `typed` is the unsent text of the open turn; null or blank adds no turn.
 */
export const turnsOf = (question: QuestionModel, typed: string | null): readonly Turn[] => {
  const heard: string[] = [];
  const hinted: string[] = [];
  const turns: Turn[] = [];
  for (const turn of question.turns) {
    if (turn.kind !== 'question') heard.push(turn.text);
    heard.push(...turn.hints.map((hint) => hint.text));
    hinted.push(...turn.hints.flatMap(({ concept }) => (concept === null ? [] : [concept])));
    const text = turn.answer?.text ?? typed;
    if (text !== null && text.trim() !== '') turns.push({ text, heard: [...heard], hinted: [...hinted] });
  }
  return turns;
};

/** The answers that were sent, as spans count them. */
export const answersOf = (question: QuestionModel): readonly string[] =>
  question.turns.flatMap(({ answer }) => (answer ? [answer.text] : []));
