// What is due by now: a warning, or the draft submitted and the question closed. May be nothing.
import { z } from 'zod';
import { type Context, stateAfter } from '../core/context.ts';
import type { InterviewEvent } from '../core/events.ts';
import { ANSWER_LIMIT } from '../core/limits.ts';
import { closeQuestion, gradedAnswer } from '../core/progress.ts';
import { type InterviewState, openQuestion, openTurn, type QuestionState } from '../core/state.ts';
import { nextWake } from '../core/time.ts';
import { type Decision, defineCommand } from './define.ts';

export const passTime = defineCommand({
  type: 'passTime',
  transport: 'server',
  who: ['server'],
  when: ['none', 'created', 'running', 'paused', 'finished'],
  acceptedWhenFull: true,
  summary: 'Does what is due by now: warns, or submits the draft and closes the question.',
  /** The stored draft of the open turn. */
  fields: { draft: z.string().nullable() },
  decide({ draft }, state, context): Decision {
    const wake = nextWake(state);
    const question = openQuestion(state);
    if (wake === null || question === null || context.now < wake) return [];
    if (state.plan?.timer === 'soft') return [{ type: 'timeWarned', question: question.question }];
    const submitted = submittedDraft(draft, question, state, context);
    const after = stateAfter(state, submitted, context);
    return [...submitted, ...closeQuestion(after, openQuestion(after) ?? question, 'time', context)];
  },
});

function submittedDraft(
  draft: string | null,
  { question }: QuestionState,
  state: InterviewState,
  context: Context,
): readonly InterviewEvent[] {
  const turn = openTurn(state);
  if (turn === null || draft === null || draft.trim() === '') return [];
  const text = cut(draft, ANSWER_LIMIT);
  return gradedAnswer(
    { type: 'answerSubmitted', question, to: turn.to, text, byClock: true },
    state,
    context,
  );
}

/** At most `limit` units, never half of a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
