// What is kept in memory: states and rubrics, bounded, and never wrong for having been forgotten.
import { describe, expect, it } from 'vitest';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { createLru } from '../../../src/server/session/lru.ts';
import { createRubricCache } from '../../../src/server/session/rubric-cache.ts';
import { createStates } from '../../../src/server/session/states.ts';
import { startApp } from '../../support/app/app.ts';
import { begin } from '../../support/app/scenes.ts';
import { hashOf, usedRubrics } from '../../support/interview/rubrics.ts';

describe('a map that forgets', () => {
  it('keeps what was used last', () => {
    const lru = createLru<string, number>(2);
    lru.set('a', 1);
    lru.set('b', 2);
    lru.get('a');
    lru.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => lru.get(key))).toEqual([1, undefined, 3]);
  });
});

describe('the states', () => {
  it('are folded again where they were forgotten', async () => {
    const { app, made } = await begin(await startApp());
    const other = await app.create();
    const states = createStates(app.log, 1);
    const first = await states.load(made.id);
    await states.load(other.id);
    const again = await states.load(made.id);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it('know nothing of an interview that is not there', async () => {
    expect((await createStates(new MemoryLog()).load('nonesuch')).status).toBe('none');
  });
});

describe('the rubric cache', () => {
  function logOf() {
    const reads: string[] = [];
    const log = new MemoryLog();
    log.readRubric = async (hash) => {
      reads.push(hash);
      const used = usedRubrics.get(hash);
      return used ? JSON.stringify(used) : null;
    };
    return { log, reads };
  }
  const dishes = [hashOf('zqrubric-tea'), hashOf('zqrubric-bread'), hashOf('zqrubric-soup')];

  it('reads and compiles a rubric once', async () => {
    const { log, reads } = logOf();
    const cache = createRubricCache(log);
    const [tea = ''] = dishes;
    expect(await cache.read(tea)).toBe(await cache.read(tea));
    expect(reads).toEqual([tea]);
  });

  it('serves a function that asks for more rubrics than it keeps', async () => {
    const { log } = logOf();
    const cache = createRubricCache(log, 1);
    const ids = await cache.with((rubric) => dishes.map((hash) => rubric(hash).used.rubric.id));
    expect(ids).toEqual(['zqrubric-tea', 'zqrubric-bread', 'zqrubric-soup']);
  });

  it('lets a fault of the function through, and names a rubric that the log does not have', async () => {
    const cache = createRubricCache(logOf().log);
    await expect(
      cache.with(() => {
        throw new RangeError('its own');
      }),
    ).rejects.toThrow('its own');
    await expect(cache.with((rubric) => rubric('nonesuch'))).rejects.toThrow('no rubric nonesuch');
  });
});
