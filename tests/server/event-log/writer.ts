// Run as a process: appends to three interviews without end, and prints each version once it is acknowledged.
import { createCommitter } from '../../../src/server/event-log/committer.ts';
import { openLog } from '../../../src/server/event-log/open-log.ts';
import { append, draft, note } from './samples.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Give the data folder.');

const { log } = openLog(folder);
const committer = createCommitter(log);

async function write(interview: string): Promise<void> {
  let version = (await log.read(interview, 0)).at(-1)?.version ?? 0;
  for (;;) {
    const [outcome] = await Promise.all([
      committer.write(append(interview, version, [note(`after ${version}`)])),
      committer.write(draft(interview, 1, version + 1, `draft ${version + 1}`)),
    ]);
    if (!outcome.ok) throw new Error(outcome.why);
    version += 1;
    process.stdout.write(`${interview} ${version}\n`);
  }
}

process.stdout.write('open\n');
await Promise.all(['a', 'b', 'c'].map(write));
