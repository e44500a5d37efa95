// The candidate's commands: answers, hints, skipping; and the clock, which may hand in a draft.

import { type Context, foresee } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { followUp, nextHint } from '../core/follow-ups.ts';
import { askNext, closeQuestion, grade } from '../core/progress.ts';
import { type Rejection, reject } from '../core/rejection.ts';
import {
  type InterviewState,
  openQuestion,
  openTurn,
  participantNamed,
  type QuestionState,
} from '../core/state.ts';
import { nextWake } from '../core/time.ts';
import { ANSWER_LIMIT, type CommandOf } from './index.ts';

type Decision = readonly InterviewEvent[] | Rejection;

function noOpenQuestion() {
  return reject('no-open-question', 'No question is open.');
}

/** An answer to the open turn: it is graded, then followed up or the question closed. */
export function submitAnswer(
  command: CommandOf<'submitAnswer'>,
  state: InterviewState,
  context: Context,
): Decision {
  const turn = openTurn(state);
  const question = openQuestion(state);
  if (command.to !== undefined && command.to !== turn?.to) {
    return reject('turn-closed', 'This turn takes no answer any more. Your text is still in the box.');
  }
  if (turn === null || question === null) return noOpenQuestion();
  if (command.text.length > ANSWER_LIMIT) {
    const units = command.text.length;
    return reject(
      'answer-too-long',
      `An answer has at most ${ANSWER_LIMIT} characters; this one has ${units}. Shorten it and send it again.`,
    );
  }
  if (command.text.trim() === '') return reject('answer-empty', 'Write something, or skip the question.');
  const submitted: InterviewEvent = {
    type: 'answerSubmitted',
    question: question.question,
    to: turn.to,
    text: command.text,
    byClock: false,
    ...(command.splices && state.plan?.typing === 'recorded' ? { splices: command.splices } : {}),
  };
  const graded = gradedAfter(state, submitted, context);
  const after = foresee(state, graded, context);
  const answered = openQuestion(after) ?? question;
  const next = isOutOfTime(state, question, context)
    ? null
    : followUp(after, answered, context.rubric(question.rubricHash));
  return [...graded, ...(next ? [next] : closeQuestion(after, answered, 'answered', context))];
}

/** Within the grace after a hard deadline an answer still counts, but there is no time left to ask back. */
function isOutOfTime(state: InterviewState, { deadline }: QuestionState, { now }: Context): boolean {
  return state.plan?.timer === 'hard' && deadline !== null && now >= deadline;
}

/** A command meant for a turn that is no longer open: it was on its way when the interview went on. */
function isLate({ to }: { readonly to?: number | undefined }, state: InterviewState): boolean {
  return to !== undefined && to !== openTurn(state)?.to;
}

function late() {
  return reject('turn-closed', 'The interview has gone on meanwhile; nothing was done.');
}

/** The answer, and the grade of the question with it. */
function gradedAfter(
  state: InterviewState,
  submitted: InterviewEvent,
  context: Context,
): readonly InterviewEvent[] {
  const question = openQuestion(foresee(state, [submitted], context));
  return question ? [submitted, grade(question, context)] : [submitted];
}

/** A hint, in practice, where the plan allows it and one is left. */
export function askForHint(
  command: CommandOf<'askForHint'>,
  state: InterviewState,
  context: Context,
): Decision {
  const question = openQuestion(state);
  if (isLate(command, state)) return late();
  if (state.mode === 'real' || !state.plan?.hints)
    return reject('not-allowed', 'This interview gives no hints.');
  if (question === null || openTurn(state) === null) return noOpenQuestion();
  const hint = nextHint(question, context.rubric(question.rubricHash));
  return hint ? [hint] : reject('no-hint-left', 'There is no further hint for this question.');
}

/** Closes the open question without a further answer. What was answered so far stays graded. */
export function skipQuestion(
  command: CommandOf<'skipQuestion'>,
  state: InterviewState,
  context: Context,
): Decision {
  const question = openQuestion(state);
  if (isLate(command, state)) return late();
  return question ? closeQuestion(state, question, 'skipped', context) : noOpenQuestion();
}

/** The next question, once none is open. In a real interview the candidate cannot hurry the server, which asks by itself. */
export function goOn(state: InterviewState, context: Context): Decision {
  if (state.mode === 'real' && participantNamed(state, context.by)?.role === 'candidate') {
    return reject('not-allowed', 'In a real interview the next question comes by itself.');
  }
  return openQuestion(state)
    ? reject('question-open', 'Answer or skip the open question first.')
    : askNext(state, context);
}

/** What time alone brings by now: a warning, or the draft handed in and the question closed. May be nothing. */
export function passTime(
  command: CommandOf<'passTime'>,
  state: InterviewState,
  context: Context,
): readonly InterviewEvent[] {
  const wake = nextWake(state);
  const question = openQuestion(state);
  if (wake === null || question === null || context.now < wake) return [];
  if (state.plan?.timer === 'soft') return [{ type: 'timeWarned', question: question.question }];
  const handedIn = draftHandedIn(command.draft, state, question, context);
  const after = foresee(state, handedIn, context);
  return [...handedIn, ...closeQuestion(after, openQuestion(after) ?? question, 'time', context)];
}

function draftHandedIn(
  draft: string | null,
  state: InterviewState,
  question: QuestionState,
  context: Context,
): readonly InterviewEvent[] {
  const turn = openTurn(state);
  if (turn === null || draft === null || draft.trim() === '') return [];
  const text = cut(draft, ANSWER_LIMIT);
  return gradedAfter(
    state,
    { type: 'answerSubmitted', question: question.question, to: turn.to, text, byClock: true },
    context,
  );
}

/** At most `limit` units, never half of a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
