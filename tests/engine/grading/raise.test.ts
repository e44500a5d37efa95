import { expect, it } from 'vitest';
import { raiseOf } from '../../../src/engine/grading/raise.ts';
import type { ConceptGrade, Status } from '../../../src/engine/index.ts';

function graded(id: string, status: Status, weight: number): ConceptGrade {
  return { id, name: id, weight, required: false, credit: 0, status, afterHint: false, spans: [] };
}

/** What would raise a score of 10, where covering a concept makes it so much. */
function raise(concepts: readonly ConceptGrade[], scores: Readonly<Record<string, number>>) {
  return raiseOf(concepts, 10, ({ id }) => scores[id] ?? 10);
}

it('what raises a score most is the open concept with the greatest gain', () => {
  const concepts = [graded('a', 'missing', 3), graded('b', 'partly', 1), graded('c', 'covered', 5)];
  expect(raise(concepts, { a: 15, b: 22, c: 90 })).toEqual({ concept: 'b', points: 12 });
  expect(raise(concepts, { a: 23, b: 22, c: 90 })).toEqual({ concept: 'a', points: 13 });
});

it('of equal gains it is the heaviest, of equally heavy ones the first', () => {
  const concepts = [graded('a', 'missing', 1), graded('b', 'missing', 3), graded('c', 'missing', 3)];
  expect(raise(concepts, { a: 15, b: 15, c: 15 })).toEqual({ concept: 'b', points: 5 });
});

it('it is nothing where every concept is covered', () => {
  expect(raise([graded('a', 'covered', 1)], { a: 15 })).toBeNull();
});
