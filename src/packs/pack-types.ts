// What reading a pack folder yields.
import type { Lexicon, Pack, PackKnowledge, Plan, Rubric } from '../engine/index.ts';

/** Something wrong in a file of a pack, told so that its author can mend it. */
export interface PackProblem {
  /** Path of the file, relative to the folder of packs. */
  readonly file: string;
  /** Line in that file, from 1; null where none can be told. */
  readonly line: number | null;
  /** Name of the broken rule, such as `schema` or `json`. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

export interface LoadedPack {
  readonly folder: string;
  readonly pack: Pack;
  readonly lexicon: Lexicon | null;
  readonly rubrics: readonly Rubric[];
  readonly plans: readonly Plan[];
  readonly knowledge: PackKnowledge;
}

/** A pack as far as it is valid, and what was left out. `pack` is null where pack.json itself is wrong. */
export interface PackReading {
  readonly pack: LoadedPack | null;
  readonly problems: readonly PackProblem[];
  /** Source text by file name relative to the pack's folder, for tools that point at lines. */
  readonly sources: ReadonlyMap<string, string>;
}
