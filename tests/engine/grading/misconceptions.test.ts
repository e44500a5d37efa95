import { describe, expect, it } from 'vitest';
import { MISCONCEPTION } from '../../../src/engine/grading/weights.ts';
import { gradeWords, summarySentence } from '../../../src/engine/index.ts';
import { caching, compiled, queue } from '../../fixtures/rubrics.ts';
import { cachingInOtherWords, flags, gradeText } from './answers.ts';

const ready = compiled(caching);
const consumer = compiled(queue);
function found(text: string): string[] {
  return gradeText(ready, text).misconceptions.map(({ id }) => id);
}

describe('a misconception', () => {
  it('lowers the score by its severity and is quoted with what is true', () => {
    const right = 'I invalidate the key in the cache after each write.';
    const wrong = ' The cached entries need no expiry at all.';
    const grade = gradeText(ready, right + wrong);
    expect(grade.misconceptions).toHaveLength(1);
    const [misconception] = grade.misconceptions;
    expect(misconception).toMatchObject({ id: 'never-expires', points: MISCONCEPTION.points.major });
    const quoted = misconception?.spans.map(({ start, end }) => (right + wrong).slice(start, end));
    expect(quoted).toEqual(['entries need no expiry']);
    expect(grade.score).toBeLessThanOrEqual(gradeText(ready, right).score - 5);
    expect(summarySentence(grade, [], gradeWords)).toContain('Without a TTL');
  });

  it('is asked about and takes nothing where it is the only one beside much that is right', () => {
    const wrong = ' The cached entries need no expiry at all.';
    const grade = gradeText(ready, cachingInOtherWords + wrong);
    expect(grade.misconceptions).toMatchObject([{ id: 'never-expires', points: 0 }]);
    expect(grade.needsReview).toBe(true);
    expect(Math.abs(grade.score - gradeText(ready, cachingInOtherWords).score)).toBeLessThanOrEqual(3);
  });

  it.each([
    'It is wrong that cached entries need no expiry.',
    'Some people think cached entries need no expiry.',
    'It would be a mistake to believe that the keys need no TTL.',
    'Do cached entries need no expiry?',
    'Entries need a TTL, so that they do not pile up.',
    'Keys are never dropped by hand. They need a TTL.',
  ])('is not found in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not found where the wrong practice is named to reject it', () => {
    for (const text of [
      'Never keep state in memory.',
      'Do not store the ids in memory, a restart loses them.',
      'I avoid keeping state in memory.',
      'I put the ids into a table instead of keeping state in memory.',
    ]) {
      expect(gradeText(consumer, text).misconceptions).toEqual([]);
    }
    expect(gradeText(consumer, 'I keep the state in memory.').misconceptions).toHaveLength(1);
  });

  it('is not found behind "not just"', () => {
    expect(
      gradeText(consumer, 'I would not just keep state in memory, I would share it.').misconceptions,
    ).toEqual([]);
  });

  it('takes a share of what was earned at most, so that sound points stay sound', () => {
    const sound = 'I invalidate the key in the cache after each write.';
    const wrong = ' The cached entries need no expiry. And a cache is always consistent.';
    const [before, after] = [gradeText(ready, sound), gradeText(ready, sound + wrong)];
    expect(after.misconceptions).toHaveLength(2);
    expect(after.score).toBeLessThan(before.score / 2);
    expect(after.score).toBeGreaterThan(0);
  });

  it.each([
    'Keep the state never in memory.',
    'I keep state not in memory.',
    'I keep the state, not in memory.',
    'Do we keep state in memory?',
    'Do we keep state in memory ? I hope not.',
    'Do we keep state in memory? I hope not.',
  ])('is not found where the denial or the question comes within or behind it: %s', (text) => {
    expect(gradeText(consumer, text).misconceptions).toEqual([]);
  });

  it('is found where only something before it is denied', () => {
    const { misconceptions } = gradeText(consumer, 'I would not wait, I keep the state in memory.');
    expect(misconceptions.map(({ id }) => id)).toEqual(['state-in-memory']);
  });

  it('is not found in a list of keywords, which says nothing', () => {
    const list = 'queue, exactly once, delivery, handler, table, alarm, backoff, visibility, timeout';
    const grade = gradeText(consumer, list);
    expect(flags(grade)).toContain('keyword-list');
    expect(grade.misconceptions).toEqual([]);
    const said = gradeText(consumer, 'I think that the queue guarantees exactly once delivery.');
    expect(said.misconceptions.map(({ id }) => id)).toEqual(['exactly-once']);
  });

  it('stands within twelve words', () => {
    const between = 'of that little blue wooden product store over';
    expect(found(`Entries ${between} need no expiry.`)).toEqual(['never-expires']);
    expect(found(`Entries ${between} there need no expiry.`)).toEqual([]);
  });

  it('is not put together from words far apart', () => {
    const text =
      'The queue is a standard one for orders and invoices coming in from four different shops and partners, and I wish someone would deliver my parcels exactly once.';
    expect(gradeText(consumer, text).misconceptions).toEqual([]);
  });
});

describe('what was once done', () => {
  it('is no error of the speaker, unless a clause beside it says that it holds', () => {
    expect(found('The cached entries need no expiry.')).toEqual(['never-expires']);
    expect(found('At first our cached entries had no expiry, they said they need no expiry.')).toEqual([
      'never-expires',
    ]);
    expect(found('The cached entries needed no expiry, that was our rule.')).toEqual(['never-expires']);
    expect(found('We thought the cached entries need no expiry.')).toEqual([]);
  });
});

describe('a clause that voices a misconception', () => {
  function first(text: string) {
    return gradeText(ready, text).concepts.find(({ id }) => id === 'cache-aside')?.credit;
  }

  it('is no evidence for any concept, while other clauses are', () => {
    const both = 'I look first in the cache where cached entries in the cache first need no expiry.';
    const one = 'First the cached entries in the cache need no expiry on a look.';
    expect(found(one)).toEqual(['never-expires']);
    expect(first(one)).toBe(0);
    expect(found(both)).toEqual(['never-expires']);
    expect(first(both)).toBeGreaterThan(0.5);
    expect(first('I look in the cache first. The cached entries need no expiry.')).toBeGreaterThan(0.5);
  });
});
