// Writes dist/types/rubrics/authored-types.d.ts anew in plain TypeScript: as the compiler left it, it asks for the types of
// zod, which whoever installs the library does not have. The declarations of the schemas themselves go, nothing needs them.
import { rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  conceptSchema,
  followUpSchema,
  levelSchema,
  lexiconSchema,
  misconceptionSchema,
  packSchema,
  planSchema,
  rubricSchema,
  sampleSchema,
  sectionSchema,
  servicesSchema,
  sourceSchema,
} from '../src/engine/schemas.ts';

const named: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ['Level', levelSchema],
  ['Pack', packSchema],
  ['Lexicon', lexiconSchema],
  ['Services', servicesSchema],
  ['Concept', conceptSchema],
  ['Misconception', misconceptionSchema],
  ['FollowUp', followUpSchema],
  ['Source', sourceSchema],
  ['Sample', sampleSchema],
  ['Rubric', rubricSchema],
  ['Section', sectionSchema],
  ['Plan', planSchema],
];

const registry = z.registry<{ id: string }>();
for (const [id, schema] of named) registry.add(schema, { id });

type Schema = z.core.JSONSchema.BaseSchema;
type Part = Schema | boolean | readonly (Schema | boolean)[] | undefined;

/** The TypeScript type of what a JSON Schema accepts; refuses, by throwing, what our schemas do not use. */
function typeOf(schema: Part): string {
  if (typeof schema !== 'object' || Array.isArray(schema)) throw new Error(`no type for ${schema}`);
  const { $ref, const: literal, enum: literals, anyOf, prefixItems, type, items } = schema as Schema;
  if ($ref !== undefined) return $ref;
  if (literal !== undefined) return JSON.stringify(literal);
  if (literals !== undefined) return literals.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' | ');
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(', ')}]`;
  if (type === 'array') return `Array<${typeOf(items)}>`;
  if (type === 'object') return objectType(schema as Schema);
  return [type].flat().map(primitive).join(' | ');
}

function primitive(type: string | undefined): string {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  throw new Error(`no type for ${type}`);
}

/** Where other keys are let in, an index signature in TypeScript must let in what the named ones hold as well. */
function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const types = Object.entries(properties).map(([key, schema]) => [key, typeOf(schema)] as const);
  const lines = types.map(([key, type]) =>
    required.includes(key) ? `${key}: ${type};` : `${key}?: ${type} | undefined;`,
  );
  if (typeof additionalProperties !== 'object') return `{ ${lines.join(' ')} }`;
  const others = [typeOf(additionalProperties), ...types.map(([, type]) => type)];
  const optional = types.length === 0 ? [] : ['undefined'];
  return `{ ${lines.join(' ')} [key: string]: ${[...new Set([...others, ...optional])].join(' | ')}; }`;
}

const { schemas } = z.toJSONSchema(registry, { uri: (id) => id, io: 'output' });
const asWritten = z.toJSONSchema(rubricSchema, { io: 'input' });
const types = [
  ...named.map(([name]) => `export type ${name} = ${typeOf(schemas[name])};`),
  `export type RubricAsWritten = ${typeOf(asWritten)};`,
];
const header = '// What an author writes, as plain types. Generated from the schemas.';
writeFileSync('dist/types/rubrics/authored-types.d.ts', `${[header, ...types].join('\n')}\n`);
for (const name of ['plan-schema', 'schema', 'schema-parts', 'services-schema'])
  rmSync(`dist/types/rubrics/${name}.d.ts`, { force: true });
