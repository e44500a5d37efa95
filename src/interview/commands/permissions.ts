// Who may ask for what, and when: the table of commands as data. Finer conditions stand with each command.

import type { Role } from '../core/events.ts';
import { type Rejection, type RejectionCode, reject } from '../core/rejection.ts';
import { type InterviewState, participantNamed } from '../core/state.ts';
import type { CommandType } from './index.ts';

type Status = InterviewState['status'];

interface Rule {
  readonly who: readonly (Role | 'server')[];
  readonly when: readonly Status[];
}

const always: readonly Status[] = ['created', 'running', 'paused', 'finished'];
const begun: readonly Status[] = ['running', 'paused', 'finished'];

export const permissions: Record<CommandType, Rule> = {
  createInterview: { who: ['server'], when: ['none'] },
  startInterview: { who: ['candidate'], when: ['created'] },
  submitAnswer: { who: ['candidate'], when: ['running'] },
  askForHint: { who: ['candidate'], when: ['running'] },
  skipQuestion: { who: ['candidate'], when: ['running'] },
  nextQuestion: { who: ['candidate', 'interviewer'], when: ['running'] },
  pauseInterview: { who: ['candidate', 'interviewer'], when: ['running'] },
  resumeInterview: { who: ['candidate', 'interviewer'], when: ['paused'] },
  finishInterview: { who: ['candidate', 'interviewer'], when: ['running', 'paused'] },
  markAnswer: { who: ['interviewer'], when: begun },
  undoMark: { who: ['interviewer'], when: begun },
  revealScores: { who: ['interviewer'], when: begun },
  addNote: { who: ['interviewer'], when: always },
  addParticipant: { who: ['interviewer'], when: always },
  revokeLink: { who: ['interviewer'], when: always },
  passTime: { who: ['server'], when: ['none', ...always] },
};

const because: Record<Status, readonly [RejectionCode, string]> = {
  none: ['not-running', 'There is no such interview yet.'],
  created: ['not-running', 'The interview has not begun.'],
  running: ['already-started', 'The interview is under way.'],
  paused: ['paused', 'The interview is paused. Resume it first.'],
  finished: ['already-finished', 'The interview is over.'],
};

function wrongStatus(type: CommandType, status: Status): Rejection {
  if (type === 'startInterview' && status === 'paused') return reject(...because.running);
  if (type === 'resumeInterview' && status === 'running')
    return reject('not-paused', 'The interview is not paused.');
  return reject(...because[status]);
}

/** Null where the table allows it; else why not. A revoked participant may nothing. */
export function forbidden(type: CommandType, state: InterviewState, by: string): Rejection | null {
  const participant = participantNamed(state, by);
  const role = by === 'server' ? 'server' : participant?.revoked ? null : (participant?.role ?? null);
  const { who, when } = permissions[type];
  if (role === null) return reject('not-allowed', 'This link is no longer part of the interview.');
  if (!who.includes(role)) return reject('not-allowed', `The ${role} cannot do this.`);
  return when.includes(state.status) ? null : wrongStatus(type, state.status);
}
