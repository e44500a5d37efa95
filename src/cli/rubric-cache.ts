// The rubrics that lines of answers ask for: those of a pack, or made on the spot of a question and its references.
import type { RubricChoice } from '../authoring/answer-record.ts';
import {
  adHocRubric,
  type CompiledRubric,
  compileRubric,
  prepareRubric,
  type RubricAsUsed,
} from '../engine/index.ts';
import { hashedRubric } from '../packs/hashed-rubric.ts';
import type { LoadedPack } from '../packs/loaded-pack.ts';

/** A rubric ready for grading, and the SHA-256 of the rubric as used. */
interface ReadyRubric {
  readonly compiled: CompiledRubric;
  readonly hash: string;
}

/** The rubrics that answers name, compiled when the first one needs them. */
export class RubricCache {
  private readonly pack: LoadedPack | null;
  private readonly ready = new Map<string, ReadyRubric>();

  constructor(pack: LoadedPack | null) {
    this.pack = pack;
  }

  find(choice: RubricChoice): ReadyRubric | null {
    const key = JSON.stringify(choice);
    const known = this.ready.get(key);
    if (known !== undefined) return known;
    const used = this.prepare(choice);
    if (used === null) return null;
    const made = { compiled: compileRubric(used), hash: hashedRubric(used).hash };
    this.ready.set(key, made);
    return made;
  }

  missing(choice: RubricChoice): string {
    const id = choice.kind === 'rubric' ? choice.id : '';
    if (this.pack === null) return `\`rubric\` names \`${id}\`, but no --pack was given`;
    const known = this.pack.rubrics.map((rubric) => rubric.id).join(', ');
    return `the pack has no question \`${id}\`; it has ${known}`;
  }

  private prepare(choice: RubricChoice): RubricAsUsed | null {
    if (choice.kind === 'ad-hoc') return adHocRubric(choice.question, choice.references);
    const rubric = this.pack?.rubrics.find((each) => each.id === choice.id);
    return this.pack && rubric ? prepareRubric(rubric, this.pack.knowledge) : null;
  }
}
