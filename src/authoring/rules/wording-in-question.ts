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
    const found = wording === undefined ? [] : question.wordsOf(wording);
    if (wording === undefined || found.length === 0) return [];
    const slots = wording.slots.length;
    const part = found.length === slots ? 'meets' : `meets ${found.length} of the ${slots} slots of`;
    const words = found.map((word) => `\u201c${word}\u201d`).join(', ');
    return {
      file,
      path,
      message: `The question itself ${part} \`${text}\`: ${words}.`,
      fix: 'Add a slot for what the question does not say.',
    };
  });
}
