// The tables, and the migrations that bring a file of an older version to them: forward only, after a copy of the file.
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'libsql';

/**
 * Migration n brings a file from schema n - 1 to n. Released ones never change.
 * The trigger collects the kinds of events that occur, so that a start can find an unknown one without reading the log.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE events (
    interview TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    type TEXT NOT NULL,
    v INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    command_id TEXT,
    command_hash TEXT,
    payload TEXT NOT NULL,
    PRIMARY KEY (interview, version)
  ) STRICT;
  CREATE INDEX events_created ON events (at DESC, interview) WHERE type = 'interviewCreated';
  CREATE INDEX events_started ON events (interview) WHERE type = 'interviewStarted';
  CREATE INDEX events_finished ON events (interview) WHERE type = 'interviewFinished';

  CREATE TABLE event_kinds (type TEXT NOT NULL, v INTEGER NOT NULL, PRIMARY KEY (type, v)) STRICT, WITHOUT ROWID;
  CREATE TRIGGER events_kind AFTER INSERT ON events BEGIN
    INSERT OR IGNORE INTO event_kinds (type, v) VALUES (new.type, new.v);
  END;

  CREATE TABLE rubrics (hash TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
  CREATE TABLE drafts (
    interview TEXT NOT NULL,
    turn INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (interview, turn)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE links (
    token_hash TEXT PRIMARY KEY,
    interview TEXT NOT NULL,
    participant TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Thrown where a newer version has changed the tables. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

function schemaOf(database: Database): number {
  const row = database.prepare('SELECT user_version AS version FROM pragma_user_version').get() as {
    version: number;
  };
  return row.version;
}

/** Copies the file beside itself. The copy has another name until it is complete and on the disk, so that half a copy is never restored. */
function copyFile(database: Database, file: string, schema: number): void {
  const copy = join(dirname(file), `vivavoce.before-${schema}.sqlite`);
  const unfinished = `${copy}.part`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  const descriptor = openSync(unfinished, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, copy);
}

function apply(database: Database, migration: string, schema: number): void {
  database.exec('BEGIN EXCLUSIVE');
  try {
    database.exec(migration);
    database.exec(`PRAGMA user_version = ${schema}`);
    database.exec('COMMIT');
  } catch (fault) {
    database.exec('ROLLBACK');
    throw fault;
  }
}

/**
 * Brings the tables to the newest schema. A file that holds an older one is copied first, to
 * `vivavoce.before-<n>.sqlite` beside it, where n is the schema about to be reached.
 * @throws {NewerSchemaError} where the file's schema is newer than the last migration
 */
export function migrate(database: Database, file: string, migrations: readonly string[] = MIGRATIONS): void {
  const found = schemaOf(database);
  if (found > migrations.length) {
    throw new NewerSchemaError(
      `${file} has schema ${found}, and this version of Vivavoce knows schemas up to ${migrations.length}: ` +
        'a newer version wrote it. Start that version again, or restore the copy made before the upgrade.',
    );
  }
  if (found > 0 && found < migrations.length) copyFile(database, file, migrations.length);
  for (const [index, migration] of migrations.entries())
    if (index >= found) apply(database, migration, index + 1);
}
