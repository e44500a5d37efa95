// Every reference answer against every rubric: a question must know its own answers from those of others.
import type { CompiledFile } from './compiled-pack.ts';
import { gradeText } from './samples.ts';

/** How one rubric's first reference does on its own rubric and on the one, of the others, that pays it most. */
interface Confusion {
  readonly rubric: string;
  /** Score on its own rubric. */
  readonly own: number;
  /** The other rubric that pays it most, and what; null where there is no other. */
  readonly nearest: { readonly rubric: string; readonly score: number } | null;
}

/** One row a rubric, those nearest to being mistaken first. The diagonal wins where `own` is above `nearest`. */
export function confusionsOf(files: readonly CompiledFile[]): Confusion[] {
  return files.map((file) => confusionOf(file, files)).sort((one, other) => margin(one) - margin(other));
}

/** Points by which a rubric's own reference is paid more than elsewhere. */
export function margin({ own, nearest }: Confusion): number {
  return own - (nearest?.score ?? 0);
}

function confusionOf(file: CompiledFile, files: readonly CompiledFile[]): Confusion {
  const answer = file.value.referenceAnswers[0] ?? '';
  const others = files
    .filter((other) => other !== file)
    .map((other) => ({ rubric: other.value.id, score: gradeText(other.compiled, answer).score }))
    .sort((one, other) => other.score - one.score);
  return { rubric: file.value.id, own: gradeText(file.compiled, answer).score, nearest: others[0] ?? null };
}
