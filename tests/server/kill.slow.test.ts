// kill -9 of a real server in the middle of an answer, and a new one on the same data.
import { afterEach, describe, expect, it } from 'vitest';
import { play, settle } from '../bot/candidate.ts';
import type { Made } from '../support/app/app.ts';
import { writeKitchen } from '../support/app/kitchen.ts';
import { say } from '../support/app/scenes.ts';
import { Socket } from '../support/app/socket.ts';
import { transcriptOf } from '../support/app/transcript.ts';
import { saying, sayingNothing } from '../support/interview/rubrics.ts';
import { type RunningServer, startServer } from '../support/server-process.ts';
import { tempFolder } from '../support/temp-folder.ts';

const servers: RunningServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** A server from the sources, on the data and the packs of these folders. */
async function serve(dataDir: string, rubricsDir: string): Promise<RunningServer> {
  const server = await startServer({
    words: ['--import', 'tsx', 'src/server/main.ts'],
    environment: { RUBRICS_DIR: rubricsDir },
    dataDir,
  });
  servers.push(server);
  return server;
}

function folders(): readonly [string, string] {
  const rubricsDir = tempFolder();
  writeKitchen(rubricsDir);
  return [tempFolder(), rubricsDir];
}

async function create(server: RunningServer, plan: string): Promise<Made> {
  const response = await fetch(`${server.url}/api/interviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan, with: 'invite' }),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Made;
}

function connect(server: RunningServer, { id }: Made): Socket {
  return new Socket(`${server.url.replace('http', 'ws')}/api/interviews/${id}/live`);
}

describe('kill -9 of the server', () => {
  it('in the middle of an answer costs nothing that was acknowledged: draft, deadline and events are there', async () => {
    const [dataDir, rubricsDir] = folders();
    const first = await serve(dataDir, rubricsDir);
    const made = await create(first, 'hard');
    const candidate = connect(first, made);
    await candidate.join(made.tokens.candidate);
    say(candidate, { type: 'startInterview' });
    const asked = await candidate.nextEvent('questionAsked');
    const draft = { to: asked.version, revision: 1, text: saying('tea', 'kettle') };
    candidate.send({ type: 'saveDraft', ...draft });
    await candidate.nextOf('draftSaved');
    const held = transcriptOf(candidate.received).held();
    await first.kill();
    expect((await candidate.closed).code).toBe(1006);

    const second = await serve(dataDir, rubricsDir);
    const again = connect(second, made);
    const welcome = await again.join(made.tokens.candidate);
    expect(welcome.draft).toEqual(draft);
    expect(await again.nextEvent('questionAsked')).toEqual(asked);
    say(again, { type: 'submitAnswer', to: asked.version, text: draft.text });
    await again.nextEvent('questionClosed');
    await settle(again);
    expect(transcriptOf(again.received).held().slice(0, held.length)).toEqual(held);
    again.close();
  });

  it('at any moment keeps every note that was acknowledged, and a command sent again counts once', async () => {
    const [dataDir, rubricsDir] = folders();
    const notes = Array.from({ length: 40 }, (_, count) => ({
      type: 'addNote' as const,
      id: `note-${count}`,
      text: `note ${count}`,
      private: false,
    }));
    const first = await serve(dataDir, rubricsDir);
    const made = await create(first, 'practice');
    const interviewer = connect(first, made);
    await interviewer.join(made.tokens.interviewer);
    for (const note of notes) interviewer.send(note);
    await interviewer.nextEvent('noteAdded');
    await first.kill();
    await interviewer.closed;
    const acknowledged = transcriptOf(interviewer.received).held();

    const second = await serve(dataDir, rubricsDir);
    const again = connect(second, made);
    await again.join(made.tokens.interviewer);
    for (const note of notes) again.send(note);
    await settle(again);
    const held = transcriptOf(again.received);
    expect(held.held().slice(0, acknowledged.length)).toEqual(acknowledged);
    const texts = held.events().flatMap(({ event }) => (event.type === 'noteAdded' ? [event.text] : []));
    expect(texts).toEqual(notes.map(({ text }) => text));
    again.close();
  });
});

describe('SIGTERM', () => {
  it('tells the sockets that the server goes, and ends with 0', async () => {
    const [dataDir, rubricsDir] = folders();
    const server = await serve(dataDir, rubricsDir);
    const made = await create(server, 'practice');
    const candidate = connect(server, made);
    await candidate.join(made.tokens.candidate);
    await play(candidate, () => sayingNothing);
    servers.splice(0);
    const [code, closed] = await Promise.all([server.stop(), candidate.closed]);
    expect(code).toBe(0);
    expect(closed.code).toBe(1001);
  });
});
