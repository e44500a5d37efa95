// Looks for wordings in a text as the grader does.
import {
  analyse,
  type CompiledRubric,
  type CompiledWording,
  matchWording,
  WordIndex,
} from '../engine/index.ts';

/** A wording earns its concept from this share of its weight on, as in grading. */
const FOUND = 0.6;

export class WordingSearch {
  private readonly index: WordIndex;

  constructor(text: string, { vocabulary }: CompiledRubric) {
    this.index = new WordIndex(analyse(text), vocabulary);
  }

  /** Whether the text would earn the concept of this wording. */
  finds(wording: CompiledWording): boolean {
    return matchWording(wording, this.index).some((match) => match.share >= FOUND);
  }
}
