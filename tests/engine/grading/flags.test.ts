// What each flag does to a grade, and that unknown ones do nothing.
import { describe, expect, it } from 'vitest';
import { flagRules, ruleOf } from '../../../src/engine/grading/flags.ts';
import type { FlagId } from '../../../src/engine/index.ts';

describe('the table of flags', () => {
  function having(
    property: 'isNoAnswer' | 'asksForPerson' | 'explainsLowCoverage' | 'standsAlone',
  ): string[] {
    return Object.entries(flagRules).flatMap(([id, rule]) => (rule[property] ? [id] : []));
  }

  it('says what each does', () => {
    expect(having('standsAlone')).toEqual(['empty']);
    expect(having('isNoAnswer')).toEqual(['empty', 'echoes-question', 'off-topic']);
    expect(having('explainsLowCoverage')).toEqual(['keyword-list', 'off-topic']);
    expect(having('asksForPerson')).toEqual([
      'wrong-number',
      'unclear-verdict',
      'wordless-reference',
      'copies-reference',
      'copies-feedback',
      'contradiction',
      'dismissal',
      'wrong-product',
      'broken-sentences',
      'thin-evidence',
      'unknown-words',
      'too-short',
    ]);
  });

  it('knows nothing of a flag that only an older engine raised', () => {
    for (const id of ['gone', 'constructor', '__proto__'])
      expect(ruleOf(id as FlagId)).toEqual({
        cap: null,
        capsWholeAnswersOnly: false,
        asksForPerson: false,
        isNoAnswer: false,
        standsAlone: false,
        explainsLowCoverage: false,
      });
  });
});
