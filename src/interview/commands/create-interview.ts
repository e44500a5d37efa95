// The first command of every interview. Its plan was settled, and its participants named, before it comes here.
import { z } from 'zod';
import { participantSchema } from '../core/events.ts';
import { planAsUsedSchema } from '../core/plan-as-used.ts';
import { defineCommand } from './define.ts';

export const createInterview = defineCommand({
  type: 'createInterview',
  transport: 'http',
  who: ['server'],
  when: ['none'],
  summary: 'Creates an interview with its plan and its participants.',
  fields: {
    interview: z.string(),
    plan: planAsUsedSchema,
    mode: z.enum(['practice', 'real']),
    reveal: z.enum(['question', 'end', 'person']),
    seed: z.number().int(),
    blindFirst: z.boolean(),
    participants: z.array(participantSchema).min(1),
    person: z.string().nullable(),
  },
  decide: (command) => [{ ...command, type: 'interviewCreated' }],
});
