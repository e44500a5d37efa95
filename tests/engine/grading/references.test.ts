// What must hold for any reference answers from which concepts are derived, made up here from a few words and frames.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adHocRubric,
  compileRubric,
  deriveConcepts,
  packKnowledge,
  prepareRubric,
  type RubricAsWritten,
} from '../../../src/engine/index.ts';
import { rubricSchema } from '../../../src/engine/schemas.ts';
import { indexes } from '../../fixtures/rubrics.ts';
import { flags, gradeText } from './answers.ts';

const things = ['the broker', 'a replica', 'the lamp', 'the root of the plant', 'every client', 'it', 'they'];
const deeds = ['keeps', 'does not drop', 'never reads', 'compares', 'is', 'moves towards', 'depends on'];
const others = [
  'the log',
  '30 grams of salt',
  'the same',
  'port 8443',
  'what it was',
  'light',
  'an older copy',
];
const ties = ['. ', ', and ', ' because ', '; ', ', so that ', '\n- ', ': ', '. If not, '];

const clause = fc
  .tuple(fc.constantFrom(...things), fc.constantFrom(...deeds), fc.constantFrom(...others))
  .map((words) => words.join(' '));
const reference = fc
  .array(fc.tuple(clause, fc.constantFrom(...ties)), { minLength: 1, maxLength: 9 })
  .map((parts) => `${parts.map(([text, tie], index) => (index === 0 ? text : `${tie}${text}`)).join('')}.`);
const wordless = fc.constantFrom(
  'They are the same.',
  'It is as it was.',
  'at the end',
  'Both.',
  'The lamp.',
);
const references = fc.array(fc.oneof({ weight: 4, arbitrary: reference }, wordless), {
  minLength: 1,
  maxLength: 5,
});
const question = fc.constantFrom(
  'What happens to the lamp?',
  'Why does the broker keep the log?',
  '',
  'Why?',
);

describe('any reference', () => {
  it('given word for word scores 80 and more, whatever stands beside it', () => {
    fc.assert(
      fc.property(question, references, (asked, given) => {
        const rubric = compileRubric(adHocRubric(asked, given));
        for (const text of given) expect([text, gradeText(rubric, text).score >= 80]).toEqual([text, true]);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('loses nothing where the derived concepts are pasted into the file', () => {
    fc.assert(
      fc.property(question, references, reference, (asked, given, answer) => {
        const bare: RubricAsWritten = { ...indexes, question: asked || '?', referenceAnswers: given };
        const derived = deriveConcepts(bare.question, given);
        const pasted = rubricSchema.parse({ ...bare, concepts: derived });
        const [before, after] = [bare, pasted].map((rubric) =>
          prepareRubric(rubric, packKnowledge(null, null, [rubric])),
        );
        expect(after).toEqual(before);
        if (before === undefined || after === undefined) return;
        expect(gradeText(compileRubric(after), answer)).toEqual(gradeText(compileRubric(before), answer));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});

describe('another number in the place of a derived concept', () => {
  const asked = 'What does the service promise?';
  function score(reference: string, answer: string): number {
    return gradeText(compileRubric(adHocRubric(asked, [reference])), answer).score;
  }

  it.each([
    ['Messages are kept for 4 days.', 'Messages are kept for 9 days.', 'Messages are kept for 4 days.'],
    ['It listens on port 8443.', 'It listens on port 8081.', 'It listens on port 8443.'],
    [
      'The limit is 256 KB for a message.',
      'The limit is 512 KB for a message.',
      'A message has a limit of 256 KB.',
    ],
  ])('of "%s" is not paid as the right one: "%s"', (reference, wrong, right) => {
    expect(score(reference, right)).toBeGreaterThanOrEqual(75);
    expect(score(reference, wrong)).toBeLessThan(40);
  });

  it('costs that concept, and as much of the whole', () => {
    const reference =
      'Messages are kept for 4 days. The order within a group is kept. Duplicates are dropped by their hash. Costs grow with the requests.';
    const rubric = compileRubric(adHocRubric(asked, [reference]));
    const wrong = gradeText(rubric, reference.replace('4 days', '9 days'));
    expect(flags(wrong)).toContain('wrong-number');
    expect(wrong.concepts.map(({ credit }) => credit > 0)).toEqual([false, true, true, true]);
    expect(wrong.score).toBeLessThan(gradeText(rubric, reference).score - 10);
    expect(wrong.score).toBeGreaterThan(50);
  });

  it('is none where the right one is said, too, or nothing is counted', () => {
    const reference = 'Messages are kept for 4 days.';
    expect(score(reference, 'Messages are kept for 4 days, and 9 days if asked.')).toBeGreaterThanOrEqual(75);
    expect(score('Both of the 2 queues are kept.', 'The two queues are both kept.')).toBeGreaterThanOrEqual(
      75,
    );
  });
});
