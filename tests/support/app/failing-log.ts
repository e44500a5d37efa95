// A memory log that fails on request, as a full disk or a broken one does.
import type { EventLog, Write } from '../../../src/server/event-log/event-log.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';

export class FailingLog extends MemoryLog {
  /** Whether nothing can be written. */
  broken = false;
  /** Whether the list of interviews cannot be read, which nothing expects. */
  unreadable = false;

  override commit(batch: readonly Write[]): ReturnType<EventLog['commit']> {
    return this.broken ? Promise.reject(new Error('no space left')) : super.commit(batch);
  }

  override list(limit: number): ReturnType<EventLog['list']> {
    return this.unreadable ? Promise.reject(new Error('a page of the file is gone')) : super.list(limit);
  }
}
