// One line of a file of answers that a person has marked: an answer line with a mark.
import { z } from 'zod';
import { type RubricChoice, readAnswerRecord } from './answer-record.ts';

const markSchema = z.object({
  mark: z
    .number('`mark` must be a number')
    .min(0, '`mark` must be 0 to 100')
    .max(100, '`mark` must be 0 to 100'),
});

type MarkedRecord =
  | { readonly ok: true; readonly rubric: RubricChoice; readonly answer: string; readonly mark: number }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a line of JSON: `answer`, what it is held against as in a file of answers to be graded (`rubric`, or `question`
 * and `reference`), and `mark` from 0 to 100. Other fields are passed over. Never throws.
 */
export function readMarkedRecord(source: string): MarkedRecord {
  const line = readAnswerRecord(source);
  if (!line.ok) return { ok: false, message: line.message };
  const marked = markSchema.safeParse(Object.fromEntries(line.fields));
  if (!marked.success) return { ok: false, message: marked.error.issues[0]?.message ?? 'no mark' };
  return { ok: true, rubric: line.rubric, answer: line.answer, mark: marked.data.mark };
}
