import { describe, expect, it } from 'vitest';
import { foldsByQuestion, mappedOutside, thresholdsOutside } from '../../bench/folds.ts';

const questions = Array.from({ length: 60 }, (_, index) => `question ${index % 20}`);

describe('folds by question', () => {
  it('keep the answers to a question together', () => {
    const folds = foldsByQuestion(questions);
    const byQuestion = new Map(questions.map((question, index) => [question, folds[index]]));
    questions.forEach((question, index) => {
      expect(folds[index]).toBe(byQuestion.get(question));
    });
  });

  it('are of even size and the same whatever order the rows come in', () => {
    const folds = foldsByQuestion(questions, 5);
    expect([0, 1, 2, 3, 4].map((fold) => folds.filter((each) => each === fold).length)).toEqual([
      12, 12, 12, 12, 12,
    ]);
    expect(foldsByQuestion([...questions].reverse(), 5)).toEqual([...folds].reverse());
  });

  it('fit the line for a question on others only', () => {
    // Fold 0 says y = x, fold 1 says y = 1 - x: each is mapped by the other's line.
    const mapped = mappedOutside([0, 0, 1, 1], [0.2, 0.6, 0.8, 0.4], [0.2, 0.6, 0.2, 0.6]);
    [0.8, 0.4, 0.2, 0.6].forEach((value, index) => {
      expect(mapped[index]).toBeCloseTo(value, 12);
    });
  });

  it('take the threshold for a question from others only', () => {
    const thresholds = thresholdsOutside([0, 0, 1, 1], [false, true, false, true], [0, 0.2, 0.6, 1]);
    [0.8, 0.8, 0.1, 0.1].forEach((value, index) => {
      expect(thresholds[index]).toBeCloseTo(value, 12);
    });
  });

  it('keep predictions on the scale', () => {
    const mapped = mappedOutside([0, 0, 1, 1], [0, 1, 0, 1], [0, 1, -3, 5]);
    expect(mapped.slice(2)).toEqual([0, 1]);
  });
});
