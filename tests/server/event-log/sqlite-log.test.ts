import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { UnknownEventError } from '../../../src/server/event-log/event-log.ts';
import { SqliteLog } from '../../../src/server/event-log/sqlite-log.ts';
import { MIGRATIONS, NewerSchemaError } from '../../../src/server/event-log/sqlite-schema.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { describeEventLog } from './contract.ts';
import { append, created, started } from './samples.ts';

function newFile(): string {
  return join(tempFolder(), 'vivavoce.sqlite');
}

describeEventLog('SQLite log', () => new SqliteLog(newFile()));

/** A file with one interview in it, closed again. */
async function fileWithInterview(): Promise<string> {
  const file = newFile();
  const log = new SqliteLog(file);
  await log.commit([append('one', 0, [created('one'), started])]);
  await log.close();
  return file;
}

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('the SQLite file', () => {
  it('holds what was committed when it is opened again', async () => {
    const log = new SqliteLog(await fileWithInterview());
    expect(await log.read('one', 0)).toHaveLength(2);
    expect(await log.running()).toEqual(['one']);
    await log.close();
  });

  it('is the only file that a closed log needs', async () => {
    const file = await fileWithInterview();
    const copy = newFile();
    copyFileSync(file, copy);
    const log = new SqliteLog(copy);
    expect(await log.read('one', 0)).toHaveLength(2);
    await log.close();
  });

  it('refuses to open with an event of an unknown type, naming it and a newer version', async () => {
    const file = await fileWithInterview();
    change(
      file,
      `INSERT INTO events VALUES ('one', 3, 'teaServed', 1, 5, 'server', NULL, NULL, '{"type":"teaServed"}')`,
    );
    function open() {
      return new SqliteLog(file);
    }
    expect(open).toThrow(UnknownEventError);
    expect(open).toThrow(/"teaServed".*newer version/);
  });

  it('refuses to open with a known type in a later schema', async () => {
    const file = await fileWithInterview();
    change(file, `INSERT INTO events VALUES ('one', 3, 'noteAdded', 7, 5, 'server', NULL, NULL, '{}')`);
    expect(() => new SqliteLog(file)).toThrow(UnknownEventError);
  });

  it('takes nothing of a batch that cannot be committed, and goes on afterwards', async () => {
    const file = await fileWithInterview();
    const log = new SqliteLog(file, { busyTimeout: 0 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(log.commit([append('two', 0, [created('two')])])).rejects.toThrow('locked');
    other.exec('ROLLBACK');
    other.close();
    expect(await log.read('two', 0)).toEqual([]);
    expect(await log.commit([append('two', 0, [created('two')])])).toEqual([{ ok: true }]);
    await log.close();
  });

  it('rolls the whole batch back when a fault comes in the middle of it', async () => {
    const file = await fileWithInterview();
    const log = new SqliteLog(file);
    change(file, 'DROP TABLE rubrics');
    const batch = [
      append('two', 0, [created('two')]),
      append('three', 0, [started], { rubrics: [['h', '{}']] }),
    ];
    await expect(log.commit(batch)).rejects.toThrow('rubrics');
    expect(await log.read('two', 0)).toEqual([]);
    expect(await log.commit([append('four', 0, [created('four')])])).toEqual([{ ok: true }]);
    await log.close();
  });
});

describe('migrations', () => {
  const next = [...MIGRATIONS, 'CREATE TABLE tea (cup TEXT) STRICT'];

  it('makes no copy of a new file', () => {
    const file = newFile();
    void new SqliteLog(file).close();
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('copies a file of an older schema before changing it', async () => {
    const file = await fileWithInterview();
    const log = new SqliteLog(file, { migrations: next });
    expect(await log.read('one', 0)).toHaveLength(2);
    await log.close();
    const copy = new SqliteLog(join(file, '..', 'vivavoce.before-2.sqlite'));
    expect(await copy.read('one', 0)).toHaveLength(2);
    await copy.close();
  });

  it('leaves the file as it was when a migration fails, and can try again', async () => {
    const file = await fileWithInterview();
    const broken = [...MIGRATIONS, 'CREATE TABLE tea (cup TEXT) STRICT; CREATE NONSENSE'];
    expect(() => new SqliteLog(file, { migrations: broken })).toThrow();
    const log = new SqliteLog(file, { migrations: next });
    expect(await log.read('one', 0)).toHaveLength(2);
    await log.close();
  });

  it('refuses a file of a newer schema, without touching it', async () => {
    const file = await fileWithInterview();
    await new SqliteLog(file, { migrations: next }).close();
    function open() {
      return new SqliteLog(file);
    }
    expect(open).toThrow(NewerSchemaError);
    expect(open).toThrow(/schema 2.*up to 1.*newer version/s);
    expect(existsSync(join(file, '..', 'vivavoce.before-1.sqlite'))).toBe(false);
  });
});
