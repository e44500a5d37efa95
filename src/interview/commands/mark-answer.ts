// A person's mark beside the machine's grade. A new one takes the place of their last.
import { z } from 'zod';
import { ID_LIMIT, MARK_LIMIT, NOTE_LIMIT } from '../core/limits.ts';
import { isRejection, reject } from '../core/rejection.ts';
import { answeredQuestion } from './answered-question.ts';
import { type Decision, defineCommand, versionSchema } from './define.ts';

export const markAnswer = defineCommand({
  type: 'markAnswer',
  transport: 'wire',
  who: ['interviewer'],
  when: ['running', 'paused', 'finished'],
  summary: 'Marks a question from 0 to 4, beside the machine’s grade; a new mark replaces one’s old one.',
  fields: {
    question: versionSchema,
    mark: z.number().int().min(0).max(MARK_LIMIT),
    /** Concepts that the marker sees as said or not said. */
    ticks: z.record(z.string().max(ID_LIMIT), z.boolean()).default({}),
    reason: z.string().max(NOTE_LIMIT).optional(),
  },
  decide({ question: named, mark, ticks, reason }, state, context): Decision {
    const question = answeredQuestion(state, named);
    if (isRejection(question)) return question;
    const { concepts } = context.rubric(question.rubricHash).used.rubric;
    const known = new Set(concepts.map(({ id }) => id));
    const unknown = Object.keys(ticks).find((concept) => !known.has(concept));
    if (unknown !== undefined) return reject('unknownConcept', { concept: unknown });
    return [{ type: 'answerMarked', question: named, mark, ticks, reason: reason?.trim() || null }];
  },
});
