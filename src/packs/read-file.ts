// Reads one file of a pack: from bytes to a checked value, or to what is wrong with it.
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { scanJson } from '../authoring/json-scan.ts';
import { schemaProblems } from '../authoring/schema-findings.ts';
import type { PackProblem } from './pack-types.ts';

/** Bytes; some thirty times the longest rubric anybody has written, and little enough to be read at once. */
export const FILE_LIMIT = 1024 * 1024;

/** One file as it was found. */
export interface FileReading<Value> {
  /** Path within the pack's folder. */
  readonly file: string;
  /** Its text without a byte order mark; null where it could not be read. */
  readonly text: string | null;
  /** What it says; null where something is wrong. */
  readonly value: Value | null;
  readonly problems: readonly PackProblem[];
}

type Trouble = Pick<PackProblem, 'rule' | 'message' | 'mend'>;

function trouble(rule: string, message: string, mend: string): Trouble {
  return { rule, message, mend };
}

/** Links are refused so that no pack, which may come from anywhere, can show files from outside its folder. */
async function readText(path: string): Promise<string | Trouble> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink())
      return trouble('file', 'this is a symbolic link', 'Put the file itself here.');
    if (!found.isFile()) return trouble('file', 'this is no file', 'Put a file of this name here.');
    if (found.size > FILE_LIMIT) {
      return trouble('file', `this has ${found.size} bytes`, `Keep a file under ${FILE_LIMIT} bytes.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (fault) {
    if (fault instanceof TypeError)
      return trouble('encoding', 'this is not UTF-8', 'Save the file as UTF-8.');
    const code = fault instanceof Error && 'code' in fault ? fault.code : fault;
    if (code === 'ENOENT') return trouble('file', 'this file is missing', 'Add it.');
    return trouble('file', `this cannot be read (${code})`, 'Let the server read it.');
  }
}

/**
 * Reads a JSON file and holds it against its schema; what is wrong is reported, never thrown.
 * @param folder the pack's folder
 * @param file path within that folder
 * @param label path of the folder as it is to be reported
 */
export async function readChecked<Value>(
  folder: string,
  file: string,
  label: string,
  schema: z.ZodType<Value>,
): Promise<FileReading<Value>> {
  const text = await readText(join(folder, file));
  const reported = `${label}/${file}`;
  if (typeof text !== 'string') {
    return { file, text: null, value: null, problems: [{ file: reported, line: null, ...text }] };
  }
  const fault = scanJson(text);
  if (fault !== null) {
    const { line, column, message } = fault;
    const mend = `Look at column ${column} of that line, or just before it.`;
    return { file, text, value: null, problems: [{ file: reported, line, rule: 'json', message, mend }] };
  }
  const value: unknown = JSON.parse(text);
  const checked = schema.safeParse(value);
  if (checked.success) return { file, text, value: checked.data, problems: [] };
  return { file, text, value: null, problems: schemaProblems(reported, text, value, checked.error) };
}
