// Says that the server is up, and which build it is.
import type { FastifyInstance } from 'fastify';
import type { Services } from './services.ts';

export function healthRoutes(app: FastifyInstance, { version, build }: Services): void {
  app.get('/healthz', { logLevel: 'warn' }, () => ({ status: 'ok', version, build }));
}
