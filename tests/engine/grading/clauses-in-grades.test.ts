// What clauses decide in a grade: where an error lies, how far it reaches, which wordings agree.
import { describe, expect, it } from 'vitest';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { compiled, queue } from '../../fixtures/rubrics.ts';
import { concept, gradeText } from './answers.ts';

const rubric = compiled(
  rubricSchema.parse({
    ...queue,
    concepts: [
      { id: 'alarm', name: 'An alarm tells the owner', weight: 2, anyOf: ['alarm owner'] },
      {
        id: 'backoff',
        name: 'Retries with backoff',
        weight: 2,
        anyOf: ['retry backoff', 'wait longer', 'delay grows', 'pause doubles'],
      },
      {
        id: 'two',
        name: 'Two of five',
        weight: 2,
        groups: [['lock'], ['lease'], ['token'], ['fence'], ['epoch']],
        atLeast: 5,
      },
    ],
    misconceptions: [
      {
        id: 'lost',
        says: 'The queue loses messages',
        severity: 'major',
        anyOf: ['queue|it loses messages'],
        correction: 'It keeps them.',
      },
    ],
  }),
);

function errorsIn(text: string): string[] {
  return gradeText(rubric, text).misconceptions.map(({ id }) => id);
}

describe('an error', () => {
  it.each(['The queue loses messages.', 'The queue is small and loses messages.'])(
    'lies in one clause, or in one that continues it: %s',
    (text) => {
      expect(errorsIn(text)).toEqual(['lost']);
    },
  );

  it.each([
    ['a clause of its own', 'The queue is small; a slow worker loses messages.'],
    ['one that turns', 'We watch the queue if loses messages.'],
    ['another sentence', 'We watch the queue. Which loses messages.'],
  ])('does not reach into %s', (_, text) => {
    expect(errorsIn(text)).toEqual([]);
  });

  it('leaves what stands far from it in a clause without end', () => {
    const near = 'The queue loses messages with an alarm to the owner.';
    expect(concept(gradeText(rubric, near), 'alarm').credit).toBe(0);
    const far = gradeText(
      rubric,
      'The queue loses messages over and over, on each of the many long days of a very busy and rather dull winter, with an alarm to the owner.',
    );
    expect(far.misconceptions).toHaveLength(1);
    expect(concept(far, 'alarm').credit).toBe(1);
  });

  it('is not counted again as the contrary of a concept', () => {
    const twice = compiled(
      rubricSchema.parse({
        ...rubric.used.rubric,
        concepts: [
          {
            id: 'keeps',
            name: 'The queue keeps messages',
            weight: 2,
            anyOf: ['queue keeps messages'],
            contrary: { says: 'The queue loses messages', anyOf: ['queue loses messages'] },
          },
        ],
      }),
    );
    expect(gradeText(twice, 'The queue loses messages.').misconceptions.map(({ id }) => id)).toEqual([
      'lost',
    ]);
  });
});

describe('wordings that agree', () => {
  it('stand within two clauses of one another', () => {
    const near = 'We surely retry all of it with backoff, and we wait longer.';
    const far =
      'We surely retry all of it with backoff. The owner is told. A lock is held. A token is kept. Then we do wait a while longer.';
    expect(concept(gradeText(rubric, near), 'backoff').credit).toBe(1);
    expect(concept(gradeText(rubric, far), 'backoff').credit).toBe(0.95);
  });
});

describe('a concept that earns nothing', () => {
  it('points at no words', () => {
    const { credit, spans } = concept(gradeText(rubric, 'Here a lock is held by whoever works.'), 'two');
    expect({ credit, spans }).toEqual({ credit: 0, spans: [] });
  });
});

describe('a warning', () => {
  it('raises the score by its points', () => {
    const base = 'The alarm reaches the owner. We retry with backoff, and we wait longer.';
    const grade = gradeText(rubric, `${base} It is not true that the queue loses messages.`);
    expect(grade.rejections).toHaveLength(1);
    const { score } = gradeText(rubric, `${base} It is not true that the winter loses patience.`);
    expect(grade.score).toBeGreaterThanOrEqual(score + 5);
  });
});
