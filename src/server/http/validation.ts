// Checks the parts of requests by the schemas of their routes; a body is cleaned first, as frames are.
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { clean, UncleanError } from './clean.ts';
import { firstIssue } from './first-issue.ts';
import { Problem } from './problem.ts';

function cleaned(body: unknown): unknown {
  try {
    return clean(body ?? {});
  } catch (error) {
    if (error instanceof UncleanError) throw new Problem(`body-${error.reason}`);
    throw error;
  }
}

/**
 * Gives the check for one part of a route's requests: the part as its schema has it, or a `body-invalid` that names the
 * first thing that is wrong. A part of an address that no route takes is not an error here: schemas turn it into null.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data: unknown) => {
    try {
      const parsed = schema.safeParse(httpPart === 'body' ? cleaned(data) : data);
      if (parsed.success) return { value: parsed.data };
      return { error: new Problem('body-invalid', { issue: firstIssue(parsed.error) }) };
    } catch (error) {
      if (error instanceof Problem) return { error };
      throw error;
    }
  };
};
