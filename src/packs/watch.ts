// Notices that something in some folders has changed: at once where the system says so, else within seconds.
import { type FSWatcher, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesOf } from './pack-files.ts';

/** Milliseconds of quiet after a change: editors and `git pull` touch several files, or one file several times. */
export const SETTLE_AFTER = 100;

/**
 * Milliseconds between looks at names, sizes and times. Network folders and folders shared into a container tell
 * nothing of their changes, and a system may run out of watches; looking costs a hundred calls.
 */
export const LOOK_EVERY = 10_000;

export interface WatchOptions {
  readonly settleAfter?: number;
  readonly lookEvery?: number;
  /** False leaves it to looking alone. */
  readonly listen?: boolean;
}

export interface FolderWatch {
  /** From now on these folders, not what lies deeper. Resolves when their present look has been taken. */
  follow(folders: readonly string[]): Promise<void>;
  close(): void;
}

async function fingerprint(folder: string): Promise<string> {
  const entries = await entriesOf(folder);
  const looks = entries.map(async ({ name }) => {
    const found = await lstat(join(folder, name)).catch(() => null);
    return `${name} ${found?.size} ${found?.mtimeMs} ${found?.ino}`;
  });
  return (await Promise.all(looks)).join('\n');
}

async function lookAt(folders: readonly string[]): Promise<string> {
  return (await Promise.all(folders.map(fingerprint))).join('\n\n');
}

/** A folder that cannot be listened to is left to looking. */
function listenTo(folder: string, onEvent: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/** Calls `onChange` after every change in the followed folders. Keeps no process alive. */
export function watchFolders(onChange: () => void, options: WatchOptions = {}): FolderWatch {
  const { settleAfter = SETTLE_AFTER, lookEvery = LOOK_EVERY, listen = true } = options;
  let watchers: readonly (FSWatcher | null)[] = [];
  let followed: readonly string[] = [];
  let look = '';
  let settling: NodeJS.Timeout | undefined;

  function changed(): void {
    clearTimeout(settling);
    settling = setTimeout(onChange, settleAfter).unref();
  }
  async function lookAgain(): Promise<void> {
    const folders = followed;
    const before = look;
    const now = await lookAt(folders);
    if (folders === followed && before === look && now !== before) changed();
  }
  const looking = setInterval(() => void lookAgain(), lookEvery).unref();

  return {
    follow: async (folders) => {
      // A folder may have been removed and made again under the same name, so each is listened to anew.
      const before = watchers;
      watchers = listen ? folders.map((folder) => listenTo(folder, changed)) : [];
      for (const watcher of before) watcher?.close();
      followed = folders;
      look = await lookAt(folders);
    },
    close: () => {
      clearTimeout(settling);
      clearInterval(looking);
      for (const watcher of watchers) watcher?.close();
    },
  };
}
