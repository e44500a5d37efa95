// How an interview moves on: asking, grading, closing. Each function yields the events that follow from a state.
import { ENGINE_VERSION } from '../grading/grade.ts';
import { gradeAnswer, type Turn } from '../grading/index.ts';
import { type Context, foresee } from './context.ts';
import type { EventOf, InterviewEvent } from './events.ts';
import { nextQuestion } from './form.ts';
import type { InterviewState, QuestionState, TurnState } from './state.ts';
import { deadlineFor } from './time.ts';

/** The start, and the first question. */
export const begin = (state: InterviewState, context: Context): readonly InterviewEvent[] => {
  const started: InterviewEvent = { type: 'interviewStarted', engine: ENGINE_VERSION };
  return [started, ...askNext(foresee(state, [started], context), context)];
};

/** The next question, or the end where the plan is done. */
export const askNext = (state: InterviewState, context: Context): readonly InterviewEvent[] => {
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
};

/** What all answered turns hold, as the grader takes them: what was heard and hinted adds up from turn to turn. */
const turnsToGrade = (turns: readonly TurnState[]): readonly Turn[] => {
  const heard: string[] = [];
  const hinted: string[] = [];
  const result: Turn[] = [];
  for (const turn of turns) {
    heard.push(...turn.heard);
    hinted.push(...turn.hinted);
    if (turn.answer) result.push({ text: turn.answer.text, heard: [...heard], hinted: [...hinted] });
  }
  return result;
};

/** The grade of all that was said to a question so far. */
export const grade = (question: QuestionState, context: Context): EventOf<'answerGraded'> => ({
  type: 'answerGraded',
  question: question.question,
  grade: gradeAnswer(context.rubric(question.rubricHash), turnsToGrade(question.turns), question.rubricHash),
});

/**
 * Closes a question and goes on as the interview's leader does: in a real interview to the next question at once,
 * in practice when the candidate is ready; in both to the end after the last.
 */
export const closeQuestion = (
  state: InterviewState,
  question: QuestionState,
  reason: EventOf<'questionClosed'>['reason'],
  context: Context,
): readonly InterviewEvent[] => {
  const closed: InterviewEvent = { type: 'questionClosed', question: question.question, reason };
  const after = foresee(state, [closed], context);
  if (reason === 'finished') return [closed];
  const goesOn = state.mode === 'real' || nextQuestion(after) === null;
  return goesOn ? [closed, ...askNext(after, context)] : [closed];
};
