// Sessions without sockets, on a log that already tells of one interview; what each participant is sent stands in a list.
import type { Command } from '../../../src/interview/commands/index.ts';
import type { InterviewEvent } from '../../../src/interview/core/events.ts';
import type { ServerMessage } from '../../../src/interview/protocol/index.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { Sessions } from '../../../src/server/session/sessions.ts';
import { english } from '../../../src/server/words/words.ts';
import { type Authored, type Person, people, START, stored } from '../interview/events.ts';
import { createManualClock } from './manual-clock.ts';

export const DINNER = 'dinner-at-eight';

/** The interview after these events, one second apart; the clock stands a minute after its start. */
export async function dinner(happened: readonly (InterviewEvent | Authored)[], log = new MemoryLog()) {
  const outcomes = await log.commit([
    {
      kind: 'append',
      interview: DINNER,
      expectedVersion: 0,
      events: stored(happened),
      rubrics: [],
      links: [],
      draftsDone: [],
    },
  ]);
  if (!outcomes[0]?.ok) throw new Error('the interview was not written');
  const clock = createManualClock(START + 60_000);
  const sessions = new Sessions({ log, clock, build: 'test', words: english, streamFor: 0 });

  async function join(person: Person, after = 0) {
    const sent: ServerMessage[] = [];
    const closed: string[] = [];
    const seat = await sessions.join(
      { interview: DINNER, participant: people[person].id, after },
      {
        send: (frame) => void sent.push(JSON.parse(frame.toString())),
        close: (name) => void closed.push(name),
      },
    );
    return { seat, sent, closed };
  }
  function run(person: Person, command: Command) {
    return sessions.run({ interview: DINNER, by: people[person].id, command });
  }
  return { sessions, log, clock, join, run };
}
