// The rubric of a question, as its interview uses it.
import { z } from 'zod';
import type { RubricAsUsed } from '../../../engine/index.ts';
import { errorAnswers, jsonAnswer } from './answers.ts';
import { questionParams } from './params.ts';
import { withLink } from './security.ts';

/** Rubrics are checked where they come in; one that an older version stored goes out as it is. */
const rubricAnswer = z
  .custom<RubricAsUsed>((value) => typeof value === 'object' && value !== null && 'rubric' in value)
  .meta({
    id: 'RubricAsUsed',
    description: 'The question with its references, concepts and misconceptions, and what they are graded by',
    type: 'object',
    required: ['format', 'pack', 'rubric', 'lexicon', 'idf', 'idfOfUnknown'],
  });

export const rubricRoute = {
  method: 'GET',
  url: '/api/interviews/:id/questions/:question/rubric',
  schema: {
    operationId: 'rubric',
    summary: 'The answer key of a question, as this interview uses it',
    description: 'For interviewers and observers; for the candidate once the question is revealed.',
    tags: ['interviews'],
    security: withLink,
    params: questionParams,
    response: { 200: jsonAnswer('Its key', rubricAnswer), ...errorAnswers(401, 403, 404, 429, 500, 503) },
  },
} as const;
