// The panel: answers to questions of the pack, marked by language models, graded in every way that is compared.
import {
  compileRubric,
  type Grade,
  gradeAnswer,
  type PackKnowledge,
  prepareRubric,
  type Rubric,
} from '../src/engine/index.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import { readPack } from '../src/packs/read-pack.ts';
import { oneTurn } from './contenders.ts';
import { readLines } from './marked-answers.ts';
import { WrongUsage } from './results.ts';
import { fuzzyRecall, type Key, naturalCosine, type Scorer, stemmedRecall } from './word-overlap.ts';

/** Kinds that are no honest attempt to say what one knows. */
export const DISHONEST = new Set(['wrong', 'mixed', 'stuffed']);

export interface PanelAnswer {
  readonly source: number;
  readonly kind: string;
  /** 0 to 100, by language models. */
  readonly mark: number;
  readonly text: string;
  readonly words: number;
  readonly grade: Grade;
  /** The same without the author's concepts and misconceptions: derived from the reference answers. */
  readonly derived: Grade;
  /** What the plain graders make of it, and the engine with a part left out: one for each of `PEERS`, 0 to 1. */
  readonly peers: readonly number[];
}

export const PEERS = [
  'natural TF-IDF cosine',
  'stemmed recall',
  'fuzzy recall, question words .25',
  'authored, coverage alone',
  'authored, similarity alone',
  'authored, without misconceptions',
  'authored, without the lexicon',
] as const;

interface Line {
  readonly sourceAnswer: number;
  readonly kind: string;
  readonly answer: string;
  readonly score: number;
}

interface Panel {
  readonly answers: readonly PanelAnswer[];
  /** Source numbers that no rubric of the pack names. */
  readonly without: readonly number[];
}

/** Grades every answer whose question the pack has, told by the rubric's `source.answer`. */
export async function readPanel(file: string, folder: string): Promise<Panel> {
  const lines = readLines<Line>(file, ['sourceAnswer', 'kind', 'answer', 'score']);
  const pack = await loadPack(folder);
  const bySource = new Map(pack.rubrics.map((rubric) => [rubric.source?.answer, rubric]));
  const gradersBySource = new Map<number, Graders>();
  const cosineFor = naturalCosine(pack.rubrics.map(keyOf));
  const without = new Set<number>();
  for (const { sourceAnswer } of lines) {
    const rubric = bySource.get(sourceAnswer);
    if (rubric === undefined) without.add(sourceAnswer);
    else if (!gradersBySource.has(sourceAnswer))
      gradersBySource.set(sourceAnswer, gradersOf(rubric, pack, cosineFor));
  }
  return {
    without: [...without].sort((one, two) => one - two),
    answers: lines.flatMap((line) => {
      const graders = gradersBySource.get(line.sourceAnswer);
      return graders === undefined ? [] : [panelAnswer(line, graders)];
    }),
  };
}

/** A pack from its folder; WrongUsage where there is none. */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const { pack, findings } = await readPack(folder);
  for (const { file, message } of findings) console.error(`${file}: ${message}`);
  if (pack === null) throw new WrongUsage(`${folder} holds no valid pack`);
  return pack;
}

function keyOf({ question, referenceAnswers }: Rubric): Key {
  return { question, references: referenceAnswers };
}

interface Graders {
  readonly authored: (answer: string) => Grade;
  readonly derived: (answer: string) => Grade;
  readonly peers: readonly Scorer[];
}

function gradersOf(rubric: Rubric, pack: LoadedPack, cosineFor: (key: Key) => Scorer): Graders {
  const { concepts: _concepts, ...rest } = rubric;
  const key = keyOf(rubric);
  const authored = graderOf(rubric, pack.knowledge);
  const unaware = graderOf({ ...rubric, misconceptions: [] }, pack.knowledge);
  const unversed = graderOf(rubric, { ...pack.knowledge, lexicon: [] });
  const parts: readonly Scorer[] = [
    (answer) => authored(answer).coverage,
    (answer) => authored(answer).similarity,
    (answer) => unaware(answer).score / 100,
    (answer) => unversed(answer).score / 100,
  ];
  return {
    authored,
    derived: graderOf({ ...rest, misconceptions: [] }, pack.knowledge),
    peers: [cosineFor(key), stemmedRecall(key), fuzzyRecall(key), ...parts],
  };
}

function graderOf(rubric: Rubric, knowledge: PackKnowledge): (answer: string) => Grade {
  const compiled = compileRubric(prepareRubric(rubric, knowledge));
  return (answer) => gradeAnswer(compiled, oneTurn(answer));
}

function panelAnswer(line: Line, { authored, derived, peers }: Graders): PanelAnswer {
  return {
    source: line.sourceAnswer,
    kind: line.kind,
    mark: line.score,
    text: line.answer,
    words: line.answer.split(/\s+/).filter((word) => word !== '').length,
    grade: authored(line.answer),
    derived: derived(line.answer),
    peers: peers.map((peer) => peer(line.answer)),
  };
}
