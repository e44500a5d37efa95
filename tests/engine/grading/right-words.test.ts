// Texts that say right words without saying anything: turned round, pasted, or made of a rubric's phrases.
import { describe, expect, it } from 'vitest';
import { rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { caching, compiled, queue } from '../../fixtures/rubrics.ts';
import { cachingInOtherWords, flags, gradeText } from './answers.ts';

const ready = compiled(caching);

describe('what is turned round', () => {
  function asked(text: string): boolean {
    return flags(gradeText(ready, text)).includes('contradiction');
  }
  const rubric = compiled(
    rubricSchema.parse({
      ...queue,
      referenceAnswers: [
        'I acknowledge the message after its work succeeded. Fewer workers scan the ledger table at night.',
      ],
    }),
  );
  function turned(text: string): boolean {
    return flags(gradeText(rubric, text)).includes('contradiction');
  }

  it('asks for a person', () => {
    expect(turned('Surely more workers should scan the ledger at night, as many as there are.')).toBe(true);
    expect(turned('Surely fewer workers should scan the ledger at night, as few as there are.')).toBe(false);
  });

  it('is not what is denied, what speaks of something else, or what only has "with"', () => {
    expect(turned('No more workers should scan the ledger at night, as many as there are.')).toBe(false);
    expect(turned('Surely more people should read the ledger at once, as many as there are.')).toBe(false);
    expect(asked('I invalidate the key in the cache with each write, surely.')).toBe(false);
  });

  it('is no reason beside twice as much that is said the right way round', () => {
    const right = 'Fewer workers scan the ledger. ';
    const wrong = 'More workers scan the ledger table.';
    expect(turned(`${right.repeat(2)}${wrong}`)).toBe(true);
    expect(turned(`${right.repeat(3)}${wrong}`)).toBe(false);
  });
});

describe('feedback that is pasted as an answer', () => {
  it('is seen, and sent to a person', () => {
    const missed =
      'Keep the entry of each product for a few minutes and drop it as soon as somebody writes the product.';
    const rubric = compiled(
      rubricSchema.parse({
        ...caching,
        concepts: caching.concepts?.map((one) => (one.id === 'invalidate' ? { ...one, missed } : one)),
      }),
    );
    expect(flags(gradeText(rubric, missed))).toContain('copies-feedback');
    expect(flags(gradeText(rubric, cachingInOtherWords))).not.toContain('copies-feedback');
  });
});

describe('points that rest on a single wording each', () => {
  function anyOf(stem: string): string[] {
    return ['one', 'two', 'three', 'four'].map((word) => `${stem}${word} ${stem}does`);
  }
  const rubric = compiled(
    rubricSchema.parse({
      ...queue,
      concepts: ['alpha', 'beta', 'gamma', 'delta'].map((id) => ({
        id,
        name: id,
        weight: 2,
        anyOf: anyOf(id),
      })),
    }),
  );
  const once = ['alpha', 'beta', 'gamma', 'delta'].map(
    (id) => `It is ${id}one that surely ${id}does all of it.`,
  );
  const twice = ['alpha', 'beta', 'gamma', 'delta'].map(
    (id) => `Now ${id}one and ${id}two surely ${id}does it ${id}does.`,
  );

  it('earn less and ask for a person, where others were written that might agree', () => {
    const thin = gradeText(rubric, once.join(' '));
    const firm = gradeText(rubric, twice.join(' '));
    expect(flags(thin)).toContain('thin-evidence');
    expect(flags(firm)).not.toContain('thin-evidence');
    expect(thin.coverage).toBeLessThan(firm.coverage);
  });
});
