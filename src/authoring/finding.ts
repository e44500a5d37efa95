// What is wrong in a file of a pack, told so that its author can fix it.
import { positionOf } from './json-position.ts';
import type { JsonPath } from './json-scan.ts';

/** An `error` fails the lint and keeps what it is about from being used where it cannot be; a `warning` does neither. */
type Severity = 'error' | 'warning';

/** What a pack is held to. docs/rubrics.md lists every rule by its id and sentence. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong where the rule is broken, in one sentence without a full stop. */
  readonly sentence: string;
}

/** A rule that is broken at one place of one file. */
export interface Finding {
  /** Id of the broken rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file, relative to the pack's folder; where several packs are read, to the folder of packs. */
  readonly file: string;
  /** Line in that file, from 1; null where none can be told. */
  readonly line: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A file of a pack: its path within the pack, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** What a finding says: what is wrong here, and what to do about it. */
export type Said = Pick<Finding, 'message' | 'fix'>;

/** A finding about a file as a whole, or about a line of it. */
export function findingIn(rule: Rule, file: string, line: number | null, { message, fix }: Said): Finding {
  return { rule: rule.id, severity: rule.severity, file, line, message, fix };
}

/** A finding about the value at a path of a file; no line is told where the text is no JSON. */
export function findingAt(rule: Rule, { file, source }: SourceFile, path: JsonPath, said: Said): Finding {
  return findingIn(rule, file, positionOf(source, path)?.line ?? null, said);
}

/** Findings by file, then line, then rule, so that two runs read alike. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.rule, b.rule),
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `file:line`, as editors and terminals link it. */
export function placeOf({ file, line }: Finding): string {
  return `${file}${line === null ? '' : `:${line}`}`;
}

/** The rule, what is wrong, and how to fix it. */
export function explanationOf({ rule, message, fix }: Finding): string {
  return `${rule}: ${/[.!?]$/.test(message) ? message : `${message}.`} ${fix}`;
}
