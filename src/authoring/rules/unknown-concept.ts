import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const unknownConcept: LintRule = {
  id: 'unknown-concept',
  severity: 'error',
  sentence: 'a follow-up names a concept that the rubric does not have',
  find: inEachRubric(unknownConcepts),
};

function unknownConcepts(file: GradedFile): Breach[] {
  const known = new Set(file.compiled.concepts.map(({ concept }) => concept.id));
  const named = file.value.followUps.flatMap(({ concepts }, index) =>
    concepts.map((id, at) => ({ id, path: ['followUps', index, 'concepts', at] })),
  );
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      file,
      path,
      message: `This question has no concept \`${id}\`.`,
      fix: `Name one of ${[...known].join(', ')}.`,
    }));
}
