import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createOriginCheck } from '../../../src/server/http/origin-check.ts';
import { Problem } from '../../../src/server/http/problem.ts';
import type { Services } from '../../../src/server/http/services.ts';
import { english } from '../../../src/server/words/words.ts';

type Headers = Readonly<Record<string, string>>;

/** Whether a request with these headers may open a socket, where the server knows itself by that host, or by none. */
async function mayOpen(headers: Headers, publicHost: string | null = null): Promise<boolean> {
  const check = createOriginCheck({ publicHost } as Services);
  try {
    await check({ headers } as unknown as FastifyRequest);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return false;
  }
}

describe('a page may open a socket', () => {
  it.each<[string, Headers, string | null]>([
    ['of the host that was asked for', { origin: 'https://coach.example', host: 'coach.example' }, null],
    ['whatever the ports', { origin: 'http://coach.example:8080', host: 'coach.example:3000' }, null],
    ['whatever the case', { origin: 'https://Coach.Example', host: 'cOACH.example' }, null],
    ['of an address', { origin: 'http://[::1]:3000', host: '[::1]:3000' }, null],
    ['of the public host', { origin: 'https://coach.example', host: 'inside:3000' }, 'coach.example'],
    [
      'of the host that a proxy was asked for',
      { origin: 'https://coach.example', host: 'inside', 'x-forwarded-host': 'coach.example' },
      null,
    ],
    [
      'of the host that the first of several proxies was asked for',
      { origin: 'https://coach.example', host: 'inside', 'x-forwarded-host': ' coach.example , second' },
      null,
    ],
  ])('%s', async (_, headers, publicHost) => {
    expect(await mayOpen(headers, publicHost)).toBe(true);
  });

  it('or a program, which names none', async () => {
    expect(await mayOpen({ host: 'coach.example' })).toBe(true);
  });
});

describe('no page may open a socket', () => {
  it.each<[string, Headers]>([
    ['of another host', { origin: 'https://evil.example', host: 'coach.example' }],
    ['of a host within ours', { origin: 'https://a.coach.example', host: 'coach.example' }],
    ['of a host that holds our name', { origin: 'https://coach.example.evil', host: 'coach.example' }],
    ['that hides where it is from', { origin: 'null', host: 'coach.example' }],
    ['of a file', { origin: 'file://', host: 'coach.example' }],
    ['of a file, where the host is not told either', { origin: 'file://', host: '', 'x-forwarded-host': '' }],
    ['of no host where none is told', { origin: 'null' }],
    [
      'of a host called undefined where no proxy names any',
      { origin: 'http://undefined', host: 'a.example' },
    ],
    ['of a host called null', { origin: 'http://null', host: 'coach.example' }],
    [
      'of the host of a later proxy',
      { origin: 'https://second', host: 'inside', 'x-forwarded-host': 'coach.example, second' },
    ],
  ])('%s', async (_, headers) => {
    expect(await mayOpen(headers)).toBe(false);
  });
});

it('a page that is refused is told by its name', async () => {
  const check = createOriginCheck({ publicHost: null } as Services);
  const headers = { origin: 'https://evil.example', host: 'coach.example' };
  const error: unknown = await check({ headers } as unknown as FastifyRequest).catch((each) => each);
  expect(error instanceof Problem && error.sentence(english.problems)).toContain('https://evil.example');
});
