import { expect, test } from 'vitest';
import { mayReload } from '../../../web/client/reload-when-stale.ts';

test('a page reloads for a new build once, not in a loop', () => {
  expect(mayReload(null, 1_000_000)).toBe(true);
  expect(mayReload(990_000, 1_000_000)).toBe(false);
  expect(mayReload(900_000, 1_000_000)).toBe(true);
  expect(mayReload('nonsense', 1_000_000)).toBe(true);
});
