// A rubric with the grades of its own reference answers and samples, for all rules and tables that look at them.
import type { Grade } from '../engine/index.ts';
import type { CompiledFile } from './compiled-pack.ts';
import { type GradedSample, gradeSamples, gradeText } from './samples.ts';

export interface GradedFile extends CompiledFile {
  /** Grades of the reference answers, in the order of the file. */
  readonly references: readonly Grade[];
  /** Graded samples, in the order of the file. */
  readonly samples: readonly GradedSample[];
}

/** Grades everything that a rubric's file holds, once. */
export function gradeFile(file: CompiledFile): GradedFile {
  const references = file.value.referenceAnswers.map((text) => gradeText(file.compiled, text));
  return { ...file, references, samples: gradeSamples(file) };
}
