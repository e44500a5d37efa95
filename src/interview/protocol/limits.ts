// The limits of the wire, in one place, each with its reason. Pages import them too.

/** Version of the protocol that this build speaks. */
export const PROTOCOL_VERSION = 1;

/** Bytes of one frame: the largest honest one is an answer of 20,000 units as JSON plus 64 KiB of recorded splices. */
export const FRAME_BYTES = 256 * 1024;

/** Milliseconds from connecting to `hello`: a page needs one round trip; more is somebody holding sockets open. */
export const HELLO_WITHIN = 5_000;

/** Frames a client may send in one second: fast typing makes about 15, a resent queue after a gap some more. */
export const FRAMES_A_SECOND = 50;

/** How many frames may come at once on top of the rate, for the burst after a reconnect. */
export const FRAME_BURST = 100;

/** Bytes that may wait for a watcher who does not read: 64 whole transcripts' worth; beyond it the socket is closed. */
export const QUEUE_BYTES = 4 * 1024 * 1024;

/** Milliseconds between pings: below the 60 s after which common proxies drop a silent connection. */
export const PING_EVERY = 25_000;

/** Milliseconds over which a question's text may be streamed before its event. */
export const STREAM_FOR = 1_500;

/** Bytes of recorded typing that go with an answer; beyond it the recording is dropped, never the answer. */
export const SPLICES_BYTES = 64 * 1024;
