// What an author writes in plans, as zod schemas.
import { z } from 'zod';
import { id, levelSchema, line, prose, schemaLink } from './schema-parts.ts';

const sectionBase = { title: line.optional() };

export const sectionSchema = z.union([
  z.strictObject({
    ...sectionBase,
    questions: z.array(id).min(1).max(60).describe('These questions, in this order'),
    order: z.enum(['fixed', 'shuffled', 'adaptive']).default('fixed'),
  }),
  z.strictObject({
    ...sectionBase,
    topics: z.array(id).optional().describe('Any of these topics'),
    levels: z.array(levelSchema).optional().describe('Any of these levels'),
    count: z.number().int().min(1).max(60),
    order: z.enum(['fixed', 'shuffled', 'adaptive']).default('shuffled'),
  }),
]);

export const planSchema = z
  .strictObject({
    $schema: schemaLink,
    id,
    title: line,
    description: prose,
    minutes: z.number().int().min(1).max(240),
    mode: z.enum(['practice', 'real']),
    sections: z.array(sectionSchema).min(1).max(20),
    followUps: z
      .strictObject({
        pumps: z
          .number()
          .int()
          .min(0)
          .max(1)
          .default(0)
          .describe('"What else?", before any probe (practice)'),
        probes: z
          .number()
          .int()
          .min(0)
          .max(3)
          .default(1)
          .describe('Questions for an open concept (practice)'),
        authored: z.number().int().min(0).max(8).default(2).describe("The rubric's own follow-ups (real)"),
      })
      .prefault({}),
    hints: z.boolean().default(true).describe('May the candidate ask for hints (practice)'),
    pause: z.boolean().default(true).describe('May the candidate pause'),
    timer: z.enum(['off', 'soft', 'hard']).default('soft'),
    typing: z.enum(['hidden', 'live', 'recorded']).default('live'),
    reveal: z
      .enum(['question', 'end', 'person'])
      .optional()
      .describe('Default: question in practice, end in real'),
  })
  .describe('A plan: which questions, how long, and the rules of the interview');
