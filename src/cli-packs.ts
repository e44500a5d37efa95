// Packs for the commands: read from disk, with what is wrong in them said on stderr.
import { type Cli, UsageError, write } from './cli-io.ts';
import type { LoadedPack } from './packs/pack-types.ts';
import { readPack } from './packs/read-pack.ts';

/** A pack as far as it is valid; a folder that holds none is a UsageError. */
export async function readPackOrRefuse(folder: string, cli: Cli): Promise<LoadedPack> {
  const { pack, problems } = await readPack(folder);
  for (const { file, line, rule, message, mend } of problems) {
    await write(cli.stderr, `${file}${line === null ? '' : `:${line}`} ${rule}: ${message}. ${mend}\n`);
  }
  if (pack === null) throw new UsageError(`${folder} holds no valid pack`);
  return pack;
}
