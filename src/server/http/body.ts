// Bodies of requests: cleaned as frames are, then of a closed type.
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { clean, UncleanError } from './clean.ts';
import { Problem } from './errors.ts';
import { firstIssue } from './issues.ts';

function cleaned(body: unknown): unknown {
  try {
    return clean(body);
  } catch (error) {
    if (error instanceof UncleanError)
      throw new Problem(400, 'bad-request', `The body is not taken: ${error.message}.`);
    throw error;
  }
}

/** The body as the schema has it. Refuses with 400 `bad-request`, naming the first thing that is wrong. */
export function bodyOf<Schema extends z.ZodType>(request: FastifyRequest, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(cleaned(request.body ?? {}));
  if (parsed.success) return parsed.data;
  throw new Problem(400, 'bad-request', `The body is not as it should be: ${firstIssue(parsed.error)}`);
}
