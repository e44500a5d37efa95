// What 10,000 rubrics cost in memory: as they are used, and compiled. Each is a copy of its own, as from so many files.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  type CompiledRubric,
  compileRubric,
  type PackKnowledge,
  prepareRubric,
  type Rubric,
  type RubricAsUsed,
} from '../src/engine/index.ts';

const AS_USED = 10_000;
/** A server compiles on demand and keeps the latest few; more than this would say nothing new and need gigabytes. */
const COMPILED = 1000;

interface Memory {
  readonly name: string;
  readonly rubrics: number;
  readonly bytes: number;
}

/** Bytes of the heap that rubrics hold, after collecting garbage. */
export function memoryOfRubrics(rubrics: readonly Rubric[], knowledge: PackKnowledge): Memory[] {
  const prepared = rubrics.map((rubric) => JSON.stringify(prepareRubric(rubric, knowledge)));
  function copy(index: number): RubricAsUsed {
    return JSON.parse(prepared[index % prepared.length] ?? '{}') as RubricAsUsed;
  }
  return [
    held('as used, as plain objects', AS_USED, copy),
    held('compiled', COMPILED, (index) => compileRubric(copy(index))),
  ];
}

function held(name: string, count: number, make: (index: number) => RubricAsUsed | CompiledRubric): Memory {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: count }, (_, index) => make(index));
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  return { name, rubrics: kept.length, bytes };
}

/** Node hides its collector unless asked for; this asks. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
