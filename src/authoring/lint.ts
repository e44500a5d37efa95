// The linter: every rule over every valid file of a pack.
import type { PackCheck } from './check-pack.ts';
import { type Finding, findingAt, inOrder } from './finding.ts';
import { type GradedPack, gradePack } from './graded-pack.ts';
import { lintRules } from './rules/index.ts';
import type { LintRule } from './rules/lint-rule.ts';

/** Everything that is wrong in a pack, and the grades that were looked at. */
export interface Examination {
  /** What the check of the pack found and what the linter found, in order. */
  readonly findings: readonly Finding[];
  readonly pack: GradedPack;
}

/** Grades the valid files of a pack that was checked, and holds them against the rules of the linter. */
export function examinePack({ files, findings }: PackCheck): Examination {
  const pack = gradePack(files);
  return { findings: inOrder([...findings, ...lintRules.flatMap((rule) => breachesOf(rule, pack))]), pack };
}

function breachesOf(rule: LintRule, pack: GradedPack): Finding[] {
  return rule.find(pack).map(({ file, path, message, fix }) => findingAt(rule, file, path, { message, fix }));
}
