import { expect, it } from 'vitest';
import { openLog } from '../../../src/server/event-log/open-log.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { killHard, startWriter } from './child.ts';

/** Lets a writer acknowledge so many events, kills it, and gives the last acknowledged version by interview. */
async function writeAndKill(folder: string, acknowledgements: number): Promise<Map<string, number>> {
  const { child, lines } = startWriter(folder);
  const acknowledged = new Map<string, number>();
  function hear(line: string): void {
    const [interview, version] = line.split(' ');
    if (interview !== undefined && version !== undefined) acknowledged.set(interview, Number(version));
  }
  for (let heard = 0; heard <= acknowledgements; heard += 1) hear((await lines.next()).value);
  await killHard(child);
  // What was said before the kill and not yet read counts as well.
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) hear(line.value);
  return acknowledged;
}

it('misses nothing acknowledged after kill -9, and nothing is half there', async () => {
  const folder = tempFolder();
  for (const acknowledgements of [1, 40, 150, 300]) {
    const acknowledged = await writeAndKill(folder, acknowledgements);
    expect(acknowledged.size).toBeGreaterThan(0);
    const { log, release } = openLog(folder);
    for (const [interview, version] of acknowledged) {
      const events = await log.read(interview, 0);
      expect(events.length).toBeGreaterThanOrEqual(version);
      expect(events.map((each) => each.version)).toEqual(events.map((_, index) => index + 1));
      expect((await log.readDraft(interview, 1))?.revision).toBeGreaterThanOrEqual(version);
    }
    await release();
  }
});
