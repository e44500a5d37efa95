// The log in one SQLite file. A write that is acknowledged is on the disk.
import Database, { type Statement } from 'libsql';
import type { StoredEvent } from '../../interview/core/events.ts';
import type {
  Append,
  DraftRow,
  EventLog,
  InterviewRow,
  LinkRow,
  Outcome,
  SaveDraft,
  Write,
} from './event-log.ts';
import { BadRowError, checkAttachments, draftText, type EventRow, eventRows, storedEvent } from './rows.ts';
import { MIGRATIONS, migrate } from './sqlite-schema.ts';
import { type EventKind, refuseUnknown } from './upcast.ts';

/** Milliseconds to wait for another process that holds the file, such as a copy being made. */
const BUSY_TIMEOUT = 5_000;

/** The last eight bits of an SQLite error code are its class; this one says that a row broke a constraint. */
const CONSTRAINT = 19;

const SQL = {
  version: 'SELECT coalesce(max(version), 0) AS version FROM events WHERE interview = ?',
  addEvent: 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  addRubric: 'INSERT INTO rubrics VALUES (?, ?) ON CONFLICT DO NOTHING',
  addLink: 'INSERT INTO links VALUES (?, ?, ?, ?)',
  saveDraft: `INSERT INTO drafts VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET revision = excluded.revision, text = excluded.text
    WHERE excluded.revision >= drafts.revision`,
  dropDraft: 'DELETE FROM drafts WHERE interview = ? AND turn = ?',
  read: 'SELECT * FROM events WHERE interview = ? AND version > ? AND version <= ? ORDER BY version',
  rubric: 'SELECT content FROM rubrics WHERE hash = ?',
  draft: 'SELECT * FROM drafts WHERE interview = ? AND turn = ?',
  link: `SELECT token_hash AS tokenHash, interview, participant, expires_at AS expiresAt
    FROM links WHERE token_hash = ?`,
  list: `SELECT created.*, last.version AS lastVersion, last.at AS lastAt, EXISTS (
      SELECT 1 FROM events WHERE interview = created.interview AND type = 'interviewFinished') AS finished
    FROM events AS created JOIN events AS last ON last.interview = created.interview
      AND last.version = (SELECT max(version) FROM events WHERE interview = created.interview)
    WHERE created.type = 'interviewCreated' ORDER BY created.at DESC, created.interview LIMIT ?`,
  running: `SELECT interview FROM events AS started WHERE type = 'interviewStarted' AND NOT EXISTS (
      SELECT 1 FROM events WHERE interview = started.interview AND type = 'interviewFinished')
    ORDER BY interview`,
} as const;

type Statements = Record<keyof typeof SQL, Statement>;
type ListedRow = EventRow & {
  readonly lastVersion: number;
  readonly lastAt: number;
  readonly finished: number;
};

function isConstraint(fault: unknown): boolean {
  return fault instanceof Database.SqliteError && ((fault.rawCode ?? 0) & 0xff) === CONSTRAINT;
}

export class SqliteLog implements EventLog {
  readonly #database: Database.Database;
  readonly #statements: Statements;
  #closed = false;

