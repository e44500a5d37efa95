// The plans on offer, and whether an access code is asked for.
import { z } from 'zod';
import { errorAnswers, jsonAnswer } from './answers.ts';

const planOffer = z
  .strictObject({
    id: z.string().describe('`pack/plan`: what creating an interview takes'),
    plan: z.string().describe('Its name within the pack'),
    pack: z.strictObject({ id: z.string(), title: z.string() }),
    group: z.string().nullable().describe('The heading that its pack puts it under; null without one'),
    title: z.string(),
    description: z.string(),
    minutes: z.number(),
    mode: z.enum(['practice', 'real']),
    questions: z.number().int().describe('How many are asked'),
    hints: z.boolean(),
    pause: z.boolean(),
    timer: z.enum(['off', 'soft', 'hard']),
    typing: z.enum(['hidden', 'live', 'recorded']),
  })
  .meta({ id: 'PlanOffer', description: 'A plan as it is offered; nothing tells which questions may come' });

export type PlanOffer = z.infer<typeof planOffer>;

const plansAnswer = z.strictObject({ plans: z.array(planOffer) });
export type PlansAnswer = z.infer<typeof plansAnswer>;

export const plansRoute = {
  method: 'GET',
  url: '/api/plans',
  schema: {
    operationId: 'listPlans',
    summary: 'The plans on offer, pack by pack',
    tags: ['plans'],
    response: { 200: jsonAnswer('All plans', plansAnswer), ...errorAnswers(500) },
  },
} as const;

const accessAnswer = z.strictObject({
  required: z.boolean().describe('Whether creating and listing interviews needs the access code'),
});
export type AccessAnswer = z.infer<typeof accessAnswer>;

export const accessRoute = {
  method: 'GET',
  url: '/api/access',
  schema: {
    operationId: 'access',
    summary: 'Whether an access code will be asked for',
    tags: ['server'],
    response: { 200: jsonAnswer('Whether it will', accessAnswer), ...errorAnswers(500) },
  },
} as const;
