import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { DataFolderInUseError } from '../../../src/server/event-log/lock.ts';
import { LOG_FILE, openLog } from '../../../src/server/event-log/open-log.ts';
import { NewerSchemaError } from '../../../src/server/event-log/sqlite-schema.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { append, created } from './samples.ts';

it('makes the data folder and the log in it, and finds both again', async () => {
  const folder = join(tempFolder(), 'deep', 'data');
  const first = openLog(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
  await first.log.commit([append('one', 0, [created('one')])]);
  await first.release();
  const second = openLog(folder);
  expect(await second.log.read('one', 0)).toHaveLength(1);
  await second.release();
});

it('refuses a data folder that another server uses, and leaves that one alone', async () => {
  const folder = tempFolder();
  const first = openLog(folder);
  expect(() => openLog(folder)).toThrow(DataFolderInUseError);
  expect(() => openLog(folder)).toThrow(`Another server is using the data folder ${folder}`);
  expect(await first.log.commit([append('one', 0, [created('one')])])).toEqual([{ ok: true }]);
  await first.release();
  await openLog(folder).release();
});

it('lets the data folder go when the log cannot be opened', async () => {
  const folder = tempFolder();
  const database = new Database(join(folder, LOG_FILE));
  database.exec('PRAGMA user_version = 99');
  expect(() => openLog(folder)).toThrow(NewerSchemaError);
  database.exec('PRAGMA user_version = 0');
  database.close();
  await openLog(folder).release();
});

it('says what is wrong with a data folder that cannot be one', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'lock.sqlite'));
  expect(() => openLog(folder)).toThrow(/lock\.sqlite/);
});
