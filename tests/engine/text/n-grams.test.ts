import { describe, expect, it } from 'vitest';
import { english, NGramRecall, TrigramIndex } from '../../../src/engine/text/index.ts';

describe('similar words', () => {
  const words = ['replicate', 'invalid', 'cache', 'ttl', 'constructor'];
  const index = new TrigramIndex(words);
  function namesOf(word: string): string[] {
    return index.similarTo(word).map((one) => words[one.index] ?? '');
  }

  it('are those that share half of their trigrams', () => {
    expect(namesOf('replica')).toEqual(['replicate']);
    expect(namesOf('invalidate')).toEqual(['invalid']);
    expect(namesOf('cachd')).toEqual(['cache']);
    expect(namesOf('replace')).toEqual([]);
  });

  it('are told with their similarity, by Dice', () => {
    // ^ca cac ach che he$ against ^ca cac ach chd hd$: three of five each.
    expect(index.similarTo('cachd')[0]?.similarity).toBeCloseTo(0.6);
    expect(index.similarTo('cache')[0]?.similarity).toBe(1);
  });

  it('are none where a word is too short to tell', () => {
    expect(namesOf('ttl')).toEqual([]);
    expect(namesOf('')).toEqual([]);
  });
});

describe('recall of n-grams', () => {
  it('is the share of character 3-grams that come again, over the borders of words', () => {
    const recall = new NGramRecall([['in', 'ram']], [], 1, english);
    // " in", "in ", "n r", " ra", "ram", "am "
    expect(recall.recallsOf(['in', 'ram'])).toEqual([1]);
    expect(recall.recallsOf(['in', 'disk'])).toEqual([2 / 6]);
    expect(recall.recallsOf([])).toEqual([0]);
  });

  it('counts an n-gram as often as the reference has it', () => {
    const recall = new NGramRecall([['go', 'go']], [], 1, english);
    // " go", "go ", "o g", " go", "go "
    expect(recall.recallsOf(['go'])).toEqual([0.4]);
  });

  it('counts n-grams of the question for less', () => {
    const recall = new NGramRecall([['cache', 'miss']], ['cache'], 0.4, english);
    const plain = new NGramRecall([['cache', 'miss']], [], 1, english);
    expect(recall.recallsOf(['cache'])[0]).toBeLessThan(plain.recallsOf(['cache'])[0] ?? 0);
    expect(recall.recallsOf(['cache', 'miss'])).toEqual([1]);
  });

  it('has one figure for each reference, 0 for an empty one', () => {
    expect(new NGramRecall([['a', 'cache'], []], [], 1, english).recallsOf(['a', 'cache'])).toEqual([1, 0]);
  });
});
