// Time: deadlines, pauses, the clock's own decisions, and the end.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/interview/commands/index.ts';
import { ANSWER_LIMIT } from '../../../src/interview/core/limits.ts';
import { nextWake } from '../../../src/interview/core/time.ts';
import { event, type Setup, seconds, section, stored } from '../../support/interview/events.ts';
import { fold, given } from '../../support/interview/given.ts';
import { play } from '../../support/interview/interview.ts';
import { saying, sayingNothing } from '../../support/interview/rubrics.ts';

const start: Command = { type: 'startInterview' };
const next: Command = { type: 'nextQuestion' };
const submit: Command = { type: 'submitAnswer', text: sayingNothing };
function passTime(draft: string | null = null): Command {
  return { type: 'passTime', draft };
}
/** The three questions have 2, 3 and 5 minutes: a plan of 10 gives each its own. */
function timed(timer: 'soft' | 'hard', extra: Setup = {}): Setup {
  return { timer, minutes: 10, ...extra };
}
function asked(setup: Setup, deadline: number | null) {
  return [event.created(setup), event.started(), event.asked('tea', 1, deadline)];
}

describe('a deadline', () => {
  it('is not set where the timer is off', () => {
    const { act, last } = play({ timer: 'off' });
    act('candidate', start, seconds(5));

    expect(last('questionAsked').deadline).toBeNull();
  });

  it.each(['soft', 'hard'] as const)(
    '[R2] gives a question its share of the plan’s minutes (%s)',
    (timer) => {
      const { act, last } = play(timed(timer));
      act('candidate', start, seconds(5));

      expect(last('questionAsked').deadline).toBe(seconds(5 + 120));
    },
  );

  it.each([10, 30, 7])('shares out a plan of %d minutes by the questions’ own minutes', (minutes) => {
    const { act, last } = play(timed('soft', { minutes }));
    act('candidate', start, seconds(0));

    expect(last('questionAsked').deadline).toBe(seconds((minutes * 60 * 2) / 10));
  });

  it('counts the mean of the pool for a question that an adaptive section has not chosen yet', () => {
    const sections = [section(['tea', 'bread', 'soup'], { order: 'adaptive', count: 2 })];
    const { act, last } = play(timed('soft', { mode: 'real', sections }));
    act('candidate', start, seconds(0));

    expect(last('questionAsked')).toMatchObject({ rubric: 'zqrubric-bread', deadline: seconds(270) });
    act('candidate', submit, seconds(270));
    expect(last('questionAsked')).toMatchObject({ rubric: 'zqrubric-tea', deadline: seconds(270 + 188) });
  });

  it('is given in whole seconds', () => {
    const { act, last } = play(timed('soft', { minutes: 3, dishes: ['tea', 'soup'] }));
    act('candidate', start, seconds(0));
    const { deadline, at } = last('questionAsked');

    expect(((deadline ?? 0) - at) % 1_000).toBe(0);
    expect(Math.abs((deadline ?? 0) - at - 180_000 * (2 / 7))).toBeLessThan(1_000);
  });

  it.each([3, 10, 47])(
    'uses the whole plan of %d minutes where every question uses the whole of its own',
    (minutes) => {
      const { act, last, state } = play(timed('soft', { minutes, mode: 'real' }));
      act('candidate', start, seconds(0));
      let allowed = 0;
      for (let question = 0; question < 3; question += 1) {
        const { deadline, at } = last('questionAsked');
        allowed += (deadline ?? 0) - at;
        act('candidate', submit, deadline ?? 0);
      }

      expect(state().status).toBe('finished');
      expect(allowed).toBe(minutes * 60_000);
    },
  );

  it('[R2] hands time that was not used on to the questions that come', () => {
    const { act, last } = play(timed('soft', { mode: 'real' }));
    act('candidate', start, seconds(0));
    act('candidate', submit, seconds(40));

    expect(last('questionAsked')).toMatchObject({ number: 2, deadline: seconds(40 + (560 * 3) / 8) });
  });

  it('does not count the time between questions in practice', () => {
    const { act, last } = play(timed('soft'));
    act('candidate', start, seconds(0));
    act('candidate', submit, seconds(120));
    act('candidate', next, seconds(5_000));

    expect(last('questionAsked')).toMatchObject({ number: 2, deadline: seconds(5_000 + 180) });
  });

  it('[R2] leaves time to read the question, however late it has become', () => {
    const { act, last } = play(timed('soft', { mode: 'real' }));
    act('candidate', start, seconds(0));
    act('candidate', submit, seconds(9_999));

    expect(last('questionAsked').deadline).toBe(seconds(9_999 + 30));
  });
});

