// The words for a connection's state. Pure.

/** Milliseconds after which a gap is named with its length. */
const LONG_GAP = 10_000;

export interface ConnectionWords {
  readonly shape: 'full' | 'part' | 'none';
  readonly words: string;
}

/** `state` as the client names it; `gone` is how long the connection has been lost, in milliseconds. */
export function connectionWords(state: string, attempt: number, gone: number): ConnectionWords {
  switch (state) {
    case 'open':
      return { shape: 'full', words: 'Connected' };
    case 'connecting':
      return { shape: 'part', words: 'Connecting' };
    case 'waiting':
      return gone < LONG_GAP
        ? { shape: 'part', words: `Rejoining, try ${attempt}` }
        : { shape: 'none', words: `No connection for ${Math.floor(gone / 1000)} s` };
    case 'taken':
      return { shape: 'none', words: 'Opened elsewhere' };
    default:
      return { shape: 'none', words: 'Not connected' };
  }
}
