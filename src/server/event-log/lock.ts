// Lets one server at a time use a data folder: by an exclusive transaction that it keeps open until it ends.
import { join } from 'node:path';
import Database from 'libsql';

/** Thrown where another server holds the data folder. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Database.SqliteError && fault.code === 'SQLITE_BUSY';
}

/**
 * Locks a data folder that exists, and gives the function that unlocks it. A file with a process id in it would stay
 * behind when a server is killed; this lock is the kernel's and ends with the process.
 * @throws {DataFolderInUseError} where another server has it locked
 */
export function lockDataFolder(dataDir: string): () => void {
  const database = new Database(join(dataDir, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    database.close();
    if (!isBusy(fault)) throw fault;
    throw new DataFolderInUseError(
      `Another server is using the data folder ${dataDir}. Stop it first, or give this one a DATA_DIR of its own.`,
      { cause: fault },
    );
  }
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}
