// Closes the open question without a further answer. What was answered so far stays graded.
import { closeQuestion } from '../core/progress.ts';
import { reject } from '../core/rejection.ts';
import { namesClosedTurn, openQuestion } from '../core/state.ts';
import { type Decision, defineCommand, versionSchema } from './define.ts';

export const skipQuestion = defineCommand({
  type: 'skipQuestion',
  transport: 'wire',
  who: ['candidate'],
  when: ['running'],
  summary: 'Closes the open question without a further answer.',
  /** `to` guards against arriving late, when another turn is open. */
  fields: { to: versionSchema.optional() },
  decide(command, state, context): Decision {
    const question = openQuestion(state);
    if (namesClosedTurn(command, state)) return reject('commandTurnClosed');
    return question ? closeQuestion(state, question, 'skipped', context) : reject('noOpenQuestion');
  },
});
