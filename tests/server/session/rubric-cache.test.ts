// Rubrics kept in memory: bounded, and never wrong for having been forgotten.
import { describe, expect, it } from 'vitest';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { createRubricCache } from '../../../src/server/session/rubric-cache.ts';
import { hashOf, usedRubrics } from '../../support/interview/rubrics.ts';

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
    expect((await cache.load([tea, tea]))(tea)).toBe((await cache.load([tea]))(tea));
    expect(await cache.asUsed(tea)).toEqual(usedRubrics.get(tea));
    expect(reads).toEqual([tea]);
  });

  it('compiles only what is asked for', async () => {
    const { log } = logOf();
    log.readRubric = async () => 'not JSON';
    const rubric = await createRubricCache(log).load(dishes);
    expect(() => rubric(dishes[0] ?? '')).toThrow(SyntaxError);
  });

  it('serves an interview with more rubrics than it keeps', async () => {
    const { log } = logOf();
    const rubric = await createRubricCache(log, 1).load(dishes);
    const ids = dishes.map((hash) => rubric(hash).used.rubric.id);
    expect(ids).toEqual(['zqrubric-tea', 'zqrubric-bread', 'zqrubric-soup']);
  });

  it('lets a fault of the log through, and names a rubric that the log does not have', async () => {
    const { log } = logOf();
    const rubric = await createRubricCache(log).load([...dishes, 'nonesuch']);
    expect(() => rubric('nonesuch')).toThrow('no rubric nonesuch');
    await expect(createRubricCache(log).asUsed('nonesuch')).rejects.toThrow('no rubric nonesuch');
    log.readRubric = () => Promise.reject(new RangeError('its own'));
    await expect(createRubricCache(log).load(dishes)).rejects.toThrow('its own');
  });
});
