// What stands in the addresses of routes.
import { z } from 'zod';

export const interviewParams = z.strictObject({ id: z.string().describe('Names the interview') });

/** Digits only: what else JavaScript takes for a number (`1e3`, `0x1`, a blank) names no question. */
const WHOLE_NUMBER = /^\d{1,9}$/;

export const questionParams = z.strictObject({
  id: interviewParams.shape.id,
  question: z
    .string()
    .transform((text) => (WHOLE_NUMBER.test(text) ? Number(text) : null))
    .meta({ description: 'Version of its `questionAsked`', type: 'integer', minimum: 1 }),
});