describe('a pause', () => {
  it('moves the deadline by its length', () => {
    const { act } = play(timed('soft'));
    act('candidate', start, seconds(0));
    act('candidate', { type: 'pauseInterview' }, seconds(30));

    expect(act('candidate', { type: 'resumeInterview' }, seconds(530))).toEqual([
      { type: 'interviewResumed', deadline: seconds(120 + 500) },
    ]);
  });

  it('moves it each time', () => {
    const { act, state } = play(timed('hard'));
    act('candidate', start, seconds(0));
    for (const [from, to] of [
      [10, 20],
      [30, 50],
      [60, 90],
    ] as const) {
      act('interviewer', { type: 'pauseInterview' }, seconds(from));
      act('candidate', { type: 'resumeInterview' }, seconds(to));
    }

    expect(state().questions[0]?.deadline).toBe(seconds(120 + 60));
  });

  it('costs the later questions nothing', () => {
    const { act, last } = play(timed('soft', { mode: 'real' }));
    act('candidate', start, seconds(0));
    act('candidate', { type: 'pauseInterview' }, seconds(30));
    act('candidate', { type: 'resumeInterview' }, seconds(330));
    act('candidate', submit, seconds(120 + 300));

    expect(last('questionAsked').deadline).toBe(seconds(420 + 180));
  });

  it('gives no deadline where there was none', () => {
    given(...asked({ timer: 'off' }, null), event.paused())
      .when({ type: 'resumeInterview' }, 'candidate')
      .yields({ type: 'interviewResumed', deadline: null });
    given(...asked(timed('soft'), seconds(120)), event.closed(3), event.paused())
      .when({ type: 'resumeInterview' }, 'candidate')
      .yields({ type: 'interviewResumed', deadline: null });
  });

  it('stops the clock', () => {
    for (const timer of ['soft', 'hard'] as const) {
      const log = [...asked(timed(timer), seconds(120)), event.paused()];

      given(...log)
        .when(passTime('A draft.'), 'server', seconds(9_999))
        .yields();
      expect(nextWake(fold(stored(log)))).toBeNull();
    }
  });

  it('begins and ends once', () => {
    given(...asked({}, null), event.paused())
      .when({ type: 'pauseInterview' }, 'candidate')
      .rejects('paused');
    given(...asked({}, null))
      .when({ type: 'resumeInterview' }, 'candidate')
      .rejects('not-paused');
    given(event.created()).when({ type: 'pauseInterview' }, 'interviewer').rejects('not-running');
    given(event.created())
      .when({ type: 'resumeInterview' }, 'interviewer')
      .rejects('not-running', 'not-paused');
  });

  it('is the interviewer’s alone where the plan gives the candidate none', () => {
    given(...asked({ pause: false }, null))
      .when({ type: 'pauseInterview' }, 'candidate')
      .rejects('not-allowed');
    given(...asked({ pause: false }, null))
      .when({ type: 'pauseInterview' }, 'interviewer')
      .yields('interviewPaused');
    given(...asked({ pause: false }, null), event.paused())
      .when({ type: 'resumeInterview' }, 'candidate')
      .rejects('not-allowed');
  });

  it('holds up what moves the interview on', () => {
    for (const command of [submit, { type: 'askForHint' }, { type: 'skipQuestion' }] as const)
      given(...asked({}, null), event.paused())
        .when(command, 'candidate')
        .rejects('paused');
    given(...asked({}, null), event.closed(3), event.paused())
      .when(next, 'candidate')
      .rejects('paused');
  });
});

