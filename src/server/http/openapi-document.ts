// The OpenAPI document of the routes. Loaded when first asked for: a start needs none of it.
import swagger from '@fastify/swagger';
import Fastify, { type RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { securitySchemes } from '../../interview/protocol/http/index.ts';
import { typedApp } from './typed-app.ts';

/** A route as it is described: the path without the base path. */
export type DescribedRoute = Pick<RouteOptions, 'method' | 'url' | 'schema'>;

interface DocumentOptions {
  /** Path below which the server runs: empty, or `/coach`. */
  readonly base: string;
  readonly version: string;
}

const description = `Vivavoce holds mock interviews. An interview itself goes over a WebSocket, which this document does not
describe: \`GET /api/interviews/{id}/live\` upgrades, the first frame says hello with the token of a link, and then commands go
out and events come in. Frames, events and close codes stand in docs/protocol.md.

Requests and answers are JSON in UTF-8. Refusals are \`{ "error": { "code", "message" } }\`.`;

const tags = [
  { name: 'plans', description: 'What can be practised' },
  { name: 'interviews', description: 'Creating interviews and what belongs to them' },
  { name: 'reports', description: 'What came of an interview' },
  { name: 'server', description: 'The server itself' },
];

/** Schemas are offered to requests and to answers; those that nothing refers to go. */
function withoutUnused(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const text = JSON.stringify(document);
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(([name]) =>
    text.includes(`"#/components/schemas/${name}"`),
  );
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/**
 * Describes routes. An app of its own collects them again, because the plugin that makes the document has to be there before
 * the routes are.
 */
export async function openApiDocument(
  routes: readonly DescribedRoute[],
  { base, version }: DocumentOptions,
): Promise<OpenAPIV3_1.Document> {
  const app = Fastify();
  typedApp(app);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Vivavoce', description, version, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: base === '' ? '/' : base }],
      tags,
      components: { securitySchemes },
    },
    stripBasePath: false,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  for (const route of routes) app.route({ ...route, handler: () => undefined });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return withoutUnused(document as OpenAPIV3_1.Document);
}
