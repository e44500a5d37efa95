import type { Rubric } from '../../engine/index.ts';
import { conceptWordings, contraryWordings, misconceptionWordings } from '../authored-wordings.ts';
import { deadSyntaxIn } from '../dead-syntax.ts';
import type { GradedFile } from '../graded-pack.ts';
import type { Breach, LintRule } from './lint-rule.ts';

export const deadSyntax: LintRule = {
  id: 'dead-syntax',
  severity: 'error',
  sentence:
    'a wording holds signs that mean nothing there: spaces around a bar, commas, slashes, `.*`, `AND`',
  find({ rubrics }) {
    const texts = rubrics.map(({ value }) => textsOf(value)).join('\n');
    return rubrics.flatMap((file) => deadSigns(file, texts));
  },
};

/** @param texts what the rubrics of the pack say, in lower case */
function deadSigns(file: GradedFile, texts: string): Breach[] {
  const rubric = file.value;
  const wordings = [
    ...conceptWordings(rubric),
    ...contraryWordings(rubric),
    ...misconceptionWordings(rubric),
  ];
  const { language } = file.compiled;
  function isWritten(term: string): boolean {
    return texts.includes(term.replaceAll('_', ' ').toLowerCase());
  }
  return wordings.flatMap(({ text, path }) =>
    deadSyntaxIn(text, { language, isWritten }).map((said) => ({ file, path, ...said })),
  );
}

/** What a rubric says in sentences. */
function textsOf({ question, referenceAnswers, samples, concepts = [], misconceptions }: Rubric): string {
  return [
    question,
    ...referenceAnswers,
    ...samples.map(({ answer }) => answer),
    ...concepts.flatMap(({ name, missed = '' }) => [name, missed]),
    ...misconceptions.flatMap(({ says, correction }) => [says, correction]),
  ]
    .join('\n')
    .toLowerCase();
}
