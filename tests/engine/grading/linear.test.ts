import { describe, expect, it } from 'vitest';
import { caching, compiled, indexes, queue } from '../../fixtures/rubrics.ts';
import { gradeText } from './answers.ts';
import { countingSteps } from './counting-steps.ts';

// What has made other graders quadratic: repeated words, negations, forbidden words, sentences, typos, one endless word.
const patterns = [
  caching.referenceAnswers[0] ?? '',
  'never cache it. ',
  'not cache ',
  'avoid the cache miss ',
  'cache entry key ttl not invalidate write ',
  'queue never exactly once delivers message ',
  'queue lost gone not ',
  'message never lost always not ',
  'bcdfghjk',
  'invalidat cachd entrry ',
  'cache, ',
  '. ',
  '!)',
  '(((',
  '=',
  '<',
  '&',
  'a-',
  'a.',
  '\n',
  '1) ',
  'O(',
  's3://',
  'e\u0301',
  '\u{1f600}',
  "I don't know ",
];
/** Bars a word that may stand beside each of its words. */
const barring = {
  id: 'lost',
  says: 'Queues lose messages',
  severity: 'minor' as const,
  anyOf: ['queue lost|loses gone|message !not', 'message|queue never_lost|lost always|gone !not !never'],
  correction: 'They keep them.',
};
const rubrics = [
  compiled(caching),
  compiled({ ...queue, misconceptions: [...queue.misconceptions, barring] }),
  compiled(indexes),
];

describe('grading', () => {
  it.each(patterns)('takes steps in proportion to the length of: %j', (pattern) => {
    for (const rubric of rubrics) {
      function steps(length: number): number {
        const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
        gradeText(rubric, text);
        return countingSteps(() => gradeText(rubric, text));
      }
      // Four times the text may take six times the steps: some of the work grows by thresholds, none by squares (16).
      expect(steps(20_000)).toBeLessThan(6 * steps(5_000) + 2_000);
    }
  });
});
