// All packs of some folders as one reading found them: what is in use, and what is wrong.
import { basename, join } from 'node:path';
import { entriesOf, keepLastGood, linkProblem, type PackFiles, readPackFiles } from './pack-files.ts';
import type { LoadedPack, PackProblem } from './pack-types.ts';
import { assemblePack } from './read-pack.ts';

/** What one reading of all folders gave. */
export interface Shelf {
  readonly packs: readonly LoadedPack[];
  readonly problems: readonly PackProblem[];
  /** By folder, with last good versions; the next reading begins from them. */
  readonly files: ReadonlyMap<string, PackFiles>;
}

/** Before the first reading. */
export const EMPTY_SHELF: Shelf = { packs: [], problems: [], files: new Map() };

async function innerFolders(folder: string): Promise<readonly string[]> {
  return (await entriesOf(folder))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name));
}

/** A folder with questions and no pack.json is a pack all the same: one in which something is missing. */
async function looksLikePack(folder: string): Promise<boolean> {
  return (await entriesOf(folder)).some(({ name }) => name === 'pack.json' || name === 'questions');
}

/** The folder itself where it is a pack, else each folder in it that looks like one. */
async function packFolders(root: string): Promise<readonly string[]> {
  if ((await entriesOf(root)).some(({ name }) => name === 'pack.json')) return [root];
  const inner = await innerFolders(root);
  const packs = await Promise.all(inner.map(looksLikePack));
  return inner.filter((_, index) => packs[index]);
}

/** Every folder in which a change may concern a pack: the given ones, and two levels below them. */
export async function foldersToFollow(roots: readonly string[]): Promise<readonly string[]> {
  const inner = (await Promise.all(roots.map(innerFolders))).flat();
  const innermost = (await Promise.all(inner.map(innerFolders))).flat();
  return [...new Set([...roots, ...inner, ...innermost])];
}

async function linksIn(root: string): Promise<readonly PackProblem[]> {
  return (await entriesOf(root))
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => linkProblem(entry.name));
}

function taken(pack: LoadedPack, by: LoadedPack): PackProblem {
  return {
    file: `${basename(pack.folder)}/pack.json`,
    line: null,
    rule: 'duplicate-id',
    message: `the pack id "${pack.pack.id}" is taken by the folder ${basename(by.folder)}`,
    mend: 'Give one of the two packs another id.',
  };
}

function noPacks(root: string): PackProblem {
  return {
    file: root,
    line: null,
    rule: 'file',
    message: 'there is no pack in this folder',
    mend: 'A pack is a folder with a pack.json: put one here, or name another folder.',
  };
}

/** Reads the packs of one folder of packs. Of two with the same id the first stays. */
async function readRoot(root: string, before: Shelf): Promise<Shelf> {
  const packs = new Map<string, LoadedPack>();
  const files = new Map<string, PackFiles>();
  const folders = await packFolders(root);
  const problems: PackProblem[] = folders.includes(root) ? [] : [...(await linksIn(root))];
  if (folders.length === 0) problems.push(noPacks(root));
  for (const folder of folders) {
    const now = await readPackFiles(folder);
    const last = before.files.get(folder);
    const kept = last === undefined ? now : keepLastGood(now, last);
    const reading = assemblePack(kept);
    files.set(folder, kept);
    problems.push(...reading.problems);
    if (reading.pack === null) continue;
    const first = packs.get(reading.pack.pack.id);
    if (first === undefined) packs.set(reading.pack.pack.id, reading.pack);
    else problems.push(taken(reading.pack, first));
  }
  return { packs: [...packs.values()], problems, files };
}

/** A pack of a later folder takes the place of one of the same id in an earlier folder. */
export async function readShelf(roots: readonly string[], before: Shelf): Promise<Shelf> {
  const shelves = await Promise.all(roots.map((root) => readRoot(root, before)));
  const packs = new Map(shelves.flatMap((shelf) => shelf.packs.map((pack) => [pack.pack.id, pack])));
  return {
    packs: [...packs.values()],
    problems: shelves.flatMap((shelf) => shelf.problems),
    files: new Map(shelves.flatMap((shelf) => [...shelf.files])),
  };
}
