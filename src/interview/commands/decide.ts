// What a command brings about: events, or a refusal by name. Pure: time, identity and rubrics come in.

import type { Context } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { begin } from '../core/progress.ts';
import { type Rejection, reject } from '../core/rejection.ts';
import { type InterviewState, participantNamed } from '../core/state.ts';
import { instantOf } from '../core/time.ts';
import {
  addParticipant,
  finishInterview,
  pauseInterview,
  resumeInterview,
  revokeLink,
} from './finish-interview.ts';
import type { Command } from './index.ts';
import { addNote, markAnswer, revealScores, undoMark } from './mark-answer.ts';
import { forbidden } from './permissions.ts';
import { askForHint, goOn, passTime, skipQuestion, submitAnswer } from './submit-answer.ts';

export type { Context } from '../core/context.ts';

/** Events that one interview may hold before only its end is accepted: a long one has some hundreds. */
export const EVENT_LIMIT = 5_000;

/** The last of them are the candidate's, so that nobody who watches can fill the log and shut them out. */
const KEPT_FOR_CANDIDATE = 1_000;

/**
 * Decides a command. An accepted one yields at least one event, except `passTime`, which may yield none.
 * Whether the same command came before is for the shell to ask first (`commandKey`).
 */
export function decide(
  command: Command,
  state: InterviewState,
  context: Context,
): readonly InterviewEvent[] | Rejection {
  const refusal = forbidden(command.type, state, context.by) ?? full(command, state, context.by);
  return refusal ?? dispatch(command, state, { ...context, now: instantOf(state, context.now) });
}

function full(command: Command, state: InterviewState, by: string): Rejection | null {
  if (command.type === 'finishInterview' || command.type === 'passTime') return null;
  const byCandidate = participantNamed(state, by)?.role === 'candidate';
  const limit = byCandidate ? EVENT_LIMIT : EVENT_LIMIT - KEPT_FOR_CANDIDATE;
  return state.version < limit
    ? null
    : reject('interview-full', 'This interview holds as many events as it can. Finish it.');
}

function dispatch(
  command: Command,
  state: InterviewState,
  context: Context,
): readonly InterviewEvent[] | Rejection {
  switch (command.type) {
    case 'createInterview':
      return [{ ...command, type: 'interviewCreated' }];
    case 'startInterview':
      return begin(state, context);
    case 'submitAnswer':
      return submitAnswer(command, state, context);
    case 'askForHint':
      return askForHint(command, state, context);
    case 'skipQuestion':
      return skipQuestion(command, state, context);
    case 'nextQuestion':
      return goOn(state, context);
    case 'pauseInterview':
      return pauseInterview(state, context);
    case 'resumeInterview':
      return resumeInterview(state, context);
    case 'finishInterview':
      return finishInterview(state, context);
    case 'markAnswer':
      return markAnswer(command, state, context);
    case 'undoMark':
      return undoMark(command, state, context);
    case 'revealScores':
      return revealScores(state);
    case 'addNote':
      return addNote(command, state);
    case 'addParticipant':
      return addParticipant(command, state);
    case 'revokeLink':
      return revokeLink(command, state, context);
    case 'passTime':
      return passTime(command, state, context);
    default:
      return command satisfies never;
  }
}
