// The words for a connection's state. Pure.

import { sharedWords } from '../words/shared.ts';

/** Milliseconds after which a gap is named with its length. */
const LONG_GAP = 10_000;

interface ConnectionWords {
  readonly shape: 'full' | 'part' | 'none';
  readonly words: string;
}

/** `state` as the client names it; `gone` is how long the connection has been lost, in milliseconds. */
export function connectionWords(state: string, attempt: number, gone: number): ConnectionWords {
  const words = sharedWords.connection;
  switch (state) {
    case 'open':
      return { shape: 'full', words: words.open };
    case 'connecting':
      return { shape: 'part', words: words.connecting };
    case 'waiting':
      return gone < LONG_GAP
        ? { shape: 'part', words: words.rejoining(attempt) }
        : { shape: 'none', words: words.lostFor(Math.floor(gone / 1000)) };
    case 'taken':
      return { shape: 'none', words: words.taken };
    default:
      return { shape: 'none', words: words.closed };
  }
}
