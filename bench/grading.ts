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
} from '../src/engine/index.ts';
import { oneTurn } from './contenders.ts';
import { wordsIn } from './disguises.ts';
import { memoryOfRubrics } from './memory.ts';
import { loadPack } from './panel-answers.ts';
import { atMost, figure, goalRows, readOptions, WrongUsage, writeResults } from './results.ts';
import { median, table } from './table.ts';

const CONCEPTS = 9;
const WORDINGS = 10;
const ANSWER_WORDS = 120;
const ROUNDS = 15;
const REPEATS = 200;
const LENGTHS = [250, 500, 1000, 2000, 5000, 10_000, 20_000] as const;
const PACK_SIZE = 64;

/** Prints time and memory and writes them. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions('grading', words);
  const pack = await loadPack(options.pack);
  const rubric = nineByTen(pack.rubrics);
  const compiled = compileRubric(prepareRubric(rubric, pack.knowledge));
  const prose = pack.rubrics.flatMap(({ referenceAnswers }) => referenceAnswers).join(' ');
  const answer = wordsOfProse(prose, ANSWER_WORDS);
  function grade(text: string): unknown {
    return gradeAnswer(compiled, oneTurn(text));
  }
  const speed = interleaved({ grade: () => grade(answer), analyse: () => analyse(answer, english) }, REPEATS);
  const curve = LENGTHS.map((length) => ({ length, ...curveAt(longProse(prose, length), grade) }));
  const compiling = compileTime(pack.rubrics, pack.knowledge);
  const memory = memoryOfRubrics(pack.rubrics, pack.knowledge);
  const results = { speed, ratio: speed.grade / speed.analyse, curve, compiling, memory };
  print(results);
  writeResults(options.json, { node: process.version, ...results });
}

/** Nine concepts of ten wordings each, taken from the pack in order; short ones are filled up from what follows. */
function nineByTen(rubrics: readonly Rubric[]): Rubric {
  const [first] = rubrics;
  const concepts = rubrics.flatMap((rubric) => rubric.concepts ?? []);
  const wordings = concepts.flatMap((concept) => concept.anyOf ?? concept.groups?.flat() ?? []);
  if (first === undefined || wordings.length < CONCEPTS * WORDINGS)
    throw new WrongUsage(`the pack has fewer than ${CONCEPTS * WORDINGS} wordings`);
  return {
    ...first,
    concepts: Array.from({ length: CONCEPTS }, (_, index) => ({
      id: `concept-${index}`,
      name: `Concept ${index}`,
      weight: 2,
      required: false,
      anyOf: wordings.slice(index * WORDINGS, (index + 1) * WORDINGS),
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
  const many = Array.from({ length: PACK_SIZE }, (_, index) => rubrics[index % rubrics.length]).flatMap(
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

interface Results {
  readonly speed: { readonly grade: number; readonly analyse: number };
  readonly ratio: number;
  readonly curve: readonly { readonly length: number; readonly grade: number; readonly analyse: number }[];
  readonly compiling: { readonly median: number; readonly first: number };
  readonly memory: ReturnType<typeof memoryOfRubrics>;
}

function print({ speed, ratio, curve, compiling, memory }: Results): void {
  console.log(
    `An answer of ${ANSWER_WORDS} words, a rubric of ${CONCEPTS} concepts x ${WORDINGS} wordings, warm, node ${process.version}\n`,
  );
  console.log(
    table([
      ['', 'microseconds', 'a second'],
      ...(['analyse', 'grade'] as const).map((name) => [
        name === 'grade' ? 'gradeAnswer (analysis included)' : 'analyse alone',
        figure(speed[name], 1),
        figure(1e6 / speed[name], 0),
      ]),
    ]),
  );
  console.log('\nTime by length of the answer\n');
  console.log(
    table([
      ['characters', 'ms', 'ns a character', 'x analyse'],
      ...curve.map(({ length, grade, analyse: bare }) => [
        String(length),
        figure(grade / 1000, 2),
        figure((1000 * grade) / length, 0),
        figure(grade / bare, 2),
      ]),
    ]),
  );
  console.log('\nMemory\n');
  console.log(
    table([
      ['', 'rubrics', 'MB', 'kB each'],
      ...memory.map(({ name, rubrics, bytes }) => [
        name,
        String(rubrics),
        figure(bytes / 2 ** 20, 1),
        figure(bytes / rubrics / 1024, 1),
      ]),
    ]),
  );
  const [shortest, longest] = [curve[2], curve.at(-1)];
  function perCharacter(point: (typeof curve)[number] | undefined): number {
    return (point?.grade ?? Number.NaN) / (point?.length ?? 1);
  }
  const growth = perCharacter(longest) / perCharacter(shortest);
  console.log(
    `\n${table(
      goalRows([
        atMost('gradeAnswer over analyse', ratio, 4, (value) => figure(value, 2)),
        atMost('time a character at 20,000 over that at 1,000', growth, 1.5, (value) => figure(value, 2)),
        atMost(`compiling ${PACK_SIZE} rubrics, ms (first round, cold)`, compiling.first, 1000, (value) =>
          figure(value, 0),
        ),
      ]),
    )}`,
  );
}
