// Says that the server is up, and which build it is.
import { healthRoute } from '../../../interview/protocol/http/index.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

export function healthRoutes(app: Routes, { version, build }: Services): void {
  app.route({
    ...healthRoute,
    logLevel: 'warn',
    handler: async () => ({ status: 'ok' as const, version, build }),
  });
}
