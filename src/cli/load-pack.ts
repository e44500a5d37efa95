// Packs for the subcommands: read from disk, and refused where there is none.
import { type CompiledFile, compilePack } from '../authoring/compiled-pack.ts';
import { escapeControls } from '../authoring/escape-controls.ts';
import { explanationOf, placeOf } from '../authoring/finding.ts';
import type { LoadedPack } from '../packs/loaded-pack.ts';
import { withFolder } from '../packs/read-folders.ts';
import { type PackReading, readPack } from '../packs/read-pack.ts';
import { type Streams, UsageError, write } from './streams.ts';

/** A reading that holds a pack. */
type PackFound = PackReading & { readonly pack: LoadedPack };

/** Reads a pack, and says on standard error what is wrong in it. A folder that holds none is a UsageError. */
export async function loadPack(folder: string, { stderr }: Pick<Streams, 'stderr'>): Promise<PackFound> {
  const reading = await readPack(folder);
  for (const finding of reading.findings) {
    const line = `${placeOf(withFolder(finding, folder))} ${explanationOf(finding)}\n`;
    await write(stderr, escapeControls(line));
  }
  return withPack(reading, folder);
}

/** The valid rubrics of a pack, compiled; what is wrong in it is left to `rubric lint`. */
export async function compiledRubrics(folder: string): Promise<CompiledFile[]> {
  return compilePack(withPack(await readPack(folder), folder).files);
}

function withPack(reading: PackReading, folder: string): PackFound {
  const { pack } = reading;
  if (pack === null) throw new UsageError(`${folder} holds no valid pack`);
  return { ...reading, pack };
}