  /**
   * Opens the file, making it where there is none.
   * @throws {NewerSchemaError | UnknownEventError} where a newer version wrote it
   */
  constructor(file: string, options: { busyTimeout?: number; migrations?: readonly string[] } = {}) {
    this.#database = new Database(file, { timeout: options.busyTimeout ?? BUSY_TIMEOUT });
    try {
      this.#database.pragma('journal_mode = WAL');
      this.#database.exec('PRAGMA synchronous = FULL');
      migrate(this.#database, file, options.migrations ?? MIGRATIONS);
      refuseUnknown(this.#database.prepare('SELECT type, v FROM event_kinds').all() as EventKind[]);
      this.#statements = this.#prepare();
    } catch (fault) {
      this.#database.close();
      throw fault;
    }
  }

  async commit(batch: readonly Write[]): Promise<readonly Outcome[]> {
    this.#refuseClosed();
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = batch.map((write) => this.#inSavepoint(write));
      this.#database.exec('COMMIT');
      return outcomes;
    } catch (fault) {
      // A full disk ends the transaction by itself.
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw fault;
    }
  }

  async read(
    interview: string,
    after: number,
    upTo = Number.MAX_SAFE_INTEGER,
  ): Promise<readonly StoredEvent[]> {
    return (this.#ask('read').all(interview, after, upTo) as EventRow[]).map(storedEvent);
  }

  async readRubric(hash: string): Promise<string | null> {
    const row = this.#ask('rubric').get(hash) as { content: string } | undefined;
    return row?.content ?? null;
  }

  async readDraft(interview: string, turn: number): Promise<DraftRow | null> {
    const row = this.#ask('draft').get(interview, turn) as DraftRow | undefined;
    return row ? { interview, turn, revision: row.revision, text: JSON.parse(row.text) } : null;
  }

  async findLink(tokenHash: string): Promise<LinkRow | null> {
    const row = this.#ask('link').get(tokenHash) as LinkRow | undefined;
    if (row === undefined) return null;
    return { tokenHash, interview: row.interview, participant: row.participant, expiresAt: row.expiresAt };
  }

  async list(limit: number): Promise<readonly InterviewRow[]> {
    const rows = this.#ask('list').all(limit) as ListedRow[];
    return rows.map((row) => ({
      interview: row.interview,
      version: row.lastVersion,
      created: storedEvent(row),
      at: row.lastAt,
      finished: row.finished === 1,
    }));
  }

  async running(): Promise<readonly string[]> {
    return (this.#ask('running').all() as { interview: string }[]).map((row) => row.interview);
  }

  /** Leaves everything in the one file, so that a stopped server's data can be copied by hand. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#database.pragma('wal_checkpoint(TRUNCATE)');
    this.#database.close();
  }

  #prepare(): Statements {
    const names = Object.keys(SQL) as (keyof typeof SQL)[];
    return Object.fromEntries(names.map((name) => [name, this.#database.prepare(SQL[name])])) as Statements;
  }

  #refuseClosed(): void {
    if (this.#closed) throw new Error('The log is closed.');
  }

  #ask(name: keyof typeof SQL): Statement {
    this.#refuseClosed();
    return this.#statements[name];
  }

  /** A write that cannot be stored is undone by itself; the rest of the batch stands. */
  #inSavepoint(write: Write): Outcome {
    this.#database.exec('SAVEPOINT one');
    try {
      const outcome = write.kind === 'append' ? this.#append(write) : this.#saveDraft(write);
      this.#database.exec('RELEASE one');
      return outcome;
    } catch (fault) {
      if (!(fault instanceof BadRowError) && !isConstraint(fault)) throw fault;
      this.#database.exec('ROLLBACK TO one; RELEASE one');
      return { ok: false, why: 'bad-row' };
    }
  }

  #append(append: Append): Outcome {
    const last = this.#ask('version').get(append.interview) as { version: number };
    if (last.version !== append.expectedVersion) return { ok: false, why: 'version-conflict' };
    checkAttachments(append);
    for (const row of eventRows(append)) this.#ask('addEvent').run(...eventColumns(row));
    for (const rubric of append.rubrics) this.#ask('addRubric').run(...rubric);
    for (const link of append.links) {
      this.#ask('addLink').run(link.tokenHash, link.interview, link.participant, link.expiresAt);
    }
    for (const turn of append.draftsDone) this.#ask('dropDraft').run(append.interview, turn);
    return { ok: true };
  }

  #saveDraft(draft: SaveDraft): Outcome {
    this.#ask('saveDraft').run(draft.interview, draft.turn, draft.revision, draftText(draft));
    return { ok: true };
  }
}

function eventColumns(row: EventRow): readonly (string | number | null)[] {
  return [
    row.interview,
    row.version,
    row.type,
    row.v,
    row.at,
    row.by,
    row.command_id,
    row.command_hash,
    row.payload,
  ];
}
