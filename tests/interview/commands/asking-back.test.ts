// What the interviewer asks back after an answer, and the hints that a candidate asks for.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/interview/commands/index.ts';
import { asked, QUESTION, statusOf, submit } from '../../support/interview/answering.ts';
import { event, seconds } from '../../support/interview/events.ts';
import { given } from '../../support/interview/given.ts';
import { play } from '../../support/interview/interview.ts';
import { conceptOf, saying, sayingAll, sayingNothing, textOf } from '../../support/interview/rubrics.ts';

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
