// Whether the server is up.
import { z } from 'zod';
import { jsonAnswer } from './answers.ts';

const healthAnswer = z.strictObject({
  status: z.literal('ok'),
  version: z.string().describe('Of the product'),
  build: z.string().describe('Of the pages'),
});

export const healthRoute = {
  method: 'GET',
  url: '/healthz',
  schema: {
    operationId: 'health',
    summary: 'Whether the server is up',
    tags: ['server'],
    response: { 200: jsonAnswer('It is', healthAnswer) },
  },
} as const;
