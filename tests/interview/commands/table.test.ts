// The table of commands, printed, and held against the table that was agreed.
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/interview/commands/index.ts';
import { clientMessageSchemas } from '../../../src/interview/protocol/index.ts';

// The agreed table, its rows restricted to the commands that exist. Where it says "a turn is open" or "a question is
// open", "the candidate's own" or "practice", the command's file decides, and permissions.test.ts proves it.
const AGREED = `
command         | by     | who                    | when
----------------|--------|------------------------|-----------------------------------
createInterview | http   | server                 | none
startInterview  | wire   | candidate              | created
submitAnswer    | wire   | candidate              | running
askForHint      | wire   | candidate              | running
skipQuestion    | wire   | candidate              | running
nextQuestion    | wire   | candidate, interviewer | running
pauseInterview  | wire   | candidate, interviewer | running
resumeInterview | wire   | candidate, interviewer | paused
finishInterview | wire   | candidate, interviewer | running, paused
markAnswer      | wire   | interviewer            | running, paused, finished
undoMark        | wire   | interviewer            | running, paused, finished
revealScores    | wire   | interviewer            | running, paused, finished
addNote         | wire   | interviewer            | created, running, paused, finished
addParticipant  | http   | interviewer            | created, running, paused, finished
revokeLink      | wire   | interviewer            | created, running, paused, finished
passTime        | server | server                 | none, created, running, paused, finished
`;

function printed(): string {
  const rows = Object.values(commands).map(({ type, transport, who, when }) => [
    type.padEnd(15),
    transport.padEnd(6),
    who.join(', ').padEnd(22),
    when.join(', '),
  ]);
  const [head, line] = AGREED.trim().split('\n');
  return [head, line, ...rows.map((row) => row.join(' | '))].join('\n');
}

describe('the table of commands', () => {
  it('is the design’s', () => {
    expect(printed()).toBe(AGREED.trim());
  });

  it('gives every command of the wire a frame, and no other', () => {
    const onWire = Object.values(commands).filter(({ transport }) => transport === 'wire');
    const others = ['hello', 'saveDraft', 'typing'];

    expect(Object.keys(clientMessageSchemas).sort()).toEqual(
      [...onWire.map(({ type }) => type), ...others].sort(),
    );
  });

  it('[R7] has no frame that adds a participant: the answer to the request carries the link', () => {
    expect(commands.addParticipant.transport).toBe('http');
    expect(clientMessageSchemas).not.toHaveProperty('addParticipant');
  });

  it('asks of every frame the command’s own fields, and an id', () => {
    for (const { type, transport, schema } of Object.values(commands)) {
      const frame = Object.entries(clientMessageSchemas).find(([name]) => name === type)?.[1];
      if (transport !== 'wire') continue;
      expect(Object.keys(frame?.shape ?? {}).sort()).toEqual([...Object.keys(schema.shape), 'id'].sort());
    }
  });
});

describe('a full interview', () => {
  it('takes only what ends it or must run', () => {
    const accepted = Object.values(commands).filter((each) => 'acceptedWhenFull' in each);

    expect(accepted.map(({ type }) => type)).toEqual(['finishInterview', 'passTime']);
  });
});
