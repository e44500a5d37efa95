import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, english, numbersIn, valueOfDigits } from '../../../src/engine/text/index.ts';
import { countingSteps } from '../grading/counting-steps.ts';

/** The numbers of a text as "value measures", several readings joined by "or". */
function read(text: string): string[] {
  return numbersIn(analyse(text, english)).map(({ quantities }) =>
    quantities
      .map(({ value, unit }) =>
        unit === null ? `${value}` : `${Number((value * unit.factors[0]).toPrecision(12))} ${unit.measures}`,
      )
      .join(' or '),
  );
}

describe('the numbers of a text', () => {
  it.each([
    ['1,000 reads', ['1000']],
    ['1 000 reads and 2\u00a0500\u202f000 more', ['1000', '2500000']],
    ['1k, 3 million, 5 thousand', ['1000', '3000000', '5000']],
    ['1.000.000 and 1.5', ['1000000', '1.5']],
    ['5GB', ['5000000000 bytes']],
    ['5 GB', ['5000000000 bytes']],
    ['five gigabytes', ['5000000000 bytes']],
    ['10k GB', ['10000 or 10000000000000 bytes']],
    ['99.9%', ['99.9 share']],
    ['99.9 %', ['99.9 share']],
    ['99.9 percent, ten per cent', ['99.9 share', '10 share']],
    ['11,25 ml', ['0.01125 volume']],
    ['270mg', ['0.27 mass']],
    ['5 mg per kg', ['0.005 mass']],
    ['5m', ['300 time or 5 length or 5000000']],
    ['a 15-minute limit of a 2 year plan', ['900 time', '24 calendar']],
    ['twenty-five minutes, fifteen min', ['1500 time', '900 time']],
    ['two hundred and fifty days', ['21600000 time']],
    ['three thousand two hundred', ['3200']],
    ['a thousand, a hundred', ['1000', '100']],
    ['two, three', ['2', '3']],
    ['two three', ['2', '3']],
    ['two and three', ['2', '3']],
    ['10-15 min', ['10 or 600 time', '900 time']],
    ['10 to 15 minutes', ['10 or 600 time', '900 time']],
    ['one of them in one minute', ['60 time']],
    ['1,2,3', ['1', '2', '3']],
    ['in 2024, 300 users', ['2024', '300']],
    ['Python 3.12, not 3.12.1', ['3.12']],
    ['S3, EC2, 6CO2, the 4th of v2, O(n2)', []],
    ['24/7', ['24', '7']],
    ['', []],
  ])('of "%s" are %j', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it('know which may be part of something greater', () => {
    const parts = numbersIn(analyse('2026-01-01, 10-15 min, 12 of 20', english));
    expect(parts.map(({ isPart }) => isPart)).toEqual([true, true, true, true, true, false, false]);
  });

  it('are found in any string, in order, each word in one at most', () => {
    const pieces = fc.constantFrom(
      '1',
      '000',
      ',',
      ' ',
      '.',
      'one',
      'hundred',
      'GB',
      'm',
      'and',
      '%',
      '-',
      'x',
      '7',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (some) => {
        const analysis = analyse(some.join(''), english);
        let last = -1;
        for (const { from, to, end, quantities } of numbersIn(analysis)) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(to);
          expect(end).toBeLessThan(analysis.words.length);
          expect(quantities.every(({ value }) => Number.isFinite(value))).toBe(true);
          last = to;
        }
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it.each(['1 000 ', 'one hundred and ', '1,2 ', '10-', '3 million '])(
    'take steps in proportion to the length of: %j',
    (pattern) => {
      function steps(times: number): number {
        const analysis = analyse(pattern.repeat(times), english);
        return countingSteps(() => numbersIn(analysis));
      }
      expect(steps(2_000)).toBeLessThan(6 * steps(500) + 500);
    },
  );
});

describe('digits', () => {
  it.each([
    ['443', 443],
    ['10,240', 10_240],
    ['10_240', 10_240],
    ['1,234,567.5', 1_234_567.5],
    ['11,25', 11.25],
    ['3.12.1', null],
    ['1,23,4', null],
    ['x', null],
    ['', null],
  ])('"%s" are %s', (text, value) => {
    expect(valueOfDigits(text)).toBe(value);
  });
});
