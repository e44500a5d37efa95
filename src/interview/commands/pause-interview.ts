// Stops the clock.
import { reject } from '../core/rejection.ts';
import { type InterviewState, rightsIn } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';

export const pauseInterview = defineCommand({
  type: 'pauseInterview',
  transport: 'wire',
  who: ['candidate', 'interviewer'],
  when: ['running'],
  summary: 'Stops the clock: the candidate where the plan has a pause, or an interviewer.',
  fields: {},
  decide: (_, state, { by }): Decision =>
    mayPause(state, by) ? [{ type: 'interviewPaused' }] : reject('pauseOff'),
});

/** An interviewer always may; the candidate where the plan has a pause. */
export function mayPause(state: InterviewState, by: string): boolean {
  return state.plan?.pause === true || rightsIn(state, by)?.answers !== true;
}
