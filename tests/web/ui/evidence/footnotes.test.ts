// Footnotes: one number for the words and for the concept, and what is quoted or said about them.
import { describe, expect, test } from 'vitest';
import type { ConceptGrade, Status } from '../../../../src/engine/index.ts';
import { quoteOf } from '../../../../src/interview/report/quotation.ts';
import { footnotesOf, letter, numbered } from '../../../../web/ui/evidence/footnotes.ts';
import { confidenceWords, gradeInASentence, share } from '../../../../web/ui/evidence/grade-sentences.ts';
import { sharedWords } from '../../../../web/words/shared.ts';

function concept(id: string, status: Status, more: Partial<ConceptGrade> = {}): ConceptGrade {
  return {
    id,
    name: id,
    weight: 1,
    required: false,
    credit: 0,
    status,
    afterHint: false,
    spans: [],
    sentence: '',
    ...more,
  };
}

describe('footnotes', () => {
  test('concepts are numbered as they are read: covered, partly, missing', () => {
    const order = numbered([
      concept('x', 'missing'),
      concept('y', 'covered'),
      concept('z', 'partly'),
      concept('w', 'covered'),
    ]);
    expect(order.map(({ id, mark }) => `${mark} ${id}`)).toEqual(['1 y', '2 w', '3 z', '4 x']);
  });

  test('misconceptions have letters, and go on after z', () => {
    expect([0, 1, 25, 26, 27, 52].map(letter)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
  });

  test('words that came to less than partly are still marked, and said to be too little', () => {
    const spans = [{ turn: 0, start: 0, end: 3 }];
    const [footnote] = footnotesOf({
      concepts: [concept('x', 'missing', { credit: 0.1, spans })],
      misconceptions: [],
    });
    expect(footnote).toMatchObject({ credit: 'part', word: 'too little', spans });
  });

  test('a hint that halved the credit is said', () => {
    const [footnote] = footnotesOf({
      concepts: [concept('x', 'partly', { afterHint: true })],
      misconceptions: [],
    });
    expect(footnote?.word).toBe('partly, after a hint');
  });
});

describe('quotations', () => {
  const answers = ['It costs nothing while nobody calls it. Fine. Always on.', 'Later: never.'];

  test('words of one sentence are quoted from the first to the last', () => {
    const spans = [
      { turn: 0, start: 3, end: 8 },
      { turn: 0, start: 23, end: 35 },
    ];
    expect(quoteOf(answers, spans)).toBe('costs nothing while nobody calls');
  });

  test('sentences and turns are parted by an ellipsis', () => {
    const spans = [
      { turn: 1, start: 7, end: 12 },
      { turn: 0, start: 3, end: 16 },
      { turn: 0, start: 46, end: 55 },
    ];
    expect(quoteOf(answers, spans)).toBe('costs nothing … Always on … never');
  });

  test('spans that point nowhere quote nothing', () => {
    expect(quoteOf(answers, [{ turn: 7, start: 0, end: 5 }])).toBe('');
  });
});

describe('words about marks', () => {
  test('confidence is a word, a figure and, where needed, a call for a person', () => {
    expect(confidenceWords({ confidence: 0.82, needsReview: false })).toBe('Sure of it (confidence .82).');
    expect(confidenceWords({ confidence: 0.6, needsReview: false })).toBe(
      'Fairly sure of it (confidence .60).',
    );
    expect(confidenceWords({ confidence: 0.3, needsReview: true })).toBe(
      'Not sure of it (confidence .30). A person should read this answer.',
    );
  });

  test('shares have two decimals and no leading zero', () => {
    expect([0, 0.5, 0.999, 1].map(share)).toEqual(['.00', '.50', '1.0', '1.0']);
  });

  test('names are listed as in speech', () => {
    expect([
      sharedWords.listed([]),
      sharedWords.listed(['Maya']),
      sharedWords.listed(['Maya', 'Ines']),
      sharedWords.listed(['Maya', 'Ines', 'Tomás']),
    ]).toEqual(['', 'Maya', 'Maya and Ines', 'Maya, Ines and Tomás']);
  });

  test('a closed question is one sentence', () => {
    const concepts = [concept('x', 'covered'), concept('y', 'missing')];
    expect(gradeInASentence({ score: 48, band: 'partial', concepts, misconceptions: [] })).toBe(
      '48 out of 100, partial: 1 covered, 0 partly, 1 missing.',
    );
  });
});
