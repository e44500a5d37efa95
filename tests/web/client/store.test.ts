import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '../../../src/interview/protocol/server-messages.ts';
import {
  applyMessage,
  emptyStore,
  isWholeList,
  type Store,
  withoutForeignEvents,
} from '../../../web/client/store.ts';
import { answered, asked, candidate, created, event, started, welcome } from './messages.ts';

function storeAfter(...messages: ServerMessage[]): Store {
  return messages.reduce<Store>(followed, emptyStore);
}
function followed(store: Store, message: ServerMessage): Store {
  const next = applyMessage(store, message);
  if (next === 'gap') throw new Error(`gap at ${JSON.stringify(message)}`);
  return next;
}
function versions(store: Store) {
  return store.list.map((each) => each.version);
}

describe('the list of events', () => {
  it('grows by one version at a time and counts hidden ones', () => {
    const store = storeAfter(
      welcome(3),
      event(1, created()),
      { type: 'hidden', version: 2 },
      event(3, started),
    );
    expect(versions(store)).toEqual([1, 3]);
    expect(store.held).toBe(3);
  });

  it('leaves out what comes a second time', () => {
    const store = storeAfter(welcome(2), event(1, created()), event(2, started), event(2, started));
    expect(versions(store)).toEqual([1, 2]);
  });

  it('reports a gap rather than skip a version', () => {
    const store = storeAfter(welcome(1), event(1, created()));
    expect(applyMessage(store, event(3, asked()))).toBe('gap');
    expect(applyMessage(store, { type: 'hidden', version: 4 })).toBe('gap');
  });

  it('is whole once the version told at joining is held', () => {
    const joined = storeAfter(welcome(2), event(1, created()));
    expect(isWholeList(joined)).toBe(false);
    expect(isWholeList(followed(joined, { type: 'hidden', version: 2 }))).toBe(true);
  });

  it('drops everything from a reset on and is whole again when what was held has come back', () => {
    const held = storeAfter(
      welcome(3),
      event(1, created()),
      { type: 'hidden', version: 2 },
      event(3, started),
    );
    const reset = followed(held, { type: 'reset', from: 2 });
    expect(versions(reset)).toEqual([1]);
    expect(isWholeList(reset)).toBe(false);
    const again = [event(2, asked()), event(3, started)].reduce(followed, reset);
    expect(versions(again)).toEqual([1, 2, 3]);
    expect(isWholeList(again)).toBe(true);
  });

  it('starts over where the server knows fewer versions than are held', () => {
    const store = storeAfter(welcome(2), event(1, created()), event(2, started));
    expect(applyMessage(store, welcome(1))).toBe('gap');
    expect(withoutForeignEvents(store)).toMatchObject({ held: 0, list: [], you: candidate });
  });
});

describe('a streamed question', () => {
  const streamed = storeAfter(
    welcome(1),
    event(1, created()),
    { type: 'questionDelta', version: 2, offset: 0, text: 'What ' },
    { type: 'questionDelta', version: 2, offset: 5, text: 'is' },
  );

  it('grows by its deltas and ignores one that does not fit', () => {
    expect(streamed.delta).toEqual({ version: 2, text: 'What is' });
    const odd = followed(streamed, { type: 'questionDelta', version: 2, offset: 40, text: 'late' });
    expect(odd.delta).toEqual({ version: 2, text: 'What is' });
  });

  it('is gone when its event comes', () => {
    expect(followed(streamed, event(2, asked())).delta).toBeNull();
  });
});

describe('what somebody types', () => {
  function typing(to: number, offset: number, remove: number, insert: string, length: number): ServerMessage {
    return {
      type: 'typing',
      by: candidate.id,
      to,
      offset,
      remove,
      insert,
      length,
    };
  }

  it('follows the edits of a turn', () => {
    const store = storeAfter(typing(2, 0, 0, 'We use', 6), typing(2, 6, 0, ' Kafka', 12));
    expect(store.typing).toEqual({ to: 2, by: candidate.id, text: 'We use Kafka' });
  });

  it('is unknown after an edit that does not fit, until the whole text comes', () => {
    const lost = storeAfter(typing(2, 0, 0, 'We', 2), typing(2, 9, 0, 'x', 10));
    expect(lost.typing?.text).toBeNull();
    expect(followed(lost, typing(2, 10, 0, 'y', 11)).typing?.text).toBeNull();
    expect(followed(lost, typing(2, 0, 0, 'We use', 6)).typing?.text).toBe('We use');
  });

  it('ends when the answer to its turn is there', () => {
    const store = storeAfter(
      welcome(1),
      event(1, asked()),
      typing(1, 0, 0, 'We', 2),
      event(2, answered(1, 1, 'We do')),
    );
    expect(store.typing).toBeNull();
  });
});
