// The texts of all files of a pack's folder, or what keeps one from being read.
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackTexts } from '../authoring/check-pack.ts';
import { type Finding, findingIn, type Rule } from '../authoring/finding.ts';
import { readingRules } from '../authoring/rules/reading-rules.ts';

/** Bytes; some thirty times the longest rubric anybody has written, and little enough to be read at once. */
const FILE_LIMIT = 1024 * 1024;

/** The entries of a folder, in the order of their names' code units; none where there is no such folder. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A linked folder is refused as a linked file is: it would show files from outside the pack. */
export function linkFinding(file: string): Finding {
  return findingIn(readingRules.file, file, null, {
    message: 'this is a symbolic link',
    fix: 'Put the folder itself here.',
  });
}

/** Reads every file of a pack: pack.json, lexicon.json and services.json where there are such, and what lies in `plans` and `questions`. */
export async function readPackTexts(folder: string): Promise<PackTexts> {
  const entries = await entriesOf(folder);
  const optional = ['lexicon.json', 'services.json'].filter((file) =>
    entries.some(({ name }) => name === file),
  );
  const named = ['pack.json', ...optional];
  const linked = ['plans', 'questions'].filter((inner) =>
    entries.some((entry) => entry.name === inner && entry.isSymbolicLink()),
  );
  const inner = ['plans', 'questions'].filter((name) => !linked.includes(name));
  const files = [...named, ...(await Promise.all(inner.map((name) => jsonFilesIn(folder, name)))).flat()];
  const texts = await Promise.all(files.map(async (file) => [file, await readText(folder, file)] as const));
  return new Map([...texts, ...linked.map((name) => [name, linkFinding(name)] as const)]);
}

/** Names that begin with a dot are left alone: editors keep their own files there. */
async function jsonFilesIn(folder: string, inner: string): Promise<readonly string[]> {
  const entries = await entriesOf(join(folder, inner));
  const files = entries.filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'));
  return files.map(({ name }) => `${inner}/${name}`);
}

/** Links are refused so that no pack, which may come from anywhere, can show files from outside its folder. */
async function readText(folder: string, file: string): Promise<string | Finding> {
  function refused(rule: Rule, message: string, fix: string): Finding {
    return findingIn(rule, file, null, { message, fix });
  }
  const path = join(folder, file);
  const { file: unfit, encoding } = readingRules;
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return refused(unfit, 'this is a symbolic link', 'Put the file itself here.');
    if (!found.isFile()) return refused(unfit, 'this is no file', 'Put a file of this name here.');
    if (found.size > FILE_LIMIT) {
      return refused(unfit, `this has ${found.size} bytes`, `Keep a file under ${FILE_LIMIT} bytes.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (fault) {
    if (fault instanceof TypeError) return refused(encoding, 'this is not UTF-8', 'Save the file as UTF-8.');
    const code = fault instanceof Error && 'code' in fault ? fault.code : fault;
    if (code === 'ENOENT') return refused(unfit, 'this file is missing', 'Add it.');
    return refused(unfit, `this cannot be read (${code})`, 'Let the server read it.');
  }
}
