// What an author writes, as types. In one file, because the build writes its declarations anew without the types of zod
// (scripts/schema-types.ts), which whoever installs the library does not have.
import type { z } from 'zod';
import type { planSchema, sectionSchema } from './plan-schema.ts';
import type {
  conceptSchema,
  followUpSchema,
  lexiconSchema,
  misconceptionSchema,
  packSchema,
  rubricSchema,
  sampleSchema,
  sourceSchema,
} from './schema.ts';
import type { levelSchema } from './schema-parts.ts';
import type { servicesSchema } from './services-schema.ts';

export type Level = z.infer<typeof levelSchema>;
export type Pack = z.infer<typeof packSchema>;
export type Lexicon = z.infer<typeof lexiconSchema>;
export type Services = z.infer<typeof servicesSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Misconception = z.infer<typeof misconceptionSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Sample = z.infer<typeof sampleSchema>;
export type Rubric = z.infer<typeof rubricSchema>;
/** A rubric as a file holds it: what has a default may be left out. */
export type RubricAsWritten = z.input<typeof rubricSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Section = z.infer<typeof sectionSchema>;
