// The engine's other door: the zod schemas of the files that authors write.
export {
  conceptSchema,
  followUpSchema,
  levelSchema,
  levels,
  lexiconSchema,
  misconceptionSchema,
  packSchema,
  planSchema,
  rubricSchema,
  sampleKinds,
  sampleSchema,
  sectionSchema,
  sourceSchema,
} from './rubrics/schema.ts';
