// One line of a file of answers to be graded, and the line that comes out for it.
import { z } from 'zod';
import type { Grade } from '../engine/index.ts';
import { ANSWER_LIMIT } from '../interview/core/limits.ts';

const text = z.string().refine((value) => value.trim() !== '', 'must not be empty');

const recordSchema = z
  .object({
    answer: z.string().max(ANSWER_LIMIT, `must have at most ${ANSWER_LIMIT} characters`),
    rubric: z.string().optional(),
    question: text.optional(),
    reference: z.union([text, z.array(text).min(1)], 'must be a text, or a list of texts').optional(),
  })
  .refine(
    (line) => line.rubric !== undefined || (line.question !== undefined && line.reference !== undefined),
    {
      message: 'give either `rubric`, or `question` and `reference`',
    },
  );

/** What an answer is held against: a rubric of the pack, or a question with reference answers of its own. */
export type RubricChoice =
  | { readonly kind: 'rubric'; readonly id: string }
  | { readonly kind: 'ad-hoc'; readonly question: string; readonly references: readonly string[] };

/** Fields as they came, in their order. */
type Fields = readonly (readonly [string, unknown])[];

type AnswerRecord =
  | { readonly ok: true; readonly fields: Fields; readonly answer: string; readonly rubric: RubricChoice }
  | { readonly ok: false; readonly fields: Fields; readonly message: string };

/** Reads a line of JSON. `rubric` wins where a line also has a question of its own. Never throws. */
export function readAnswerRecord(source: string): AnswerRecord {
  const parsed = parseObject(source);
  if (parsed === null) return { ok: false, fields: [], message: 'this is not a JSON object' };
  const fields = Object.entries(parsed).filter(([key]) => key !== 'grade' && key !== 'error');
  const line = recordSchema.safeParse(parsed);
  if (!line.success) return { ok: false, fields, message: messageOf(line.error) };
  return { ok: true, fields, answer: line.data.answer, rubric: choiceOf(line.data) };
}

/** The line that comes out: all fields that came in, and the grade. */
export function gradedLine(fields: Fields, grade: Grade): string {
  return lineWith(fields, 'grade', grade);
}

/** The line that comes out for one that could not be graded. */
export function failedLine(fields: Fields, line: number, message: string): string {
  return lineWith(fields, 'error', { line, message: `line ${line}: ${message}` });
}

/** `Object.fromEntries` defines keys, so that `__proto__` stays a key like any other. */
function lineWith(fields: Fields, key: 'grade' | 'error', value: unknown): string {
  return JSON.stringify(Object.fromEntries([...fields, [key, value]]));
}

function parseObject(source: string): object | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function messageOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return error.message;
  return issue.path.length === 0
    ? issue.message
    : `\`${issue.path.map(String).join('.')}\`: ${issue.message}`;
}

function choiceOf(line: z.infer<typeof recordSchema>): RubricChoice {
  if (line.rubric !== undefined) return { kind: 'rubric', id: line.rubric };
  const references = typeof line.reference === 'string' ? [line.reference] : (line.reference ?? []);
  return { kind: 'ad-hoc', question: line.question ?? '', references };
}
