// `vivavoce rubric readme`: the generated page of a pack, written or compared with the one on disk.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { escapeControls } from '../authoring/escape-controls.ts';
import { gradePack } from '../authoring/graded-pack.ts';
import { isPackPage, packPage } from '../authoring/pack-page/pack-page.ts';
import { loadPack } from './load-pack.ts';
import { packOption, RUBRIC_EXIT_STATUS } from './rubric-shared.ts';
import { EXIT, type Streams, UsageError, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric readme [PACK] [--check]
  Writes the README.md of a pack: its questions, how well it grades unseen samples, which points of the source it covers.
  --check      write nothing, say whether it is out of date`;

export const rubricReadme = subcommand({
  name: 'rubric readme',
  summary: 'write the page of a pack',
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: { pack: packOption, check: { type: 'boolean', default: false } },
  operands: { least: 0, most: 1 },
  run: ({ options, operands: [folder] }, streams) => readme(folder ?? options.pack, options.check, streams),
});

/** The command that writes the page of the pack in a folder, the same however that folder was named. */
export function readmeCommand(folder: string): string {
  return `npm run --silent rubric -- readme ${asShellWord(relative('', folder) || '.')}`;
}

/**
 * Writes the README.md of a pack, or with `check` says whether it is out of date. What is wrong in the pack is said
 * instead: a page without the questions that are broken would be a wrong one. A page that a person wrote is refused.
 */
async function readme(folder: string, check: boolean, streams: Streams): Promise<number> {
  const { findings, files } = await loadPack(folder, streams);
  if (findings.length > 0) return EXIT.findings;
  const file = join(folder, 'README.md');
  const page = packPage(gradePack(files), readmeCommand(folder));
  const before = await pageOnDisk(file);
  if (before === page) return EXIT.fine;
  if (!check) {
    await writeFile(file, page).catch((error) => refuse(`${file} cannot be written`, error));
    return EXIT.fine;
  }
  const how = `write it with \`${readmeCommand(folder)}\``;
  await write(streams.stdout, escapeControls(`${file} is out of date; ${how}\n`));
  return EXIT.findings;
}

/** Null where there is none; what is not ours to write over is a UsageError. */
async function pageOnDisk(file: string): Promise<string | null> {
  const page = await readFile(file, 'utf8').catch((error) =>
    error?.code === 'ENOENT' ? null : refuse(`${file} cannot be read`, error),
  );
  if (page !== null && !isPackPage(page))
    throw new UsageError(`${file} was not written by this command: move it away if it may be replaced`);
  return page;
}

function refuse(what: string, error: unknown): never {
  throw new UsageError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
}

/** A word as a shell reads it: blanks and signs behind backslashes. */
function asShellWord(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_./-]/gu, (sign) => `\\${sign}`);
}
