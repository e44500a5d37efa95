// Who may give a command, and when: what the table of commands says. Finer conditions stand with each command.
import { EVENT_LIMIT, RESERVED_FOR_CANDIDATE } from '../core/limits.ts';
import { type PlainReason, type Rejection, reject } from '../core/rejection.ts';
import type { Role } from '../core/roles.ts';
import { type InterviewState, participantNamed, rightsIn } from '../core/state.ts';
import type { CommandRules, Status } from './define.ts';

/** Why a command is refused in a status that it is not for. */
const statusReasons = {
  none: 'notCreated',
  created: 'notStarted',
  running: 'alreadyStarted',
  paused: 'interviewPaused',
  finished: 'alreadyFinished',
} as const satisfies Record<Status, PlainReason>;

type Rule = Pick<CommandRules<never>, 'who' | 'when' | 'refusedWhen' | 'acceptedWhenFull'>;

/** Null where the table allows a command of participant `by`, or of the server; else why not. */
export function forbidden(rule: Rule, state: InterviewState, by: string): Rejection | null {
  return wrongPerson(rule, state, by) ?? wrongStatus(rule, state) ?? full(rule, state, by);
}

/** The participant's role, `server`, or null for a stranger; a participant whose link was revoked is one. */
function roleOf(state: InterviewState, by: string): Role | 'server' | null {
  if (by === 'server') return by;
  const participant = participantNamed(state, by);
  return participant?.revoked === false ? participant.role : null;
}

function wrongPerson({ who }: Rule, state: InterviewState, by: string): Rejection | null {
  const asker = roleOf(state, by);
  if (asker === null) return reject('linkInvalid');
  return who.includes(asker) ? null : reject('roleNotAllowed', { role: asker });
}

function wrongStatus({ when, refusedWhen }: Rule, { status }: InterviewState): Rejection | null {
  return when.includes(status) ? null : reject(refusedWhen?.[status] ?? statusReasons[status]);
}

function full({ acceptedWhenFull }: Rule, state: InterviewState, by: string): Rejection | null {
  if (acceptedWhenFull) return null;
  const limit = rightsIn(state, by)?.answers ? EVENT_LIMIT : EVENT_LIMIT - RESERVED_FOR_CANDIDATE;
  return state.version < limit ? null : reject('interviewFull');
}
