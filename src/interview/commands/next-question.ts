// Asks the next question once none is open. In a real interview the server does so by itself, so the candidate may not.
import { askNext } from '../core/progress.ts';
import { reject } from '../core/rejection.ts';
import { openQuestion, rightsIn } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';

export const nextQuestion = defineCommand({
  type: 'nextQuestion',
  transport: 'wire',
  who: ['candidate', 'interviewer'],
  when: ['running'],
  summary: 'Goes on after a closed question: the candidate in practice, an interviewer in both modes.',
  fields: {},
  decide(_, state, context): Decision {
    if (state.mode === 'real' && rightsIn(state, context.by)?.answers) return reject('nextQuestionAutomatic');
    return openQuestion(state) ? reject('questionOpen') : askNext(state, context);
  },
});
