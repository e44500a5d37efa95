// The interviewer's commands about answers: marks, notes, and showing the scores.

import type { Context } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { type Rejection, reject } from '../core/rejection.ts';
import { type InterviewState, openQuestion, type QuestionState, questionNamed } from '../core/state.ts';
import type { CommandOf } from './index.ts';

type Decision = readonly InterviewEvent[] | Rejection;

function answeredQuestion(state: InterviewState, named: number): QuestionState | Rejection {
  const question = questionNamed(state, named);
  if (question === null)
    return reject('unknown-question', `There is no question ${named} in this interview.`);
  const answered = question.turns.some((turn) => turn.answer !== null);
  return answered ? question : reject('not-answered-yet', 'There is no answer to mark yet.');
}

/** A person's mark, 0 to 4, beside the machine's grade. A new one takes the place of their last. */
export function markAnswer(
  command: CommandOf<'markAnswer'>,
  state: InterviewState,
  context: Context,
): Decision {
  const question = answeredQuestion(state, command.question);
  if ('rejected' in question) return question;
  const known = new Set(context.rubric(question.rubricHash).used.rubric.concepts.map((each) => each.id));
  const unknown = Object.keys(command.ticks).find((concept) => !known.has(concept));
  if (unknown !== undefined) return reject('unknown-concept', `This question has no concept "${unknown}".`);
  const { mark, ticks, reason } = command;
  return [{ type: 'answerMarked', question: command.question, mark, ticks, reason: reason?.trim() || null }];
}

/** Takes one's own mark back. */
export function undoMark(command: CommandOf<'undoMark'>, state: InterviewState, context: Context): Decision {
  const question = answeredQuestion(state, command.question);
  if ('rejected' in question) return question;
  const standing = question.marks.some((mark) => mark.by === context.by && mark.standing);
  return standing
    ? [{ type: 'markUndone', question: command.question }]
    : reject('nothing-to-undo', 'You have not marked this answer.');
}

/** Shows the scores to the candidate, where the plan leaves that to a person. */
export function revealScores(state: InterviewState): Decision {
  if (state.reveal !== 'person') return reject('nothing-to-reveal', 'This plan shows the scores by itself.');
  if (state.scoresRevealed) return reject('nothing-to-reveal', 'The scores are shown already.');
  const answered = state.questions.some((question) => question.firstGraded !== null);
  return answered ? [{ type: 'scoresRevealed' }] : reject('not-answered-yet', 'There is no answer yet.');
}

/** A note, kept with the question that is open. */
export function addNote(command: CommandOf<'addNote'>, state: InterviewState): Decision {
  const text = command.text.trim();
  if (text === '') return reject('note-empty', 'Write something into the note.');
  return [
    { type: 'noteAdded', text, private: command.private, question: openQuestion(state)?.question ?? null },
  ];
}
