// Leaves out what makes a pack too large to be served.
import { type Rubric, slotsOfRubric, WORDING_LIMITS } from '../engine/index.ts';
import type { ValidFile } from './check-pack.ts';
import { type Finding, findingAt } from './finding.ts';
import { readingRules } from './rules/reading-rules.ts';

/** Rubrics that can be used, and what was found in the others. */
interface Kept {
  readonly kept: readonly ValidFile<Rubric>[];
  readonly findings: readonly Finding[];
}

/**
 * The rubrics whose wordings have no more slots together than a server can hold, in the order of their files.
 * @param most how many slots that are
 */
export function withinSlots({ kept, findings }: Kept, most: number = WORDING_LIMITS.slotsOfPack): Kept {
  let slots = 0;
  const within: ValidFile<Rubric>[] = [];
  const beyond: Finding[] = [];
  for (const file of kept) {
    slots += slotsOfRubric(file.value);
    if (slots <= most) within.push(file);
    else {
      const message = `with this file the wordings of the pack have ${slots} slots; a pack has at most ${most}, since a server keeps all of them in memory`;
      const fix = 'Make a second pack of some of the questions.';
      beyond.push(findingAt(readingRules.tooManySlots, file, ['concepts'], { message, fix }));
    }
  }
  return { kept: within, findings: [...findings, ...beyond] };
}
