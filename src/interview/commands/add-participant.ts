// Adds an interviewer or an observer. Over HTTP, because the response carries the new link; the server has made the id.
import { z } from 'zod';
import { participantSchema } from '../core/events.ts';
import { NAME_LIMIT, PARTICIPANT_LIMIT } from '../core/limits.ts';
import { reject } from '../core/rejection.ts';
import { rightsOf } from '../core/roles.ts';
import { type Decision, defineCommand } from './define.ts';

export const addParticipant = defineCommand({
  type: 'addParticipant',
  transport: 'http',
  who: ['interviewer'],
  when: ['created', 'running', 'paused', 'finished'],
  summary: 'Adds an interviewer or an observer, with a link of their own.',
  fields: { participant: participantSchema.extend({ name: z.string().max(NAME_LIMIT) }) },
  decide({ participant: { id, role, name } }, state): Decision {
    if (!rightsOf(role).canBeAdded) return reject('roleNotAddable');
    if (state.participants.length >= PARTICIPANT_LIMIT) {
      return reject('tooManyParticipants', { limit: PARTICIPANT_LIMIT });
    }
    return [{ type: 'participantAdded', participant: { id, role, name } }];
  },
});
