// Notices that something in some folders has changed: by events where the system sends them, and by polling in any case.
import { type FSWatcher, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf } from './read-texts.ts';

/** Milliseconds of quiet after a change: editors and `git pull` touch several files, or one file several times. */
const DEBOUNCE = 100;

/**
 * Milliseconds between polls of names, sizes and times. Network folders and folders shared into a container send no
 * events, a folder that is missing cannot send any, and a system may run out of watches; a poll costs a hundred calls.
 */
const POLL_EVERY = 10_000;

export interface WatchOptions {
  /** Milliseconds of quiet after a change. */
  readonly debounce?: number;
  /** Milliseconds between polls. */
  readonly pollEvery?: number;
  /** False leaves it to polling alone. */
  readonly events?: boolean;
}

interface FolderWatcher {
  /** From now on these folders, not what lies deeper. Resolves when their present state has been noted. */
  watch(folders: readonly string[]): Promise<void>;
  close(): void;
}

async function stateOfFolder(folder: string): Promise<string> {
  const entries = await entriesOf(folder);
  const states = entries.map(async ({ name }) => {
    const found = await lstat(join(folder, name)).catch(() => null);
    return `${name} ${found?.size} ${found?.mtimeMs} ${found?.ino}`;
  });
  return (await Promise.all(states)).join('\n');
}

async function stateOf(folders: readonly string[]): Promise<string> {
  return (await Promise.all(folders.map(stateOfFolder))).join('\n\n');
}

/** Null for a folder that sends no events: it is left to polling. */
function eventsOf(folder: string, onEvent: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/** Calls `onChange` after every change in the watched folders. Keeps no process alive. */
export function createFolderWatcher(onChange: () => void, options: WatchOptions = {}): FolderWatcher {
  const { debounce = DEBOUNCE, pollEvery = POLL_EVERY, events = true } = options;
  let watchers: readonly (FSWatcher | null)[] = [];
  let watched: readonly string[] = [];
  let state = '';
  let quiet: NodeJS.Timeout | undefined;

  function changed(): void {
    clearTimeout(quiet);
    quiet = setTimeout(onChange, debounce).unref();
  }
  async function poll(): Promise<void> {
    const folders = watched;
    const before = state;
    const now = await stateOf(folders);
    if (folders === watched && before === state && now !== before) changed();
  }
  const polling = setInterval(() => void poll(), pollEvery).unref();

  return {
    watch: async (folders) => {
      // A folder may have been removed and made again under the same name, so each is watched anew.
      const before = watchers;
      watchers = events ? folders.map((folder) => eventsOf(folder, changed)) : [];
      for (const watcher of before) watcher?.close();
      watched = folders;
      state = await stateOf(folders);
    },
    close: () => {
      clearTimeout(quiet);
      clearInterval(polling);
      for (const watcher of watchers) watcher?.close();
    },
  };
}
