// A pack from its folder: what is valid and fits together, and what was left out with the reason.

import { positionOf } from '../authoring/json-position.ts';
import { planProblems } from '../authoring/question-pools.ts';
import { type Plan, packKnowledge, type Rubric } from '../engine/index.ts';
import { type PackFiles, readPackFiles } from './pack-files.ts';
import type { LoadedPack, PackProblem, PackReading } from './pack-types.ts';
import type { FileReading } from './read-file.ts';

/** What is kept of a list of readings, and what was found wrong on the way. */
interface Kept<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly PackProblem[];
}

/** The first of an id stays, in the order of file names; a later one is left out. */
function keepFirst<Value extends { readonly id: string }>(
  readings: readonly FileReading<Value>[],
  label: string,
): { readonly kept: readonly FileReading<Value>[]; readonly problems: readonly PackProblem[] } {
  const firstFile = new Map<string, string>();
  const problems: PackProblem[] = [];
  const kept = readings.filter(({ file, text, value }) => {
    if (value === null) return false;
    const first = firstFile.get(value.id);
    if (first === undefined) firstFile.set(value.id, file);
    else {
      problems.push({
        file: `${label}/${file}`,
        line: text === null ? null : (positionOf(text, ['id'])?.line ?? null),
        rule: 'duplicate-id',
        message: `the id "${value.id}" is taken by ${first}`,
        mend: 'Give it an id of its own, best that of its file name.',
      });
    }
    return first === undefined;
  });
  return { kept, problems };
}

function keepRubrics(files: PackFiles): Kept<Rubric> {
  const { kept, problems } = keepFirst(files.questions, files.label);
  return { values: kept.flatMap(({ value }) => value ?? []), problems };
}

function keepPlans(files: PackFiles, rubrics: readonly Rubric[]): Kept<Plan> {
  const { kept, problems } = keepFirst(files.plans, files.label);
  const checked = kept.flatMap(({ file, text, value }) =>
    value === null ? [] : [{ value, problems: planProblems(value, rubrics, `${files.label}/${file}`, text) }],
  );
  return {
    values: checked.filter((each) => each.problems.length === 0).map((each) => each.value),
    problems: [...problems, ...checked.flatMap((each) => each.problems)],
  };
}

function readingsOf(files: PackFiles): readonly FileReading<unknown>[] {
  return [files.pack, ...(files.lexicon === null ? [] : [files.lexicon]), ...files.plans, ...files.questions];
}

function loadedPack(files: PackFiles, rubrics: readonly Rubric[], plans: readonly Plan[]): LoadedPack | null {
  const pack = files.pack.value;
  const lexicon = files.lexicon?.value ?? null;
  if (pack === null) return null;
  return {
    folder: files.folder,
    pack,
    lexicon,
    rubrics,
    plans,
    knowledge: packKnowledge(pack, lexicon, rubrics),
  };
}

/** Puts a pack together from its files as they were read. */
export function assemblePack(files: PackFiles): PackReading {
  const readings = readingsOf(files);
  const rubrics = keepRubrics(files);
  const plans = keepPlans(files, rubrics.values);
  return {
    pack: loadedPack(files, rubrics.values, plans.values),
    problems: [...readings.flatMap((reading) => reading.problems), ...rubrics.problems, ...plans.problems],
    sources: new Map(readings.flatMap(({ file, text }) => (text === null ? [] : [[file, text]]))),
  };
}

/**
 * Reads the pack in a folder. A file that is wrong is reported and left out; so is a plan that its questions cannot
 * fill. Nothing in the folder makes it throw.
 */
export async function readPack(folder: string): Promise<PackReading> {
  return assemblePack(await readPackFiles(folder));
}
