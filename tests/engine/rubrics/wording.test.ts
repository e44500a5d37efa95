import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWording, WINDOW } from '../../../src/engine/rubrics/match-wording.ts';
import { parseWording } from '../../../src/engine/rubrics/parse-wording.ts';
import { SlotIndex } from '../../../src/engine/rubrics/slot-index.ts';
import { compileWording } from '../../../src/engine/rubrics/wording.ts';
import { FORBIDDEN_REACH } from '../../../src/engine/rubrics/wording-negation.ts';
import { analyse, english, WordIndex } from '../../../src/engine/text/index.ts';

import { type PlainWording, shareByTrying } from './wording-oracle.ts';
import { found, indexOf, knowledge, matches, share, vocabulary } from './wordings-in-text.ts';

function sentenceOf({ scope }: { scope: { firstWord: number } }, { analysis }: WordIndex): number {
  return analysis.words[scope.firstWord]?.sentence ?? -1;
}

describe('parsing a wording', () => {
  it('gives slots of alternatives, and what is forbidden', () => {
    expect(parseWording('reuse|keep  dead_letter|dlq !not|never')).toEqual({
      slots: [
        { alternatives: ['reuse', 'keep'], must: false, stage: 0 },
        { alternatives: ['dead_letter', 'dlq'], must: false, stage: 0 },
      ],
      forbidden: ['not', 'never'],
    });
    expect(parseWording('| ! || + a|')).toEqual({
      slots: [{ alternatives: ['a'], must: false, stage: 0 }],
      forbidden: [],
    });
  });

  it('gives which slots must be filled, and how many `>` stand before each', () => {
    expect(parseWording('> a +b|c > > d > !e')).toEqual({
      slots: [
        { alternatives: ['a'], must: false, stage: 0 },
        { alternatives: ['b', 'c'], must: true, stage: 0 },
        { alternatives: ['d'], must: false, stage: 1 },
      ],
      forbidden: ['e'],
    });
  });

  it('never fails, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const compiled = compileWording(text, knowledge);
        expect(() => matchWording(compiled, indexOf(text))).not.toThrow();
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('matching a wording', () => {
  it('finds all slots within one clause, in any order, by stem', () => {
    const wording = 'reuse|keep connection|client invocation';
    expect(share(wording, 'Between invocations the connections are kept.')).toBe(1);
    expect(share(wording, 'We keep connections. Invocations differ.')).toBeCloseTo(2 / 3);
    expect(share(wording, 'We keep connections\nInvocations differ')).toBeCloseTo(2 / 3);
  });

  it('joins two neighbouring clauses, of two sentences only where the second goes on with the first', () => {
    const wording = 'reuse|keep connection|client invocation';
    function scopes(text: string): number[] {
      return matches(wording, text).flatMap((match) => (match.share > 0.99 ? [match.scope.clauses] : []));
    }
    expect(scopes('We keep connections between invocations.')).toEqual([1]);
    expect(scopes('We keep connections, because invocations share them.')).toEqual([2]);
    expect(scopes('We keep connections. They serve later invocations.')).toEqual([2]);
    expect(scopes('We keep connections. We count invocations.')).toEqual([]);
    expect(scopes('We keep them, it helps, but later invocations need connections.')).toEqual([]);
  });

  it('forgives typos by length', () => {
    expect(share('reuse connection', 'we resue conections')).toBeCloseTo(1 / 2);
    expect(share('reuse connection', 'we reuse conections')).toBe(1);
  });

  it('knows other names by the lexicon, whatever is written where', () => {
    for (const name of ['DLQ', 'dead-letter queue', 'dead letter queues', 'Dead Letter Queue']) {
      expect(share('dlq alarm', `the ${name} raises an alarm`)).toBe(1);
      expect(share('dead_letter_queue alarm', `the ${name} raises an alarm`)).toBe(1);
    }
    expect(share('dlq alarm', 'the queue of a dead letter raises an alarm')).toBeCloseTo(1 / 2);
  });

  it('takes words joined by _ for neighbours, also where they were written as one', () => {
    expect(share('cold_start', 'a cold start')).toBe(1);
    expect(share('cold_start', 'a cold-start')).toBe(1);
    expect(share('cold_start', 'a coldstart')).toBe(1);
    expect(share('cold_start', 'start it cold')).toBe(0);
    expect(share('serverless', 'it is server-less')).toBe(1);
  });

  it('refuses words near a forbidden one, and only those', () => {
    expect(share('reuse connection !never', 'we never reuse a connection')).toBe(0);
    expect(
      share('reuse connection !never', 'we reuse a connection as for all these years it never broke'),
    ).toBe(1);
    expect(share('reuse connection !never', 'we reuse a connection. It never breaks')).toBe(1);
  });

  it('fills no two slots with one word', () => {
    expect(share('cold start|cold', 'it is cold')).toBeCloseTo(1 / 2);
    expect(share('cold start|cold', 'cold it starts')).toBe(1);
  });

  it('weighs words of the question at a quarter', () => {
    expect(share('cache warm', 'warm')).toBeCloseTo(1 / 1.25);
    expect(share('cache warm', 'cache')).toBeCloseTo(0.25 / 1.25);
  });

  it('highlights the closest words that fill the most', () => {
    const text = 'keep calm to keep the connection between invocations';
    expect(found('keep connection invocation', text)).toEqual(['keep', 'connection', 'invocations']);
    expect(matches('keep connection invocation', text)[0]?.filled[0]?.hit.from).toBe(3);
  });

  it('gives nothing for parts that stand far apart', () => {
    const far = `we keep ${'very '.repeat(WINDOW)} connections`;
    expect(share('keep connection invocation', far)).toBeCloseTo(1 / 3);
  });

  it('finds the same share as trying every way to fill the slots', () => {
    const letter = fc.constantFrom('aa1', 'bb1', 'cc1', 'dd1', 'ee1');
    const alternatives = fc.array(fc.array(letter, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    });
    const wordings: fc.Arbitrary<PlainWording> = fc.record({
      slots: fc.array(alternatives, { minLength: 1, maxLength: 4 }),
      forbidden: fc.array(fc.constantFrom('ee1', 'ff1'), { maxLength: 1 }),
    });
    const signs = fc.array(fc.constantFrom('', '', '', '+', '> ', '> +'), { minLength: 4, maxLength: 4 });
    const texts = fc.array(
      fc.array(fc.oneof(letter, fc.constantFrom('ff1', 'gg1')), { minLength: 1, maxLength: 9 }),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(
        wordings,
        signs,
        texts,
        fc.integer({ min: 2, max: 8 }),
        (wording, sign, sentences, near) => {
          const written = [
            ...wording.slots.map(
              (slot, number) => `${sign[number] ?? ''}${slot.map((words) => words.join('_')).join('|')}`,
            ),
            ...wording.forbidden.map((word) => `!${word}`),
          ].join(' ');
          const compiled = compileWording(written, { ...knowledge, questionStems: new Set(['cc1']) });
          const index = new WordIndex(
            // A subject and a verb, so that no sentence goes on with the one before it.
            analyse(`${sentences.map((one) => `We see ${one.join(' ')}`).join('.\n')}`, english),
            vocabulary,
          );
          const shares = matchWording(compiled, index, { window: near }).map((match) => [
            sentenceOf(match, index),
            match.share,
          ]);
          const expected = sentences
            .map((one, number) => [
              number,
              shareByTrying(wording, compiled.slots, one, near, FORBIDDEN_REACH),
            ])
            .filter(([, best]) => best !== 0);
          expect(shares.map(([number]) => number)).toEqual(expected.map(([number]) => number));
          shares.forEach(([, value], number) => {
            expect(value).toBeCloseTo(expected[number]?.[1] ?? -1, 9);
          });
          // Looked up for all wordings at once, and only from a share on, the same is found.
          const hits = new SlotIndex(compiled.slots).hitsIn(index);
          for (const least of [0, 0.5, 0.999]) {
            const found = matchWording(compiled, index, { window: near, least, hits });
            expect(found.map((match) => [sentenceOf(match, index), match.share])).toEqual(
              shares.filter(([, value]) => (value ?? 0) >= least),
            );
          }
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });
});

describe('a part of a wording', () => {
  it('is not carried by words without a meaning of their own', () => {
    expect(share('i|lead decision|decide explain|owner|name', 'I have it, the decision')).toBeLessThan(0.5);
    expect(share('outside|before handler client', 'Put it outside the handler')).toBeGreaterThan(0.5);
  });
});
