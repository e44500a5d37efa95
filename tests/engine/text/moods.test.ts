import { describe, expect, it } from 'vitest';
import { analyse, english } from '../../../src/engine/text/index.ts';

/** Each mood with the words that it concerns. */
function moodsOf(text: string): string[] {
  const { moods, words } = analyse(text, english);
  return moods.map(({ kind, from, to }) => `${kind}: ${text.slice(words[from]?.start, words[to]?.end)}`);
}

describe('a mood', () => {
  it.each([
    ['There is no need to encrypt the logs.', ['dismissed: encrypt the logs']],
    ['An alarm only costs money.', ['dismissed: An alarm']],
    ['We turned off versioning.', ['shelved: versioning']],
    ['They used to claim that replicas are backups.', ['disowned: replicas are backups']],
    ['Is it private? I would check that with its owner.', ['asked: Is it private']],
    ['Either it is private, or the contrary.', ['questioned: Either it is private, or the contrary']],
    ['I would never do this: keep keys in code.', ['disowned: keep keys in code']],
    ['Keys are kept in code. All of that is wrong.', ['disowned: Keys are kept in code']],
  ])('is seen in: %s', (text, moods) => {
    expect(moodsOf(text)).toEqual(expect.arrayContaining(moods));
  });

  it('ends where the speaker turns, or gives a reason', () => {
    expect(moodsOf('They used to claim it scales, but it does not')).toContain('disowned: it scales');
    expect(moodsOf('They used to claim it scales, but it does not').join()).not.toContain('does not');
    expect(moodsOf("I'd skip the cache, because the table answers fast")).toEqual(['dismissed: the cache']);
    expect(moodsOf('It is not true that it scales because it shards')).toContain(
      'disowned: it scales because it shards',
    );
  });

  it('holds a condition of what others are said to claim, and none of what is dismissed', () => {
    expect(moodsOf('They used to claim that it heals if you wait')).toContain(
      'disowned: it heals if you wait',
    );
    expect(moodsOf("I'd skip the cache unless it is slow")).toEqual(['dismissed: the cache']);
  });

  it('warns in a sentence that tells of an error, and of what others hold', () => {
    expect(moodsOf('The classic mistake: one key for all. Rotate it.')).toContain(
      'warned: The classic mistake: one key for all',
    );
    expect(moodsOf('Many believe one key is enough, but it leaks')).toEqual(['warned: one key is enough']);
  });

  it('is none under a negation', () => {
    expect(moodsOf('We never can do without alarms.')).toEqual([]);
    expect(moodsOf('We can do without alarms.')).toEqual(['dismissed: alarms']);
  });

  it('doubts a text of nothing but questions, not one that tells what it would ask', () => {
    expect(moodsOf('Is it private? Is it encrypted?')).toEqual([
      'questioned: Is it private',
      'questioned: Is it encrypted',
    ]);
    expect(moodsOf('I would first ask the owner one thing. Is it private?')).toEqual([
      'asked: Is it private',
    ]);
  });
});
