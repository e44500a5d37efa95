import { describe, expect, it } from 'vitest';
import { type ConceptEvidence, denialsOf } from '../../../src/engine/grading/evidence.ts';
import { CREDIT } from '../../../src/engine/grading/weights.ts';
import { gradeAnswer } from '../../../src/engine/index.ts';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { caching, compiled, queue } from '../../fixtures/rubrics.ts';
import { concept, gradeText, turn } from './answers.ts';

const ready = compiled(caching);
const consumer = compiled(queue);
const FULL = 'I invalidate the key in the cache after each write.';

describe('evidence', () => {
  it('is the words that were counted, and nothing else', () => {
    const { spans } = concept(gradeText(ready, FULL), 'invalidate');
    expect(spans.map(({ start, end }) => FULL.slice(start, end))).toEqual(['invalidate', 'key', 'write']);
  });

  it('alone carries the credit: the highlighted words without the rest earn the same wording', () => {
    const answer = `Well, as far as I can see, ${FULL} That would be my way.`;
    const whole = concept(gradeText(ready, answer), 'invalidate');
    const kept = whole.spans.map(({ start, end }) => answer.slice(start, end)).join(' ');
    expect(concept(gradeText(ready, `So we ${kept} then.`), 'invalidate').credit).toBe(whole.credit);
    const erased = [...whole.spans]
      .reverse()
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), answer);
    expect(concept(gradeText(ready, erased), 'invalidate').credit).toBe(0);
  });

  it('joins neighbouring words into one span', () => {
    const answer = 'Watch the hit rate closely all day.';
    const { spans } = concept(gradeText(ready, answer), 'watch');
    expect(spans.map(({ start, end }) => answer.slice(start, end))).toEqual(['Watch', 'hit rate']);
  });

  it('earns part of a credit for part of a wording', () => {
    const { credit, status } = concept(
      gradeText(ready, 'The cache entry is thrown away, so I update it there.'),
      'invalidate',
    );
    expect(credit).toBeGreaterThan(0);
    expect(credit).toBeLessThan(1);
    expect(status).not.toBe('covered');
  });

  it('is worth less where a thing is only named', () => {
    const named = concept(gradeText(consumer, 'Idempotent handler.'), 'idempotent');
    const said = concept(
      gradeText(consumer, 'The handler is idempotent, so a second delivery does no harm.'),
      'idempotent',
    );
    expect(named.credit).toBe(CREDIT.named[2]);
    expect(said.credit).toBe(1);
  });

  it('asks for a person where the opposite of a missing word is said', () => {
    const grade = gradeText(
      consumer,
      'The visibility timeout must be shorter than the slowest run of the handler.',
    );
    expect(concept(grade, 'visibility').status).not.toBe('covered');
    const [flag] = grade.flags.filter(({ id }) => id === 'contradiction');
    expect(flag?.spans).toHaveLength(1);
    expect(grade.needsReview).toBe(true);
    const right = gradeText(
      consumer,
      'The visibility timeout must be longer than the slowest run of the handler.',
    );
    expect(right.flags.map(({ id }) => id)).not.toContain('contradiction');
  });

  it('asks for a person where two things stand the other way round', () => {
    const rubric = rubricSchema.parse({
      ...queue,
      concepts: [
        {
          id: 'order',
          name: 'Process the message before you delete it',
          anyOf: ['process|work message|it before|then delete|remove'],
        },
      ],
    });
    const ready = compiled(rubric);
    function flagsOf(text: string): string[] {
      return gradeText(ready, text).flags.map(({ id }) => id);
    }
    expect(
      flagsOf('I delete the message before I process it, to be on the safe side with duplicates.'),
    ).toContain('contradiction');
    expect(
      flagsOf('I process the message before I delete it, to be on the safe side with failures.'),
    ).not.toContain('contradiction');
  });

  it('counts k of n groups', () => {
    function credit(text: string): number {
      return concept(gradeText(consumer, text), 'failures').credit;
    }
    expect(credit('Failures are retried with backoff.')).toBeCloseTo(0.5);
    expect(credit('Failures are retried with backoff, and poison ones go to the DLQ.')).toBe(1);
  });

  it('treats old and new names as one', () => {
    const texts = ['DLQ', 'dead-letter queue', 'dead letter queue'].map(
      (name) => `Failures are retried with backoff and then sent to the ${name}.`,
    );
    for (const text of texts) expect(concept(gradeText(consumer, text), 'failures').credit).toBe(1);
  });
});

