// What somebody says without standing by it, says the other way round, calls needless, or rightly warns of.
import { describe, expect, it } from 'vitest';
import { MISCONCEPTION, REJECTION } from '../../../src/engine/grading/weights.ts';
import { gradeWords, summarySentence } from '../../../src/engine/index.ts';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { caching, compiled, queue } from '../../fixtures/rubrics.ts';
import { cachingInOtherWords, concept, flags, gradeText, turn } from './answers.ts';

const ready = compiled(caching);
const consumer = compiled(queue);
const SAID = 'I invalidate the key in the cache after each write';

function credit(text: string): number {
  return concept(gradeText(ready, text), 'invalidate').credit;
}

describe('credit for what nobody stands by', () => {
  it.each([
    ['asked in a text of questions', `Would ${SAID}? Is the miss loaded?`],
    ['what one would never do', `I would never do this: ${SAID}.`],
    ['what others claimed', `They used to claim that ${SAID}.`],
    ['what is not true', `It would be false to say that ${SAID}.`],
    ['hedged both ways', `Either ${SAID}, or the contrary.`],
    ['taken back at the end', `${SAID}. But all of that is wrong.`],
  ])('is little: %s', (_, text) => {
    expect(credit(`${SAID}.`)).toBe(1);
    expect(credit(text)).toBeLessThanOrEqual(0.35);
  });

  it('is whole where the wording asks for the very words that a mood is known by', () => {
    const rubric = compiled(
      rubricSchema.parse({
        ...queue,
        concepts: [
          { id: 'off', name: 'Turn the alarm off by night', anyOf: ['turn_off|disable alarm night'] },
        ],
      }),
    );
    expect(concept(gradeText(rubric, 'I turn off the alarm by night, for good.'), 'off').credit).toBe(1);
    expect(concept(gradeText(rubric, 'We used to claim to turn off the alarm by night.'), 'off').credit).toBe(
      0.3,
    );
  });

  it('is that of the worst mood where several lie on it', () => {
    const put = 'We turned off the rule that I invalidate the key in the cache after each write';
    expect(credit(`${put}.`)).toBe(0.5);
    expect(credit(`They used to claim that ${put.toLowerCase()}.`)).toBe(0.3);
    expect(credit(`${put}. But all of that is wrong.`)).toBe(0.3);
  });

  it('is whole beside what somebody would ask, or used to think', () => {
    expect(credit(`${SAID}. Is the store fast enough?`)).toBe(1);
    expect(credit(`They used to claim that entries never go stale, but ${SAID.replace('I', 'we')}.`)).toBe(1);
  });
});

describe('what is called needless', () => {
  const text = 'There is no need to invalidate the key in the cache after each write.';

  it('earns nothing, costs points and asks for a person', () => {
    const grade = gradeText(ready, `A miss loads the row from the database. ${text}`);
    expect(concept(grade, 'invalidate').credit).toBe(0);
    expect(flags(grade)).toContain('dismissal');
    expect(grade.needsReview).toBe(true);
    const without = gradeText(ready, 'A miss loads the row from the database.');
    expect(grade.score).toBeLessThan(without.score);
  });

  it('is forgiven where it is said elsewhere', () => {
    expect(flags(gradeText(ready, `${SAID}. ${text}`))).not.toContain('dismissal');
  });
});

describe('the contrary of a concept', () => {
  const rubric = compiled(
    rubricSchema.parse({
      ...queue,
      concepts: [
        {
          id: 'order',
          name: 'Delete the message only after the work',
          weight: 2,
          anyOf: ['delete|remove after|once work|success|done'],
          missed: 'Delete a message only once its work has succeeded.',
          contrary: {
            says: 'The message is deleted before the work begins',
            anyOf: ['delete|remove|acknowledge message|it before|first work|processing !not|never|wrong'],
          },
        },
        { id: 'retry', name: 'Retry with backoff', weight: 2, anyOf: ['retry|retried backoff'] },
      ],
    }),
  );

  it('costs a minor error, and is quoted with what should have been said', () => {
    const text = 'I retry with backoff. The message is deleted before the work begins.';
    const grade = gradeText(rubric, text);
    expect(grade.misconceptions).toMatchObject([
      {
        id: 'not-order',
        says: 'The message is deleted before the work begins',
        correction: 'Delete a message only once its work has succeeded.',
        points: MISCONCEPTION.points.minor,
      },
    ]);
    const spans = grade.misconceptions[0]?.spans ?? [];
    expect(text.slice(spans[0]?.start, spans.at(-1)?.end)).toBe('message is deleted before the work');
  });

  it.each([
    [
      'where the concept is said, too',
      'I delete it after the work, not the message before processing. I delete the message before work that is idle.',
    ],
    ['where it is warned of', 'Never delete the message before the work.'],
    ['where it is asked', 'Is the message deleted before the work begins?'],
    ['over two clauses', 'I delete the message. Before the work begins we wait.'],
  ])('is not found %s', (_, text) => {
    expect(gradeText(rubric, text).misconceptions).toEqual([]);
  });
});

