// Goes on after a pause; the open question's deadline moves by the length of the pause.
import { reject } from '../core/rejection.ts';
import { openQuestion } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';
import { mayPause } from './pause-interview.ts';

export const resumeInterview = defineCommand({
  type: 'resumeInterview',
  transport: 'wire',
  who: ['candidate', 'interviewer'],
  when: ['paused'],
  refusedWhen: { running: 'notPaused' },
  summary: 'Starts the clock again; the deadline has moved by the length of the pause.',
  fields: {},
  decide(_, state, { by, now }): Decision {
    if (!mayPause(state, by)) return reject('pausedByInterviewer');
    const deadline = openQuestion(state)?.deadline ?? null;
    const pause = now - (state.pausedAt ?? now);
    return [{ type: 'interviewResumed', deadline: deadline === null ? null : deadline + pause }];
  },
});
