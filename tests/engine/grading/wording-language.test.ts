import { describe, expect, it } from 'vitest';
import { conceptSchema, rubricSchema } from '../../../src/engine/schemas.ts';
import { compiled, queue } from '../../fixtures/rubrics.ts';
import { concept, gradeText } from './answers.ts';

const JITTER = 'We always wait with a backoff of random jitter to spread the later attempts over time.';
const BACKOFF = 'We wait with backoff before each of the further attempts that we make.';
const OUTBOX = 'We save the event in an outbox table within one transaction of the service.';
const RELAY = 'A relay publishes the rows of this table to everybody else out there.';
const LOG = 'A connector follows the binlog of the database for as long as it runs.';

function creditFor(worded: object, answer: string): number {
  const rubric = rubricSchema.parse({
    ...queue,
    question: 'What do you do?',
    misconceptions: [],
    followUps: [],
    concepts: [{ id: 'one', name: 'One', ...worded }],
  });
  return concept(gradeText(compiled(rubric), answer), 'one').credit;
}

function problemsOf(worded: object): string[] {
  const { error } = conceptSchema.safeParse({ id: 'one', name: 'One', ...worded });
  return (error?.issues ?? []).map(({ message }) => message);
}

describe('a graded wording', () => {
  const anyOf = [{ wording: 'backoff attempts', credit: 0.5 }, 'backoff jitter random|spread'];

  it('earns as much as its author says, where no better one is found', () => {
    expect(creditFor({ anyOf }, BACKOFF)).toBe(0.5);
    expect(creditFor({ anyOf }, JITTER)).toBe(1);
    expect(creditFor({ anyOf: [...anyOf].reverse() }, JITTER)).toBe(1);
  });

  it('may stand in groups and in ways', () => {
    const groups = [[{ wording: 'backoff attempts', credit: 0.4 }], ['jitter spread']];
    expect(creditFor({ groups, atLeast: 2 }, JITTER)).toBeCloseTo(0.7, 6);
    expect(creditFor({ oneOf: [[groups[0]], [['nowhere']]] }, BACKOFF)).toBeCloseTo(0.4, 6);
  });

  it.each([0, 0.05, 1.1, '0.5'])('is refused with a credit of %j', (credit) => {
    expect(problemsOf({ anyOf: [{ wording: 'backoff', credit }] })).toHaveLength(1);
  });
});

describe('a concept with several ways', () => {
  const oneOf = [
    [['save outbox transaction'], ['relay publishes|sends']],
    [['follows|reads binlog'], ['connector emits|topic']],
  ];

  it('is whole by either', () => {
    expect(creditFor({ oneOf }, `${OUTBOX} ${RELAY}`)).toBe(1);
    expect(creditFor({ oneOf: [...oneOf].reverse() }, `${OUTBOX} ${RELAY}`)).toBe(1);
  });

  it('is never half of one and half of another', () => {
    expect(creditFor({ oneOf }, `${OUTBOX} ${LOG}`)).toBeLessThan(0.6);
  });

  it('holds nothing of another way against whoever says one', () => {
    const sound = `${OUTBOX} ${RELAY}`;
    const rubric = compiled(
      rubricSchema.parse({ ...queue, followUps: [], concepts: [{ id: 'one', name: 'One', oneOf }] }),
    );
    const grade = gradeText(rubric, `${sound} We do not follow the binlog by a connector.`);
    expect(concept(grade, 'one').credit).toBe(1);
    expect(grade.flags.map(({ id }) => id)).not.toContain('contradiction');
  });
});

describe('what says how a concept may be said', () => {
  const message = 'give one of `anyOf`, `groups`, `oneOf` and `passages`';

  it('is one of four', () => {
    expect(problemsOf({ anyOf: ['a'] })).toEqual([]);
    expect(problemsOf({ oneOf: [[['a']], [['b'], ['c']]] })).toEqual([]);
    expect(problemsOf({ passages: ['It is kept.'] })).toEqual([]);
    expect(problemsOf({})).toEqual([message]);
    expect(problemsOf({ anyOf: ['a'], passages: ['It is kept.'] })).toEqual([message]);
    expect(problemsOf({ anyOf: ['a'], oneOf: [[['a']], [['b']]] })).toEqual([message]);
  });

  it('has at least two ways where it has ways', () => {
    expect(problemsOf({ oneOf: [[['a']]] })).toHaveLength(1);
  });
});
