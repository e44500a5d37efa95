// The description of all this, for programs.
import { z } from 'zod';
import { errorAnswers } from './errors.ts';

export const openApiRoute = {
  method: 'GET',
  url: '/api/openapi.json',
  schema: {
    operationId: 'openApi',
    summary: 'This document',
    tags: ['server'],
    response: {
      200: z.looseObject({ openapi: z.string() }).describe('An OpenAPI 3.1 document'),
      ...errorAnswers(500),
    },
  },
} as const;
