import { describe, expect, it } from 'vitest';
import { analyse, english, misplacedWords } from '../../../src/engine/text/index.ts';
import { german } from '../languages/toy-german.ts';

function misplaced(text: string): string[] {
  const analysis = analyse(text, english);
  return misplacedWords(analysis).misplaced.map((position) => analysis.words[position]?.form ?? '');
}

describe('words of grammar that no sentence has there', () => {
  it.each([
    ['an article at the end of a sentence', 'We keep the. Rows go there.', ['the']],
    ['an article before a comma', 'We keep a, and read.', ['a']],
    ['an article before a preposition', 'We keep the of rows', ['the']],
    ['an article before an auxiliary', 'Our is a store', ['our']],
    ['an article before "and"', 'The and rows', ['the']],
    ['an article before an opener of clauses', 'The because rows', ['the']],
    ['two articles', 'We keep the an index', ['the']],
    ['the wrong article', 'We keep an table and a index', ['an', 'a']],
    ['a preposition before "and"', 'We read from and the rows', ['from']],
    ['a preposition before an auxiliary', 'We read with is the rows', ['with']],
  ])('are found: %s', (_, text, found) => {
    expect(misplaced(text)).toEqual(found);
  });

  it.each([
    ['a preposition at the end', 'That is what it depends on, and what we look at.'],
    ['an infinitive', 'It has to be read, to have an effect, to do any good.'],
    ['parts of compounds', 'The in-memory store and the by-product, an on-call engineer.'],
    ['letters that are spelt out', 'An SQS queue, an MSK topic, an LSN, a URL, an S3 bucket.'],
    ['letters that tell nothing', 'A user, an hour, a European, a one-off, a union, an honest answer.'],
    ['numbers and names', 'The two regions, the 11 nines, our Aurora.'],
    ['dictated talk', 'so um the the thing is you put it in the the lake and uh'],
  ])('are not: %s', (text) => {
    expect(misplaced(text)).toEqual([]);
  });

  it('are told from all articles and prepositions', () => {
    expect(misplacedWords(analyse('The rows of the table go to a store with an.', english)).of).toBe(7);
    expect(misplacedWords(analyse('', english))).toEqual({ of: 0, misplaced: [] });
  });

  it('are not looked for in a language that names no articles', () => {
    expect(misplacedWords(analyse('Der von die mit und das', german)).misplaced).toEqual([]);
  });
});
