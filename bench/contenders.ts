// The graders that the agreement bench compares: baselines, a fixed mixture of them, the engine, the engine with parts left out.
import { adHocRubric, compileRubric, type Grade, gradeAnswer, type Turn } from '../src/engine/index.ts';
import { fuzzyRecall, type Key, naturalCosine, type Scorer, stemmedRecall } from './word-overlap.ts';

/** `single` signals and the `mixture` are what the engine has to beat; `part`s are the engine with something left out. */
export type Kind = 'single' | 'mixture' | 'engine' | 'part';

/** What a contender gives each answer, one column of figures each. */
interface Column {
  readonly name: string;
  readonly kind: Kind;
}

/** Weights of the fixed mixture, stated before its figures were seen: cosine, recall, fuzzy recall. */
const MIXTURE = [0.2, 0.4, 0.4] as const;

export const COLUMNS: readonly Column[] = [
  { name: 'natural TF-IDF cosine', kind: 'single' },
  { name: 'stemmed recall', kind: 'single' },
  { name: 'fuzzy recall, question words .25', kind: 'single' },
  { name: 'mixture .2/.4/.4 of the three', kind: 'mixture' },
  { name: 'Vivavoce', kind: 'engine' },
  { name: '  coverage alone', kind: 'part' },
  { name: '  similarity alone', kind: 'part' },
  { name: '  first reference only', kind: 'part' },
  { name: '  question unknown', kind: 'part' },
];

/** What the contenders make of an answer. */
export interface Scored {
  /** One for each of the columns, 0 to 1. */
  readonly values: readonly number[];
  /** The engine's whole grade. */
  readonly grade: Grade;
}

/** Scores answers to the questions of a set in all columns. */
export function contendersFor(keys: readonly Key[]): (key: Key) => (answer: string) => Scored {
  const cosineFor = naturalCosine(keys);
  return (key) => {
    const singles: readonly Scorer[] = [cosineFor(key), stemmedRecall(key), fuzzyRecall(key)];
    const engine = engineFor(key);
    const oneReference = engineFor({ ...key, references: key.references.slice(0, 1) });
    const noQuestion = engineFor({ ...key, question: '?' });
    return (answer) => {
      const values = singles.map((score) => score(answer));
      const mixed = values.reduce((sum, value, index) => sum + value * (MIXTURE[index] ?? 0), 0);
      const grade = engine(answer);
      const parts = [
        grade.coverage,
        grade.similarity,
        scoreOf(oneReference(answer)),
        scoreOf(noQuestion(answer)),
      ];
      return { values: [...values, mixed, scoreOf(grade), ...parts], grade };
    };
  };
}

function scoreOf(grade: Grade): number {
  return grade.score / 100;
}

/** The engine as an ad-hoc question meets it: concepts derived from the references. */
export function engineFor({ question, references }: Key): (answer: string) => Grade {
  const rubric = compileRubric(adHocRubric(question, references));
  return (answer) => gradeAnswer(rubric, oneTurn(answer));
}

/** An answer given in one turn, nothing heard before. */
export function oneTurn(text: string): Turn[] {
  return [{ text, heard: [], hinted: [] }];
}
