// The app as routes see it: what a handler takes and answers is typed by the schemas of its route, and held to them.
import type { FastifyInstance } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { validatorCompiler } from './validation.ts';

export function typedApp(app: FastifyInstance) {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  return app.withTypeProvider<ZodTypeProvider>();
}

export type Routes = ReturnType<typeof typedApp>;
