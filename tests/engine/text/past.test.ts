import { describe, expect, it } from 'vitest';
import { analyse, english, tellsOfPast } from '../../../src/engine/text/index.ts';
import { german } from '../languages/toy-german.ts';

function isPast(text: string): boolean {
  const analysis = analyse(text, english);
  const [clause] = analysis.clauses;
  if (clause === undefined) throw new Error('no clause');
  return tellsOfPast(analysis, clause);
}

describe('a clause that tells of the past', () => {
  it.each([
    'It was one account for all',
    'Our function wrote to its own bucket',
    'We kept one account for all',
    'We also simply kept one account for all',
    'We hashed the numbers with SHA-256',
    "We'd had a super-user for all sources",
    "They'd always queried it at each refresh",
    'which meant trouble for all of us',
    "It didn't scale",
  ])('is: %s', (text) => {
    expect(isPast(text)).toBe(true);
  });

  it.each([
    'One account serves all',
    'Keys are kept in one account',
    'We keep one account for all',
    "We'd keep one account for all",
    "I'd simply need one account",
    'If we kept one account for all',
    'Unless it was encrypted',
    'Results that were sent are final',
    'We find what was lost',
    'Managed keys, encrypted and stored',
    'We embed it in the page',
    'where cached entries need no expiry',
  ])('is not: %s', (text) => {
    expect(isPast(text)).toBe(false);
  });

  it('is not looked for in a language that does not say how it tells of the past', () => {
    const analysis = analyse('Wir hatten ein Konto', german);
    expect(analysis.clauses.some((clause) => tellsOfPast(analysis, clause))).toBe(false);
  });
});
