// The linter: every rule over every file of a pack.
import { compilePack } from './compiled-pack.ts';
import { conceptFindings } from './concept-rules.ts';
import { type Finding, inOrder } from './finding.ts';
import { formFindings } from './form-rules.ts';
import { type GradedFile, gradeFile } from './graded-pack.ts';
import { type PackSources, validFiles } from './pack-texts.ts';
import { scoreFindings } from './score-rules.ts';
import { similarQuestions } from './similar-questions.ts';
import { wordingFindings } from './wording-rules.ts';

/** What the linter found, and the grades that it looked at. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly rubrics: readonly GradedFile[];
}

/**
 * Checks the valid files of a pack: form, wordings, concepts, and the scores of references and samples. What keeps a file
 * from being valid (JSON, schema, plans without questions) is reported by whoever reads the folder.
 */
export function examinePack(sources: PackSources): Examination {
  const files = validFiles(sources);
  const rubrics = compilePack(files).map(gradeFile);
  const findings = rubrics.flatMap((file) => [
    ...wordingFindings(file),
    ...scoreFindings(file),
    ...conceptFindings(file),
  ]);
  return { findings: inOrder([...formFindings(files), ...findings, ...similarQuestions(rubrics)]), rubrics };
}

/** The findings of `examinePack` alone. */
export function lintPack(sources: PackSources): readonly Finding[] {
  return examinePack(sources).findings;
}