describe('negation', () => {
  it('earns nothing for what is clearly denied, and says so by a flag', () => {
    const grade = gradeText(
      ready,
      'I would not invalidate the key in the cache after a write, that is wasted effort.',
    );
    expect(concept(grade, 'invalidate').credit).toBe(0);
    expect(grade.flags.map(({ id }) => id)).toContain('contradiction');
    expect(grade.needsReview).toBe(true);
  });

  it('asks for a person where several things are said and denied; one may be denied near what is right', () => {
    const once = `I would not invalidate the key in the cache after a write. ${FULL}`;
    const grade = gradeText(ready, once);
    expect(concept(grade, 'invalidate').status).toBe('covered');
    expect(grade.flags.map(({ id }) => id)).not.toContain('contradiction');
    const thrice = `No entry has a TTL with jitter. A miss never loads the row. ${once} Each entry has a TTL with jitter. A miss loads the row.`;
    expect(gradeText(ready, thrice).flags.map(({ id }) => id)).toContain('contradiction');
  });

  it('takes nothing from what is rightly said beside a rejected practice', () => {
    const grade = gradeText(
      consumer,
      'Never keep state in memory between messages; record the message id and skip what was seen.',
    );
    expect(concept(grade, 'stateless').credit).toBe(1);
    expect(concept(grade, 'idempotent').credit).toBe(1);
    expect(grade.misconceptions).toEqual([]);
  });

  it('does not take the wrong practice for the right one', () => {
    expect(concept(gradeText(consumer, 'I keep state in memory between messages.'), 'stateless').credit).toBe(
      0,
    );
  });
});

describe('several turns', () => {
  it('are graded together, and a span names its turn', () => {
    const grade = gradeAnswer(ready, [
      turn('I would look in the cache first and fill it on a miss.'),
      turn(FULL),
    ]);
    expect(concept(grade, 'cache-aside').spans[0]?.turn).toBe(0);
    expect(concept(grade, 'invalidate').spans[0]?.turn).toBe(1);
  });

  it('clip a listed turn alone', () => {
    const list = turn('stampede lock single request reload hot key eviction hit rate monitor');
    const grade = gradeAnswer(ready, [turn(FULL), list]);
    expect(concept(grade, 'invalidate').credit).toBe(1);
    expect(concept(grade, 'stampede').credit).toBeLessThanOrEqual(CREDIT.listed);
    expect(grade.flags.find(({ id }) => id === 'keyword-list')?.spans).toEqual([
      { turn: 1, start: 0, end: list.text.length },
    ]);
    expect(grade.score).toBeGreaterThanOrEqual(gradeAnswer(ready, [turn(FULL)]).score);
  });
});

describe('words of the interviewer', () => {
  const heard = ['What if one hundred callers request the same key at once, and each would reload it?'];

  it('earn nothing by themselves', () => {
    const parrot = turn('Only one caller may reload it.', { heard });
    const { credit } = concept(gradeAnswer(ready, [parrot]), 'stampede');
    expect(credit).toBe(0);
    expect(concept(gradeAnswer(ready, [turn('Only one caller may reload it.')]), 'stampede').credit).toBe(1);
  });

  it('earn nothing under another name either', () => {
    const told = { heard: ['And the dead-letter queue, does it retry after a delay?'] };
    const parrot = gradeAnswer(consumer, [
      turn('It would retry after a delay, and then there is the DLQ.', told),
    ]);
    expect(concept(parrot, 'failures').credit).toBe(0);
  });

  it("earn with a content word of the candidate's own", () => {
    const own = turn('A lock lets one caller refresh it.', { heard });
    expect(concept(gradeAnswer(ready, [own]), 'stampede').credit).toBe(1);
  });

  it('earn half after a hint, unless it had been said before', () => {
    const hinted = turn(FULL, { hinted: ['invalidate'] });
    const after = concept(gradeAnswer(ready, [hinted]), 'invalidate');
    expect(after).toMatchObject({ credit: 0.5, afterHint: true });
    const before = concept(gradeAnswer(ready, [turn(FULL), hinted]), 'invalidate');
    expect(before).toMatchObject({ credit: 1, afterHint: false });
    expect(concept(gradeAnswer(ready, [turn(FULL, { hinted: ['expiry'] })]), 'invalidate').credit).toBe(1);
  });
});

