// Takes one's own mark back.
import { isRejection, reject } from '../core/rejection.ts';
import { answeredQuestion } from './answered-question.ts';
import { type Decision, defineCommand, versionSchema } from './define.ts';

export const undoMark = defineCommand({
  type: 'undoMark',
  transport: 'wire',
  who: ['interviewer'],
  when: ['running', 'paused', 'finished'],
  summary: 'Takes one’s own mark back.',
  fields: { question: versionSchema },
  decide(command, state, { by }): Decision {
    const question = answeredQuestion(state, command.question);
    if (isRejection(question)) return question;
    const isStanding = question.marks.some((mark) => mark.by === by && mark.standing);
    return isStanding ? [{ type: 'markUndone', question: command.question }] : reject('nothingToUndo');
  },
});
