// The JSON Schemas that editors use, generated from the zod schemas.
import { z } from 'zod';
import { lexiconSchema, packSchema, planSchema, rubricSchema, servicesSchema } from '../engine/schemas.ts';

const schemas = [
  ['lexicon', lexiconSchema],
  ['pack', packSchema],
  ['plan', planSchema],
  ['rubric', rubricSchema],
  ['services', servicesSchema],
] as const;

/** File name and text of every schema. Draft 7 is the newest that common editors know whole. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(
    schemas.map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}
