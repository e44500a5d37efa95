import { compiledWordingsOf } from '../../engine/index.ts';
import { conceptWordings } from '../authored-wordings.ts';
import type { GradedFile } from '../graded-pack.ts';
import { WordingSearch } from '../wording-search.ts';
import { type Breach, inEachRubric, type LintRule } from './lint-rule.ts';

export const wordingInQuestion: LintRule = {
  id: 'wording-in-question',
  severity: 'error',
  sentence: 'whoever repeats the question would earn the concept',
  find: inEachRubric(wordingsInQuestion),
};

function wordingsInQuestion(file: GradedFile): Breach[] {
  const question = new WordingSearch(file.value.question, file.compiled);
  const compiled = file.compiled.concepts.flatMap(compiledWordingsOf);
  return conceptWordings(file.value).flatMap(({ text, path }, index) => {
    const wording = compiled[index];
    if (wording === undefined || !question.finds(wording)) return [];
    return {
      file,
      path,
      message: `The question itself satisfies \`${text}\`.`,
      fix: 'Add a slot for what the question does not say.',
    };
  });
}
