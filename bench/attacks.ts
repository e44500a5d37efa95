// Who passes without an answer, and does the form of an honest answer cost points? Measured on all rubrics of a pack and, where
// they are given, on the questions of public sets.
import {
  adHocRubric,
  compileRubric,
  parseWording,
  prepareRubric,
  type Rubric,
  wordingsOfConcept,
} from '../src/engine/index.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import type { Target } from './attack-cases.ts';
import { bankFiguresOf } from './attack-figures.ts';
import { printAttacks } from './attack-tables.ts';
import type { VoiceSource } from './attack-voices.ts';
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
  const names = knowledge.lexicon.map(([name]) => name);
  return rubrics.map((rubric) => ({
    compiled: compileRubric(prepareRubric(rubric, knowledge)),
    question: rubric.question,
    references: rubric.referenceAnswers,
    points: rubric.concepts?.map(({ name }) => name) ?? rubric.referenceAnswers.slice(0, 1),
    hints:
      rubric.concepts?.flatMap(({ id, hint }) => (hint === undefined ? [] : [{ concept: id, text: hint }])) ??
      [],
    voices: voicesOfRubric(rubric, names),
    honest: [
      ...rubric.referenceAnswers,
      ...rubric.samples.filter(({ kind }) => kind !== 'keyword-list').map(({ answer }) => answer),
    ],
  }));
}

function voicesOfRubric(
  { concepts = [], samples, referenceAnswers }: Rubric,
  names: readonly string[],
): VoiceSource {
  const strong = samples.find(({ kind, unseen, blind }) => kind === 'strong' && !unseen && !blind);
  return {
    strong: strong?.answer ?? '',
    reference: referenceAnswers[0] ?? '',
    wordings: concepts.flatMap((concept) => {
      const [first] = wordingsOfConcept(concept);
      return first === undefined ? [] : [firstWordsOf(first)];
    }),
    feedback: concepts.flatMap(({ missed }) => missed ?? []),
    names,
  };
}

/** The first alternative of each slot, as somebody would type them. */
function firstWordsOf(wording: string): string {
  const slots = parseWording(wording).slots.map(({ alternatives }) => alternatives[0] ?? '');
  return slots.join(' the ').replaceAll('_', ' ');
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
      voices: null,
      honest: shuffled(rows, random)
        .slice(0, HONEST_PER_QUESTION)
        .map(({ answer }) => answer),
    };
  });
}
