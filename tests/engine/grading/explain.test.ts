import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conceptSentence } from '../../../src/engine/grading/explain.ts';
import {
  type ConceptGrade,
  compileRubric,
  type ExplainedGrade,
  explainGrade,
  type Grade,
  type GradeWords,
  gradeAnswer,
  gradeWords,
  type RubricAsUsed,
  raiseSentence,
  type Turn,
  withSentences,
} from '../../../src/engine/index.ts';
import { caching, compiled } from '../../fixtures/rubrics.ts';
import { turn } from './answers.ts';

function read<Value>(file: string): Value {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8'));
}

/** A grade as it would be stored today: codes and spans, and what authors wrote for the case that nothing was said. */
function withoutSentences(grade: Grade, { rubric }: RubricAsUsed): Grade {
  const { raise } = grade.explanation;
  return {
    ...grade,
    concepts: grade.concepts.map(({ sentence: _sentence, ...rest }) => ({
      ...rest,
      missed: rubric.concepts.find(({ id }) => id === rest.id)?.missed ?? null,
    })),
    flags: grade.flags.map(({ id, spans }) => ({ id, spans })),
    explanation: { raise: raise && { concept: raise.concept, points: raise.points } },
  };
}

interface Golden {
  readonly rubrics: readonly RubricAsUsed[];
  readonly cases: readonly { name: string; rubric: number; turns: readonly Turn[]; grade: ExplainedGrade }[];
}

interface RecordedLog {
  readonly interviews: readonly { events: readonly { event: RecordedEvent }[] }[];
}

type RecordedEvent =
  | { type: 'answerSubmitted'; question: number; text: string }
  | { type: 'answerGraded'; question: number; grade: ExplainedGrade };

const golden = read<Golden>('golden/grades.json');

describe('the sentences of a grade', () => {
  it('are no part of it', () => {
    const used = golden.rubrics.map((rubric) => compileRubric(rubric));
    for (const { rubric, turns } of golden.cases) {
      const ready = used[rubric];
      if (ready === undefined) throw new Error(`no rubric ${rubric}`);
      expect(JSON.stringify(gradeAnswer(ready, turns))).not.toMatch(/"(sentence|summary)":/);
    }
  });

  it.each(golden.cases)('can be made from codes and spans alone: $name', ({ rubric, turns, grade }) => {
    const used = golden.rubrics[rubric];
    if (used === undefined) throw new Error(`no rubric ${rubric}`);
    const bare = withoutSentences(grade, used);
    expect(JSON.stringify(withSentences(bare, turns, gradeWords))).toBe(JSON.stringify(grade));
    expect(explainGrade(bare, turns, gradeWords)).toEqual(explainGrade(grade, turns, gradeWords));
  });

  it('that old logs hold are shown as they were made', () => {
    const { interviews } = read<RecordedLog>('logs/0.1.json');
    let graded = 0;
    for (const { events } of interviews) {
      const answers = new Map<number, { text: string }[]>();
      for (const { event } of events) {
        if (event.type === 'answerSubmitted')
          answers.set(event.question, [...(answers.get(event.question) ?? []), { text: event.text }]);
        if (event.type !== 'answerGraded') continue;
        const turns = answers.get(event.question) ?? [];
        expect(withSentences(event.grade, turns, gradeWords)).toEqual(event.grade);
        graded += 1;
      }
    }
    expect(graded).toBeGreaterThan(5);
  });

  it('that a grade holds are shown as they stand', () => {
    const [first] = golden.cases;
    if (first === undefined) throw new Error('no case');
    const stored = {
      ...first.grade,
      concepts: first.grade.concepts.map((one) => ({ ...one, sentence: `Stored on ${one.id}.` })),
      explanation: { summary: 'A stored summary.', raise: { concept: 'x', points: 1, sentence: 'Stored.' } },
    };
    expect(withSentences(stored, first.turns, gradeWords)).toEqual(stored);
  });

  it('come from the catalogue and from nowhere else', () => {
    const marked: GradeWords = {
      quoted: (text) => `<q ${text}>`,
      concept: {
        covered: ({ quote, name }) => `<covered ${quote} ${name}>`,
        partly: ({ quote, name }) => `<partly ${quote} ${name}>`,
        touched: ({ quote, name }) => `<touched ${quote} ${name}>`,
        missing: ({ name }) => `<missing ${name}>`,
      },
      summary: {
        covered: ({ covered, partly, concepts }) => `<${covered} ${partly} ${concepts}>`,
        misconception: ({ correction, others }) => `<wrong ${correction} ${others}>`,
        asked: ({ quote, correction }) => `<asked ${quote} ${correction}>`,
        rejected: ({ errors }) => `<rejected ${errors}>`,
      },
      raise: ({ name, points, isPartlySaid }) => `<raise ${name} ${points} ${isPartlySaid}>`,
      flags: {
        'keyword-list': '<list>',
        'echoes-question': '<echo>',
        'off-topic': '<off>',
        empty: '<empty>',
        'copies-reference': '<copy>',
        'copies-feedback': '<feedback>',
        contradiction: '<contradiction>',
        dismissal: '<dismissal>',
        'thin-evidence': '<thin>',
        'broken-sentences': '<broken>',
        'wrong-product': '<product>',
        'unknown-words': '<unknown>',
        'opposite-verdict': '<opposite>',
        'wrong-number': '<number>',
        'unclear-verdict': '<unclear>',
        'wordless-reference': '<wordless>',
        'too-short': '<short>',
      },
      bands: gradeWords.bands,
      statuses: gradeWords.statuses,
    };
    const text = 'I invalidate the key after each write.';
    const turns = [turn(text)];
    const { summary, raise, concepts, flags } = explainGrade(
      gradeAnswer(compiled(caching), turns),
      turns,
      marked,
    );
    expect(summary).toBe('<1 0 6> <short>');
    expect(raise).toMatch(/^<raise Look in the cache first and fill it on a miss \d+ false>$/);
    expect(flags).toEqual([{ id: 'too-short', sentence: '<short>' }]);
    expect(concepts).toContainEqual({
      id: 'invalidate',
      sentence: expect.stringMatching(/^<covered <q invalidate the key after each write> /),
    });
  });
});

