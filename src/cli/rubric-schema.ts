// `vivavoce rubric schema`: the generated JSON Schemas, written or compared with those on disk.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visible } from '../authoring/escape-controls.ts';
import { jsonSchemaFiles } from '../authoring/json-schemas.ts';
import { type Cli, EXIT, write } from './streams.ts';

/** Writes the schemas into a folder, or with `check` says which of those there are out of date. */
export async function schemas(folder: string, check: boolean, cli: Cli): Promise<number> {
  let outdated = 0;
  if (!check) await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemaFiles()) {
    const file = join(folder, name);
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => null)) !== text) {
      outdated += 1;
      await write(
        cli.stdout,
        visible(`${file} is out of date; write it with \`npm run rubric -- schema\`\n`),
      );
    }
  }
  return outdated > 0 ? EXIT.findings : EXIT.fine;
}
