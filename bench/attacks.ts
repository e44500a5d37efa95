// Who passes without an answer, and does the form of an honest answer cost points? Measured on all rubrics of a pack and, where
// they are given, on the questions of public sets.
import { adHocRubric, compileRubric, prepareRubric } from '../src/engine/index.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import type { Target } from './attack-cases.ts';
import { bankFiguresOf } from './attack-figures.ts';
import { printAttacks } from './attack-tables.ts';
import { type MarkedSet, questionsOf, readSets } from './marked-answers.ts';
import { loadPack } from './panel-answers.ts';
import { seededRandom, shuffled } from './random.ts';
import { readOptions, writeResults } from './results.ts';

const SEED = 3;
const HONEST_PER_QUESTION = 10;

/** Prints what became of each attack and writes it. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions('attacks', words);
  const pack = await loadPack(options.pack);
  const banks = [
    bankFiguresOf(pack.pack.id, targetsOfPack(pack)),
    ...(options.data === undefined ? [] : readSets(options.data)).map((set) =>
      bankFiguresOf(set.name, targetsOfSet(set)),
    ),
  ];
  printAttacks(banks);
  writeResults(options.json, { node: process.version, banks });
}

function targetsOfPack({ rubrics, knowledge }: LoadedPack): Target[] {
  return rubrics.map((rubric) => ({
    compiled: compileRubric(prepareRubric(rubric, knowledge)),
    question: rubric.question,
    references: rubric.referenceAnswers,
    points: rubric.concepts?.map(({ name }) => name) ?? rubric.referenceAnswers.slice(0, 1),
    hints:
      rubric.concepts?.flatMap(({ id, hint }) => (hint === undefined ? [] : [{ concept: id, text: hint }])) ??
      [],
    honest: [
      ...rubric.referenceAnswers,
      ...rubric.samples.filter(({ kind }) => kind !== 'keyword-list').map(({ answer }) => answer),
    ],
  }));
}

function targetsOfSet(set: MarkedSet): Target[] {
  const random = seededRandom(SEED);
  return questionsOf(set).map(({ question, references, rows }) => {
    const compiled = compileRubric(adHocRubric(question, references));
    return {
      compiled,
      question,
      references,
      points: compiled.used.rubric.concepts.map(({ name }) => name),
      hints: [],
      honest: shuffled(rows, random)
        .slice(0, HONEST_PER_QUESTION)
        .map(({ answer }) => answer),
    };
  });
}
