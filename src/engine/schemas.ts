// The engine's other door: the zod schemas of the files that authors write.
export { planSchema, sectionSchema } from './rubrics/plan-schema.ts';
export {
  conceptSchema,
  followUpSchema,
  lexiconSchema,
  misconceptionSchema,
  packSchema,
  rubricSchema,
  sampleKinds,
  sampleSchema,
  sourceSchema,
} from './rubrics/schema.ts';
export { levelSchema, levels } from './rubrics/schema-parts.ts';
export { servicesSchema } from './rubrics/services-schema.ts';
