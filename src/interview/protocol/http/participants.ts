// Adding a participant to an interview that exists.
import { z } from 'zod';
import { participantSchema } from '../../core/events.ts';
import { NAME_LIMIT } from '../../core/limits.ts';
import { type Role, roles } from '../../core/roles.ts';
import { errorAnswers, jsonAnswer } from './answers.ts';
import { interviewParams } from './params.ts';
import { withLink } from './security.ts';

type AddableRole = { [Each in Role]: (typeof roles)[Each]['canBeAdded'] extends true ? Each : never }[Role];

function isAddable(role: string): role is AddableRole {
  return Object.hasOwn(roles, role) && roles[role as Role].canBeAdded;
}

export const addParticipantBody = z.strictObject({
  role: z.enum(Object.keys(roles).filter(isAddable)),
  name: z.string().trim().max(NAME_LIMIT).default('').describe('Without one they are called by their role'),
});

const addedParticipant = z.strictObject({
  participant: participantSchema,
  link: z.string().describe('Path and fragment'),
  token: z.string().describe('The fragment alone'),
});
export type AddedParticipant = z.infer<typeof addedParticipant>;

export const addParticipantRoute = {
  method: 'POST',
  url: '/api/interviews/:id/links',
  schema: {
    operationId: 'addParticipant',
    summary: 'Add an interviewer or observer, with a link of their own',
    description: 'For interviewers.',
    tags: ['interviews'],
    security: withLink,
    params: interviewParams,
    body: addParticipantBody,
    response: {
      201: jsonAnswer('The link works at once, and is told once', addedParticipant),
      ...errorAnswers(400, 401, 403, 409, 413, 415, 429, 500, 503),
    },
  },
} as const;
