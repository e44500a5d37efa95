import { expect, it } from 'vitest';
import { DataFolderInUseError } from '../../../src/server/event-log/lock.ts';
import { openLog } from '../../../src/server/event-log/open-log.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { killHard, startWriter } from './child.ts';

it('keeps a second server off a data folder until the first is dead, however it died', async () => {
  const folder = tempFolder();
  const { child, lines } = startWriter(folder);
  try {
    expect((await lines.next()).value).toBe('open');
    expect(() => openLog(folder)).toThrow(DataFolderInUseError);
  } finally {
    await killHard(child);
  }
  await openLog(folder).release();
});
