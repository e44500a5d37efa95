import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import { withOneTypo, withTypos } from '../../bench/typos.ts';
import { fuzzyRecall, naturalCosine, stemmedRecall } from '../../bench/word-overlap.ts';

const key = {
  question: 'Why is a queue put before a worker?',
  references: ['A queue buffers bursts of messages.', 'The worker reads at its own pace.'],
};

describe('the plain graders', () => {
  it('count stems of the nearest reference', () => {
    // queue, buffers, bursts, messages: three of four.
    expect(stemmedRecall(key)('It buffered a burst for the queue')).toBeCloseTo(3 / 4, 12);
  });

  it('count words of the question a quarter, and similar words by their likeness', () => {
    // Found weigh 1 (buffer) and .25 (queue), of 3.25.
    expect(fuzzyRecall(key)('the queue is a buffer')).toBeCloseTo(1.25 / 3.25, 12);
    expect(fuzzyRecall(key)('the queue is a bufffer')).toBeGreaterThan(1 / 3.25);
  });

  it('give a cosine of 1 to the reference and 0 to other words', () => {
    const score = naturalCosine([key])(key);
    expect(score('A queue buffers bursts of messages.')).toBeCloseTo(1, 12);
    expect(score('constructor __proto__ lemon')).toBe(0);
    expect(score('')).toBe(0);
  });
});

describe('typos', () => {
  const text = 'Messages wait in the queue until one of the workers has time for them.';

  it('are the same for the same seed', () => {
    expect(withTypos(text, 0.1, seededRandom(1))).toBe(withTypos(text, 0.1, seededRandom(1)));
  });

  it('hit as many words as asked for and leave the rest', () => {
    const mistyped = withTypos(text, 0.3, seededRandom(5)).split(' ');
    const changed = text.split(' ').filter((word, index) => word !== mistyped[index]);
    expect(changed).toHaveLength(4);
    expect(withOneTypo('ab cd', seededRandom(1))).toBe('ab cd');
  });
});
