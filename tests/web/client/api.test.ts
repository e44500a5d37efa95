import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ask, linkOfPage } from '../../../web/client/api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the link of a page', () => {
  it('names the interview in the query and the token in the fragment', () => {
    expect(linkOfPage('http://host/coach/board?id=abc#to%2Fken')).toEqual({ id: 'abc', token: 'to/ken' });
  });

  it.each([
    'http://host/board',
    'http://host/board?id=abc',
    'http://host/board#token',
    'http://host/board?id=#x',
  ])('%s is not whole', (address) => {
    expect(linkOfPage(address)).toBeNull();
  });

  it('survives a fragment that is no valid escape', () => {
    expect(linkOfPage('http://host/board?id=abc#50%')).toEqual({ id: 'abc', token: '50%' });
  });
});

describe('asking the server', () => {
  function answering(response: () => Promise<Response>) {
    const fetch = vi.fn((_path: string, _init: RequestInit) => response());
    vi.stubGlobal('fetch', fetch);
    vi.stubGlobal('location', { href: 'http://host/coach/board?id=abc#token' });
    return fetch;
  }

  it('stays below the base path and sends the token as a header', async () => {
    const fetch = answering(async () => new Response('{}'));
    await ask('api/plans', { token: 'secret', method: 'POST', body: { a: 1 } });
    expect(fetch).toHaveBeenCalledWith(
      '/coach/api/plans',
      expect.objectContaining({
        method: 'POST',
        body: '{"a":1}',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      }),
    );
  });

  it("throws the server's refusal in its own words", async () => {
    answering(async () =>
      Response.json({ error: { code: 'not-revealed', message: 'Not yet.' } }, { status: 403 }),
    );
    await expect(ask('api/plans')).rejects.toMatchObject({
      status: 403,
      code: 'not-revealed',
      message: 'Not yet.',
    });
  });

  it('makes do with a refusal that is no JSON', async () => {
    answering(async () => new Response('<html>', { status: 502 }));
    await expect(ask('api/plans')).rejects.toMatchObject({ status: 502, code: '502' });
  });

  it('tells a server that cannot be reached from one that refuses', async () => {
    answering(async () => {
      throw new TypeError('failed to fetch');
    });
    const error = await ask('api/plans').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 0, code: 'offline' });
  });
});
