// Public sets of answers marked by people, read from JSON Lines files that stay outside the project.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WrongUsage } from './results.ts';
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

/** Every `*.jsonl` of a folder, by name; a folder without any is WrongUsage. */
export function readSets(folder: string): MarkedSet[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  if (names.length === 0) throw new WrongUsage(`${folder} holds no *.jsonl`);
  return names.sort().map((name) => readSet(join(folder, name)));
}

function readSet(file: string): MarkedSet {
  const lines = readLines<Line>(file, ['questionId', 'question', 'answer', 'score', 'maxScore']);
  const greatest = new Set(lines.map(({ maxScore }) => maxScore));
  return {
    name: basename(file, '.jsonl'),
    rows: lines.map(toAnswer),
    isBinary: lines.every(({ score, maxScore }) => score === 0 || score === maxScore),
    scale: greatest.size === 1 ? ([...greatest][0] ?? 1) : 1,
  };
}

/** The objects of a JSON Lines file; one without any, and a line without one of the keys, is WrongUsage. */
export function readLines<Row>(file: string, keys: readonly (keyof Row & string)[]): Row[] {
  const rows = textOf(file)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const row = parsed(line);
      if (isObject(row) && keys.every((key) => Object.hasOwn(row, key))) return row as Row;
      throw new WrongUsage(`${file}:${number} is no line of JSON with ${keys.join(', ')}`);
    });
  if (rows.length === 0) throw new WrongUsage(`${file} holds no line of JSON`);
  return rows;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUsage(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Undefined where the line is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function toAnswer(line: Line): MarkedAnswer {
  return {
    split: line.split,
    questionId: line.questionId,
    question: line.question,
    references:
      line.references === undefined || line.references.length === 0 ? [line.reference] : line.references,
    answer: line.answer,
    human: line.score / line.maxScore,
  };
}

/** The questions of a set, in order. */
export function questionsOf(set: MarkedSet): MarkedQuestion[] {
  return [...groupBy(set.rows, ({ questionId }) => questionId)].map(([id, rows]) => ({
    id,
    question: rows[0]?.question ?? '',
    references: rows[0]?.references ?? [],
    rows,
  }));
}
