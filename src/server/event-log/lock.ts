// One server a data folder: an exclusive transaction held for life, which the kernel ends with the process.
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
 * Takes the lock of a data folder that exists, and gives the function that lets it go. A file that merely says who
 * runs would outlive a killed server; a lock of the kernel does not.
 * @throws {DataFolderInUseError} where it is taken
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
