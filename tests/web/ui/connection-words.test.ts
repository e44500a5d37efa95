import { expect, test } from 'vitest';
import { connectionWords } from '../../../web/ui/connection-words.ts';

test('the connection is a shape and a word, and a long gap is named with its length', () => {
  expect(connectionWords('open', 0, 0)).toEqual({ shape: 'full', words: 'Connected' });
  expect(connectionWords('connecting', 0, 0)).toEqual({ shape: 'part', words: 'Connecting' });
  expect(connectionWords('waiting', 2, 3_000)).toEqual({ shape: 'part', words: 'Rejoining, try 2' });
  expect(connectionWords('waiting', 9, 40_500)).toEqual({ shape: 'none', words: 'No connection for 40 s' });
  expect(connectionWords('taken', 0, 0).words).toBe('Opened elsewhere');
  expect(connectionWords('refused', 0, 0).words).toBe('Not connected');
});
