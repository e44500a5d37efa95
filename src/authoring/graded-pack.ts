// A pack with the grades of its own reference answers and samples, for all rules and tables that look at them.
import type { Grade } from '../engine/index.ts';
import type { ValidFiles } from './check-pack.ts';
import { type CompiledFile, compilePack } from './compiled-pack.ts';
import { type GradedSample, gradeSamples, gradeText } from './samples.ts';

export interface GradedFile extends CompiledFile {
  /** Grades of the reference answers, in the order of the file. */
  readonly references: readonly Grade[];
  /** Graded samples, in the order of the file. */
  readonly samples: readonly GradedSample[];
}

/** The valid files of a pack, with all that its rubrics hold graded. */
export interface GradedPack extends Omit<ValidFiles, 'rubrics'> {
  readonly rubrics: readonly GradedFile[];
}

/** Compiles every rubric of a pack and grades everything that its file holds, once. */
export function gradePack(files: ValidFiles): GradedPack {
  return { ...files, rubrics: compilePack(files).map(gradeFile) };
}

function gradeFile(file: CompiledFile): GradedFile {
  const references = file.value.referenceAnswers.map((text) => gradeText(file.compiled, text));
  return { ...file, references, samples: gradeSamples(file) };
}
