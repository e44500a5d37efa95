// Ends the interview; an open question is closed as it stands.
import { closeQuestion } from '../core/progress.ts';
import { openQuestion, rightsIn } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';

export const finishInterview = defineCommand({
  type: 'finishInterview',
  transport: 'wire',
  who: ['candidate', 'interviewer'],
  when: ['running', 'paused'],
  acceptedWhenFull: true,
  summary: 'Ends the interview now; an open question is closed as it stands.',
  fields: {},
  decide(_, state, context): Decision {
    const open = openQuestion(state);
    const reason = rightsIn(state, context.by)?.judges ? 'interviewer' : 'candidate';
    const closed = open ? closeQuestion(state, open, 'finished', context) : [];
    return [...closed, { type: 'interviewFinished', reason }];
  },
});