describe('a soft timer', () => {
  const log = asked(timed('soft'), seconds(120));

  it('warns at the deadline, once, and goes on', () => {
    given(...log)
      .when(passTime(), 'server', seconds(120) - 1)
      .yields();
    given(...log)
      .when(passTime('A draft.'), 'server', seconds(120))
      .yields({ type: 'timeWarned', question: 3 });
    given(...log, event.warned(3))
      .when(passTime('A draft.'), 'server', seconds(9_999))
      .yields();
    given(...log, event.warned(3))
      .when(submit, 'candidate', seconds(9_999))
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');
  });

  it('still asks back after the deadline', () => {
    const setup = timed('soft', { followUps: { pumps: 1, probes: 3, authored: 0 } });
    given(...asked(setup, seconds(120)), event.warned(3))
      .when({ ...submit, text: saying('tea', 'kettle') }, 'candidate', seconds(9_999))
      .yields('answerSubmitted', 'answerGraded', 'followUpAsked');
  });

  it('wants to be woken at the deadline, and not again', () => {
    expect(nextWake(fold(stored(log)))).toBe(seconds(120));
    expect(nextWake(fold(stored([...log, event.warned(3)])))).toBeNull();
  });
});

describe('a hard timer', () => {
  const log = asked(timed('hard'), seconds(120));

  it('leaves two seconds of grace, in which an answer on its way still counts', () => {
    given(...log)
      .when(passTime('A draft.'), 'server', seconds(122) - 1)
      .yields();
    given(...log)
      .when(submit, 'candidate', seconds(122) - 1)
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');
  });

  it('asks nothing back within the grace: there would be no time to answer', () => {
    const setup = timed('hard', { followUps: { pumps: 1, probes: 3, authored: 0 } });
    const answer = { ...submit, text: saying('tea', 'kettle') };
    given(...asked(setup, seconds(120)))
      .when(answer, 'candidate', seconds(120) - 1)
      .yields('answerSubmitted', 'answerGraded', 'followUpAsked');
    given(...asked(setup, seconds(120)))
      .when(answer, 'candidate', seconds(120))
      .yields('answerSubmitted', 'answerGraded', 'questionClosed');
  });

  it('then hands in the draft', () => {
    given(...log)
      .when(passTime(saying('tea', 'kettle')), 'server', seconds(122))
      .yields(
        { type: 'answerSubmitted', question: 3, to: 3, text: saying('tea', 'kettle'), byClock: true },
        { type: 'answerGraded', question: 3 },
        { type: 'questionClosed', question: 3, reason: 'time' },
      );
  });

  it('hands it in for the turn that is open, and asks no follow-up', () => {
    const setup = timed('hard', { followUps: { pumps: 1, probes: 3, authored: 0 } });

    given(
      ...asked(setup, seconds(120)),
      event.submitted(3),
      event.graded(3, 'tea', []),
      event.probed(3, 'tea', 'kettle'),
    )
      .when(passTime('A draft.'), 'server', seconds(122))
      .yields({ type: 'answerSubmitted', to: 6, byClock: true }, 'answerGraded', {
        type: 'questionClosed',
        reason: 'time',
      });
  });

  it.each([null, '', ' \n '])('only closes the question where there is no draft (%j)', (draft) => {
    given(...log)
      .when(passTime(draft), 'server', seconds(122))
      .yields({ type: 'questionClosed', question: 3, reason: 'time' });
  });

  it('survives a draft that is too long for an answer', () => {
    const result = given(...log).when(passTime('so '.repeat(ANSWER_LIMIT)), 'server', seconds(122)).result;

    expect(result).toContainEqual({ type: 'questionClosed', question: 3, reason: 'time' });
    for (const each of Array.isArray(result) ? result : [])
      if (each.type === 'answerSubmitted') expect(each.text.length).toBeLessThanOrEqual(ANSWER_LIMIT);
  });

  it('hands in as much of a long draft as an answer may have, and never half a character', () => {
    const start = 'so '.repeat(6_666);
    for (const [draft, text] of [
      [`${start}it`, `${start}it`],
      [`${start}its`, `${start}it`],
      [`${start}🫖`, `${start}🫖`],
      [`${start}a🫖`, `${start}a`],
      [`${start}it🫖`, `${start}it`],
      [`${start}🫖s`, `${start}🫖`],
      [`${start}a\u{10000}`, `${start}a`],
      [`${start}a\u{10ffff}`, `${start}a`],
    ] as const)
      given(...log)
        .when(passTime(draft), 'server', seconds(122))
        .yields({ type: 'answerSubmitted', text }, 'answerGraded', 'questionClosed');
  });

  it('goes on in a real interview, and ends after the last question in both modes', () => {
    given(...asked(timed('hard', { mode: 'real' }), seconds(120)))
      .when(passTime(), 'server', seconds(122))
      .yields({ type: 'questionClosed', reason: 'time' }, { type: 'questionAsked', number: 2 });
    for (const mode of ['practice', 'real'] as const)
      given(...asked(timed('hard', { mode, dishes: ['tea'] }), seconds(120)))
        .when(passTime(), 'server', seconds(122))
        .yields(
          { type: 'questionClosed', reason: 'time' },
          { type: 'interviewFinished', reason: 'completed' },
        );
  });

  it('wants to be woken when the grace is over', () => {
    expect(nextWake(fold(stored(log)))).toBe(seconds(122));
    expect(nextWake(fold(stored([...log, event.closed(3)])))).toBeNull();
  });
});

