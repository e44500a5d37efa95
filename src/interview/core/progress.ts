// How an interview moves on: asking, grading, closing. Each function yields the events that follow from a state.
import { ENGINE_VERSION, gradeAnswer, turnsToGrade } from '../../engine/index.ts';
import { type Context, foresee } from './context.ts';
import type { EventOf, InterviewEvent } from './events.ts';
import { nextQuestion } from './question-selection.ts';
import type { InterviewState, QuestionState, TurnState } from './state.ts';
import { deadlineFor } from './time.ts';

/** The start, and the first question. */
export function begin(state: InterviewState, context: Context): readonly InterviewEvent[] {
  const started: InterviewEvent = { type: 'interviewStarted', engine: ENGINE_VERSION };
  return [started, ...askNext(foresee(state, [started], context), context)];
}

/** The next question, or the end where the plan is done. */
export function askNext(state: InterviewState, context: Context): readonly InterviewEvent[] {
  const entry = nextQuestion(state);
  if (entry === null) return [{ type: 'interviewFinished', reason: 'completed' }];
  const { rubric } = context.rubric(entry.hash).used;
  return [
    {
      type: 'questionAsked',
      number: state.questions.length + 1,
      rubric: entry.rubric,
      rubricHash: entry.hash,
      title: rubric.title,
      level: rubric.level,
      topics: rubric.topics,
      text: rubric.question,
      deadline: deadlineFor(state, entry, context.now),
    },
  ];
}

function asHeld({ heard, hinted, answer }: TurnState) {
  return { heard, hinted, text: answer?.text ?? null };
}

/** The grade of all that was said to a question so far. */
export function grade(question: QuestionState, context: Context): EventOf<'answerGraded'> {
  return {
    type: 'answerGraded',
    question: question.question,
    grade: gradeAnswer(
      context.rubric(question.rubricHash),
      turnsToGrade(question.turns.map(asHeld)),
      question.rubricHash,
    ),
  };
}

/**
 * Closes a question and goes on as the interview's leader does: in a real interview to the next question at once,
 * in practice when the candidate is ready; in both to the end after the last.
 */
export function closeQuestion(
  state: InterviewState,
  question: QuestionState,
  reason: EventOf<'questionClosed'>['reason'],
  context: Context,
): readonly InterviewEvent[] {
  const closed: InterviewEvent = { type: 'questionClosed', question: question.question, reason };
  const after = foresee(state, [closed], context);
  if (reason === 'finished') return [closed];
  const goesOn = state.mode === 'real' || nextQuestion(after) === null;
  return goesOn ? [closed, ...askNext(after, context)] : [closed];
}
