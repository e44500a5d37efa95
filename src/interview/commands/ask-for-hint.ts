// A hint, in practice, where the plan allows it and one is left.
import { nextHint } from '../core/follow-ups.ts';
import { reject } from '../core/rejection.ts';
import { namesClosedTurn, openQuestion, openTurn } from '../core/state.ts';
import { type Decision, defineCommand, versionSchema } from './define.ts';

export const askForHint = defineCommand({
  type: 'askForHint',
  transport: 'wire',
  who: ['candidate'],
  when: ['running'],
  summary: 'Asks for a hint, in practice, where the plan gives hints.',
  /** `to` guards against arriving late, when another turn is open. */
  fields: { to: versionSchema.optional() },
  decide(command, state, context): Decision {
    const question = openQuestion(state);
    if (namesClosedTurn(command, state)) return reject('commandTurnClosed');
    if (state.mode === 'real' || !state.plan?.hints) return reject('hintsOff');
    if (question === null || openTurn(state) === null) return reject('noOpenQuestion');
    const hint = nextHint(question, context.rubric(question.rubricHash));
    return hint ? [hint] : reject('noHintLeft');
  },
});
