// Opens the log of a data folder, for one server at a time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventLog } from './event-log.ts';
import { lockDataFolder } from './lock.ts';
import { SqliteLog } from './sqlite-log.ts';

/** The log's file within the data folder. */
export const LOG_FILE = 'vivavoce.sqlite';

export interface OpenLog {
  readonly log: EventLog;
  /** Closes the log and unlocks the data folder. */
  release(): Promise<void>;
}

function openLocked(dataDir: string, unlock: () => void): SqliteLog {
  try {
    return new SqliteLog(join(dataDir, LOG_FILE));
  } catch (fault) {
    unlock();
    throw fault;
  }
}

/**
 * Opens the log of a data folder, making both where they are missing.
 * @throws {DataFolderInUseError} while another server uses the folder
 * @throws {NewerSchemaError | UnknownEventError} where a newer version wrote the log
 */
export function openLog(dataDir: string): OpenLog {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataFolder(dataDir);
  const log = openLocked(dataDir, unlock);
  return {
    log,
    release: async () => {
      await log.close();
      unlock();
    },
  };
}
