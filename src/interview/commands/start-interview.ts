// The candidate begins.
import * as progress from '../core/progress.ts';
import { defineCommand } from './define.ts';

export const startInterview = defineCommand({
  type: 'startInterview',
  transport: 'wire',
  who: ['candidate'],
  when: ['created'],
  refusedWhen: { paused: 'alreadyStarted' },
  summary: 'Begins the interview: its first question is asked.',
  fields: {},
  decide: (_, state, context) => progress.startInterview(state, context),
});
