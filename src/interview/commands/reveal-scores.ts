// Shows the scores to the candidate, where the plan leaves that to a person.
import { reject } from '../core/rejection.ts';
import { type Decision, defineCommand } from './define.ts';

export const revealScores = defineCommand({
  type: 'revealScores',
  transport: 'wire',
  who: ['interviewer'],
  when: ['running', 'paused', 'finished'],
  summary: 'Shows the candidate the grades, where the plan leaves that to a person.',
  fields: {},
  decide(_, state): Decision {
    if (state.reveal !== 'person') return reject('revealedByPlan');
    if (state.scoresRevealed) return reject('alreadyRevealed');
    const isAnswered = state.questions.some((question) => question.firstGraded !== null);
    return isAnswered ? [{ type: 'scoresRevealed' }] : reject('noAnswerToReveal');
  },
});
