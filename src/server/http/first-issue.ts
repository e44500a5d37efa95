// The first thing that zod found wrong, as one short sentence.
import type { z } from 'zod';

/** The first issue, with the path to it: `plan: Invalid input`. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'invalid';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
