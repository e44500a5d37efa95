// What the live client needs of the browser, so that a test can hand in another one.

/** The part of a WebSocket that is used. */
export interface SocketLike {
  onopen: (() => void) | null;
  onmessage: ((message: { data: unknown }) => void) | null;
  onclose: ((closing: { code: number }) => void) | null;
  send(text: string): void;
  close(): void;
}

/** Small JSON values that outlive a reload. Reading gives null where nothing, or nothing sound, is kept. */
export interface JsonStorage {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

/** Sockets, time, randomness, timers, page events and storage: everything that reaches beyond the client. */
export interface Environment {
  openSocket(url: string): SocketLike;
  /** Milliseconds since 1970 by this machine's clock. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  newId(): string;
  /** Runs `action` once after `milliseconds`; the result takes it back. */
  after(milliseconds: number, action: () => void): () => void;
  /** Runs `action` whenever the network is back or the page is looked at again; the result takes it back. */
  onWake(action: () => void): () => void;
  /** Runs `action` whenever the page is put away or closed, while it can still send; the result takes it back. */
  onLeave(action: () => void): () => void;
  readonly storage: JsonStorage;
}

/** A JsonStorage on web storage; private windows and full disks make storage throw, and the page must go on without it. */
export function jsonStorage(storage: () => Storage): JsonStorage {
  return {
    read: (key) => attempt(() => JSON.parse(storage().getItem(key) ?? 'null') as unknown, null),
    write: (key, value) => attempt(() => storage().setItem(key, JSON.stringify(value)), undefined),
    remove: (key) => attempt(() => storage().removeItem(key), undefined),
  };
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function onWake(action: () => void): () => void {
  function whenVisible() {
    if (document.visibilityState === 'visible') action();
  }
  window.addEventListener('online', action);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('online', action);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}

function onLeave(action: () => void): () => void {
  function whenHidden() {
    if (document.visibilityState === 'hidden') action();
  }
  window.addEventListener('pagehide', action);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('pagehide', action);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}

/** 128 random bits as hex. `crypto.randomUUID` is missing on plain http beyond localhost, `getRandomValues` is not. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The browser this page runs in. */
export function browserEnvironment(): Environment {
  return {
    openSocket: (url) => new WebSocket(url) as SocketLike,
    now: () => Date.now(),
    random: () => Math.random(),
    newId,
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    onWake,
    onLeave,
    storage: jsonStorage(() => localStorage),
  };
}
