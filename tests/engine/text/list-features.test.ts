import { describe, expect, it } from 'vitest';
import { analyse, english, listFeatures } from '../../../src/engine/text/index.ts';

function bareShare(text: string): number {
  const { contentWords, bareWords } = listFeatures(analyse(text, english));
  return contentWords === 0 ? 0 : bareWords / contentWords;
}

describe('features of a list', () => {
  it.each([
    'cache, ttl, eviction, stampede, invalidation, jitter',
    '- cache\n- ttl\n- eviction policy\n- stampede lock\n- jitter',
  ])('sees a list of keywords in: %s', (text) => {
    expect(bareShare(text)).toBe(1);
  });

  it.each([
    'I look in the cache first, and on a miss I load the row and put it there.',
    'Look in the cache first. Set a TTL with jitter. Invalidate after each write. Lock hot keys.',
    '- Feature flag: switch it on per customer\n- Canary: send one percent of the traffic there',
  ])('sees sentences in: %s', (text) => {
    expect(bareShare(text)).toBeLessThan(0.5);
  });

  it('sees no grammar in words that only linking words join', () => {
    function grammar(text: string): number {
      return listFeatures(analyse(text, english)).grammarWords;
    }
    expect(grammar('cache and the ttl with the eviction or a stampede')).toBe(0);
    expect(grammar('it is in the cache when we read it')).toBeGreaterThan(3);
  });

  it('counts words that stand alone between linking words and commas', () => {
    function alone(text: string): number {
      const { unlinkedWords, aloneWords } = listFeatures(analyse(text, english));
      return aloneWords / unlinkedWords;
    }
    expect(alone('cache and the ttl of the eviction with a stampede')).toBe(1);
    expect(alone('cache, ttl, when, eviction, that')).toBe(1);
    expect(alone('The cache answers most reads, and the rest go to the database.')).toBeLessThan(0.75);
  });

  it('counts items between commas, neither sentences nor coordinates', () => {
    function items(text: string): number {
      return listFeatures(analyse(text, english)).items;
    }
    expect(items('architecture review, pros and cons, proof of concept, stakeholders, ADR')).toBe(5);
    expect(items('we reduce the load, it improves latency, they are happy')).toBe(0);
    expect(items('(A, B), (A, C), (B, D)')).toBe(0);
  });
});
