// How well does the engine grade answers by other hands, whose writers saw neither rubrics nor wordings? The answers stay
// outside the project: a folder of JSON Lines, one file a kind, each line with `rubric`, `answer`, `mark` (0 to 100 or null)
// and `style`. The marks are by one marker: differences below ten points are noise.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRubric, gradeAnswer, prepareRubric, type Rubric } from '../src/engine/index.ts';
import { oneTurn } from './contenders.ts';
import { readLines } from './marked-answers.ts';
import { loadPack } from './panel-answers.ts';
import { requireData, WrongUsage, writeResults } from './results.ts';
import { type SecondHandAnswer, secondHandFigures, secondHandTables } from './second-hand-figures.ts';
import { fuzzyRecall, naturalCosine } from './word-overlap.ts';

interface Line {
  readonly rubric: string;
  readonly answer: string;
  readonly mark: number | null;
  readonly style: string;
}

/** Prints the figures of every kind and of all together, with plain peers from the same run, and writes them. */
export async function run(words: readonly string[]): Promise<void> {
  const options = requireData('second-hand', words);
  const files = readdirSync(options.data).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new WrongUsage(`${options.data} holds no *.jsonl`);
  const { rubrics, knowledge } = await loadPack(options.pack);
  const cosineFor = naturalCosine(rubrics.map(keyOf));
  const graders = new Map(
    rubrics.map((rubric) => {
      const compiled = compileRubric(prepareRubric(rubric, knowledge));
      const peers = [cosineFor(keyOf(rubric)), fuzzyRecall(keyOf(rubric))];
      return [rubric.id, { compiled, peers }] as const;
    }),
  );
  const without = new Set<string>();
  const answers: SecondHandAnswer[] = files.sort().flatMap((file) =>
    readLines<Line>(join(options.data, file), ['rubric', 'answer']).flatMap((line) => {
      const grader = graders.get(line.rubric);
      if (grader === undefined) without.add(line.rubric);
      if (grader === undefined) return [];
      const grade = gradeAnswer(grader.compiled, oneTurn(line.answer));
      const peers = grader.peers.map((peer) => peer(line.answer));
      return [{ kind: basename(file, '.jsonl'), style: line.style, mark: line.mark, grade, peers }];
    }),
  );
  if (answers.length === 0)
    throw new WrongUsage(`${options.pack} has none of the questions of ${options.data}`);
  const figures = secondHandFigures(answers);
  console.log(secondHandTables(figures));
  if (without.size > 0) console.log(`\nwithout a rubric, left out: ${[...without].sort().join(', ')}`);
  writeResults(options.json, { node: process.version, without: [...without], ...figures });
}

function keyOf({ question, referenceAnswers }: Rubric) {
  return { question, references: referenceAnswers };
}
