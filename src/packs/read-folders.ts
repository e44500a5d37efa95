// All packs of some folders as one reading found them: what is in use, and what is wrong.
import { basename, join } from 'node:path';
import { type CheckedFiles, checkFiles, checkPack } from '../authoring/check-pack.ts';
import { type Finding, findingIn } from '../authoring/finding.ts';
import { readingRules } from '../authoring/rules/reading-rules.ts';
import { keepLastGood } from './keep-last-good.ts';
import { type LoadedPack, loadedPack } from './loaded-pack.ts';
import { entriesOf, linkFinding, readPackTexts } from './read-texts.ts';

/** What one reading of all folders gave. */
interface FoldersReading {
  readonly packs: readonly LoadedPack[];
  /** Their files are named from the folder of packs on: `my-pack/pack.json`. */
  readonly findings: readonly Finding[];
  /** By the pack's folder, with last good versions; the next reading begins from them. */
  readonly files: ReadonlyMap<string, CheckedFiles>;
}

/** Before the first reading. */
export const NOTHING_READ: FoldersReading = { packs: [], findings: [], files: new Map() };

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
export async function foldersToWatch(roots: readonly string[]): Promise<readonly string[]> {
  const inner = (await Promise.all(roots.map(innerFolders))).flat();
  const innermost = (await Promise.all(inner.map(innerFolders))).flat();
  return [...new Set([...roots, ...inner, ...innermost])];
}

async function linksIn(root: string): Promise<readonly Finding[]> {
  return (await entriesOf(root))
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => linkFinding(entry.name));
}

function takenId(pack: LoadedPack, by: LoadedPack): Finding {
  return findingIn(readingRules.duplicateId, `${basename(pack.folder)}/pack.json`, null, {
    message: `the pack id "${pack.pack.id}" is taken by the folder ${basename(by.folder)}`,
    fix: 'Give one of the two packs another id.',
  });
}

function noPack(root: string): Finding {
  return findingIn(readingRules.file, root, null, {
    message: 'there is no pack in this folder',
    fix: 'A pack is a folder with a pack.json: put one here, or name another folder.',
  });
}

/** Reads the packs of one folder of packs. Of two with the same id the first stays. */
async function readFolder(root: string, before: FoldersReading): Promise<FoldersReading> {
  const packs = new Map<string, LoadedPack>();
  const files = new Map<string, CheckedFiles>();
  const folders = await packFolders(root);
  const findings: Finding[] = folders.includes(root) ? [] : [...(await linksIn(root))];
  if (folders.length === 0) findings.push(noPack(root));
  for (const folder of folders) {
    const now = checkFiles(await readPackTexts(folder));
    const last = before.files.get(folder);
    const kept = last === undefined ? now : keepLastGood(now, last);
    const check = checkPack(kept);
    files.set(folder, kept);
    findings.push(...check.findings.map((finding) => withFolder(finding, folder)));
    const pack = loadedPack(folder, check);
    if (pack === null) continue;
    const first = packs.get(pack.pack.id);
    if (first === undefined) packs.set(pack.pack.id, pack);
    else findings.push(takenId(pack, first));
  }
  return { packs: [...packs.values()], findings, files };
}

/** The finding with its file named from the folder of packs on. */
export function withFolder(finding: Finding, packFolder: string): Finding {
  return { ...finding, file: `${basename(packFolder)}/${finding.file}` };
}

/** Reads all folders. A pack of a later folder takes the place of one of the same id in an earlier folder. */
export async function readFolders(roots: readonly string[], before: FoldersReading): Promise<FoldersReading> {
  const readings = await Promise.all(roots.map((root) => readFolder(root, before)));
  const packs = new Map(readings.flatMap((reading) => reading.packs.map((pack) => [pack.pack.id, pack])));
  return {
    packs: [...packs.values()],
    findings: readings.flatMap((reading) => reading.findings),
    files: new Map(readings.flatMap((reading) => [...reading.files])),
  };
}
