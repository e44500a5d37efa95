import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, isWhole, spliceBetween, wholeSplice } from '../../../web/client/splice.ts';

/** Few letters and characters of two units, so that texts share beginnings, ends and halves of characters. */
const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\u{1F600}', '\u{1F601}', '\u{1F5FF}'),
  maxLength: 12,
});

describe('an edit between two texts', () => {
  it('turns the one into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applySplice(before, spliceBetween(before, after))).toBe(after);
      }),
      { seed: 11 },
    );
  });

  it('never inserts half a character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(spliceBetween(before, after).insert).not.toMatch(/\p{Surrogate}/u);
      }),
      { seed: 12 },
    );
  });

  it('holds only what changed', () => {
    expect(spliceBetween('we shard by key', 'we shard by user key')).toEqual({
      offset: 12,
      remove: 0,
      insert: 'user ',
      length: 20,
    });
  });
});

describe('a watcher', () => {
  it('refuses an edit that reaches past the end of what it holds', () => {
    expect(applySplice('abc', { offset: 2, remove: 3, insert: 'x', length: 3 })).toBeNull();
  });

  it('refuses an edit after which the length is not what the writer counted', () => {
    expect(applySplice('abc', { offset: 3, remove: 0, insert: 'd', length: 9 })).toBeNull();
  });

  it('stays out of step until the whole text comes', () => {
    expect(applySplice(null, { offset: 3, remove: 0, insert: 'd', length: 4 })).toBeNull();
    expect(applySplice(null, wholeSplice('abcd'))).toBe('abcd');
  });

  it('takes any edit that leaves only what it inserts as the whole text', () => {
    fc.assert(
      fc.property(text, text, text, (held, before, after) => {
        const splice = spliceBetween(before, after);
        if (isWhole(splice)) expect(applySplice(held, splice)).toBe(after);
      }),
      { seed: 13 },
    );
  });
});
