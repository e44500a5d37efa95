// A plan with its questions settled when the interview is created, so that a later change on disk cannot reach it.
import { z } from 'zod';
import { levelSchema, planSchema } from '../../engine/schemas.ts';

/** A question that a section may ask: enough to choose by, and the hash of the rubric as used. */
const poolEntrySchema = z.strictObject({
  rubric: z.string(),
  hash: z.string(),
  level: levelSchema,
  topics: z.array(z.string()),
  minutes: z.number(),
});

const sectionAsUsedSchema = z.strictObject({
  title: z.string().nullable(),
  order: z.enum(['fixed', 'shuffled', 'adaptive']),
  /** How many of the pool are asked. */
  count: z.number().int().min(1),
  pool: z.array(poolEntrySchema).min(1),
});

export const planAsUsedSchema = planSchema
  .pick({
    id: true,
    title: true,
    minutes: true,
    followUps: true,
    hints: true,
    pause: true,
    timer: true,
    typing: true,
  })
  .extend({
    pack: z.strictObject({ id: z.string(), version: z.string() }),
    sections: z.array(sectionAsUsedSchema).min(1),
  });

/** What a candidate may know of the plan: never which questions may come. */
export const planSummarySchema = planAsUsedSchema
  .omit({ sections: true })
  .extend({ sections: z.array(z.strictObject({ title: z.string().nullable(), count: z.number() })) });

export type PoolEntry = z.infer<typeof poolEntrySchema>;
export type SectionAsUsed = z.infer<typeof sectionAsUsedSchema>;
export type PlanAsUsed = z.infer<typeof planAsUsedSchema>;
export type PlanSummary = z.infer<typeof planSummarySchema>;
