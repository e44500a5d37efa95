// A pack in use: what was valid in its folder and fits together.
import type { PackCheck } from '../authoring/check-pack.ts';
import {
  type Lexicon,
  type Pack,
  type PackKnowledge,
  type Plan,
  packKnowledge,
  type Rubric,
} from '../engine/index.ts';

export interface LoadedPack {
  readonly folder: string;
  readonly pack: Pack;
  readonly lexicon: Lexicon | null;
  readonly rubrics: readonly Rubric[];
  readonly plans: readonly Plan[];
  readonly knowledge: PackKnowledge;
}

/** The pack that a check leaves; null where pack.json itself is wrong. */
export function loadedPack(folder: string, { files, rubrics, plans }: PackCheck): LoadedPack | null {
  const pack = files.pack?.value ?? null;
  const lexicon = files.lexicon?.value ?? null;
  if (pack === null) return null;
  const services = files.services?.value ?? null;
  const knowledge = packKnowledge(pack, lexicon, rubrics, services);
  return { folder, pack, lexicon, rubrics, plans, knowledge };
}
