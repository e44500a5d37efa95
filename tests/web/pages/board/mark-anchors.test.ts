import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../web/pages/board/mark-anchors.ts';

function point(required: boolean, weight = 2) {
  return { required, weight };
}
function textOf(mark: number, ...points: Parameters<typeof anchorsOf>[0]) {
  return anchorsOf(points).find((anchor) => anchor.mark === mark)?.text;
}

describe('the anchors of a mark', () => {
  it('run from 4 down to 0', () => {
    expect(anchorsOf([point(true)]).map(({ mark }) => mark)).toEqual([4, 3, 2, 1, 0]);
  });

  it('name the required points by their numbers', () => {
    const points = [point(true), point(false), point(true)];
    expect(textOf(4, ...points)).toBe('points 1 and 3 in full, and most of the rest');
    expect(textOf(3, ...points)).toBe('points 1 and 3 in the main');
    expect(textOf(2, ...points)).toBe('1 of points 1 and 3, or most of the rest without them');
  });

  it('name the heaviest points where none is required', () => {
    expect(textOf(3, point(false, 1), point(false, 3), point(false, 3))).toBe('points 2 and 3 in the main');
  });

  it('say "all points" where nothing stands beside the core', () => {
    expect(textOf(4, point(true), point(true))).toBe('all points in full, with reasons');
  });

  it('count the core where a list of numbers would be too long', () => {
    const points = [...Array.from({ length: 7 }, () => point(true)), point(false)];
    expect(textOf(3, ...points)).toBe('the 7 that carry it in the main');
  });

  it('hold for a rubric of one point and for none', () => {
    expect(textOf(1, point(true))).toBe('named, not explained');
    expect(anchorsOf([])).toHaveLength(5);
  });
});
