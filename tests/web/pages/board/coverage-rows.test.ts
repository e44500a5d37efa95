import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../../../src/interview/model/fold.ts';
import type { QuestionModel } from '../../../../src/interview/model/interview-model.ts';
import { footnotesInOrder, rowsOf } from '../../../../web/pages/board/coverage-rows.ts';
import { turnsOf } from '../../../../web/pages/board/grader-turns.ts';
import {
  answered,
  asked,
  concept,
  created,
  gradeOf,
  type Line,
  log,
  nia,
  probed,
  started,
} from '../../../interview/report/entries.ts';

function questionOf(...lines: readonly Line[]): QuestionModel {
  const question = foldEntries(log(created(), started, ...lines)).questions[0];
  if (!question) throw new Error('no question was asked');
  return question;
}

/** Question 3 with an answer, a probe for concept b (turn 5), and a hint for b. */
const probedQuestion = questionOf(asked(0, 1), answered(9, 3, 3, 'We shard.'), probed(9, 3), [
  12,
  nia.id,
  { type: 'hintGiven', question: 3, text: 'Think of keys.', concept: 'b' },
]);

const points = [
  { id: 'a', name: 'Concept a', weight: 3, required: true },
  { id: 'b', name: 'Concept b', weight: 1, required: false },
];
const sent = gradeOf(40, {
  concepts: [concept('a', 'covered', { spans: [{ turn: 0, start: 0, end: 8 }] }), concept('b', 'missing')],
});
const typed = gradeOf(60, {
  concepts: [concept('a', 'covered'), concept('b', 'partly', { spans: [{ turn: 1, start: 3, end: 7 }] })],
});

describe('the rows of the coverage table', () => {
  it("stand in the rubric's order whatever is covered", () => {
    const reversed = rowsOf({
      points: [...points].reverse(),
      question: probedQuestion,
      sent,
      shown: sent,
      answers: ['We shard.'],
      blind: false,
    });
    expect(reversed.map(({ number, id, status }) => [number, id, status])).toEqual([
      [1, 'b', 'missing'],
      [2, 'a', 'covered'],
    ]);
  });

  it('quote the words that earned a concept', () => {
    const [row] = rowsOf({
      points,
      question: probedQuestion,
      sent,
      shown: sent,
      answers: ['We shard.'],
      blind: false,
    });
    expect(row?.words).toBe('We shard');
  });

  it('tell what only unsent words earned', () => {
    const rows = rowsOf({
      points,
      question: probedQuestion,
      sent,
      shown: typed,
      answers: ['We shard.', 'By keys'],
      blind: false,
    });
    expect(rows.map(({ id, typing, words }) => [id, typing, words])).toEqual([
      ['a', false, ''],
      ['b', true, 'keys'],
    ]);
  });

  it('say what was asked for and hinted at', () => {
    const rows = rowsOf({
      points,
      question: probedQuestion,
      sent,
      shown: sent,
      answers: ['We shard.'],
      blind: false,
    });
    expect(rows.map(({ remark }) => remark)).toEqual(['', 'Asked for, then hinted at.']);
  });

  it('hold back everything the machine found while the viewer is blind', () => {
    const rows = rowsOf({
      points,
      question: probedQuestion,
      sent,
      shown: sent,
      answers: ['We shard.'],
      blind: true,
    });
    expect(rows.map(({ status, words, typing }) => [status, words, typing])).toEqual([
      [null, '', false],
      [null, '', false],
    ]);
  });
});

describe('footnotes on the board', () => {
  it("are numbered in the rubric's order, so that numbers stay while states change", () => {
    const grade = gradeOf(40, {
      concepts: [concept('a', 'missing'), concept('b', 'covered')],
      misconceptions: [
        {
          id: 'm',
          says: 'x',
          severity: 'minor',
          correction: 'Not x.',
          points: 5,
          spans: [{ turn: 0, start: 0, end: 2 }],
        },
      ],
    });
    expect(footnotesInOrder(grade).map(({ mark, name }) => [mark, name])).toEqual([
      ['1', 'Concept a'],
      ['2', 'Concept b'],
      ['a', 'Not x.'],
    ]);
  });
});

describe('the turns handed to the grader', () => {
  it('add up what was heard and hinted, and take the unsent words as the last', () => {
    expect(turnsOf(probedQuestion, 'By key')).toEqual([
      { text: 'We shard.', heard: [], hinted: [] },
      { text: 'By key', heard: ['And then?', 'Think of keys.'], hinted: ['b'] },
    ]);
  });

  it('leave blank unsent words out', () => {
    expect(turnsOf(probedQuestion, '  ')).toHaveLength(1);
    expect(turnsOf(probedQuestion, null)).toHaveLength(1);
  });
});
