import { describe, expect, it } from 'vitest';
import { AlikeWords, english, WordingRecall } from '../../../src/engine/text/index.ts';

describe('words alike', () => {
  const words = ['replicate', 'invalid', 'cache', 'ttl', 'constructor'];
  const alike = new AlikeWords(words);
  function namesOf(word: string): string[] {
    return alike.alikeTo(word).map(({ index }) => words[index] ?? '');
  }

  it('are those that share half of their runs of three letters', () => {
    expect(namesOf('replica')).toEqual(['replicate']);
    expect(namesOf('invalidate')).toEqual(['invalid']);
    expect(namesOf('cachd')).toEqual(['cache']);
    expect(namesOf('replace')).toEqual([]);
  });

  it('are told with how alike they are, by Dice', () => {
    // ^ca cac ach che he$ against ^ca cac ach chd hd$: three of five each.
    expect(alike.alikeTo('cachd')[0]?.likeness).toBeCloseTo(0.6);
    expect(alike.alikeTo('cache')[0]?.likeness).toBe(1);
  });

  it('are none where a word is too short to tell', () => {
    expect(namesOf('ttl')).toEqual([]);
    expect(namesOf('')).toEqual([]);
  });
});

describe('recall of wording', () => {
  it('is the share of runs of four characters that come again, over the borders of words', () => {
    const recall = new WordingRecall([['in', 'ram']], [], 1, english);
    // " in ", "in r", "n ra", " ram", "ram "
    expect(recall.recallsOf(['in', 'ram'])).toEqual([1]);
    expect(recall.recallsOf(['in', 'disk'])).toEqual([0.2]);
    expect(recall.recallsOf([])).toEqual([0]);
  });

  it('counts a run as often as the reference has it', () => {
    const recall = new WordingRecall([['go', 'go']], [], 1, english);
    // " go ", "go g", "o go", " go "
    expect(recall.recallsOf(['go'])).toEqual([0.25]);
  });

  it('counts runs of the question for less', () => {
    const recall = new WordingRecall([['cache', 'miss']], ['cache'], 0.4, english);
    const plain = new WordingRecall([['cache', 'miss']], [], 1, english);
    expect(recall.recallsOf(['cache'])[0]).toBeLessThan(plain.recallsOf(['cache'])[0] ?? 0);
    expect(recall.recallsOf(['cache', 'miss'])).toEqual([1]);
  });

  it('has one figure for each reference, 0 for an empty one', () => {
    expect(new WordingRecall([['a', 'cache'], []], [], 1, english).recallsOf(['a', 'cache'])).toEqual([1, 0]);
  });
});
