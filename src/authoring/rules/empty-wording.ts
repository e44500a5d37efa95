import { alternativesOf, type CompiledRubric, wordsOfAlternative } from '../../engine/index.ts';
import { conceptWordings, misconceptionWordings } from '../authored-wordings.ts';
import type { GradedFile } from '../graded-pack.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const emptyWording: LintRule = {
  id: 'empty-wording',
  severity: 'error',
  sentence: 'nothing in the wording can be looked for',
  find: inEachRubric(wordingsWithoutWords),
};

function wordingsWithoutWords(file: GradedFile): Breach[] {
  const wordings = [...conceptWordings(file.value), ...misconceptionWordings(file.value)];
  return wordings
    .filter(({ text }) => !hasWords(text, file.compiled))
    .map(({ text, path }) => ({
      file,
      path,
      message: `Nothing can be looked for in \`${text}\`.`,
      fix: 'Write at least one word that must be there.',
    }));
}

function hasWords(text: string, { language }: CompiledRubric): boolean {
  return alternativesOf(text).some((alternative) => wordsOfAlternative(alternative, language).length > 0);
}
