import { describe, expect, it } from 'vitest';
import {
  bandOf,
  ENGINE_VERSION,
  english,
  explainGrade,
  gradeAnswer,
  gradeWords,
  isNonAnswer,
} from '../../../src/engine/index.ts';
import { caching, compiled } from '../../fixtures/rubrics.ts';
import { cachingInOtherWords, concept, flags, gradeText, turn } from './answers.ts';

const ready = compiled(caching);
const reference = caching.referenceAnswers[0] ?? '';

describe('bands', () => {
  it('begin at 40, 60 and 80', () => {
    expect([0, 39, 40, 59, 60, 79, 80, 100].map(bandOf)).toEqual([
      'weak',
      'weak',
      'partial',
      'partial',
      'good',
      'good',
      'strong',
      'strong',
    ]);
  });

  it('are at most good while a required concept is missing; the score is untouched', () => {
    const withoutFirst = reference.slice(reference.indexOf('Every entry')).replace(/And the service.*/, '');
    const grade = gradeText(
      ready,
      `${withoutFirst} If the cache is down, the database still answers directly.`,
    );
    expect(concept(grade, 'cache-aside').status).toBe('missing');
    expect(grade.score).toBeLessThan(100);
    if (grade.score >= 80) expect(grade.band).toBe('good');
    expect(gradeText(ready, reference).band).toBe('strong');
  });
});

describe('a grade', () => {
  it('names the engine and the hash it was given', () => {
    expect(gradeAnswer(ready, [turn('x')], 'abc')).toMatchObject({
      engine: ENGINE_VERSION,
      rubricHash: 'abc',
    });
    expect(gradeText(ready, 'x').rubricHash).toBeNull();
  });

  it('addresses the candidate and quotes them', () => {
    const text = 'I invalidate the key in the cache after each write.';
    const { summary, concepts } = explainGrade(gradeText(ready, text), [{ text }], gradeWords);
    function sentenceOn(id: string) {
      return concepts.find((one) => one.id === id)?.sentence;
    }
    expect(sentenceOn('invalidate')).toContain(
      'You said \u201cinvalidate the key in the cache after each write\u201d',
    );
    expect(sentenceOn('cache-aside')).toBe('You did not say who fills the cache, and when.');
    expect(sentenceOn('watch')).toBe('You did not say: Watch hit rate and evictions.');
    expect(summary).toBe('You covered 1 of 6 points. This is too short to judge with confidence.');
  });

  it('says what would raise the score most', () => {
    const { explanation, score } = gradeText(ready, 'I invalidate the key in the cache after each write.');
    expect(explanation.raise?.concept).toBe('cache-aside');
    expect(explanation.raise?.points).toBeGreaterThan(0);
    const more = gradeText(
      ready,
      'I invalidate the key in the cache after each write. A read looks in the cache first, and a miss fills it.',
    );
    expect(more.score).toBeGreaterThanOrEqual(score + (explanation.raise?.points ?? 0));
    expect(gradeText(ready, reference).explanation.raise).toBeNull();
  });

  it('trusts a clear answer more than a long one in which little was found', () => {
    const clear = gradeText(ready, cachingInOtherWords);
    expect(clear.needsReview).toBe(false);
    const foreign = gradeText(
      ready,
      `I would put something fast in front of the database. ${'We had that with product rows at my last place, the service kept popular entries near and the load on the store fell. '.repeat(4)}`,
    );
    expect(foreign.confidence).toBeLessThan(clear.confidence);
    expect(foreign.needsReview).toBe(true);
  });
});

describe('flags', () => {
  it('ask for a person where the reference is copied, and never clip for it', () => {
    const grade = gradeText(ready, reference);
    expect(flags(grade)).toEqual(['copies-reference']);
    expect(grade.needsReview).toBe(true);
    expect(grade.score).toBeGreaterThanOrEqual(95);
  });

  it('ask for a person where the answer is very short', () => {
    const grade = gradeText(ready, 'Invalidate keys after each write.');
    expect(flags(grade)).toEqual(['too-short']);
    expect(grade.needsReview).toBe(true);
  });

  it('put an answer about something else near zero', () => {
    const grade = gradeText(
      ready,
      'My favourite holiday was a bicycle tour along the river, where we camped beside vineyards, swam every evening and cooked pasta over a small fire.',
    );
    expect(flags(grade)).toEqual(['off-topic']);
    expect(grade.score).toBeLessThanOrEqual(5);
  });

  it('raise none on an honest answer', () => {
    expect(flags(gradeText(ready, cachingInOtherWords))).toEqual([]);
  });
});

describe('a non-answer', () => {
  it('is a plain "I don\'t know", not an answer that admits a gap', () => {
    expect(isNonAnswer("I don't know", english)).toBe(true);
    expect(isNonAnswer('no idea', english)).toBe(true);
    expect(
      isNonAnswer(
        "I don't know the exact name, but I would invalidate the cache key after each write",
        english,
      ),
    ).toBe(false);
    expect(isNonAnswer('I would invalidate the key', english)).toBe(false);
  });
});
