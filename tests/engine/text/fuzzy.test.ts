import fc from 'fast-check';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';
import { describe, expect, it } from 'vitest';
import { editDistance, english, isTypo, typosForgiven, Vocabulary } from '../../../src/engine/text/index.ts';

const { stem: stemOf } = english;

describe('edit distance', () => {
  it('is the restricted Damerau distance, given up beyond the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, two, most) => {
        const exact = DamerauLevenshteinDistance(one, two, { restricted: true });
        expect(editDistance(one, two, most)).toBe(Math.min(exact, most + 1));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe('typos', () => {
  it('are forgiven by length', () => {
    expect([4, 5, 8, 9, 20].map(typosForgiven)).toEqual([0, 1, 1, 2, 2]);
    expect(isTypo('cahce', 'cache')).toBe(true);
    expect(isTypo('idempotant', 'idempotent')).toBe(true);
    expect(isTypo('invaldiaton', 'invalidation')).toBe(true);
    expect(isTypo('lock', 'look')).toBe(false);
    expect(isTypo('catalogue', 'cartilage')).toBe(false);
  });
});

describe('a vocabulary', () => {
  const forms = ['encryption', 'partition', 'cache', 'stream', 'constructor'];
  const vocabulary = new Vocabulary(
    forms.map((form) => [form, stemOf(form)] as const),
    english,
  );
  function corrected(form: string): string[] {
    return vocabulary.correctionsOf(form, stemOf(form));
  }

  it('finds what a mistyped word may mean', () => {
    expect(corrected('encrpytion')).toEqual([stemOf('encryption')]);
    expect(corrected('partions')).toEqual([]);
    expect(corrected('partitons')).toEqual([stemOf('partition')]);
  });

  it('lets a word that exists stand for itself', () => {
    expect(corrected('catch')).toEqual([]);
    expect(corrected('stress')).toEqual([]);
    expect(corrected('caches')).toEqual([]);
  });

  it('takes no other word for a typo because their stems are near', () => {
    const consent = new Vocabulary([['consent', stemOf('consent')]], english);
    expect(consent.correctionsOf('convention', stemOf('convention'))).toEqual([]);
    expect(consent.correctionsOf('consnet', stemOf('consnet'))).toEqual(['consent']);
  });

  it('wants the first letter right', () => {
    expect(corrected('dncryption')).toEqual([]);
  });
});
