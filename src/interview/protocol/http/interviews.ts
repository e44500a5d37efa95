// Creating interviews, and listing them.
import { z } from 'zod';
import { NAME_LIMIT } from '../../core/limits.ts';
import { errorAnswers, jsonAnswer } from './answers.ts';
import { withAccessCode } from './security.ts';

const mode = z.enum(['practice', 'real']);

export const createInterviewBody = z.strictObject({
  plan: z.string().min(1).max(200).describe('`pack/plan`, or `plan` alone where only one pack has it'),
  with: z.enum(['alone', 'invite']).describe('`alone`: a link for the candidate only; `invite`: three links'),
  mode: mode.optional().describe("Instead of the plan's own, and with it when scores are revealed"),
  candidateName: z.string().trim().max(NAME_LIMIT).optional(),
  person: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,64}$/, 'use 8 to 64 letters, digits, _ or -')
    .optional()
    .describe('A random code that a browser keeps for its history'),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional()
    .describe('Fixes the order of shuffled questions'),
  blindFirst: z
    .boolean()
    .default(false)
    .describe('Interviewers see the grade of a question, and marks of others, once they have marked it'),
});

/** As it is checked, with defaults. */
export type CreateInterview = z.infer<typeof createInterviewBody>;
/** As a client sends it. */
export type CreateInterviewBody = z.input<typeof createInterviewBody>;

const byRole = z.strictObject({
  candidate: z.string(),
  interviewer: z.string().optional(),
  observer: z.string().optional(),
});

const createdInterview = z.strictObject({
  id: z.string().describe('Names the interview'),
  links: byRole.describe('Path and fragment of a link for each participant'),
  tokens: byRole.describe('The fragments alone'),
});
export type CreatedInterview = z.infer<typeof createdInterview>;

export const createInterviewRoute = {
  method: 'POST',
  url: '/api/interviews',
  schema: {
    operationId: 'createInterview',
    summary: 'Create an interview',
    description: 'Links are told once; the server keeps no token. An address may create sixty a minute.',
    tags: ['interviews'],
    security: withAccessCode,
    body: createInterviewBody,
    response: {
      201: jsonAnswer('The interview stands, and waits for its candidate to begin', createdInterview),
      ...errorAnswers(400, 401, 404, 409, 413, 415, 429, 500, 503),
    },
  },
} as const;

const listedInterview = z.strictObject({
  id: z.string(),
  plan: z.strictObject({ id: z.string().describe('`pack/plan`'), title: z.string() }),
  mode,
  candidate: z.string().nullable().describe("The candidate's name"),
  createdAt: z.number().int().describe('Milliseconds since 1970'),
  lastAt: z.number().int().describe('When its last event happened'),
  version: z.number().int().describe('How many events it has'),
  finished: z.boolean(),
});
export type ListedInterview = z.infer<typeof listedInterview>;

const interviewsAnswer = z.strictObject({ interviews: z.array(listedInterview) });

export const listInterviewsRoute = {
  method: 'GET',
  url: '/api/interviews',
  schema: {
    operationId: 'listInterviews',
    summary: 'The latest interviews',
    tags: ['interviews'],
    security: withAccessCode,
    response: {
      200: jsonAnswer('At most 100, the latest first; nothing of what was said', interviewsAnswer),
      ...errorAnswers(401, 429, 500),
    },
  },
} as const;
