// What one viewer holds: kept up by the live rule, and, to compare, as a replay of the whole log gives it.
import type { StoredEvent, ViewedEvent } from '../../../src/interview/core/events.ts';
import { reopens } from '../../../src/interview/core/reopens.ts';
import type { InterviewState, Viewer } from '../../../src/interview/core/state.ts';
import { view } from '../../../src/interview/core/view.ts';

/** A frame as sent; null where the event is hidden. */
export type Frame = ViewedEvent | null;

/** The list that a viewer gets who joins now. */
export function replay(log: readonly StoredEvent[], state: InterviewState, viewer: Viewer): readonly Frame[] {
  return log.map((stored) => view(stored, state, viewer));
}

export interface Screen {
  readonly viewer: Viewer;
  /** An event has happened; `state` is the one after it, `log` ends with it. Returns every frame that went out. */
  readonly receive: (log: readonly StoredEvent[], state: InterviewState) => readonly Frame[];
  readonly frames: () => readonly Frame[];
}

/** The live rule: the event as an ordinary frame; where it widens the view, a reset and the list from there on. */
export function screenOf(viewer: Viewer): Screen {
  let held: readonly Frame[] = [];
  return {
    viewer,
    frames: () => held,
    receive: (log, state) => {
      const newest = log.at(-1);
      if (!newest) return [];
      const frame = view(newest, state, viewer);
      held = [...held, frame];
      const from = reopens(newest, state, viewer);
      if (from === null) return [frame];
      const again = log.slice(from - 1).map((stored) => view(stored, state, viewer));
      held = [...held.slice(0, from - 1), ...again];
      return [frame, ...again];
    },
  };
}
