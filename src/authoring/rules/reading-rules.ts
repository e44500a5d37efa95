// What a file must be to be used at all. These rules are broken while a pack is read; what breaks them is left out.
import type { Rule } from '../finding.ts';

export const readingRules = {
  file: error('file', 'the file is missing, is no plain file, or is too large'),
  encoding: error('encoding', 'the file is not UTF-8'),
  json: error('json', 'the file is no JSON, or a key stands in it twice'),
  schema: error('schema', 'a key is missing or unknown, or a value is not what it should be'),
  language: error('language', 'the pack is written in a language that answers cannot be graded in'),
  duplicateId: error('duplicate-id', 'two questions or two plans have the same id'),
  planQuestion: error('plan-question', 'a plan names a question that is not there, or names one twice'),
  planCount: error('plan-count', 'a plan picks more questions than there are'),
  tooManySlots: error('too-many-slots', 'the wordings of the pack have more slots than a server can hold'),
} as const;

function error(id: string, sentence: string): Rule {
  return { id, severity: 'error', sentence };
}
