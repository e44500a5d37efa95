// How an interview moves on: asking, grading, closing. Each function yields the events that follow from a state.
import { ENGINE_VERSION, gradeAnswer, turnsToGrade } from '../../engine/index.ts';
import { type Context, stateAfter } from './context.ts';
import type { EventOf, InterviewEvent } from './events.ts';
import { nextQuestion } from './question-selection.ts';
import { type InterviewState, openQuestion, type QuestionState, type TurnState } from './state.ts';
import { deadlineFor } from './time.ts';

/** The start, and the first question. */
export function startInterview(state: InterviewState, context: Context): readonly InterviewEvent[] {
  const started: InterviewEvent = { type: 'interviewStarted', engine: ENGINE_VERSION };
  return [started, ...askNext(stateAfter(state, [started], context), context)];
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

/** A turn as the grader takes it: what it calls heard is what the interviewer said. */
function forGrader({ prompts, hinted, answer }: TurnState) {
  return { heard: prompts, hinted, text: answer?.text ?? null };
}

/** The answer to the open turn, and with it the grade of all that was answered to the question so far. */
export function gradedAnswer(
  submitted: EventOf<'answerSubmitted'>,
  state: InterviewState,
  context: Context,
): readonly InterviewEvent[] {
  const question = openQuestion(stateAfter(state, [submitted], context));
  return question ? [submitted, gradeOf(question, context)] : [submitted];
}

function gradeOf(question: QuestionState, context: Context): EventOf<'answerGraded'> {
  return {
    type: 'answerGraded',
    question: question.question,
    grade: gradeAnswer(
      context.rubric(question.rubricHash),
      turnsToGrade(question.turns.map(forGrader)),
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
  const after = stateAfter(state, [closed], context);
  if (reason === 'finished') return [closed];
  const goesOn = state.mode === 'real' || nextQuestion(after) === null;
  return goesOn ? [closed, ...askNext(after, context)] : [closed];
}
