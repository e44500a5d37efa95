// Where an interview stands: what is announced, where a reader should be looking, what a closed question says.
import { describe, expect, test } from 'vitest';
import {
  announcementsOf,
  awaitsGrade,
  closedWords,
  durationWords,
  newestPlace,
  saidBefore,
} from '../../../../web/pages/interview/progress.ts';
import { clockFacts } from '../../../../web/ui/clock-reading.ts';
import { answered, grade, model, question, turn } from './models.ts';

const closed = { reason: 'answered', at: 3_000 } as const;
function texts(...args: Parameters<typeof announcementsOf>) {
  return announcementsOf(...args).map(({ text }) => text);
}

describe('what screen readers are told', () => {
  test('a question is announced once and whole', () => {
    expect(texts(model({ questions: [question(3)] }))).toEqual(['Question 1. Text of 3']);
  });

  test('a follow-up comes with what is covered so far, a hint as a hint', () => {
    const hints = [{ version: 8, at: 0, text: 'Look closer', concept: null }];
    const turns = [answered(3), turn(6, { kind: 'probe', hints })];
    const covered = [{ id: 'x', name: 'X', spans: [] }];
    expect(texts(model({ questions: [question(3, { turns, covered })] }))).toEqual([
      'Question 1. Text of 3',
      'Covered so far: 1. Text of 6',
      'Hint: Look closer',
    ]);
  });

  test('in a real interview a follow-up says nothing about coverage', () => {
    const turns = [answered(3), turn(6, { kind: 'authored' })];
    expect(texts(model({ mode: 'real', questions: [question(3, { turns })] })).at(-1)).toBe('Text of 6');
  });

  test('a closed question is announced with its marks, not before they are there', () => {
    const waiting = question(3, { turns: [answered(3)], closed });
    expect(texts(model({ questions: [waiting] }))).toHaveLength(1);
    expect(texts(model({ questions: [{ ...waiting, grade }] })).at(-1)).toBe(
      'Question 1 is closed. 71 out of 100, good: 0 covered, 0 partly, 0 missing.',
    );
  });

  test('after a reload only the open turn is told again', () => {
    const first = question(3, { turns: [answered(3)], closed, grade });
    const interview = model({ questions: [first, question(9, { number: 2 })] });
    const known = saidBefore(interview);
    const fresh = announcementsOf(interview).filter(({ key }) => !known.includes(key));
    expect(fresh.map(({ text }) => text)).toEqual(['Question 2. Text of 9']);
  });
});

describe('where a reader should be looking', () => {
  test('at the question while it is new, at the follow-up once there is one', () => {
    expect(newestPlace(model({ questions: [question(3)] }), false)).toBe('question-3');
    const turns = [answered(3), turn(6, { kind: 'probe' })];
    expect(newestPlace(model({ questions: [question(3, { turns })] }), false)).toBe('turn-6');
  });

  test('at the marks when a question closes, the last one too', () => {
    const questions = [question(3, { turns: [answered(3)], closed, grade })];
    expect(newestPlace(model({ questions }), false)).toBe('marking-3');
    expect(newestPlace(model({ questions, status: 'finished' }), false)).toBe('marking-3');
  });

  test('at the end where it brought no marks, or all of them at once', () => {
    const cutShort = [question(3, { closed: { reason: 'finished', at: 4_000 } })];
    expect(newestPlace(model({ questions: cutShort, status: 'finished' }), false)).toBe('ending');
    const questions = [question(3, { turns: [answered(3)], closed, grade })];
    expect(newestPlace(model({ questions, status: 'finished', reveal: 'end' }), false)).toBe('ending');
  });

  test('at what is arriving, and nowhere before anything came', () => {
    expect(newestPlace(model({ questions: [question(3)] }), true)).toBe('arriving');
    expect(newestPlace(model(), false)).toBeNull();
  });
});

describe('a closed question without marks', () => {
  const shut = question(3, { turns: [answered(3)], closed });

  test('says when its marks come', () => {
    expect(closedWords(shut, model({ mode: 'real', reveal: 'end' }))).toMatch(/Marks come at the end/);
    expect(closedWords(shut, model({ reveal: 'person' }))).toMatch(/when an interviewer releases them/);
  });

  test('says that nothing was marked where nothing was answered', () => {
    const skipped = question(3, { closed: { reason: 'skipped', at: 1 } });
    expect(closedWords(skipped, model())).toBe('Skipped; nothing was marked.');
    const late = question(3, { closed: { reason: 'time', at: 1 } });
    expect(closedWords(late, model())).toMatch(/^Time was up/);
  });

  test('waits for its marks only where they are about to come', () => {
    expect(awaitsGrade(model({ reveal: 'question' }), shut)).toBe(true);
    expect(awaitsGrade(model({ reveal: 'end' }), shut)).toBe(false);
    expect(awaitsGrade(model({ reveal: 'end', status: 'finished' }), shut)).toBe(true);
    expect(awaitsGrade(model({ reveal: 'person', scoresRevealed: true }), shut)).toBe(true);
    expect(awaitsGrade(model(), question(3, { closed: { reason: 'skipped', at: 1 } }))).toBe(false);
  });
});

test('no clock runs between questions', () => {
  expect(clockFacts(model({ questions: [question(3, { closed })] }))).toBeNull();
  expect(clockFacts(model({ questions: [question(3)] }))).toMatchObject({ deadline: 61_000, timer: 'soft' });
});

test('the time an answer took is told in minutes and seconds', () => {
  expect([38_000, 124_000, 0, -5].map(durationWords)).toEqual(['38 s', '2 min 04 s', '0 s', '0 s']);
});
