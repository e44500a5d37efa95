// The linter: every rule over every file of a pack.
import { compilePack } from './compiled-pack.ts';
import { type Finding, inOrder } from './finding.ts';
import { formFindings } from './form-rules.ts';
import { type PackSources, validFiles } from './pack-texts.ts';
import { scoreFindings } from './score-rules.ts';
import { wordingFindings } from './wording-rules.ts';

/**
 * Checks the valid files of a pack: form, wordings, and the scores of references and samples. What keeps a file from
 * being valid (JSON, schema, plans without questions) is reported by whoever reads the folder.
 */
export function lintPack(sources: PackSources): Finding[] {
  const files = validFiles(sources);
  const graded = compilePack(files).flatMap((file) => [...wordingFindings(file), ...scoreFindings(file)]);
  return inOrder([...formFindings(files), ...graded]);
}