describe('credit', () => {
  const groups = [['alarm'], ['quarantine'], ['deduplicate']];
  const rubric = compiled(
    rubricSchema.parse({
      ...queue,
      question: 'How do retries and backoff help a consumer?',
      concepts: [
        { id: 'asked', name: 'Retries with backoff', anyOf: ['retries backoff'] },
        { id: 'own', name: 'Retries with jitter', anyOf: ['retries jitter'] },
        { id: 'two', name: 'Two of three', groups, atLeast: 2 },
        { id: 'three', name: 'Three of three', groups, atLeast: 3 },
        { id: 'lease', name: 'Renew the lease', anyOf: ['lease renewal heartbeat'] },
      ],
    }),
  );
  function earned(id: string, ...texts: readonly string[]) {
    const turns = texts.map((text) => turn(text));
    const { credit, spans } = concept(gradeAnswer(rubric, turns), id);
    return { credit, words: spans.map((span) => texts[span.turn]?.slice(span.start, span.end)) };
  }

  it('is a quarter for words of the question alone, and whole with one of its own', () => {
    const text = 'The retries always come with some backoff and with jitter here.';
    expect(earned('asked', text)).toEqual({ credit: 0.25, words: ['retries', 'backoff'] });
    expect(earned('own', text)).toEqual({ credit: 1, words: ['retries', 'jitter'] });
  });

  it('is that of the best groups, wherever they stand among the others', () => {
    const text = 'Here we always deduplicate first and then quarantine what is left over.';
    expect(earned('two', text)).toEqual({ credit: 1, words: ['deduplicate', 'quarantine'] });
    expect(earned('three', text).credit).toBeCloseTo(0.667, 6);
  });

  it('is none for one group of three', () => {
    const text = 'Here we always raise an alarm for what is left over.';
    expect(earned('two', text).credit).toBe(0.5);
    expect(earned('three', text).credit).toBe(0);
  });

  it('is shown by its words in the order in which they were said, turn by turn', () => {
    const turns = ['Then we always quarantine it at first.', 'And we deduplicate, then raise an alarm.'];
    expect(earned('three', ...turns)).toEqual({ credit: 1, words: ['quarantine', 'deduplicate', 'alarm'] });
  });

  it.each([
    ['Idempotent handler today.', 0.6],
    ['Idempotent handler and then with.', 0.6],
    ['Idempotent handler works today.', 1],
    ['Works today: idempotent handler.', 1],
  ])('is whole from two words on that say something of a thing: %s', (text, credit) => {
    expect(concept(gradeText(consumer, text), 'idempotent').credit).toBe(credit);
  });

  it('is a contradiction where nearly all of a wording is denied, not where a part of it is', () => {
    function flagsOf(text: string): string[] {
      return gradeText(rubric, text).flags.map(({ id }) => id);
    }
    const part = 'They have a lease with renewal for each running worker.';
    expect(earned('lease', part).credit).toBeGreaterThan(0.25);
    expect(flagsOf(part.replace(' a ', ' no '))).not.toContain('contradiction');
    expect(flagsOf('They have no lease with renewal and heartbeat for each running worker.')).toContain(
      'contradiction',
    );
    const list = flagsOf(
      'alarm, no lease renewal heartbeat, quarantine, retries, jitter, backoff, deduplicate',
    );
    expect(list).toContain('keyword-list');
    expect(list).not.toContain('contradiction');
  });
});

describe('what an answer denies', () => {
  function denying(name: number, ...alsoDenied: readonly number[]): ConceptEvidence {
    function span(start: number) {
      return { turn: 0, start, end: start + 1 };
    }
    return {
      ...{ credit: 1, afterHint: false, spans: [], dismissed: [], isThin: false },
      denied: [span(name)],
      alsoDenied: alsoDenied.map(span),
    };
  }
  function starts(evidence: readonly ConceptEvidence[]): number[] {
    return denialsOf(evidence).map(({ start }) => start);
  }

  it('holds what is also said only where that happens to three concepts', () => {
    expect(starts([denying(1, 11), denying(2, 12, 13), denying(3)])).toEqual([1, 2, 3]);
    expect(starts([denying(1, 11), denying(2, 12, 13), denying(3, 14)])).toEqual([1, 2, 3, 11, 12, 13, 14]);
    expect(starts([])).toEqual([]);
  });
});