describe('a wrong number', () => {
  function rubricOf(wording: string) {
    const concepts = [{ id: 'limit', name: 'At most 15 minutes', weight: 2, anyOf: [wording] }];
    return compiled(rubricSchema.parse({ ...queue, concepts }));
  }
  function wrongIn(wording: string, text: string): string[] {
    return gradeText(rubricOf(wording), text).misconceptions.map(({ id }) => id);
  }

  it('is the contrary of a concept whose wording asks for one with a sign or a margin', () => {
    expect(wrongIn('run|runs =15_min', 'It runs for 50 minutes.')).toEqual(['not-limit']);
    expect(wrongIn('run|runs 15±1_min', 'It runs for 50 minutes.')).toEqual(['not-limit']);
    expect(wrongIn('run|runs =15_min', 'It runs for 15 minutes.')).toEqual([]);
    expect(concept(gradeText(rubricOf('run|runs =15_min'), 'It runs for 50 minutes.'), 'limit').credit).toBe(
      0,
    );
  });

  it('is none where the number was written as an example, and none where it is denied', () => {
    expect(wrongIn('run|runs 15_min', 'It runs for 50 minutes.')).toEqual([]);
    expect(wrongIn('run|runs =15_min', 'It never runs for 50 minutes.')).toEqual([]);
  });
});

describe('an error that is warned of', () => {
  it.each([
    'It is not true that I keep state in memory.',
    'They used to claim: keep state in memory. It is wrong that one may keep state in memory.',
    'My old colleagues used to claim that we keep state in memory.',
  ])('may be denied or disowned: %s', (text) => {
    expect(gradeText(consumer, text).rejections).toHaveLength(1);
  });

  it.each([
    ['asked', 'Do I keep state in memory? I would not ask.'],
    [
      'listed',
      'no state in memory, queue, retry, backoff, idempotent handler, dead-letter queue, visibility timeout',
    ],
    ['turned off', 'We turned off the job where I keep state in memory.'],
  ])('is none that is only %s', (_, text) => {
    expect(gradeText(consumer, text).rejections).toBeUndefined();
  });

  it('counts three times at most', () => {
    const errors = ['alpha', 'beta', 'gamma', 'delta'];
    const rubric = compiled(
      rubricSchema.parse({
        ...queue,
        misconceptions: errors.map((id) => ({
          ...{ id, says: `The ${id} lasts`, severity: 'major', correction: 'It ends.' },
          anyOf: [`${id} lasts`],
        })),
      }),
    );
    const text = errors.map((id) => `It is wrong that the ${id} lasts.`).join(' ');
    expect(gradeText(rubric, text).rejections?.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('adds points once, and is named in the summary', () => {
    const warned = gradeText(
      consumer,
      'Never keep the state in memory. I would not keep state in memory at all.',
    );
    expect(warned.rejections).toMatchObject([{ points: REJECTION.points.minor }]);
    expect(warned.misconceptions).toEqual([]);
    expect(gradeText(consumer, 'I keep the state in memory.').rejections).toBeUndefined();
  });

  it('counts for nothing where the error is voiced as well', () => {
    const both = gradeText(consumer, 'Never keep the state in memory. But I keep the state in memory here.');
    expect(both.rejections).toBeUndefined();
    expect(both.misconceptions).toHaveLength(1);
  });

  it('is told where nothing else is to be said first', () => {
    const text = `${cachingInOtherWords} It is wrong that cached entries need no expiry.`;
    const grade = gradeText(ready, text);
    expect(grade.flags).toEqual([]);
    expect(summarySentence(grade, [turn(text)], gradeWords)).toContain('rightly warned of 1 common error');
  });
});

describe('an error that is told as one', () => {
  const SAYS = 'cached entries need no expiry';

  it.each([
    `Some people believe that ${SAYS}.`,
    `The error I see most often: ${SAYS}.`,
    `We rejected the idea that ${SAYS}.`,
    `The vendor promised that ${SAYS}.`,
    `I would ask whether ${SAYS}.`,
    `That ${SAYS}, sounds right, but it isn't so.`,
    `Another mistake was that our ${SAYS}.`,
  ])('is not held against its teller: %s', (text) => {
    expect(gradeText(ready, `The ${SAYS}.`).misconceptions).toHaveLength(1);
    expect(gradeText(ready, text).misconceptions).toEqual([]);
  });

  it('takes nothing from what is right in the same sentence', () => {
    const right = 'I invalidate the key in the cache after each write';
    expect(credit(`The mistake is to wait: ${right}.`)).toBe(1);
  });
});
