// Which web pages may open a socket: those of this host.
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';
import type { Services } from './services.ts';

function hostNameOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/** Host names under which the request came in; behind several proxies the first one is what the browser asked for. */
function requestedHosts({
  host,
  'x-forwarded-host': forwarded,
}: FastifyRequest['headers']): readonly (string | null)[] {
  return [host, String(forwarded ?? '').split(',')[0]].map((each) =>
    each ? hostNameOf(`http://${each.trim()}`) : null,
  );
}

/**
 * Gives a hook that refuses pages of other hosts. Browsers say which page opens a socket, programs do not. A page from
 * elsewhere would have no token anyway; this keeps it from even trying. Ports are not compared, since many proxies leave
 * them out.
 */
export function createOriginCheck({ publicHost }: Services) {
  return async ({ headers }: FastifyRequest): Promise<void> => {
    const { origin } = headers;
    if (origin === undefined) return;
    const theirs = hostNameOf(origin);
    if (theirs !== null && theirs !== '' && [...requestedHosts(headers), publicHost].includes(theirs)) return;
    throw new Problem('foreign-origin', { origin });
  };
}
