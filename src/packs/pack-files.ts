// All files of a pack's folder, each as it was found; and how a file turned bad keeps its last good version.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Lexicon, Pack, Plan, Rubric } from '../engine/index.ts';
import { lexiconSchema, packSchema, planSchema, rubricSchema } from '../engine/schemas.ts';
import type { PackProblem } from './pack-types.ts';
import { type FileReading, readChecked } from './read-file.ts';

export interface PackFiles {
  readonly folder: string;
  /** Name of the folder, under which its files are reported. */
  readonly label: string;
  readonly pack: FileReading<Pack>;
  /** Null where there is no such file. */
  readonly lexicon: FileReading<Lexicon> | null;
  readonly plans: readonly FileReading<Plan>[];
  readonly questions: readonly FileReading<Rubric>[];
}

/** The entries of a folder, in the order of their names' code units; none where there is no such folder. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Names that begin with a dot are left alone: editors keep their own files there. */
function isJson(entry: Dirent): boolean {
  return entry.name.endsWith('.json') && !entry.name.startsWith('.');
}

/** A linked folder is refused as a linked file is: it would show files from outside the pack. */
export function linkProblem(file: string): PackProblem {
  return {
    file,
    line: null,
    rule: 'file',
    message: 'this is a symbolic link',
    mend: 'Put the folder itself here.',
  };
}

/** Reads every file of a pack. Whatever is wrong with one is said in its reading. */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const label = basename(folder);
  const entries = await entriesOf(folder);
  function readOne<Value>(file: string, schema: z.ZodType<Value>) {
    return readChecked(folder, file, label, schema);
  }
  async function readAll<Value>(
    inner: string,
    schema: z.ZodType<Value>,
  ): Promise<readonly FileReading<Value>[]> {
    if (entries.some((entry) => entry.name === inner && entry.isSymbolicLink())) {
      return [{ file: inner, text: null, value: null, problems: [linkProblem(`${label}/${inner}`)] }];
    }
    const files = (await entriesOf(join(folder, inner))).filter(isJson);
    return Promise.all(files.map((entry) => readOne(`${inner}/${entry.name}`, schema)));
  }
  const hasLexicon = entries.some((entry) => entry.name === 'lexicon.json');
  return {
    folder,
    label,
    pack: await readOne('pack.json', packSchema),
    lexicon: hasLexicon ? await readOne('lexicon.json', lexiconSchema) : null,
    plans: await readAll('plans', planSchema),
    questions: await readAll('questions', rubricSchema),
  };
}

function stillInUse(problem: PackProblem): PackProblem {
  return {
    ...problem,
    mend: `${problem.mend} Until then its last good version is used.`,
  };
}

function keep<Value>(
  now: FileReading<Value>,
  before: FileReading<Value> | null | undefined,
): FileReading<Value> {
  const value = before?.value ?? null;
  if (now.value !== null || value === null) return now;
  return { ...now, value, problems: now.problems.map(stillInUse) };
}

function keepEach<Value>(
  now: readonly FileReading<Value>[],
  before: readonly FileReading<Value>[],
): readonly FileReading<Value>[] {
  const byFile = new Map(before.map((reading) => [reading.file, reading]));
  return now.map((reading) => keep(reading, byFile.get(reading.file)));
}

/** A file that was good before and is wrong now keeps what it said; a file that is gone is gone. */
export function keepLastGood(now: PackFiles, before: PackFiles): PackFiles {
  return {
    ...now,
    pack: keep(now.pack, before.pack),
    lexicon: now.lexicon && keep(now.lexicon, before.lexicon),
    plans: keepEach(now.plans, before.plans),
    questions: keepEach(now.questions, before.questions),
  };
}
