// What the interview says in words comes from catalogues, whichever language they are in.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/interview/commands/decide.ts';
import {
  isRejection,
  type Rejection,
  type RejectionParameters,
  type RejectionReason,
  reject,
  rejectionCodes,
} from '../../../src/interview/core/rejection.ts';
import { interviewerWords } from '../../../src/interview/words/interviewer.ts';
import { rejectionMessage, rejectionWords } from '../../../src/interview/words/rejections.ts';
import { event, people, stored } from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';
import { rubricByHash, sayingNothing } from '../../support/interview/rubrics.ts';
import { pseudo } from '../../support/pseudo-words.ts';

const parameters: RejectionParameters = {
  roleNotAllowed: { role: 'observer' },
  answerTooLong: { limit: 20_000, length: 20_001 },
  unknownQuestion: { question: 7 },
  unknownConcept: { concept: 'cost' },
  tooManyParticipants: { limit: 20 },
};

function rejectionFor(reason: RejectionReason): Rejection {
  return { rejected: rejectionCodes[reason], reason, parameters: {}, ...parametersOf(reason) };
}

function parametersOf(reason: RejectionReason) {
  const found = Object.entries(parameters).find(([key]) => key === reason);
  return found ? { parameters: found[1] } : {};
}

const reasons = Object.keys(rejectionCodes) as RejectionReason[];

describe('a rejection', () => {
  it.each(reasons)('because of %s is a sentence', (reason) => {
    expect(rejectionMessage(rejectionFor(reason), rejectionWords)).toMatch(/^[A-Z][^{}]*[.]$/);
  });

  it.each(reasons)('because of %s is told in another language', (reason) => {
    const english = rejectionMessage(rejectionFor(reason), rejectionWords);

    expect(rejectionMessage(rejectionFor(reason), pseudo(rejectionWords))).toBe(`⟦${english}⟧`);
  });

  it('names what it is about', () => {
    const tooLong = reject('answerTooLong', { limit: 20_000, length: 20_001 });

    expect(rejectionMessage(tooLong, rejectionWords)).toBe(
      'An answer has at most 20000 characters; this one has 20001. Shorten it and send it again.',
    );
    expect(rejectionMessage(reject('unknownConcept', { concept: 'cost' }), rejectionWords)).toBe(
      'This question has no concept "cost".',
    );
    expect(rejectionMessage(reject('roleNotAllowed', { role: 'observer' }), rejectionWords)).toBe(
      'The observer cannot do this.',
    );
  });
});

describe('what the interviewer says of its own accord', () => {
  it('is told in the language of its phrases', () => {
    const log = stored([
      event.created({ followUps: { pumps: 1, probes: 0, authored: 0 } }),
      event.started(),
      event.asked('tea', 1),
    ]);
    const context = { now: 0, by: people.candidate.id, rubric: rubricByHash };
    const answer = { type: 'submitAnswer', text: sayingNothing } as const;
    const decided = decide(answer, fold(log), { ...context, phrases: pseudo(interviewerWords) });

    const followUps = isRejection(decided) ? [] : decided.filter(({ type }) => type === 'followUpAsked');
    expect(followUps).toMatchObject([{ kind: 'pump', text: `⟦${interviewerWords.pump}⟧` }]);
  });
});
