// How fast is a grade, how does it grow with the answer, and what do compiled rubrics cost?
import {
  analyse,
  compileRubric,
  english,
  gradeAnswer,
  type PackKnowledge,
  packKnowledge,
  prepareRubric,
  type Rubric,
  wordingsOfConcept,
} from '../src/engine/index.ts';
import { oneTurn } from './contenders.ts';
import { wordsIn } from './disguises.ts';
import { printGrading, SIZES } from './grading-tables.ts';
import { memoryOfRubrics } from './memory.ts';
import { loadPack } from './panel-answers.ts';
import { readOptions, WrongUsage, writeResults } from './results.ts';
import { median } from './table.ts';

const ROUNDS = 15;
const REPEATS = 200;
const LENGTHS = [250, 500, 1000, 2000, 5000, 10_000, 20_000] as const;

/** Prints time and memory and writes them. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions('grading', words);
  const pack = await loadPack(options.pack);
  const rubric = nineByTen(pack.rubrics);
  const compiled = compileRubric(prepareRubric(rubric, pack.knowledge));
  const prose = pack.rubrics.flatMap(({ referenceAnswers }) => referenceAnswers).join(' ');
  const answer = wordsOfProse(prose, SIZES.answerWords);
  function grade(text: string): unknown {
    return gradeAnswer(compiled, oneTurn(text));
  }
  const speed = interleaved({ grade: () => grade(answer), analyse: () => analyse(answer, english) }, REPEATS);
  const curve = LENGTHS.map((length) => ({ length, ...curveAt(longProse(prose, length), grade) }));
  const compiling = compileTime(pack.rubrics, pack.knowledge);
  const memory = memoryOfRubrics(pack.rubrics, pack.knowledge);
  const results = { speed, ratio: speed.grade / speed.analyse, curve, compiling, memory };
  printGrading(results);
  writeResults(options.json, { node: process.version, ...results });
}

/** Nine concepts of ten wordings each, taken from the pack in order; short ones are filled up from what follows. */
function nineByTen(rubrics: readonly Rubric[]): Rubric {
  const [first] = rubrics;
  const concepts = rubrics.flatMap((rubric) => rubric.concepts ?? []);
  const wordings = concepts.flatMap(wordingsOfConcept);
  if (first === undefined || wordings.length < SIZES.concepts * SIZES.wordings)
    throw new WrongUsage(`the pack has fewer than ${SIZES.concepts * SIZES.wordings} wordings`);
  return {
    ...first,
    concepts: Array.from({ length: SIZES.concepts }, (_, index) => ({
      id: `concept-${index}`,
      name: `Concept ${index}`,
      weight: 2,
      required: false,
      anyOf: wordings.slice(index * SIZES.wordings, (index + 1) * SIZES.wordings),
    })),
  };
}

/** The first words of a text, punctuation kept. */
function wordsOfProse(prose: string, count: number): string {
  let text = '';
  for (const piece of prose.split(' ')) {
    if (wordsIn(text).length >= count) break;
    text += `${text === '' ? '' : ' '}${piece}`;
  }
  return text;
}

/** So many characters of prose, repeated where it is too short. */
function longProse(prose: string, length: number): string {
  return prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
}

/** Median microseconds of each of several things, their rounds interleaved; the first round only warms up. */
function interleaved<Name extends string>(
  things: Readonly<Record<Name, () => unknown>>,
  repeats: number,
): Record<Name, number> {
  const names = Object.keys(things) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const begun = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) things[name]();
      if (round > 0) times.get(name)?.push((1000 * (performance.now() - begun)) / repeats);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

function curveAt(text: string, grade: (text: string) => unknown): { grade: number; analyse: number } {
  return interleaved(
    { grade: () => grade(text), analyse: () => analyse(text, english) },
    Math.ceil(20_000 / text.length),
  );
}

/** Milliseconds to prepare and compile a pack of 64, the given rubrics over and over: best and median of the rounds. */
function compileTime(
  rubrics: readonly Rubric[],
  knowledge: PackKnowledge,
): { median: number; first: number } {
  const many = Array.from({ length: SIZES.pack }, (_, index) => rubrics[index % rubrics.length]).flatMap(
    (rubric) => rubric ?? [],
  );
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    packKnowledge(knowledge.pack, null, many);
    for (const rubric of many) compileRubric(prepareRubric(rubric, knowledge));
    return performance.now() - begun;
  });
  return { median: median(times), first: times[0] ?? Number.NaN };
}
