// The rubrics of a pack, compiled for the rules that hold them against the grader.
import {
  type CompiledRubric,
  compileRubric,
  packKnowledge,
  prepareRubric,
  type Rubric,
} from '../engine/index.ts';
import type { ValidFile, ValidFiles } from './check-pack.ts';

/** A rubric file with its compiled form. */
export interface CompiledFile extends ValidFile<Rubric> {
  readonly compiled: CompiledRubric;
}

/** Compiles every valid rubric of a pack, with the knowledge that they share. */
export function compilePack({ pack, lexicon, services, rubrics }: ValidFiles): CompiledFile[] {
  const knowledge = packKnowledge(
    pack?.value ?? null,
    lexicon?.value ?? null,
    rubrics.map((file) => file.value),
    services?.value ?? null,
  );
  return rubrics.map((file) => ({ ...file, compiled: compileRubric(prepareRubric(file.value, knowledge)) }));
}
