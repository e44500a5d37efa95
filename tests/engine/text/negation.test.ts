import { describe, expect, it } from 'vitest';
import { analyse, english } from '../../../src/engine/text/index.ts';

function denied(text: string, kind: 'clear' | 'rejecting' = 'clear'): string[] {
  const { words, negations } = analyse(text, english);
  return negations
    .filter((negation) => negation.kind === kind)
    .map(({ from, to }) =>
      words
        .slice(from, to + 1)
        .map((word) => word.form)
        .join(' '),
    );
}

describe('negation', () => {
  it('reaches from the negator to the end of its clause', () => {
    expect(denied('We never keep state in memory, we use a table')).toEqual(['keep state in memory']);
    expect(denied("It doesn't reuse connections because they time out")).toEqual(['reuse connections']);
    expect(denied('It works without a lock: fine')).toEqual(['a lock']);
  });

  it('only limits behind "not just" and "not only"', () => {
    expect(denied('I would not just decide myself')).toEqual([]);
    expect(denied('I would not just decide myself', 'rejecting')).toEqual(['just decide myself']);
  });

  it('reaches back where it denies its subject', () => {
    expect(denied('Locks help, but encryption at rest is not needed')).toEqual([
      'encryption at rest is not needed',
    ]);
    expect(denied('A lock is not required for reads')).toEqual(['a lock is not required for reads']);
    expect(denied('You do not need servers')).toEqual(['need servers']);
  });

  it('knows what is dismissed, and where only a condition is named', () => {
    expect(denied('A cost based optimizer is useless here')).toEqual(['a cost based optimizer is']);
    expect(denied('For us a schema registry would be overkill')).toEqual(['us a schema registry would be']);
    expect(denied('A catalog is useless without an owner')).toEqual(['an owner']);
    expect(denied('Backups are not pointless')).toEqual(['pointless']);
    expect(denied('We drop redundant copies')).toEqual([]);
  });

  it.each(['not only fast but cheap', 'no doubt it is cached', "don't forget the index"])(
    'is none in: %s',
    (text) => {
      expect(denied(text)).toEqual([]);
    },
  );

  it('ends where something new is said, also without a mark', () => {
    expect(denied('There are no duplicates we did a merge')).toEqual(['duplicates']);
    expect(denied('It does not mean that we need servers')).toEqual(['mean that we need servers']);
    expect(denied('It has no metabolism and it needs a host')).toEqual(['metabolism']);
  });

  it.each(["don't", 'don\u2019t', 'don\u00b4t', 'don`t', 'don\u2032t'])(
    'is known by %s, whatever its apostrophe',
    (word) => {
      expect(denied(`We ${word} keep servers`)).toEqual(['keep servers']);
    },
  );

  it('knows words that reject what is named beside them', () => {
    expect(denied('It would be a mistake to keep state in memory', 'rejecting')).toHaveLength(1);
    expect(denied('Use a table instead of memory', 'rejecting')).toHaveLength(1);
    expect(denied('Some people think a cache is consistent', 'rejecting')).toHaveLength(1);
    expect(denied('We use a table instead', 'rejecting')).toEqual([]);
  });
});
