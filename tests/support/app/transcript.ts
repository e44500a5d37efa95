// What a client holds of an interview: it takes frames as a page would.
import type { ServerMessage } from '../../../src/interview/protocol/index.ts';
import type { MessageOf } from './socket.ts';

export type Held = MessageOf<'event'> | MessageOf<'hidden'>;

export interface Transcript {
  /** Takes any frame; true where it brought a version that was never held before. */
  take(message: ServerMessage): boolean;
  /** Everything held, in order of versions; throws where a version is missing. */
  held(): readonly Held[];
  /** The events held, without the hidden ones. */
  events(): readonly MessageOf<'event'>[];
}

export function createTranscript(): Transcript {
  const frames = new Map<number, Held>();
  let latest = 0;
  function held(): readonly Held[] {
    return Array.from({ length: frames.size }, (_, index) => {
      const frame = frames.get(index + 1);
      if (frame === undefined) throw new Error(`version ${index + 1} of ${frames.size} is missing`);
      return frame;
    });
  }
  return {
    take(message) {
      if (message.type === 'reset') {
        for (const version of [...frames.keys()]) if (version >= message.from) frames.delete(version);
      }
      if (message.type !== 'event' && message.type !== 'hidden') return false;
      frames.set(message.version, message);
      const isNew = message.version > latest;
      latest = Math.max(latest, message.version);
      return isNew;
    },
    held,
    events: () => held().flatMap((frame) => (frame.type === 'event' ? [frame] : [])),
  };
}

/** The transcript of all frames that came so far. */
export function transcriptOf(messages: readonly ServerMessage[]): Transcript {
  const transcript = createTranscript();
  for (const message of messages) transcript.take(message);
  return transcript;
}
