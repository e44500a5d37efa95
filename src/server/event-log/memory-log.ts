// The log in memory, for tests and measurements. It keeps the same rows as the one in SQLite.
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

function draftKey(interview: string, turn: number): string {
  return JSON.stringify([interview, turn]);
}

function has(rows: readonly EventRow[], type: EventRow['type']): boolean {
  return rows.some((row) => row.type === type);
}

/** By time of creation, latest first; then by id, so that both stores agree. */
function latestFirst(one: InterviewRow, other: InterviewRow): number {
  return other.created.at - one.created.at || (one.interview < other.interview ? -1 : 1);
}

export class MemoryLog implements EventLog {
  readonly #events = new Map<string, EventRow[]>();
  readonly #rubrics = new Map<string, string>();
  readonly #drafts = new Map<string, DraftRow>();
  readonly #links = new Map<string, LinkRow>();
  #closed = false;

  async commit(batch: readonly Write[]): Promise<readonly Outcome[]> {
    this.#refuseClosed();
    return batch.map((write) => this.#write(write));
  }

  async read(
    interview: string,
    after: number,
    upTo = Number.POSITIVE_INFINITY,
  ): Promise<readonly StoredEvent[]> {
    return this.#rows(interview)
      .filter((row) => row.version > after && row.version <= upTo)
      .map(storedEvent);
  }

  async readRubric(hash: string): Promise<string | null> {
    this.#refuseClosed();
    return this.#rubrics.get(hash) ?? null;
  }

  async readDraft(interview: string, turn: number): Promise<DraftRow | null> {
    this.#refuseClosed();
    return this.#drafts.get(draftKey(interview, turn)) ?? null;
  }

  async findLink(tokenHash: string): Promise<LinkRow | null> {
    this.#refuseClosed();
    return this.#links.get(tokenHash) ?? null;
  }

  async list(limit: number): Promise<readonly InterviewRow[]> {
    this.#refuseClosed();
    return [...this.#events.values()].flatMap(interviewRow).sort(latestFirst).slice(0, limit);
  }

  async running(): Promise<readonly string[]> {
    this.#refuseClosed();
    return [...this.#events]
      .filter(([, rows]) => has(rows, 'interviewStarted') && !has(rows, 'interviewFinished'))
      .map(([interview]) => interview)
      .sort();
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #refuseClosed(): void {
    if (this.#closed) throw new Error('The log is closed.');
  }

  #rows(interview: string): readonly EventRow[] {
    this.#refuseClosed();
    return this.#events.get(interview) ?? [];
  }

  /** Everything is checked before anything is kept, which is what a savepoint does in the other store. */
  #write(write: Write): Outcome {
    try {
      return write.kind === 'append' ? this.#append(write) : this.#saveDraft(write);
    } catch (fault) {
      if (fault instanceof BadRowError) return { ok: false, why: 'bad-row' };
      throw fault;
    }
  }

  #append(append: Append): Outcome {
    const before = this.#rows(append.interview);
    if (before.length !== append.expectedVersion) return { ok: false, why: 'version-conflict' };
    const rows = eventRows(append);
    checkAttachments(append);
    this.#addLinks(append.links);
    if (rows.length > 0) this.#events.set(append.interview, [...before, ...rows]);
    for (const [hash, text] of append.rubrics) if (!this.#rubrics.has(hash)) this.#rubrics.set(hash, text);
    for (const turn of append.draftsDone) this.#drafts.delete(draftKey(append.interview, turn));
    return { ok: true };
  }

  #addLinks(links: readonly LinkRow[]): void {
    const hashes = links.map((link) => link.tokenHash);
    if (new Set(hashes).size < hashes.length || hashes.some((hash) => this.#links.has(hash))) {
      throw new BadRowError('a token is given out once');
    }
    for (const link of links) this.#links.set(link.tokenHash, { ...link });
  }

  #saveDraft({ kind: _, ...draft }: SaveDraft): Outcome {
    draftText(draft);
    const key = draftKey(draft.interview, draft.turn);
    if (draft.revision >= (this.#drafts.get(key)?.revision ?? 0)) this.#drafts.set(key, draft);
    return { ok: true };
  }
}

function interviewRow(rows: readonly EventRow[]): InterviewRow[] {
  const created = rows.find((row) => row.type === 'interviewCreated');
  const last = rows.at(-1);
  if (created === undefined || last === undefined) return [];
  const finished = has(rows, 'interviewFinished');
  return [
    {
      interview: created.interview,
      version: last.version,
      created: storedEvent(created),
      at: last.at,
      finished,
    },
  ];
}
