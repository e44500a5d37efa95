// What the linter says about a file of a pack.
import { positionOf } from './json-position.ts';

/** A finding; `error` fails the lint, `warning` does not. */
export interface Finding {
  /** Name of the broken rule; they are listed in docs/rubrics.md. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path of the file, relative to the pack's folder. */
  readonly file: string;
  /** Line in that file, from 1; null where none can be told. */
  readonly line: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A file of a pack: its path within the pack, and its text. */
export interface TextFile {
  readonly file: string;
  readonly source: string;
}

/** Steps from the outermost value of a file inwards. */
export type Path = readonly (string | number)[];

/** A finding about the value at a path of a file. */
export function findingAt(
  { file, source }: TextFile,
  path: Path,
  said: Pick<Finding, 'rule' | 'message' | 'mend'> & { readonly severity?: Finding['severity'] },
): Finding {
  return { severity: 'error', file, line: positionOf(source, path)?.line ?? null, ...said };
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
