// Answers, and what they bring: a grade, then a follow-up or the end of the question.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/interview/commands/index.ts';
import type { EventOf, InterviewEvent } from '../../../src/interview/core/events.ts';
import { ANSWER_LIMIT } from '../../../src/interview/core/limits.ts';
import { event, seconds } from '../../support/interview/events.ts';
import { given } from '../../support/interview/given.ts';
import { play } from '../../support/interview/interview.ts';
import { conceptOf, saying, sayingAll, sayingNothing, textOf } from '../../support/interview/rubrics.ts';

function submit(text: string, to?: number): Command {
  return {
    type: 'submitAnswer',
    text,
    ...(to === undefined ? {} : { to }),
  };
}
function asked(setup = {}) {
  return [event.created(setup), event.started(), event.asked('tea', 1)];
}
const QUESTION = 3;

function gradeIn(events: readonly InterviewEvent[]): EventOf<'answerGraded'>['grade'] {
  const graded = events.find((each) => each.type === 'answerGraded');
  if (graded?.type !== 'answerGraded') throw new Error('no grade');
  return graded.grade;
}
function statusOf(events: readonly InterviewEvent[], dish: 'tea' | 'bread', concept: string) {
  return gradeIn(events).concepts.find((each) => each.id === conceptOf(dish, concept));
}

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

describe('follow-ups in practice', () => {
  function ladder(pumps: number, probes: number) {
    const played = play({ followUps: { pumps, probes, authored: 3 } });
    played.act('candidate', { type: 'startInterview' }, seconds(1));
    return {
      ...played,
      say: (text: string, after: number) => played.act('candidate', submit(text), seconds(after)).at(-1),
    };
  }
  function probe(concept: string, dish: 'tea' | 'bread' = 'tea') {
    return {
      type: 'followUpAsked',
      question: 3,
      kind: 'probe',
      text: textOf(dish, concept, 'probe'),
      concepts: [conceptOf(dish, concept)],
    };
  }

  it('pump once, then probe the open concepts from the heaviest down, then close', () => {
    const { say } = ladder(1, 2);

    expect(say(sayingNothing, 2)).toMatchObject({ type: 'followUpAsked', kind: 'pump', question: 3 });
    expect(say('Give me a moment to think about that.', 3)).toMatchObject(probe('kettle'));
    expect(say('There is not much more that comes to my mind.', 4)).toMatchObject(probe('leaves'));
    expect(say('That is everything that I would do.', 5)).toMatchObject({
      type: 'questionClosed',
      reason: 'answered',
    });
  });

  it('say nothing of the concepts in a pump', () => {
    const { say } = ladder(1, 0);
    const pump = JSON.stringify(say(sayingNothing, 2));

    expect(pump).toContain('pump');
    for (const concept of ['kettle', 'leaves', 'milk'])
      expect(pump.replace(conceptOf('tea', concept), '')).not.toMatch(
        new RegExp(`zqname|zqprobe|zqhint|${concept}`),
      );
  });

  it('end after the plan’s number of probes', () => {
    const { say } = ladder(0, 1);

    expect(say(sayingNothing, 2)).toMatchObject(probe('kettle'));
    expect(say(sayingNothing, 3)).toMatchObject({ type: 'questionClosed', reason: 'answered' });
  });

  it('pass over concepts that are covered', () => {
    const { say } = ladder(0, 3);

    expect(say(saying('tea', 'kettle'), 2)).toMatchObject(probe('leaves'));
  });

  it('pass over concepts without an authored probe, and never ask for one twice', () => {
    const { say } = ladder(0, 3);

    expect(say(saying('tea', 'kettle', 'leaves'), 2)).toMatchObject({ type: 'questionClosed' });
    const other = ladder(0, 3);
    other.say(sayingNothing, 2);
    other.say('I do not see it.', 3);
    expect(other.say('There is no more that I could add.', 4)).toMatchObject({
      type: 'questionClosed',
      reason: 'answered',
    });
  });

  it('end as soon as everything is covered', () => {
    const { say } = ladder(1, 3);

    expect(say(sayingAll('tea'), 2)).toMatchObject({ type: 'questionClosed', reason: 'answered' });
  });

  it.each(['I don’t know.', "I don't know", 'i do not know'])('end with “%s”', (words) => {
    const { say } = ladder(1, 3);

    expect(say(words, 2)).toMatchObject({ type: 'questionClosed', reason: 'answered' });
  });

  it('go on with a long answer in which somebody says in passing that they do not know one thing', () => {
    const { say } = ladder(1, 3);
    const words = `${saying('tea', 'kettle')} I don't know which brand is the best one, so I would ask my guests and then decide.`;

    expect(say(words, 2)).toMatchObject({ type: 'followUpAsked' });
  });

  it('never use the rubric’s own follow-ups', () => {
    const { say } = ladder(0, 0);

    expect(say(sayingNothing, 2)).toMatchObject({ type: 'questionClosed' });
  });
});

