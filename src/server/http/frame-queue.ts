// Frames of one socket, served one after the other in the order in which they came.
import { type ClientMessage, FRAME_BURST } from '../../interview/protocol/index.ts';

export class FrameQueue {
  readonly #serve: (message: ClientMessage) => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  /** Resolves when the last frame has been served. */
  #last = Promise.resolve();
  #waiting = 0;

  /** `onFault` is told what `serve` threw; the frames after it are served all the same. */
  constructor(serve: (message: ClientMessage) => Promise<void>, onFault: (error: unknown) => void) {
    this.#serve = serve;
    this.#onFault = onFault;
  }

  /** Whether frames come faster than they are served: while the log is slow, no client may fill the memory. */
  isFull(): boolean {
    return this.#waiting >= FRAME_BURST;
  }

  add(message: ClientMessage): void {
    this.#waiting += 1;
    this.#last = this.#last
      .then(() => this.#serve(message))
      .catch((error: unknown) => this.#onFault(error))
      .finally(() => {
        this.#waiting -= 1;
      });
  }
}