describe('the candidate\u2019s words in a sentence', () => {
  const said: ConceptGrade = {
    ...{ id: 'a', name: 'A name.', weight: 1, required: false, credit: 1, status: 'covered' },
    ...{ afterHint: false, spans: [] },
  };
  function told(texts: readonly string[], ...spans: readonly (readonly [number, number, number])[]): string {
    const found = spans.map(([turn, start, end]) => ({ turn, start, end }));
    const turns = texts.map((text) => ({ text }));
    const words = {
      ...gradeWords,
      concept: { ...gradeWords.concept, covered: ({ quote }: { quote: string }) => quote },
    };
    return conceptSentence({ ...said, spans: found }, turns, words);
  }
  const long = 'x'.repeat(300);

  it('reach from the first span to the last, with what stands between', () => {
    expect(told(['one two three four'], [0, 0, 3], [0, 8, 13])).toBe('\u201cone two three\u201d');
  });

  it('never run over the end of a clause or a sentence', () => {
    expect(told(['one two; three four'], [0, 0, 3], [0, 9, 14])).toBe('\u201cone\u201d');
    expect(told(['one two. three four'], [0, 0, 3], [0, 9, 14])).toBe('\u201cone\u201d');
    expect(told(['one 1.5 three four'], [0, 0, 3], [0, 8, 13])).toBe('\u201cone 1.5 three\u201d');
  });

  it('are those of the turn of the first span', () => {
    expect(told(['one two six', 'three four'], [0, 4, 7], [1, 0, 10])).toBe('\u201ctwo\u201d');
    expect(told(['one two', 'three four'], [1, 0, 5])).toBe('\u201cthree\u201d');
  });

  it('end at the last span that stands near', () => {
    expect(told([long], [0, 0, 3], [0, 117, 120], [0, 200, 203])).toBe(`\u201c${'x'.repeat(120)}\u201d`);
    expect(told([long], [0, 10, 13], [0, 128, 131])).toBe('\u201cxxx\u201d');
  });

  it('are cut where one span alone is too long', () => {
    expect(told([long], [0, 5, 290])).toBe(`\u201c${'x'.repeat(120)}\u201d`);
  });

  it('stand on one line', () => {
    expect(told(['one \n\t two'], [0, 0, 10])).toBe('\u201cone two\u201d');
  });

  it('are left out where none are known, and quoted as nothing where their turn is not at hand', () => {
    expect(told(['one'])).toBe('');
    expect(told([], [0, 0, 3])).toBe('\u201c\u201d');
  });

  it('stand behind a point that was touched, and one that was not said is told by its author or its name', () => {
    const missing: ConceptGrade = { ...said, status: 'missing' };
    const touched = { ...missing, spans: [{ turn: 0, start: 0, end: 3 }] };
    expect(conceptSentence(touched, [{ text: 'one two' }], gradeWords)).toBe(
      'You said \u201cone\u201d, which is too little by itself. Say all of it: A name.',
    );
    expect(conceptSentence(missing, [], gradeWords)).toBe('You did not say: A name.');
    expect(conceptSentence({ ...missing, missed: 'You left it out.' }, [], gradeWords)).toBe(
      'You left it out.',
    );
  });
});

describe('what would raise a score', () => {
  it('is told of a concept of the grade, and of none else', () => {
    const concepts: ConceptGrade[] = [
      {
        ...{ id: 'a', name: 'A name.', weight: 1, required: false, credit: 0.3, status: 'partly' },
        ...{ afterHint: false, spans: [] },
      },
    ];
    function told(raise: { concept: string; points: number } | null): string | null {
      return raiseSentence({ concepts, explanation: { raise } }, gradeWords);
    }
    expect(told({ concept: 'a', points: 1 })).toBe('Completing this would add about 1 point: A name.');
    expect(told({ concept: 'a', points: 0 })).toBe('Completing this would help most: A name.');
    expect(told({ concept: 'gone', points: 1 })).toBeNull();
    expect(told(null)).toBeNull();
  });
});
