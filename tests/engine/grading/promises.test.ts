import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adHocRubric, type CompiledRubric, compileRubric, gradeAnswer } from '../../../src/engine/index.ts';
import { caching, compiled, queue, rubrics } from '../../fixtures/rubrics.ts';
import {
  cachingInOtherWords,
  flags,
  gibberish,
  gradeText,
  keywordsOf,
  nothingToSay,
  queueInOtherWords,
  turn,
} from './answers.ts';

const adHoc = rubrics.map((rubric) => ({ ...rubric, id: `${rubric.id} (ad hoc)` }));
const all = [
  ...rubrics.map((rubric) => ({ rubric, ready: compiled(rubric) })),
  ...adHoc.map((rubric) => ({
    rubric,
    ready: compileRubric(adHocRubric(rubric.question, rubric.referenceAnswers)),
  })),
];
/** A long text of the same trade has much of a reference by chance, where no author said what counts. */
function mostForAnother({ derivation }: CompiledRubric): number {
  return derivation === null ? 40 : 60;
}

describe.each(all.map((one) => [one.rubric.id, one] as const))('%s', (_, { rubric, ready }) => {
  function score(text: string): number {
    return gradeText(ready, text).score;
  }
  /** Zero where the names are sentences of a reference: who copies it is told by that. */
  function scoreOfNames(joint: string): number {
    const grade = gradeText(ready, ready.concepts.map(({ concept }) => concept.name).join(joint));
    return flags(grade).includes('copies-reference') ? 0 : grade.score;
  }

  it('gives its first reference answer at least 90, and further ones at least 75', () => {
    const [first, ...further] = rubric.referenceAnswers.map((reference) => score(reference));
    expect(first).toBeGreaterThanOrEqual(90);
    for (const other of further) expect(other).toBeGreaterThanOrEqual(75);
  });

  it('gives a list of keywords less than 40, however it is joined', () => {
    for (const joint of [' ', ', ', '\n- ', '; ', ' and the ', ' with ', ' or ']) {
      expect(score(keywordsOf(ready).join(joint))).toBeLessThan(40);
      expect(scoreOfNames(joint)).toBeLessThan(40);
    }
    expect(scoreOfNames('. ')).toBeLessThan(40);
  });

  it('gives an echo of the question less than 40', () => {
    for (const echo of [
      rubric.question,
      `${rubric.question} `.repeat(5),
      `Well, ${rubric.question} Good one.`,
    ]) {
      expect(score(echo)).toBeLessThan(40);
    }
  });

  it('gives "I don\'t know" and silence nothing', () => {
    for (const text of [...nothingToSay, '', ' \n\t', '...', '\u{1f600}']) {
      expect(score(text)).toBe(0);
      expect(flags(gradeText(ready, text))).toEqual(['empty']);
    }
    expect(gradeAnswer(ready, []).score).toBe(0);
  });

  it('gives gibberish less than 10', () => {
    expect(score(gibberish)).toBeLessThan(10);
    expect(flags(gradeText(ready, gibberish))).toContain('unknown-words');
  });

  it("gives another question's reference less than 40, and less than 60 where concepts are derived", () => {
    for (const other of rubrics.filter((one) => one.question !== rubric.question)) {
      for (const reference of other.referenceAnswers)
        expect(score(reference)).toBeLessThan(mostForAnother(ready));
    }
  });
});

describe('an answer in other words', () => {
  it('reaches 60 where wordings were authored', () => {
    expect(gradeText(compiled(caching), cachingInOtherWords).score).toBeGreaterThanOrEqual(60);
    expect(gradeText(compiled(queue), queueInOtherWords).score).toBeGreaterThanOrEqual(60);
  });
});

describe('any answer whatever', () => {
  const ready = compiled(caching);
  const phrase = fc.constantFrom(
    'look in the cache first',
    'invalidate the key after each write',
    'not',
    'entries need no ttl',
    '. ',
    '\n- ',
    ' ',
    '\u200b',
    '\ud800',
    'cahce',
    'monitor the hit ratio',
    "I don't know",
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(phrase, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );
  const anyTurn = fc.record({
    text: anyText,
    heard: fc.array(anyText, { maxLength: 2 }),
    hinted: fc.subarray(['expiry', 'stampede', '__proto__']),
  });
  const anyTurns = fc.array(anyTurn, { maxLength: 3 });

  it('is graded the same each time, within its bounds, with spans inside its text', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const grade = gradeAnswer(ready, turns);
        expect(gradeAnswer(compiled(caching), turns)).toEqual(grade);
        expect(Number.isInteger(grade.score) && grade.score >= 0 && grade.score <= 100).toBe(true);
        const spans = [...grade.concepts, ...grade.misconceptions, ...grade.flags].flatMap(
          (one) => one.spans,
        );
        for (const { turn: number, start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(turns[number]?.text.length ?? -1);
        }
        for (const figure of [grade.coverage, grade.similarity, grade.confidence]) {
          expect(figure >= 0 && figure <= 1 && Math.round(figure * 1000) / 1000 === figure).toBe(true);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('has words behind every credit, and no credit without words', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        for (const { credit, spans } of gradeAnswer(ready, turns).concepts) {
          expect(credit > 0).toBe(spans.length > 0);
        }
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it("takes the wire's strangest strings", () => {
    for (const text of [
      '__proto__',
      'constructor',
      'hasOwnProperty toString valueOf',
      '\u0000\u0007',
      '\udfff\ud800',
    ]) {
      expect(() => gradeAnswer(ready, [turn(text, { heard: [text], hinted: [text] })])).not.toThrow();
    }
  });
});
