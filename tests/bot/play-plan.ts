// From a plan to a finished interview on a running server, alone, as a candidate without a browser would do it.
import { PROTOCOL_VERSION } from '../../src/interview/protocol/index.ts';
import type { Report } from '../../src/interview/report/report-types.ts';
import { Socket } from '../support/app/socket.ts';
import { play, type Script } from './candidate.ts';

interface Made {
  readonly id: string;
  readonly links: { readonly candidate: string };
  readonly tokens: { readonly candidate: string };
}

export interface PlayedPlan {
  readonly report: Report;
  /** Path of the interview's page, with the token as its fragment. */
  readonly link: string;
}

async function asJson(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}

/**
 * Plays one interview and fetches its report.
 * @param url address of the server without a slash at its end
 * @param plan `id` or `pack/id`
 * @param accessCode null where the server asks for none
 */
export async function playPlan(
  url: string,
  plan: string,
  script: Script,
  accessCode: string | null = null,
): Promise<PlayedPlan> {
  const code: Record<string, string> = accessCode === null ? {} : { 'x-access-code': accessCode };
  const made = (await asJson(
    await fetch(`${url}/api/interviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...code },
      body: JSON.stringify({ plan, with: 'alone', candidateName: 'The bot' }),
    }),
  )) as Made;
  const token = made.tokens.candidate;
  const socket = await new Socket(`${url.replace(/^http/, 'ws')}/api/interviews/${made.id}/live`).opened();
  socket.send({ type: 'hello', protocol: PROTOCOL_VERSION, token, after: 0 });
  await socket.nextOf('welcome');
  await play(socket, script);
  socket.bare.close();
  const report = await fetch(`${url}/api/interviews/${made.id}/report.json`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { report: (await asJson(report)) as Report, link: made.links.candidate };
}
