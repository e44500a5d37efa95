// An interview is created and started; what it takes up from its plan.
import { describe, expect, it } from 'vitest';
import { commandKey, evolve } from '../../../src/interview/core/evolve.ts';
import { initialState } from '../../../src/interview/core/state.ts';
import { creation, event, people, stored } from '../../support/interview/events.ts';
import { decided, fold, given } from '../../support/interview/given.ts';
import { play } from '../../support/interview/interview.ts';
import { rubricOf } from '../../support/interview/rubrics.ts';

describe('createInterview', () => {
  it('states plan, mode, reveal, seed and participants as one event', () => {
    const command = creation({ mode: 'real', reveal: 'person', seed: 7, blindFirst: true });

    given().when(command, 'server').yields({
      type: 'interviewCreated',
      plan: command.plan,
      mode: 'real',
      reveal: 'person',
      seed: 7,
      blindFirst: true,
      participants: command.participants,
    });
  });

  it('is refused where the interview is there already', () => {
    const state = fold(stored([event.created()]));

    expect(decided(state, creation(), 'server', state.at)).toHaveProperty('rejected');
  });
});

describe('before createInterview', () => {
  it('nothing can be asked of an interview that is not there', () => {
    expect(decided(initialState, { type: 'startInterview' }, 'candidate', 0)).toHaveProperty('rejected');
  });
});

describe('startInterview', () => {
  it.each(['practice', 'real'] as const)('asks the first question at once (%s)', (mode) => {
    const { question, title, level, topics, id } = rubricOf('tea');

    given(event.created({ mode }))
      .when({ type: 'startInterview' }, 'candidate')
      .yields(
        { type: 'interviewStarted', engine: expect.stringMatching(/\S/) },
        {
          type: 'questionAsked',
          number: 1,
          rubric: id,
          title,
          level,
          topics,
          text: question,
          deadline: null,
        },
      );
  });

  it('happens once', () => {
    given(event.created(), event.started(), event.asked('tea', 1))
      .when({ type: 'startInterview' }, 'candidate')
      .rejects('already-started');
  });

  it('does not bring a finished interview back', () => {
    given(
      event.created(),
      event.started(),
      event.asked('tea', 1),
      event.closed(3, 'finished'),
      event.finished('candidate'),
    )
      .when({ type: 'startInterview' }, 'candidate')
      .rejects('already-finished', 'already-started');
  });
});

describe('what is folded', () => {
  it('remembers an accepted command by who gave it, its id, its body’s hash and its versions', () => {
    const { act, state } = play();
    act('candidate', { type: 'startInterview' }, 0);
    const accepted = state().commands.get(commandKey(people.candidate.id, 'c2'));

    expect(accepted).toEqual({ hash: 'hash of c2', from: 2, to: 3 });
  });

  it('keeps the ids of two participants apart, whatever letters they are made of', () => {
    expect(commandKey('a', 'b-c')).not.toBe(commandKey('a-b', 'c'));
    expect(commandKey('a', 'b:c')).not.toBe(commandKey('a:b', 'c'));
    expect(commandKey('ida', 'x')).not.toBe(commandKey('cat', 'x'));
  });

  it('leaves the state before an event as it was', () => {
    const log = stored([event.created(), event.started(), event.asked('tea', 1), event.submitted(3)]);
    const before = fold(log.slice(0, 3));
    const copy = structuredClone(before);
    for (const each of log.slice(3)) evolve(before, each);

    expect(before).toEqual(copy);
  });
});
