import { describe, expect, it } from 'vitest';
import { cosine, english, fixedIdf, IDF_OF_CLASS, idfOf, vectorOf } from '../../../src/engine/text/index.ts';

const { stem: stemOf } = english;

function flat(): number {
  return 1;
}

describe('TF-IDF', () => {
  it('has cosine 1 for the same text, 0 for nothing shared, and is symmetric', () => {
    const one = vectorOf(['cache', 'miss', 'cache'], flat);
    const two = vectorOf(['miss', 'ttl'], flat);
    expect(cosine(one, one)).toBeCloseTo(1, 12);
    expect(cosine(one, vectorOf(['queue'], flat))).toBe(0);
    expect(cosine(one, two)).toBe(cosine(two, one));
    expect(cosine(one, vectorOf([], flat))).toBe(0);
  });

  it('takes `constructor` and `__proto__` for words like any other', () => {
    const terms = ['constructor', '__proto__', 'hasOwnProperty'];
    const idf = idfOf([terms, ['toString']]);
    const vector = vectorOf(terms, (term) => idf.byTerm.get(term) ?? idf.unknown);
    expect([...vector.weights.values()].every(Number.isFinite)).toBe(true);
    expect(cosine(vector, vector)).toBeCloseTo(1, 12);
    expect(cosine(vector, vectorOf(['valueOf'], flat))).toBe(0);
  });

  it('gives rare terms more weight than common ones, unknown ones the most', () => {
    const { byTerm, unknown } = idfOf([['a', 'b'], ['a'], ['a', 'c']]);
    expect(byTerm.get('a')).toBeLessThan(byTerm.get('b') ?? 0);
    expect(byTerm.get('b')).toBeLessThan(unknown);
  });

  it('has a fixed table for words outside any pack', () => {
    expect(fixedIdf('the', english)).toBe(0);
    expect(fixedIdf(stemOf('systems'), english)).toBe(IDF_OF_CLASS.everyPage);
    expect(fixedIdf(stemOf('partition'), english)).toBe(IDF_OF_CLASS.onceChapter);
    expect(fixedIdf('constructor', english)).toBe(IDF_OF_CLASS.rarer);
    expect(fixedIdf('zyzzyva', english)).toBe(IDF_OF_CLASS.rarer);
  });
});
