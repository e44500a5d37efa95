// Where the project lies on the disk: its questions and its built pages are looked for there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest folder with a package.json, at or above that file. Searched for instead of counted, because the sources and the
 * bundle lie at different depths.
 */
export function projectFolder(file: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('There is no package.json above the server');
  return projectFolder(folder);
}
