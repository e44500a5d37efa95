// Messages as bytes. An event is encoded once for each distinct view of it, however many connections get it.
import {
  type InterviewState,
  type StoredEvent,
  type ViewedEvent,
  type Viewer,
  view,
} from '../../interview/index.ts';
import type { ServerMessage } from '../../interview/protocol/index.ts';

/** One encoded message. A Buffer, because the socket would turn a string into one for every receiver. */
export type Frame = Buffer;

export function encode(message: ServerMessage): Frame {
  return Buffer.from(JSON.stringify(message));
}

/** Gives the frame of an event for a viewer, as the state of now lets them see it. */
export type FrameOf = (stored: StoredEvent, viewer: Viewer) => Frame;

function encodeView({ version, at, by, commandId }: StoredEvent, viewed: ViewedEvent | null): Frame {
  return viewed === null
    ? encode({ type: 'hidden', version })
    : encode({ type: 'event', version, at, by, commandId, event: viewed });
}

/** `view` gives the same object back where nothing is hidden: all who see an event whole share one frame. */
export function createFrames(state: InterviewState): FrameOf {
  const encoded = new Map<StoredEvent, Map<ViewedEvent | null, Frame>>();
  return (stored, viewer) => {
    const viewed = view(stored, state, viewer);
    const ofEvent = encoded.get(stored) ?? new Map<ViewedEvent | null, Frame>();
    encoded.set(stored, ofEvent);
    const frame = ofEvent.get(viewed) ?? encodeView(stored, viewed);
    ofEvent.set(viewed, frame);
    return frame;
  };
}
