import { describe, expect, it } from 'vitest';
import { matchWording } from '../../../src/engine/rubrics/match-wording.ts';
import { misconceptionSchema, rubricSchema } from '../../../src/engine/rubrics/schema.ts';
import { compileWording, sharedByWordings } from '../../../src/engine/rubrics/wording.ts';
import {
  excessesOfWording,
  slotsOfRubric,
  WORDING_LIMITS,
} from '../../../src/engine/rubrics/wording-limits.ts';
import { analyse, CompiledLexicon, english, Vocabulary, WordIndex } from '../../../src/engine/text/index.ts';
import { queue } from '../../fixtures/rubrics.ts';
import { countingSteps } from '../grading/counting-steps.ts';

const knowledge = {
  ...sharedByWordings(new CompiledLexicon([], english), english),
  questionStems: new Set<string>(),
  salience: () => 1,
};

function many(count: number, joint: string): string {
  return Array.from({ length: count }, (_, index) => `w${index}`).join(joint);
}

describe('too much in a wording', () => {
  it.each([
    [many(7, ' '), []],
    [many(8, ' '), ['at most 7 slots']],
    [`a > ${many(6, ' ')} !b`, []],
    [many(40, '|'), []],
    [many(41, '|'), ['at most 40 alternatives']],
    [`a ${many(40, ' !').replace('w0', '!w0')}`, []],
    [`a ${many(41, ' !').replace('w0', '!w0')}`, ['bars at most 40 words']],
    [`${many(41, '|')} ${many(7, ' ')}`, ['at most 7 slots', 'at most 40 alternatives']],
  ])('is told of "%s": %j', (text, excesses) => {
    const found = excessesOfWording(text);
    expect(found).toHaveLength(excesses.length);
    excesses.forEach((excess, index) => {
      expect(found[index]).toContain(excess);
    });
  });

  it('is refused where it stands', () => {
    const misconception = { id: 'a', says: 'A', severity: 'minor', correction: 'B' };
    const { error } = misconceptionSchema.safeParse({ ...misconception, anyOf: ['a b', many(8, ' ')] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['anyOf', 1]]);
  });
});

describe('too much in a rubric', () => {
  function rubricOf(wordings: number) {
    const concepts = Array.from({ length: 10 }, (_, index) => ({
      id: `c${index}`,
      name: 'One',
      anyOf: Array.from({ length: wordings }, (_, at) => `a${at} b > c +d`),
    }));
    return { ...queue, misconceptions: [], followUps: [], concepts };
  }

  it('is refused at its concepts', () => {
    const { error } = rubricSchema.safeParse(rubricOf(51));
    expect(error?.issues.map(({ path }) => path)).toEqual([['concepts']]);
    expect(error?.issues[0]?.message).toContain('at most 2000 slots');
    expect(error?.issues[0]?.message).toContain('these have 2040');
    expect(rubricSchema.safeParse(rubricOf(50)).success).toBe(true);
  });

  it('is counted over all wordings', () => {
    const [misconception] = queue.misconceptions;
    expect(misconception).toBeDefined();
    const some = { ...rubricOf(1), misconceptions: misconception ? [misconception] : [] };
    expect(slotsOfRubric(rubricSchema.parse(some))).toBeGreaterThan(40);
    expect(slotsOfRubric({ misconceptions: [] })).toBe(0);
    expect(WORDING_LIMITS.slotsOfPack).toBeGreaterThan(500 * 507);
  });
});

describe('a text of one word', () => {
  it.each(['alpha alpha alpha alpha alpha alpha gone', 'alpha|beta alpha|beta alpha|beta gone'])(
    'takes few steps a word for `%s`',
    (wording) => {
      const compiled = compileWording(wording, knowledge);
      const index = new WordIndex(
        analyse('alpha beta alpha '.repeat(1_000), english),
        new Vocabulary([], english),
      );
      matchWording(compiled, index);
      expect(countingSteps(() => matchWording(compiled, index))).toBeLessThan(200 * 3_000);
    },
  );
});
