// The files of a pack with their texts, for rules that point at lines.
import type { z } from 'zod';
import type { Lexicon, Pack, Plan, Rubric } from '../engine/index.ts';
import { lexiconSchema, packSchema, planSchema, rubricSchema } from '../engine/schemas.ts';
import type { TextFile } from './finding.ts';

/** A file that holds what its schema asks for. */
export interface ValidFile<Value> extends TextFile {
  readonly value: Value;
}

export interface PackTexts {
  readonly pack: ValidFile<Pack> | null;
  readonly lexicon: ValidFile<Lexicon> | null;
  readonly rubrics: readonly ValidFile<Rubric>[];
  readonly plans: readonly ValidFile<Plan>[];
}

/** Source text by path relative to the pack's folder, with `/` between folders. */
export type PackSources = ReadonlyMap<string, string>;

/** The valid files of a pack, in the order of their names. Others are left out: whoever read the folder reports them. */
export function validFiles(sources: PackSources): PackTexts {
  return {
    pack: read(sources, 'pack.json', packSchema),
    lexicon: read(sources, 'lexicon.json', lexiconSchema),
    rubrics: readFolder(sources, 'questions/', rubricSchema),
    plans: readFolder(sources, 'plans/', planSchema),
  };
}

function readFolder<Value>(
  sources: PackSources,
  folder: string,
  schema: z.ZodType<Value>,
): ValidFile<Value>[] {
  const files = [...sources.keys()].filter((file) => file.startsWith(folder)).sort();
  return files.flatMap((file) => read(sources, file, schema) ?? []);
}

function read<Value>(sources: PackSources, file: string, schema: z.ZodType<Value>): ValidFile<Value> | null {
  const source = sources.get(file);
  if (source === undefined) return null;
  const checked = schema.safeParse(parsed(source));
  return checked.success ? { file, source, value: checked.data } : null;
}

/** Undefined, which no schema of ours accepts, where the text is no JSON. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