describe('nextWake', () => {
  it('is the very instant at which time brings something', () => {
    for (const timer of ['soft', 'hard'] as const) {
      const { act, pass, state } = play(timed(timer, { mode: 'real' }));
      act('candidate', start, seconds(0));
      const wake = nextWake(state());

      expect(wake).not.toBeNull();
      expect(pass((wake ?? 0) - 1)).toHaveLength(0);
      expect(pass(wake ?? 0)).not.toHaveLength(0);
    }
  });

  it('is never for a question without a deadline', () => {
    for (const timer of ['soft', 'hard'] as const)
      expect(nextWake(fold(stored(asked(timed(timer), null))))).toBeNull();
  });

  it('leaves an interview alone before its start and after its end', () => {
    expect(nextWake(fold(stored([event.created(timed('hard'))])))).toBeNull();
    expect(
      nextWake(
        fold(stored([...asked(timed('hard'), seconds(120)), event.closed(3, 'finished'), event.finished()])),
      ),
    ).toBeNull();
  });
});

describe('finishInterview', () => {
  const finish: Command = { type: 'finishInterview' };

  it('closes what is open, and says who ended it', () => {
    given(...asked({}, null))
      .when(finish, 'candidate')
      .yields(
        { type: 'questionClosed', question: 3, reason: 'finished' },
        { type: 'interviewFinished', reason: 'candidate' },
      );
    given(...asked({}, null), event.closed(3))
      .when(finish, 'interviewer')
      .yields({ type: 'interviewFinished', reason: 'interviewer' });
  });

  it('works in a pause', () => {
    given(...asked({}, null), event.paused())
      .when(finish, 'candidate')
      .yields('questionClosed', { type: 'interviewFinished', reason: 'candidate' });
  });

  it('happens once, and not before the start', () => {
    given(...asked({}, null), event.closed(3, 'finished'), event.finished('candidate'))
      .when(finish, 'candidate')
      .rejects('already-finished');
    given(event.created()).when(finish, 'interviewer').rejects('not-running');
  });
});
