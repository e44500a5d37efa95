// A question's text word by word, then its event: decoration that anything else cuts short.
import { describe, expect, it } from 'vitest';
import { STREAM_FOR } from '../../../src/interview/protocol/index.ts';
import type { Frame } from '../../../src/server/session/frames.ts';
import { createOutlet, cutAtSpaces, deltasOf } from '../../../src/server/session/streaming.ts';
import { startApp } from '../../support/app/app.ts';
import { createManualClock } from '../../support/app/manual-clock.ts';
import { say } from '../../support/app/scenes.ts';
import type { MessageOf, Socket } from '../../support/app/socket.ts';
import { rubricOf } from '../../support/interview/rubrics.ts';

const long = 'How would you set up a bakery for a small town, and what would you look at first? '
  .repeat(6)
  .trim();

function outletFor(text: string) {
  const clock = createManualClock();
  const sent: string[] = [];
  const outlet = createOutlet(
    { send: (frame: Frame) => sent.push(frame.toString()), close: (name) => sent.push(`closed ${name}`) },
    clock,
  );
  outlet.stream(deltasOf(3, text), Buffer.from('event'));
  return { clock, sent, outlet };
}

describe('the deltas of a text', () => {
  it('make up the text, each at its offset', () => {
    const deltas = deltasOf(3, long).map((frame): MessageOf<'questionDelta'> => JSON.parse(frame.toString()));
    let text = '';
    for (const delta of deltas) {
      expect(delta).toMatchObject({ type: 'questionDelta', version: 3, offset: text.length });
      text += delta.text;
    }
    expect(text).toBe(long);
  });

  it('break between words', () => {
    for (const piece of cutAtSpaces(long, 30).slice(0, -1)) expect(piece).toMatch(/ $/);
  });

  it('are no shorter than ten units, but for the last, however many there might be', () => {
    expect(cutAtSpaces('One two three four five six', 100)).toEqual(['One two three ', 'four five ', 'six']);
    expect(cutAtSpaces('What else?', 100)).toEqual(['What else?']);
    expect(cutAtSpaces('', 100)).toEqual([]);
  });

  it('are as many at most as there may be', () => {
    expect(cutAtSpaces('aaaaaaaaa '.repeat(9), 3)).toEqual(Array(3).fill('aaaaaaaaa '.repeat(3)));
    expect(cutAtSpaces('a'.repeat(100), 3)).toEqual(['a'.repeat(100)]);
  });

  it('are none where there is no time for any', () => {
    expect(deltasOf(3, long, 0)).toEqual([]);
    expect(deltasOf(3, long, 49)).toEqual([]);
    expect(deltasOf(3, long, 50)).toHaveLength(1);
  });
});

describe('an outlet that streams', () => {
  it('sends the event last, after at most a second and a half', () => {
    const { clock, sent } = outletFor(long);
    expect(sent).toHaveLength(1);
    clock.advance(STREAM_FOR / 2);
    expect(sent.length).toBeGreaterThan(5);
    expect(sent).not.toContain('event');
    clock.advance(STREAM_FOR / 2);
    expect(sent.at(-1)).toBe('event');
  });

  it('is done sooner with a short text', () => {
    const { clock, sent } = outletFor('What else?');
    clock.advance(100);
    expect(sent.at(-1)).toBe('event');
  });

  it('sends the event at once when anything else has to go out', () => {
    const { clock, sent, outlet } = outletFor(long);
    outlet.send(Buffer.from('next'));
    expect(sent.slice(-2)).toEqual(['event', 'next']);
    clock.advance(STREAM_FOR);
    expect(sent.at(-1)).toBe('next');
  });

  it('sends the event before it closes, and nothing after that', () => {
    const { clock, sent, outlet } = outletFor(long);
    outlet.close('seatTaken');
    expect(sent.slice(-2)).toEqual(['event', 'closed seatTaken']);
    clock.advance(STREAM_FOR);
    expect(sent.at(-1)).toBe('closed seatTaken');
  });

  it('sends the one event before it begins with the next', () => {
    const { clock, sent, outlet } = outletFor(long);
    outlet.stream(deltasOf(4, 'What else?'), Buffer.from('next event'));
    expect(sent.at(1)).toBe('event');
    clock.advance(STREAM_FOR);
    expect(sent.slice(2)).toEqual([
      '{"type":"questionDelta","version":4,"offset":0,"text":"What else?"}',
      'next event',
    ]);
  });

  it('sends a delta every 50 milliseconds', () => {
    const { clock, sent } = outletFor(long);
    for (const count of [2, 3, 4]) {
      clock.advance(49);
      expect(sent).toHaveLength(count - 1);
      clock.advance(1);
      expect(sent).toHaveLength(count);
    }
  });

  it('gives up the rest when the clock jumps', () => {
    const { clock, sent } = outletFor(long);
    const count = sent.length;
    clock.advance(0);
    expect(sent).toHaveLength(count);
    clock.advance(60_000);
    expect(sent.filter((frame) => frame === 'event')).toHaveLength(1);
  });
});

describe('a question over the wire', () => {
  function streamed(socket: Socket): string {
    return socket.received.flatMap((frame) => (frame.type === 'questionDelta' ? [frame.text] : [])).join('');
  }
  const text = rubricOf('tea').question;

  it('is streamed to everybody connected, and then comes whole', async () => {
    const app = await startApp({ streamFor: STREAM_FOR });
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    const observer = await app.join(made, 'observer');
    say(candidate, { type: 'startInterview' });
    for (const socket of [candidate, observer]) {
      while (streamed(socket).length < text.length) {
        await socket.nextOf('questionDelta');
        app.clock.advance(50);
      }
    }
    app.clock.advance(50);
    for (const socket of [candidate, observer]) {
      expect(await socket.nextEvent('questionAsked')).toMatchObject({ event: { text } });
      expect(streamed(socket)).toBe(text);
    }
  });

  it('comes at once when the candidate does not wait', async () => {
    const app = await startApp({ streamFor: STREAM_FOR });
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    say(candidate, { type: 'startInterview' });
    const { version } = await candidate.nextOf('questionDelta');
    candidate.send({ type: 'typing', to: version, offset: 0, remove: 0, insert: 'W', length: 1 });
    expect(await candidate.nextEvent('questionAsked')).toMatchObject({ version });
  });

  it('is not streamed to who joins later', async () => {
    const app = await startApp({ streamFor: STREAM_FOR });
    const made = await app.create();
    const candidate = await app.join(made, 'candidate');
    say(candidate, { type: 'startInterview' });
    await candidate.nextOf('questionDelta');
    const late = await app.join(made, 'interviewer');
    expect(await late.nextEvent('questionAsked')).toMatchObject({ event: { text } });
    expect(streamed(late)).toBe('');
  });
});
