// Takes a participant's link back.
import { z } from 'zod';
import { ID_LIMIT } from '../core/limits.ts';
import { reject } from '../core/rejection.ts';
import { participantNamed } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';

export const revokeLink = defineCommand({
  type: 'revokeLink',
  transport: 'wire',
  who: ['interviewer'],
  when: ['created', 'running', 'paused', 'finished'],
  summary: 'Takes a participant’s link back; whoever holds it is disconnected.',
  fields: { participant: z.string().max(ID_LIMIT) },
  decide(command, state, { by }): Decision {
    const participant = participantNamed(state, command.participant);
    if (participant === null) return reject('unknownParticipant');
    if (participant.revoked) return reject('alreadyRevoked');
    if (participant.id === by) return reject('ownLink');
    return [{ type: 'linkRevoked', participant: participant.id }];
  },
});
