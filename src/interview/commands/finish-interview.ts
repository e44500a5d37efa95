// Commands about the interview as a whole: pausing, finishing, who takes part.

import type { Context } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { closeQuestion } from '../core/progress.ts';
import { type Rejection, reject } from '../core/rejection.ts';
import { type InterviewState, openQuestion, participantNamed } from '../core/state.ts';
import type { CommandOf } from './index.ts';

type Decision = readonly InterviewEvent[] | Rejection;

/** Participants of one interview, so that links and presence stay small. */
export const PARTICIPANT_LIMIT = 20;

function roleOf(state: InterviewState, by: string) {
  return participantNamed(state, by)?.role;
}

function candidateWithoutPause(state: InterviewState, by: string): boolean {
  return roleOf(state, by) === 'candidate' && !state.plan?.pause;
}

/** Stops the clock. */
export function pauseInterview(state: InterviewState, context: Context): Decision {
  return candidateWithoutPause(state, context.by)
    ? reject('not-allowed', 'This plan has no pause for the candidate.')
    : [{ type: 'interviewPaused' }];
}

/** Goes on; the open question's deadline moves by the length of the pause. */
export function resumeInterview(state: InterviewState, context: Context): Decision {
  if (candidateWithoutPause(state, context.by))
    return reject('not-allowed', 'An interviewer paused; they go on.');
  const deadline = openQuestion(state)?.deadline ?? null;
  const pause = context.now - (state.pausedAt ?? context.now);
  return [{ type: 'interviewResumed', deadline: deadline === null ? null : deadline + pause }];
}

/** Ends the interview; an open question is closed as it stands. */
export function finishInterview(state: InterviewState, context: Context): Decision {
  const open = openQuestion(state);
  const reason = roleOf(state, context.by) === 'interviewer' ? 'interviewer' : 'candidate';
  return [
    ...(open ? closeQuestion(state, open, 'finished', context) : []),
    { type: 'interviewFinished', reason },
  ];
}

/** One more interviewer or observer. The shell has made the id, and makes the link. */
export function addParticipant(command: CommandOf<'addParticipant'>, state: InterviewState): Decision {
  const { id, role, name } = command.participant;
  if (role === 'candidate' || role === 'reader') {
    return reject('not-allowed', 'Only interviewers and observers can be added.');
  }
  if (state.participants.length >= PARTICIPANT_LIMIT) {
    return reject('too-many-participants', `An interview has at most ${PARTICIPANT_LIMIT} participants.`);
  }
  return [{ type: 'participantAdded', participant: { id, role, name } }];
}

/** Takes a link back: whoever held it is out. */
export function revokeLink(
  command: CommandOf<'revokeLink'>,
  state: InterviewState,
  context: Context,
): Decision {
  const participant = participantNamed(state, command.participant);
  if (participant === null) return reject('unknown-participant', 'Nobody of this id takes part.');
  if (participant.revoked) return reject('already-revoked', 'This link has been taken back already.');
  if (participant.id === context.by) return reject('not-allowed', 'Nobody can take back their own link.');
  return [{ type: 'linkRevoked', participant: participant.id }];
}
