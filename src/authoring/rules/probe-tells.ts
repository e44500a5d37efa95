import { type CompiledConcept, compiledWordingsOf } from '../../engine/index.ts';
import type { GradedFile } from '../graded-pack.ts';
import { WordingSearch } from '../wording-search.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const probeTells: LintRule = {
  id: 'probe-tells',
  severity: 'error',
  sentence: 'the probe says what it asks for',
  find: inEachRubric((file) =>
    file.compiled.concepts.flatMap((concept, index) => tellingProbe(file, concept, index)),
  ),
};

function tellingProbe(file: GradedFile, compiled: CompiledConcept, index: number): Breach[] {
  const { concept } = compiled;
  if (concept.probe === undefined) return [];
  const probe = new WordingSearch(concept.probe, file.compiled);
  const found = compiledWordingsOf(compiled).find((wording) => probe.finds(wording));
  if (found === undefined) return [];
  return [
    {
      file,
      path: ['concepts', index, 'probe'],
      message: `The probe satisfies the concept's own wording \`${found.text}\`.`,
      fix: 'Ask for it without saying it.',
    },
  ];
}
