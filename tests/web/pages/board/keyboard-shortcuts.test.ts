import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../../web/pages/board/keyboard-shortcuts.ts';

function press(key: string, more: Partial<Parameters<typeof actionOf>[0]> = {}) {
  return actionOf({ key, modified: false, focus: 'page', ...more });
}

describe('the keys of the board', () => {
  it.each([
    ['n', 'next'],
    ['N', 'next'],
    [' ', 'pause'],
    ['e', 'end'],
    ['m', 'note'],
    ['z', 'undo'],
    ['r', 'reference'],
    ['i', 'invite'],
    ['?', 'keys'],
  ])('%j asks for %s', (key, type) => {
    expect(press(key)).toEqual({ type });
  });

  it('mark with 0 to 4 and with no other digit', () => {
    expect([0, 1, 2, 3, 4].map((mark) => press(String(mark)))).toEqual(
      [0, 1, 2, 3, 4].map((mark) => ({ type: 'mark', mark })),
    );
    expect(press('5')).toBeNull();
  });

  it('rest while somebody types in a field', () => {
    for (const key of ['n', ' ', 'e', '3', 'z', '?']) expect(press(key, { focus: 'field' })).toBeNull();
  });

  it('leave Space to the button that has the focus', () => {
    expect(press(' ', { focus: 'control' })).toBeNull();
    expect(press('n', { focus: 'control' })).toEqual({ type: 'next' });
  });

  it("leave the browser's own shortcuts alone", () => {
    expect(press('r', { modified: true })).toBeNull();
  });
});
