// Describes the routes to programs, as OpenAPI.
import { openApiRoute } from '../../../interview/protocol/http/index.ts';
import type { DescribedRoute } from '../openapi-document.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

/** To be called before the other routes are added: it describes those that come after. */
export function openApiRoutes(app: Routes, { base, version }: Services): void {
  const routes: DescribedRoute[] = [];
  app.addHook('onRoute', ({ method, url, schema }) => {
    if (schema?.operationId !== undefined && method !== 'HEAD')
      routes.push({ method, url: url.slice(base.length), schema });
  });

  async function describe() {
    const { openApiDocument } = await import('../openapi-document.ts');
    return openApiDocument(routes, { base, version });
  }
  let document: ReturnType<typeof describe> | null = null;
  app.route({
    ...openApiRoute,
    handler: () => {
      document ??= describe();
      return document;
    },
  });
}