describe('follow-ups in a real interview', () => {
  function setup(authored: number) {
    return {
      mode: 'real' as const,
      followUps: { pumps: 1, probes: 3, authored },
    };
  }
  function authored(nth: number) {
    return expect.stringContaining(`zqfollowup-te${nth}`);
  }

  it.each([
    ['says nothing of use', sayingNothing],
    ['says everything', sayingAll('tea')],
    ['does not know', 'I do not know.'],
  ])('are the rubric’s own, in order, for one who %s', (_who, words) => {
    const { act } = play(setup(2));
    act('candidate', { type: 'startInterview' }, seconds(1));
    const first = act('candidate', submit(words), seconds(2));
    const second = act('candidate', submit(words), seconds(3));
    const third = act('candidate', submit(words), seconds(4));

    expect(first.at(-1)).toMatchObject({
      type: 'followUpAsked',
      kind: 'authored',
      text: authored(0),
      concepts: [conceptOf('tea', 'kettle')],
    });
    expect(second.at(-1)).toMatchObject({ type: 'followUpAsked', kind: 'authored', text: authored(1) });
    expect(third.slice(-2)).toMatchObject([
      { type: 'questionClosed', reason: 'answered' },
      { type: 'questionAsked', number: 2 },
    ]);
  });

  it('are no more than the rubric has', () => {
    const { act } = play(setup(8));
    act('candidate', { type: 'startInterview' }, seconds(1));
    const ends = [2, 3, 4, 5].map(
      (after) => act('candidate', submit(sayingNothing), seconds(after)).at(-1)?.type,
    );

    expect(ends).toEqual(['followUpAsked', 'followUpAsked', 'followUpAsked', 'questionAsked']);
  });

  it('are none where the plan wants none', () => {
    given(...asked(setup(0)))
      .when(submit(sayingNothing), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed', 'questionAsked');
  });
});

describe('askForHint', () => {
  function hint(concept: string) {
    return {
      type: 'hintGiven' as const,
      question: QUESTION,
      text: textOf('tea', concept, 'hint'),
      concept: conceptOf('tea', concept),
    };
  }
  const ask: Command = { type: 'askForHint' };

  it('gives the hint of the heaviest concept, before any answer', () => {
    given(...asked())
      .when(ask, 'candidate')
      .yields(hint('kettle'));
  });

  it('gives each hint once, from the heaviest down, and then says that none is left', () => {
    given(...asked(), event.hinted(3, 'tea', 'kettle'))
      .when(ask, 'candidate')
      .yields(hint('leaves'));
    given(...asked(), event.hinted(3, 'tea', 'kettle'), event.hinted(3, 'tea', 'leaves'))
      .when(ask, 'candidate')
      .yields(hint('milk'));
    given(...asked(), ...['kettle', 'leaves', 'milk'].map((concept) => event.hinted(3, 'tea', concept)))
      .when(ask, 'candidate')
      .rejects('no-hint-left');
  });

  it('helps with the concept that the open probe aims at', () => {
    given(...asked(), event.submitted(3), event.graded(3, 'tea', []), event.probed(3, 'tea', 'leaves'))
      .when(ask, 'candidate')
      .yields(hint('leaves'));
  });

  it('passes over what is covered, and over concepts without a hint', () => {
    const pumped = {
      type: 'followUpAsked' as const,
      question: 3,
      kind: 'pump' as const,
      text: 'What else?',
      concepts: [],
    };

    given(...asked(), event.submitted(3), event.graded(3, 'tea', ['kettle']), pumped)
      .when(ask, 'candidate')
      .yields(hint('leaves'));
    given(event.created({ dishes: ['soup'] }), event.started(), event.asked('soup', 1))
      .when(ask, 'candidate')
      .yields({
        type: 'hintGiven',
        text: textOf('soup', 'simmer', 'hint'),
        concept: conceptOf('soup', 'simmer'),
      });
  });

  it('is refused in a real interview, and where the plan gives none', () => {
    given(...asked({ mode: 'real' }))
      .when(ask, 'candidate')
      .rejects('not-allowed', 'no-hint-left');
    given(...asked({ hints: false }))
      .when(ask, 'candidate')
      .rejects('not-allowed', 'no-hint-left');
  });

  it('needs an open turn', () => {
    given(...asked(), event.closed(3))
      .when(ask, 'candidate')
      .rejects('no-open-question', 'turn-closed');
  });

  it('halves what the concept earns afterwards', () => {
    const helped = given(...asked(), event.hinted(3, 'tea', 'kettle'))
      .when(submit(saying('tea', 'kettle', 'milk')), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');
    const alone = given(...asked())
      .when(submit(saying('tea', 'kettle', 'milk')), 'candidate')
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');

    expect(statusOf(helped, 'tea', 'kettle')?.afterHint).toBe(true);
    expect(statusOf(helped, 'tea', 'kettle')?.credit).toBeCloseTo(
      (statusOf(alone, 'tea', 'kettle')?.credit ?? 0) / 2,
      3,
    );
    expect(statusOf(helped, 'tea', 'milk')).toMatchObject({
      afterHint: false,
      credit: statusOf(alone, 'tea', 'milk')?.credit,
    });
  });

  it('comes too late to halve what an earlier turn had said', () => {
    const { act } = play({ followUps: { pumps: 1, probes: 0, authored: 0 } });
    act('candidate', { type: 'startInterview' }, seconds(1));
    act('candidate', submit(saying('tea', 'leaves')), seconds(2));
    act('candidate', { type: 'askForHint' }, seconds(3));
    const second = act('candidate', submit(saying('tea', 'kettle')), seconds(4));

    expect(statusOf(second, 'tea', 'leaves')).toMatchObject({ status: 'covered', afterHint: false });
    expect(statusOf(second, 'tea', 'kettle')).toMatchObject({ afterHint: true });
  });
});
