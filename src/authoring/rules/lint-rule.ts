// What a rule of the linter is. Each has a file of its own, named after its id, and an entry in index.ts.
import type { Rule, Said, SourceFile } from '../finding.ts';
import type { GradedFile, GradedPack } from '../graded-pack.ts';
import type { JsonPath } from '../json-scan.ts';

/** Where a rule is broken: the value at a path of a file, what is wrong with it, and what to do about it. */
export interface Breach extends Said {
  readonly file: SourceFile;
  readonly path: JsonPath;
}

export interface LintRule extends Rule {
  readonly find: (pack: GradedPack) => readonly Breach[];
}

/** For rules that look at one rubric at a time. */
export function inEachRubric(find: (file: GradedFile) => readonly Breach[]): LintRule['find'] {
  return ({ rubrics }) => rubrics.flatMap(find);
}
