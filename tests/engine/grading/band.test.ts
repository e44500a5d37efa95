import { expect, it } from 'vitest';
import { bandOf, bands, statusOf } from '../../../src/engine/grading/band.ts';

it('a concept is covered from a credit of .6 on, and partly from .25 on', () => {
  expect([0, 0.249, 0.25, 0.599, 0.6, 1].map(statusOf)).toEqual([
    'missing',
    'missing',
    'partly',
    'partly',
    'covered',
    'covered',
  ]);
});

it('the bands follow one another from 0 to 100, as they are given to scores', () => {
  expect(bands.map(({ band, from, to }) => [band, from, to])).toEqual([
    ['weak', 0, 40],
    ['partial', 40, 60],
    ['good', 60, 80],
    ['strong', 80, 100],
  ]);
  for (const { band, from } of bands) expect(bandOf(from)).toBe(band);
});
