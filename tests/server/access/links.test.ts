import { describe, expect, it } from 'vitest';
import { issueLink, resolveToken } from '../../../src/server/access/links.ts';
import { hashToken, newToken } from '../../../src/server/access/tokens.ts';
import { MemoryLog } from '../../../src/server/event-log/memory-log.ts';
import { append, created } from '../event-log/samples.ts';

const DAY = 86_400_000;
const ada = { interview: 'one', participant: 'ada' };

async function logWithLink(now: number, days: number) {
  const log = new MemoryLog();
  const { token, row } = issueLink(ada, now, days);
  await log.commit([append('one', 0, [created('one')], { links: [row] })]);
  return { log, token, row };
}

describe('a token', () => {
  it('is 32 characters that a URL may hold, and never the same twice', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(new Set(tokens).size).toBe(50);
  });

  it('is known to the log by its hash alone', () => {
    const { token, row } = issueLink(ada, 0, 1);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.tokenHash).toBe(hashToken(token));
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('comes from the source handed in', () => {
    expect(issueLink(ada, 0, 1, () => 'fixed').token).toBe('fixed');
  });
});

describe('resolving a token', () => {
  it('tells whom it stands for until it expires', async () => {
    const { log, token } = await logWithLink(1_000, 2);
    const found = { kind: 'found', interview: 'one', participant: 'ada', expiresAt: 1_000 + 2 * DAY };
    expect(await resolveToken(log, token, 1_000)).toEqual(found);
    expect(await resolveToken(log, token, 1_000 + 2 * DAY - 1)).toEqual(found);
    expect(await resolveToken(log, token, 1_000 + 2 * DAY)).toEqual({ kind: 'expired' });
  });

  it('knows no other token, whatever it looks like', async () => {
    const { log, token, row } = await logWithLink(0, 1);
    const others = [
      newToken(),
      '',
      '__proto__',
      row.tokenHash,
      `${token}x`,
      token.slice(1),
      'x'.repeat(1_000_000),
      'a\0b',
    ];
    for (const other of others) expect(await resolveToken(log, other, 0)).toEqual({ kind: 'wrong' });
  });

  it('asks the log only for what can be a token', async () => {
    const asked: string[] = [];
    const log = {
      findLink: async (hash: string) => {
        asked.push(hash);
        return null;
      },
    };
    await resolveToken(log, 'short', 0);
    expect(asked).toEqual([]);
    await resolveToken(log, 'A'.repeat(32), 0);
    expect(asked).toHaveLength(1);
  });
});
