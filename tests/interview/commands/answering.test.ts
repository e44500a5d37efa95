// Answers, and what they bring: a grade, then a follow-up or the end of the question.
import { describe, expect, it } from 'vitest';
import { ANSWER_LIMIT } from '../../../src/interview/core/limits.ts';
import { asked, gradeIn, QUESTION, statusOf, submit } from '../../support/interview/answering.ts';
import { event, seconds } from '../../support/interview/events.ts';
import { given } from '../../support/interview/given.ts';
import { play } from '../../support/interview/interview.ts';
import { saying, sayingNothing } from '../../support/interview/rubrics.ts';

describe('an answer', () => {
  it('is kept word for word, graded, and closes the question where no follow-up is due', () => {
    const text = `  ${saying('tea', 'kettle')}\n\tSo much for that.  `;

    given(...asked())
      .when(submit(text, QUESTION), 'candidate')
      .yields(
        { type: 'answerSubmitted', question: QUESTION, to: QUESTION, text, byClock: false },
        { type: 'answerGraded', question: QUESTION },
        { type: 'questionClosed', question: QUESTION, reason: 'answered' },
      );
  });

  it('without `to` answers whatever is open', () => {
    given(
      ...asked({ followUps: { pumps: 0, probes: 1, authored: 0 } }),
      event.submitted(3),
      event.graded(3, 'tea', []),
      event.probed(3, 'tea', 'kettle'),
    )
      .when(submit(saying('tea', 'kettle')), 'candidate')
      .yields({ type: 'answerSubmitted', question: QUESTION, to: 6 }, 'answerGraded', 'questionClosed');
  });

  it('is graded on what it says: the fixture’s sentences cover the concepts that they name', () => {
    const result = given(...asked())
      .when(submit(saying('tea', 'kettle', 'milk')), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');

    expect(statusOf(result, 'tea', 'kettle')?.status).toBe('covered');
    expect(statusOf(result, 'tea', 'milk')?.status).toBe('covered');
    expect(statusOf(result, 'tea', 'leaves')?.status).not.toBe('covered');
    expect(gradeIn(result).rubricHash).toBe('zqhash-tea');
  });

  it('keeps the splices of a recorded one', () => {
    const splices = [{ offset: 0, remove: 0, insert: 'Tea', length: 3 }];

    given(...asked({ typing: 'recorded' }))
      .when({ type: 'submitAnswer', text: 'Tea', splices }, 'candidate')
      .yields({ type: 'answerSubmitted', splices }, 'answerGraded', 'questionClosed');
  });

  it.each(['live', 'hidden'] as const)('leaves its splices behind where the plan says %s', (typing) => {
    const splices = [{ offset: 0, remove: 0, insert: 'Tea', length: 3 }];
    const [submitted] = given(...asked({ typing }))
      .when({ type: 'submitAnswer', text: 'Tea', splices }, 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');

    expect(submitted).toEqual({
      type: 'answerSubmitted',
      question: QUESTION,
      to: QUESTION,
      text: 'Tea',
      byClock: false,
    });
  });

  it('[R5] of white space only is refused', () => {
    for (const text of ['', ' ', '\n\t  \n', '\u00a0\u2003'])
      given(...asked())
        .when(submit(text), 'candidate')
        .rejects('answer-empty');
  });

  it('may have 20,000 units and not one more', () => {
    const longest = 'so '.repeat(ANSWER_LIMIT / 2).slice(0, ANSWER_LIMIT - 1);

    given(...asked())
      .when(submit(`${longest}.`), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');
    given(...asked())
      .when(submit(`${longest}..`), 'candidate')
      .rejects('answer-too-long');
  });

  it('to a turn that is closed, or to none that ever was, is refused', () => {
    const followed = [
      ...asked(),
      event.submitted(3),
      event.graded(3, 'tea', []),
      event.probed(3, 'tea', 'kettle'),
    ];

    given(...followed)
      .when(submit('Late words.', QUESTION), 'candidate')
      .rejects('turn-closed');
    given(...asked())
      .when(submit('Early words.', 99), 'candidate')
      .rejects('turn-closed');
    given(...asked(), event.closed(3, 'skipped'))
      .when(submit('Late words.', QUESTION), 'candidate')
      .rejects('turn-closed');
    given(...asked({ mode: 'real' }), event.closed(3, 'time'), event.asked('bread', 2))
      .when(submit('Late words.', QUESTION), 'candidate')
      .rejects('turn-closed');
  });

  it('finds no open turn between questions, before the start, in a pause and after the end', () => {
    given(...asked(), event.closed(3, 'skipped'))
      .when(submit('Words.'), 'candidate')
      .rejects('no-open-question', 'turn-closed');
    given(event.created()).when(submit('Words.'), 'candidate').rejects('not-running');
    given(...asked(), event.paused())
      .when(submit('Words.'), 'candidate')
      .rejects('paused');
    given(...asked(), event.closed(3, 'finished'), event.finished())
      .when(submit('Words.'), 'candidate')
      .rejects('already-finished');
  });

  it('grades all turns of its question together', () => {
    const { act } = play({ followUps: { pumps: 1, probes: 0, authored: 0 } });
    act('candidate', { type: 'startInterview' }, seconds(1));
    act('candidate', submit(saying('tea', 'kettle')), seconds(2));
    const second = act('candidate', submit(saying('tea', 'milk')), seconds(3));

    expect(statusOf(second, 'tea', 'kettle')?.status).toBe('covered');
    expect(statusOf(second, 'tea', 'milk')?.spans[0]?.turn).toBe(1);
  });
});

describe('after a question', () => {
  it('`real` asks the next one at once', () => {
    given(...asked({ mode: 'real' }))
      .when(submit(sayingNothing), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed', {
        type: 'questionAsked',
        number: 2,
        rubric: 'zqrubric-bread',
      });
  });

  it('`practice` waits for nextQuestion', () => {
    const between = [...asked(), event.submitted(3), event.graded(3, 'tea', []), event.closed(3)];

    given(...between)
      .when({ type: 'nextQuestion' }, 'candidate')
      .yields({ type: 'questionAsked', number: 2, rubric: 'zqrubric-bread' });
    given(...between)
      .when({ type: 'nextQuestion' }, 'interviewer')
      .yields({ type: 'questionAsked', number: 2 });
    given(...asked())
      .when({ type: 'nextQuestion' }, 'candidate')
      .rejects('question-open');
  });

  it('`real` leaves the next one to the server: the candidate may not ask for it, an interviewer may', () => {
    given(...asked({ mode: 'real' }))
      .when({ type: 'nextQuestion' }, 'candidate')
      .rejects('not-allowed');
    given(...asked({ mode: 'real' }))
      .when({ type: 'nextQuestion' }, 'interviewer')
      .rejects('question-open');
    given(...asked({ mode: 'real' }), event.closed(3))
      .when({ type: 'nextQuestion' }, 'candidate')
      .rejects('not-allowed');
    given(...asked({ mode: 'real' }), event.closed(3))
      .when({ type: 'nextQuestion' }, 'interviewer')
      .yields({ type: 'questionAsked', number: 2 });
  });

  it.each(['practice', 'real'] as const)('[R1] the last one ends the interview at once (%s)', (mode) => {
    given(...asked({ mode, dishes: ['tea'] }))
      .when(submit(sayingNothing), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed', {
        type: 'interviewFinished',
        reason: 'completed',
      });
  });

  it.each(['practice', 'real'] as const)('[R1] a skipped last one ends it too (%s)', (mode) => {
    given(...asked({ mode, dishes: ['tea'] }))
      .when({ type: 'skipQuestion' }, 'candidate')
      .yields(
        { type: 'questionClosed', question: 3, reason: 'skipped' },
        { type: 'interviewFinished', reason: 'completed' },
      );
  });
});

describe('skipQuestion', () => {
  it('closes the question without a grade; `real` goes on by itself', () => {
    given(...asked())
      .when({ type: 'skipQuestion' }, 'candidate')
      .yields({ type: 'questionClosed', question: 3, reason: 'skipped' });
    given(...asked({ mode: 'real' }))
      .when({ type: 'skipQuestion' }, 'candidate')
      .yields(
        { type: 'questionClosed', question: 3, reason: 'skipped' },
        { type: 'questionAsked', number: 2 },
      );
  });

  it('leaves a grade that is there already', () => {
    const { act, state } = play({ followUps: { pumps: 1, probes: 0, authored: 0 } });
    act('candidate', { type: 'startInterview' }, seconds(1));
    act('candidate', submit(saying('tea', 'kettle')), seconds(2));
    act('candidate', { type: 'skipQuestion' }, seconds(3));

    expect(state().questions[0]).toMatchObject({
      closed: { reason: 'skipped' },
      grade: { engine: expect.any(String) },
    });
  });

  it.each(['skipQuestion', 'askForHint'] as const)('%s meant for an earlier turn does nothing', (type) => {
    given(...asked())
      .when({ type, to: 2 }, 'candidate')
      .rejects('turn-closed');
    given(...asked())
      .when({ type, to: 3 }, 'candidate')
      .yields(type === 'skipQuestion' ? 'questionClosed' : 'hintGiven');
  });

  it('needs an open question', () => {
    given(...asked(), event.closed(3))
      .when({ type: 'skipQuestion' }, 'candidate')
      .rejects('no-open-question');
    given(...asked(), event.paused())
      .when({ type: 'skipQuestion' }, 'candidate')
      .rejects('paused');
  });
});
