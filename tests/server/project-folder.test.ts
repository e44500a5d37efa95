// The folder of the project is found from the sources and from the bundle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../src/server/project-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

it.each(['src/server/main.ts', 'dist/main.js', 'dist/chunks/main-1a2b.js', 'main.js'])(
  'is found from %s',
  (file) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'package.json'), '{}');
    mkdirSync(join(folder, file, '..'), { recursive: true });
    expect(projectFolder(join(folder, file))).toBe(folder);
  },
);

it('is refused where there is none', () => {
  expect(() => projectFolder('/nowhere/at/all/main.js')).toThrow('There is no package.json');
});
