import { describe, expect, it } from 'vitest';
import { analyse, listLikeness } from '../../src/text/index.ts';

const listedShare = (text: string): number => {
  const { contentWords, listedWords } = listLikeness(analyse(text));
  return contentWords === 0 ? 0 : listedWords / contentWords;
};

describe('list-likeness', () => {
  it.each([
    'cache, ttl, eviction, stampede, invalidation, jitter',
    '- cache\n- ttl\n- eviction policy\n- stampede lock\n- jitter',
  ])('sees a list of keywords in: %s', (text) => {
    expect(listedShare(text)).toBe(1);
  });

  it.each([
    'I look in the cache first, and on a miss I load the row and put it there.',
    'Look in the cache first. Set a TTL with jitter. Invalidate after each write. Lock hot keys.',
    '- Feature flag: switch it on per customer\n- Canary: send one percent of the traffic there',
  ])('sees sentences in: %s', (text) => {
    expect(listedShare(text)).toBeLessThan(0.5);
  });

  it('sees no grammar in words that only glue joins', () => {
    const grammar = (text: string): number => listLikeness(analyse(text)).grammarWords;
    expect(grammar('cache and the ttl with the eviction or a stampede')).toBe(0);
    expect(grammar('it is in the cache when we read it')).toBeGreaterThan(3);
  });
});
