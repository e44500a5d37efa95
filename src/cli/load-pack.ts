// Packs for the commands: read from disk, with what is wrong in them said on stderr.
import { visible } from '../authoring/escape-controls.ts';
import type { LoadedPack, PackReading } from '../packs/pack-types.ts';
import { readPack } from '../packs/read-pack.ts';
import { type Cli, UsageError, write } from './streams.ts';

/** A reading that holds a pack. */
export type PackFound = PackReading & { readonly pack: LoadedPack };

/** A pack as far as it is valid, with what is wrong in it; a folder that holds none is a UsageError. */
export async function readPackOrRefuse(folder: string, cli: Cli): Promise<PackFound> {
  const { pack, ...reading } = await readPack(folder);
  for (const { file, line, rule, message, mend } of reading.problems) {
    const place = `${file}${line === null ? '' : `:${line}`}`;
    await write(cli.stderr, visible(`${place} ${rule}: ${message}. ${mend}\n`));
  }
  if (pack === null) throw new UsageError(`${folder} holds no valid pack`);
  return { ...reading, pack };
}
