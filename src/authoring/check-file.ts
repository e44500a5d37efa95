// Holds the text of one file of a pack against its schema.
import type { z } from 'zod';
import { type Finding, findingIn, type SourceFile } from './finding.ts';
import { scanJson } from './json-scan.ts';
import { gradedLanguages, languageFinding } from './languages.ts';
import { readingRules } from './rules/reading-rules.ts';
import { schemaFindings } from './schema-findings.ts';

/** A file and what it says, or what is wrong with it. */
export interface CheckedFile<Value> {
  /** Path within the pack's folder, with `/` between folders. */
  readonly file: string;
  /** Its text; null where it could not be read. */
  readonly source: string | null;
  /** What it says; null where something is wrong. */
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks a file; what is wrong is reported, never thrown.
 * @param text its text without a byte order mark, or what kept it from being read
 */
export function checkFile<Value>(
  file: string,
  text: string | Finding,
  schema: z.ZodType<Value>,
): CheckedFile<Value> {
  if (typeof text !== 'string') return { file, source: null, value: null, findings: [text] };
  const fault = scanJson(text);
  if (fault !== null) {
    const { line, column, message } = fault;
    const fix = `Look at column ${column} of that line, or just before it.`;
    const finding = findingIn(readingRules.json, file, line, { message, fix });
    return { file, source: text, value: null, findings: [finding] };
  }
  const content: unknown = JSON.parse(text);
  return checkContent({ file, source: text }, content, schema);
}

function checkContent<Value>(
  file: SourceFile,
  content: unknown,
  schema: z.ZodType<Value>,
): CheckedFile<Value> {
  const refused = languageFinding(file, content);
  // What the schema says of the language is said already, and what it says of the rest is wanted all the same.
  const rest = refused === null ? content : { ...Object(content), language: gradedLanguages[0] };
  const checked = schema.safeParse(rest);
  const findings = [
    ...(refused === null ? [] : [refused]),
    ...(checked.success ? [] : schemaFindings(file, content, checked.error)),
  ];
  return { ...file, value: findings.length === 0 && checked.success ? checked.data : null, findings };
}
