// The description of all this, for programs.
import { z } from 'zod';
import { errorAnswers, jsonAnswer } from './answers.ts';

export const openApiRoute = {
  method: 'GET',
  url: '/api/openapi.json',
  schema: {
    operationId: 'openApi',
    summary: 'This document',
    tags: ['server'],
    response: {
      200: jsonAnswer('An OpenAPI 3.1 document', z.looseObject({ openapi: z.string() })),
      ...errorAnswers(500),
    },
  },
} as const;
