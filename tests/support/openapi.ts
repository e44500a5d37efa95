// What an OpenAPI 3.1 document must be made of, as far as ours goes: anything that stands here under no name is an error.
import { z } from 'zod';

const text = z.string().min(1);
/** JSON Schema 2020-12; whether it is one is tried by reading it (`schemaIn`). */
const jsonSchema = z.record(z.string(), z.unknown());
const content = z.record(z.string().regex(/^[a-z]+\/[a-z]+$/), z.strictObject({ schema: jsonSchema }));

const operation = z.strictObject({
  operationId: text.regex(/^[a-z][A-Za-z]*$/),
  summary: text,
  description: text.optional(),
  tags: z.array(text).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z
    .array(
      z.strictObject({
        name: text,
        in: z.enum(['path', 'query', 'header', 'cookie']),
        required: z.boolean(),
        description: text,
        schema: jsonSchema,
      }),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({ description: text.refine((each) => each !== 'Default Response'), content }),
  ),
});

const securityScheme = z.union([
  z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: text }),
  z.strictObject({
    type: z.literal('apiKey'),
    in: z.enum(['header', 'query', 'cookie']),
    name: text,
    description: text,
  }),
]);

export const openApiSchema = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: text,
    version: text,
    description: text,
    license: z.strictObject({ name: text, identifier: text }),
  }),
  servers: z.array(z.strictObject({ url: text })).min(1),
  tags: z.array(z.strictObject({ name: text, description: text })),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post', 'delete']), operation)),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[A-Za-z]+$/), jsonSchema),
    securitySchemes: z.record(text, securityScheme),
  }),
});

export type OpenApi = z.infer<typeof openApiSchema>;
export type Operation = z.infer<typeof operation>;

/** Every operation with its method and path. */
export function operationsOf(document: OpenApi): readonly (readonly [string, string, Operation])[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => [method.toUpperCase(), path, each] as const),
  );
}

/** A schema of the document as one that can check values; references to components are followed. Throws where it is none. */
export function schemaIn(document: OpenApi, schema: Readonly<Record<string, unknown>>): z.ZodType {
  const whole = { ...schema, $defs: document.components.schemas };
  return z.fromJSONSchema(JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')));
}
