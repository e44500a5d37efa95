import type { ValidFile } from '../check-pack.ts';
import type { GradedPack } from '../graded-pack.ts';
import type { Breach, LintRule } from './lint-rule.ts';

export const fileName: LintRule = {
  id: 'file-name',
  severity: 'error',
  sentence: 'the file is not called after its id',
  find: ({ rubrics, plans }: GradedPack) => [...rubrics, ...plans].flatMap(otherName),
};

function otherName(file: ValidFile<{ readonly id: string }>): Breach[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.json$/, '');
  const { id } = file.value;
  if (name === id) return [];
  return [
    {
      file,
      path: ['id'],
      message: `The id is \`${id}\`, but the file is called \`${name}.json\`.`,
      fix: `Call the file \`${id}.json\`, or change the id.`,
    },
  ];
}
