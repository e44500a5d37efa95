import type { ValidFile } from '../check-pack.ts';
import type { GradedPack } from '../graded-pack.ts';
import type { Breach, LintRule } from './lint-rule.ts';

export const schemaLink: LintRule = {
  id: 'schema-link',
  severity: 'warning',
  sentence: 'the file names no `$schema`',
  find: unlinkedFiles,
};

function unlinkedFiles({ pack, lexicon, services, rubrics, plans }: GradedPack): Breach[] {
  const files: readonly ValidFile<{ readonly $schema?: string | undefined }>[] = [
    ...(pack ? [pack] : []),
    ...(lexicon ? [lexicon] : []),
    ...(services ? [services] : []),
    ...rubrics,
    ...plans,
  ];
  return files
    .filter(({ value }) => value.$schema === undefined)
    .map((file) => ({
      file,
      path: [],
      message: 'The file names no `$schema`, so that no editor can complete or check it.',
      fix: 'Add `"$schema"` with the path of the schema in `rubrics/schemas`.',
    }));
}
