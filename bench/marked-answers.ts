// Public sets of answers marked by people, read from JSON Lines files that stay outside the project.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupBy } from './statistics.ts';

/** One marked answer. */
export interface MarkedAnswer {
  readonly split: string | null;
  readonly questionId: string;
  readonly question: string;
  readonly references: readonly string[];
  readonly answer: string;
  /** Share of the greatest mark, 0 to 1. */
  readonly human: number;
}

export interface MarkedSet {
  readonly name: string;
  readonly rows: readonly MarkedAnswer[];
  /** True where people only said right or wrong. */
  readonly isBinary: boolean;
  /** The greatest mark where all questions share it, else 1: figures are printed on this scale. */
  readonly scale: number;
}

/** A question with the answers to it. */
export interface MarkedQuestion {
  readonly id: string;
  readonly question: string;
  readonly references: readonly string[];
  readonly rows: readonly MarkedAnswer[];
}

interface Line {
  readonly split: string | null;
  readonly questionId: string;
  readonly question: string;
  readonly reference: string;
  readonly references?: readonly string[];
  readonly answer: string;
  readonly score: number;
  readonly maxScore: number;
}

/** Every `*.jsonl` of a folder, by name. */
export const readSets = (folder: string): MarkedSet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readSet(join(folder, name)));

const readSet = (file: string): MarkedSet => {
  const lines = readLines<Line>(file);
  const greatest = new Set(lines.map(({ maxScore }) => maxScore));
  return {
    name: basename(file, '.jsonl'),
    rows: lines.map(toAnswer),
    isBinary: lines.every(({ score, maxScore }) => score === 0 || score === maxScore),
    scale: greatest.size === 1 ? ([...greatest][0] ?? 1) : 1,
  };
};

/** The objects of a JSON Lines file. */
export const readLines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const toAnswer = (line: Line): MarkedAnswer => ({
  split: line.split,
  questionId: line.questionId,
  question: line.question,
  references:
    line.references === undefined || line.references.length === 0 ? [line.reference] : line.references,
  answer: line.answer,
  human: line.score / line.maxScore,
});

/** The questions of a set, in order. */
export const questionsOf = (set: MarkedSet): MarkedQuestion[] =>
  [...groupBy(set.rows, ({ questionId }) => questionId)].map(([id, rows]) => ({
    id,
    question: rows[0]?.question ?? '',
    references: rows[0]?.references ?? [],
    rows,
  }));
