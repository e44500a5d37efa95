// `vivavoce healthcheck`: is the server of this environment up? For containers that have no curl.

import { readConfig } from '../server/config.ts';
import { EXIT, type Streams, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce healthcheck

  Asks the server that PORT, HOST and BASE_PATH name whether it is up. Exit status: 0 yes, 1 no.`;

export const healthcheck = subcommand({
  name: 'healthcheck',
  summary: 'tell whether the server is up',
  help: HELP,
  exitStatus: null,
  options: {},
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  run: (_given, streams) => askServer(streams),
});

/** Milliseconds to wait: a server that cannot say so in that time is not well. */
const WITHIN = 4_000;

/** Asks {base}/healthz. Says what is wrong on stderr. */
async function askServer({ stderr }: Streams): Promise<number> {
  const { host, port, basePath } = readConfig();
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = `http://${name}:${port}${basePath}/healthz`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(WITHIN) });
    if (response.ok) return EXIT.fine;
    await write(stderr, `${address} answers with status ${response.status}\n`);
  } catch (fault) {
    await write(stderr, `${address} does not answer: ${reasonOf(fault)}\n`);
  }
  return EXIT.findings;
}

/** Node's fetch says only that it failed; why stands in the cause. */
function reasonOf(fault: unknown): string {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  return cause instanceof Error ? cause.message : String(cause);
}
