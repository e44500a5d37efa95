// An answer to the open turn: it is graded, then followed up or the question closed.
import { z } from 'zod';
import { type Context, stateAfter } from '../core/context.ts';
import { type EventOf, spliceSchema } from '../core/events.ts';
import { followUp } from '../core/follow-ups.ts';
import { ANSWER_LIMIT } from '../core/limits.ts';
import { closeQuestion, gradedAnswer } from '../core/progress.ts';
import { type Rejection, reject } from '../core/rejection.ts';
import { type InterviewState, openQuestion, openTurn, type QuestionState } from '../core/state.ts';
import { type Decision, defineCommand, versionSchema } from './define.ts';
import type { CommandOf } from './index.ts';

export const submitAnswer = defineCommand({
  type: 'submitAnswer',
  transport: 'wire',
  who: ['candidate'],
  when: ['running'],
  summary: 'Answers the open turn; the answer is graded, then followed up or the question closed.',
  fields: {
    /** Its length is not checked here: too long an answer is refused by name and its draft kept. */
    text: z.string(),
    to: versionSchema.optional().describe('The turn it answers; without it, whatever is open'),
    splices: z.array(spliceSchema).optional(),
  },
  decide(command, state, context): Decision {
    const turn = openTurn(state);
    const question = openQuestion(state);
    if (command.to !== undefined && command.to !== turn?.to) return reject('answerTurnClosed');
    if (turn === null || question === null) return reject('noOpenQuestion');
    const refusal = refusalOf(command.text);
    if (refusal) return refusal;
    const graded = gradedAnswer(submitted(command, question, turn.to, state), state, context);
    const after = stateAfter(state, graded, context);
    return [...graded, ...nextAfterAnswer(openQuestion(after) ?? question, after, context)];
  },
});

function refusalOf(text: string): Rejection | null {
  const length = text.length;
  if (length > ANSWER_LIMIT) return reject('answerTooLong', { limit: ANSWER_LIMIT, length });
  return text.trim() === '' ? reject('answerEmpty') : null;
}

function submitted(
  { text, splices }: CommandOf<'submitAnswer'>,
  { question }: QuestionState,
  to: number,
  state: InterviewState,
): EventOf<'answerSubmitted'> {
  const recorded = splices && state.plan?.typing === 'recorded' ? { splices } : {};
  return { type: 'answerSubmitted', question, to, text, byClock: false, ...recorded };
}

/** A follow-up where there is one and time for it, else the end of the question. `state` is that after the answer. */
function nextAfterAnswer(question: QuestionState, state: InterviewState, context: Context) {
  const next = isOutOfTime(question, state, context)
    ? null
    : followUp(state, question, context.rubric(question.rubricHash), context.phrases);
  return next ? [next] : closeQuestion(state, question, 'answered', context);
}

/** Within the grace after a hard deadline an answer still counts, but there is no time left to ask back. */
function isOutOfTime({ deadline }: QuestionState, state: InterviewState, { now }: Context): boolean {
  return state.plan?.timer === 'hard' && deadline !== null && now >= deadline;
}
