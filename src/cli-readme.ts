// `vivavoce rubric readme`: the generated page of a pack, written or compared with the one on disk.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { examinePack } from './authoring/lint.ts';
import { packPage } from './authoring/pack-page.ts';
import { type PackSources, validFiles } from './authoring/pack-texts.ts';
import { type Cli, EXIT, UsageError, write } from './cli-io.ts';
import { readPack } from './packs/read-pack.ts';

/** The command that writes the page of the pack in a folder, the same however that folder was named. */
export function readmeCommand(folder: string): string {
  return `npm run --silent rubric -- readme ${relative('', folder)}`;
}

/** Writes the README.md of a pack, or with `check` says whether it is out of date. */
export async function readme(folder: string, check: boolean, cli: Cli): Promise<number> {
  const { pack, sources } = await readPack(folder);
  if (pack === null) throw new UsageError(`${folder} holds no valid pack`);
  const file = join(folder, 'README.md');
  const page = pageOf(sources, folder);
  if (!check) {
    await writeFile(file, page);
    return EXIT.fine;
  }
  if ((await readFile(file, 'utf8').catch(() => null)) === page) return EXIT.fine;
  await write(cli.stdout, `${file} is out of date; write it with \`${readmeCommand(folder)}\`\n`);
  return EXIT.findings;
}

function pageOf(sources: PackSources, folder: string): string {
  return packPage(validFiles(sources), examinePack(sources).rubrics, readmeCommand(folder));
}
