// What a candidate agrees to by beginning.
import { describe, expect, test } from 'vitest';
import { questionCount } from '../../../../web/client/question-count.ts';
import { greeting, presenceWords, termsOf } from '../../../../web/pages/interview/terms.ts';
import { model, people, plan } from './models.ts';

const everybody = [people.maya, people.ines, people.observer];
function terms(more: Parameters<typeof model>[0], present: readonly string[] = ['c']) {
  return termsOf(model({ status: 'created', ...more }), 'c', present).join('\n');
}

describe('the terms before the start', () => {
  test('somebody alone is told so, and that nobody sees unsent words', () => {
    const said = terms({});
    expect(said).toContain('You are alone: nobody else holds a link.');
    expect(said).toContain('Nobody sees your words before you send them.');
    expect(said).not.toContain('agree');
  });

  test('with others each is named with what they do and whether they are there', () => {
    const said = terms({ participants: everybody }, ['c', 'i']);
    expect(said).toContain('Ines watches and marks, and is here.');
    expect(said).toContain('The observer only watches, and is not here yet.');
  });

  test('live typing asks for consent, a recording is told as well', () => {
    const asked = /An interviewer sees your words as you type them\..*Begin only if you agree to that\./;
    expect(terms({ participants: everybody })).toMatch(asked);
    expect(terms({ participants: everybody })).not.toContain('is kept with it');
    const recorded = terms({ participants: everybody, plan: { ...plan, typing: 'recorded' } });
    expect(recorded).toMatch(asked);
    expect(recorded).toContain('How you typed an answer is kept with it.');
  });

  test('hidden typing is hidden from everybody, and observers never see typing', () => {
    const unseen = 'Nobody sees your words before you send them.';
    expect(terms({ participants: everybody, plan: { ...plan, typing: 'hidden' } })).toContain(unseen);
    expect(terms({ participants: [people.maya, people.observer] })).toContain(unseen);
  });

  test('a revoked link counts for nobody', () => {
    expect(terms({ participants: [people.maya, { ...people.ines, revoked: true }] })).toContain(
      'You are alone',
    );
  });

  test('it is said what is shown when', () => {
    expect(terms({ reveal: 'question' })).toContain('when a question closes');
    expect(terms({ mode: 'real', reveal: 'end' })).toContain('nothing is shown early; marks come at the end');
    expect(terms({ reveal: 'person' })).toContain('when an interviewer releases them');
  });

  test('length, clock and what is allowed follow the plan', () => {
    expect(terms({})).toContain(
      '10 minutes, 3 questions. The clock starts with the first; you may go on past it.',
    );
    expect(terms({})).toContain(
      'You may ask for hints, which halve what a point earns, pause, skip a question or finish early.',
    );
    const strict = terms({ mode: 'real', plan: { ...plan, timer: 'hard', pause: false } });
    expect(strict).toContain('your words are sent as they stand');
    expect(strict).toContain('You may skip a question or finish early.');
    expect(terms({ plan: { ...plan, timer: 'off' } })).toContain('No clock runs.');
  });
});

test('the running head says who is there', () => {
  expect(presenceWords(model(), 'c', ['c'])).toBe('you are alone');
  const several = model({ participants: everybody });
  expect(presenceWords(several, 'c', ['c'])).toBe('nobody else is here');
  expect(presenceWords(several, 'c', ['c', 'i', 'o'])).toBe('with Ines and the observer');
});

test('a name that only repeats the role is no name', () => {
  expect([
    greeting({ name: 'Maya', role: 'candidate' }),
    greeting({ name: 'Candidate', role: 'candidate' }),
    greeting({ name: '', role: 'candidate' }),
  ]).toEqual(['Ready when you are, Maya', 'Ready when you are', 'Ready when you are']);
});

test('the questions of a plan are those of its sections', () => {
  expect(questionCount(plan)).toBe(3);
});
