// What the routes work with: the log, the live interviews, the packs, the clock and the settings.
import type { Library } from '../../packs/library.ts';
import type { Access } from '../access/access-code.ts';
import type { Ids } from '../access/ids.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Clock } from '../session/clock.ts';
import type { Sessions } from '../session/sessions.ts';
import type { ServerWords } from '../words/words.ts';

export interface Services {
  readonly log: EventLog;
  readonly sessions: Sessions;
  readonly library: Library;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Path below which everything lies: empty, or `/coach`. */
  readonly base: string;
  /** Host names, besides the one asked for, whose pages may open a socket. */
  readonly publicHost: string | null;
  /** Days for which a new link is good. */
  readonly linkDays: number;
  readonly access: Access;
  /** Folder of the built pages; null where there is none. */
  readonly webRoot: string | null;
  readonly version: string;
  readonly build: string;
  readonly words: ServerWords;
}
