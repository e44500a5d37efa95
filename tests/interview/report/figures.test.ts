import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneDecimal } from '../../../src/interview/report/figures.ts';
import { countedInWords as counted, lasting, listed } from '../../../src/interview/words/english.ts';
import { utc } from '../../../src/interview/words/formats.ts';

describe('figures in sentences', () => {
  it('are words up to twelve and figures beyond', () => {
    expect([counted(0, 'mark'), counted(1, 'mark'), counted(12, 'mark'), counted(13, 'mark')]).toEqual([
      'no marks',
      'one mark',
      'twelve marks',
      '13 marks',
    ]);
  });

  it('are listed with an "and" before the last', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('say short times in seconds and long ones in minutes', () => {
    expect([lasting(40), lasting(60), lasting(569)]).toEqual(['40 s', '1 min', '9 min']);
  });

  it('have one decimal where they are means', () => {
    expect(oneDecimal(2.25)).toBe(2.3);
  });
});

describe('an instant', () => {
  it('reads as the calendar of the platform would have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000_000_000, max: 20_000_000_000_000 }), (instant) => {
        expect(utc(instant)).toBe(`${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
      }),
      { seed: 15 },
    );
  });
});
