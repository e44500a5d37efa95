import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, english } from '../../../src/engine/text/index.ts';

function clausesOf(text: string): string[] {
  const { clauses, words } = analyse(text, english);
  return clauses.map(({ firstWord, lastWord }) =>
    text.slice(words[firstWord]?.start, words[lastWord]?.end).replace(/\s+/g, ' '),
  );
}

describe('a clause', () => {
  it.each([
    ['at a semicolon', 'RDS is one instance; Aurora shares a volume', 2],
    ['at a colon', 'One rule holds: never trust the client', 2],
    ['at brackets', 'The pool (one for each container) stays small', 3],
    ['at a dash', 'The pool stays small \u2013 one for each container', 2],
    ['at a hyphen that stands free', 'The pool stays small - one for each container', 2],
    ['not at a hyphen within a word', 'The dead-letter queue keeps them', 1],
    ['at the end of a sentence', 'It lags. We wait.', 2],
    ['before "because"', 'It lags because the disk is slow', 2],
    ['before "which"', 'It lags, which nobody minds', 2],
    ['not before "which" behind a preposition', 'the zone in which it runs', 1],
    ['not before "so far"', 'we waited so far', 1],
    ['not before "when" behind "only"', 'It retries only when asked', 1],
    ['before "and" with an opener behind it', 'It lags and if nobody minds we wait', 2],
    ['at a comma between two clauses', 'It lags, we wait', 2],
    ['not at a comma in a list', 'It reads logs, metrics, traces', 1],
    ['before "and" between two clauses', 'It has no state and it needs a host', 2],
    ['before "and" with a verb at once', 'We open it outside and reuse it', 2],
    ['before "and" with an auxiliary near', 'We open it outside and the pool is small', 2],
    ['not before "and" between two things', 'We keep roles and policies', 1],
    ['not before "and" where no verb came before', 'roles and policies are kept', 1],
    ['before "as" with a pronoun', 'We group them as each of them costs; we wait as it lags', 3],
  ])('ends %s', (_, text, count) => {
    expect(clausesOf(text)).toHaveLength(count);
  });

  it('is found in dictated text, where a verb with its subject opens one', () => {
    const text =
      'rds is the classic managed service one instance with ebs storage aurora separates compute from storage keeps six copies over three zones has up to fifteen replicas and fails over fast';
    const found = clausesOf(text);
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.find((clause) => clause.startsWith('aurora separates'))).toBeDefined();
  });

  it('is not looked for in that way where a sentence has marks', () => {
    const marked =
      'this is the classic managed service of the old kind on large instances with storage, copies, reads and writes of all tables in a single zone of one region keeps six';
    function opens(text: string): boolean {
      return clausesOf(text).some((clause) => clause.startsWith('one region keeps'));
    }
    expect(opens(marked)).toBe(false);
    expect(opens(marked.replaceAll(',', ''))).toBe(true);
  });

  it('goes on with the one before it where it opens with a pronoun or a verb, or has no verb', () => {
    function continues(text: string): boolean | undefined {
      return analyse(text, english).clauses.at(-1)?.continues;
    }
    expect(continues('It lags. They serve reads.')).toBe(true);
    expect(continues('It lags, which is fine')).toBe(true);
    expect(continues('We open it outside and reuse it')).toBe(true);
    expect(continues('It lags: up to a second')).toBe(true);
    expect(continues('It lags. The writer waits.')).toBe(false);
    expect(continues('It lags. We wait.')).toBe(false);
  });

  it('turns where it opens with "but" or a condition', () => {
    function turns(text: string): boolean | undefined {
      return analyse(text, english).clauses.at(-1)?.turns;
    }
    expect(turns('It lags but nobody minds')).toBe(true);
    expect(turns('It lags unless the disk is fast')).toBe(true);
    expect(turns('It lags because the disk is slow')).toBe(false);
  });

  it('lies within one sentence, and every word in exactly one, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'it we data and but because which is stores keeps , ; : ( ) . - \u2014 ? so far as only when'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const { words, clauses, clauseOfWord } = analyse(pieces.join(' '), english);
        let next = 0;
        clauses.forEach(({ firstWord, lastWord, sentence }, number) => {
          expect(firstWord).toBe(next);
          expect(lastWord).toBeGreaterThanOrEqual(firstWord);
          for (let word = firstWord; word <= lastWord; word++) {
            expect(words[word]?.sentence).toBe(sentence);
            expect(clauseOfWord[word]).toBe(number);
          }
          next = lastWord + 1;
        });
        expect(next).toBe(words.length);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});
