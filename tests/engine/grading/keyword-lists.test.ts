import { describe, expect, it } from 'vitest';
import { caching, compiled, queue } from '../../fixtures/rubrics.ts';
import { flags, gradeText } from './answers.ts';

const ready = compiled(caching);
const consumer = compiled(queue);

describe('a list of keywords', () => {
  it.each([
    'cache, miss, database, TTL, jitter, key, invalidate, write, stampede, lock, hit rate',
    'cache aside, random jitter, write through, hot key lock, hit rate, graceful degradation',
    'cache and the miss of the database with a TTL and the jitter for the key or the write of the lock',
    'cache miss database TTL jitter key invalidate write stampede lock eviction',
    'Cache. TTL. Jitter. Invalidation. Stampede lock. Hit rate. Evictions.',
  ])('is clipped: %s', (text) => {
    const grade = gradeText(ready, text);
    expect(flags(grade)).toContain('keyword-list');
    expect(grade.score).toBeLessThan(40);
  });

  it.each([
    'Look in the cache first. Fill it on a miss. Set a TTL with jitter. Invalidate keys after each write. Measure the hit rate.',
    'Check cache first, then DB. Keys expire. Delete the key after writes, so nobody reads stale rows. One lock per hot key.',
    'Read: cache first, DB on a miss. Expiry: TTL with jitter, no shared moment. Hot keys: lock, one reload. Watch: hit rate, evictions.',
    'Fill on miss, expire keys with jitter, invalidate after write, throttle reloads, monitor hit rate, tune size.',
    'The more often a key is read, the more a cache helps; the more often it is written, the less it helps.',
  ])('is none of: %s', (text) => {
    expect(flags(gradeText(ready, text))).not.toContain('keyword-list');
  });

  it('is one more the less stands around its words: no article or colon decides alone', () => {
    const list = 'cache, miss, database, TTL, jitter, key, invalidate, write, stampede, lock, hit rate';
    const steps = [
      '',
      ' and then we look',
      ' and then we look at what it does',
      ' and then we look at what it does to them all day',
    ];
    const scores = steps.map((said) => gradeText(ready, list + said).score);
    scores.slice(1).forEach((score, index) => {
      expect(score).toBeGreaterThanOrEqual(scores[index] ?? 0);
      expect(score - (scores[index] ?? 0)).toBeLessThan(30);
    });
  });

  it('is what a question may ask for', () => {
    const asked = compiled({ ...caching, question: 'Name five things that keep a cache right.' });
    const list =
      'Invalidation of keys after writes, a TTL with jitter, a stampede lock, the hit rate, an eviction policy';
    expect(flags(gradeText(asked, list))).not.toContain('keyword-list');
  });

  it('earns less by bare orders than by saying what they do', () => {
    const bare = gradeText(
      consumer,
      'Idempotent handler. Retry with backoff. Delete after success. Longer timeout.',
    );
    const said = gradeText(
      consumer,
      'The handler is idempotent, so that a second delivery does no harm. It retries with growing backoff, and what keeps failing goes to the DLQ. ' +
        'I delete a message only after the work is done. The visibility timeout is longer than the slowest run.',
    );
    expect(flags(bare)).not.toContain('keyword-list');
    expect(bare.score).toBeLessThan(said.score - 15);
  });

  it('is what pastes the names of most concepts, whatever stands around them', () => {
    const names = caching.concepts?.map(({ name }) => name) ?? [];
    const others = Array.from(
      { length: 30 },
      (_, number) => `Plan stage ${number} of the rollout carefully.`,
    );
    const dump = [...others, ...names, ...others].join('. ');
    const grade = gradeText(ready, dump);
    expect(flags(grade)).toContain('keyword-list');
    expect(grade.score).toBeLessThan(40);
  });

  it.each([
    'docker run --rm --name cache --memory large --publish port redis --lock file --write through',
    'First:\n`docker run --name cache --memory limit --lock file`\nthen\n`docker exec cache delete key --all-keys --write-through`',
    '`cache.set(key, value, ttl)`\n`cache.delete(key)`\n`lock.acquire(key, timeout)`',
    '```\nSELECT key, value, hits, database\nFROM cache JOIN lock USING key\n```\n`DELETE FROM cache WHERE key = stale`',
  ])('is not what a command or a query is: %s', (text) => {
    expect(flags(gradeText(ready, text))).not.toContain('keyword-list');
  });

  it.each([
    '`cache`, `TTL`, `jitter`, `invalidation`, `stampede`, `lock`, `eviction`',
    '```\ncache\nTTL\njitter\ninvalidation\nstampede\nlock\neviction\n```',
    'cache, miss, database, TTL, jitter, key, invalidate, write, stampede, lock. `aws s3 ls s3://cache --recursive`',
    'docker cache TTL jitter invalidation stampede lock eviction',
  ])('stays one in the clothes of code or behind a command: %s', (text) => {
    expect(flags(gradeText(ready, text))).toContain('keyword-list');
  });
});
