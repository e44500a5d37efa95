// One event to many watchers: encoded once for each distinct view.
import { describe, expect, it } from 'vitest';
import { evolve, initialState, type StoredEvent } from '../../../src/interview/index.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { createFeed } from '../../../src/server/session/feed.ts';
import type { Frame } from '../../../src/server/session/frames.ts';
import { createSeats } from '../../../src/server/session/seats.ts';
import { createOutlet } from '../../../src/server/session/streaming.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { event, people, START } from '../../support/interview/events.ts';

function stored(version: number, of: StoredEvent['event'], by = 'server'): StoredEvent {
  return {
    v: 1,
    version,
    at: START,
    by,
    commandId: null,
    commandHash: null,
    event: of,
  };
}

function sitting(count: number) {
  const seats = createSeats();
  const frames: Frame[][] = [];
  function sit(participant: { id: string; role: 'candidate' | 'interviewer' | 'observer'; name: string }) {
    const sent: Frame[] = [];
    frames.push(sent);
    const connection = { send: (frame: Frame) => void sent.push(frame), close: () => undefined };
    const outlet = createOutlet(connection, createManualClock());
    seats.take({ interview: 'dinner', participant, viewer: participant, outlet });
  }
  sit(people.candidate);
  sit(people.interviewer);
  for (let nth = 0; nth < count; nth += 1) sit({ id: `o${nth}`, role: 'observer', name: 'Olga' });
  return { seats, frames };
}

describe('fan-out', () => {
  it('sends the very same bytes to all who see the same', async () => {
    const { seats, frames } = sitting(20);
    const feed = createFeed({
      log: new MemoryLog(),
      seats,
      streamFor: 0,
      onFault: (error) => expect(error).toBeNull(),
    });
    const created = stored(1, event.created());
    const started = stored(2, event.started());
    const asked = stored(3, event.asked('tea', 1));
    const before = [created, started].reduce(evolve, initialState);
    const state = evolve(before, asked);
    await feed.publish([{ stored: asked, state }]);
    const [candidate, interviewer, ...observers] = frames.map(([frame]) => frame);
    expect(observers).toHaveLength(20);
    for (const frame of observers) expect(frame).toBe(interviewer);
    expect(candidate).not.toBe(interviewer);
    expect(candidate?.toString()).not.toContain('rubricHash');
  });

  it('streams what is said last, a follow-up as well as a question, and nothing that was said before it', async () => {
    const { seats, frames } = sitting(0);
    const feed = createFeed({
      log: new MemoryLog(),
      seats,
      streamFor: 1_500,
      onFault: (error) => expect(error).toBeNull(),
    });
    const log = [
      event.created(),
      event.started(),
      event.asked('tea', 1),
      event.submitted(3),
      event.graded(3, 'tea', []),
      event.probed(3, 'tea', 'kettle'),
    ].map((each, index) => stored(index + 1, each));
    let state = initialState;
    const committed = log.map((each) => {
      state = evolve(state, each);
      return { stored: each, state };
    });
    await feed.publish(committed.slice(3));
    await feed.publish(committed.slice(2, 4));
    const [, interviewer = []] = frames;
    const types = interviewer.map((frame): string => {
      const message = JSON.parse(frame.toString());
      return `${message.type} ${message.version}`;
    });
    expect(types).toEqual([
      'event 4',
      'event 5',
      'questionDelta 6',
      // Whatever comes next ends the streaming.
      'event 6',
      'event 3',
      'event 4',
    ]);
  });

  it('closes the sockets to rejoin where frames cannot be made, and what was committed stands', async () => {
    const seats = createSeats();
    const closed: string[] = [];
    const connection = {
      send: () => {
        throw new Error('broken');
      },
      close: (name: string) => void closed.push(name),
    };
    const outlet = createOutlet(connection, createManualClock(), 0);
    seats.take({ interview: 'dinner', participant: people.observer, viewer: people.observer, outlet });
    const faults: unknown[] = [];
    const feed = createFeed({
      log: new MemoryLog(),
      seats,
      streamFor: 0,
      onFault: (error) => faults.push(error),
    });
    const created = stored(1, event.created());
    const state = evolve(initialState, created);
    await feed.publish([{ stored: created, state }]);
    expect(faults).toHaveLength(1);
    expect(closed).toEqual(['fault']);
  });
});
