// Opens libraries over folders of a test's own, and closes them behind it.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/authoring/finding.ts';
import { createLibrary, type Library, type LibraryOptions } from '../../src/packs/library.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { goodPack, write } from './folders.ts';

/** A library with what it reported, and the next change it takes up; closed with the test that opens it. */
export async function openLibrary(folders: readonly string[], options: LibraryOptions = {}) {
  const reported: Finding[] = [];
  let announce: () => void = () => undefined;
  const library = await createLibrary(folders, (finding) => reported.push(finding), {
    debounce: 5,
    ...options,
    onChange: () => announce(),
  });
  onTestFinished(() => library.close());
  /** Resolves when a reading after `change` has made `condition` true; a change on disk may show in several steps. */
  function takenUp(change: () => void, condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      announce = () => {
        if (condition()) resolve();
      };
      change();
    });
  }
  return { library, reported, takenUp };
}

/** A folder of packs with one pack in it. */
export function shelf(folder = 'cooking', id = 'cooking'): string {
  const root = tempFolder();
  write(join(root, folder), goodPack(id));
  return root;
}

/** The plans that a library offers, as pack/plan. */
export function names(library: Library): readonly string[] {
  return library.plans().map(({ pack, plan }) => `${pack.pack.id}/${plan.id}`);
}

/** The title of a question in the first pack. */
export function title(library: Library, id: string): string | undefined {
  return library.packs()[0]?.rubrics.find((rubric) => rubric.id === id)?.title;
}
