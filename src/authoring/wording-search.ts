// Looks for wordings in a text as the grader does.
import {
  analyse,
  type CompiledRubric,
  type CompiledWording,
  CREDIT,
  matchWording,
  WordIndex,
} from '../engine/index.ts';

/** A wording earns its concept from this share of its weight on, as in grading. */
const FOUND = CREDIT.fromShare;

export class WordingSearch {
  private readonly index: WordIndex;

  constructor(text: string, { vocabulary, language }: CompiledRubric) {
    this.index = new WordIndex(analyse(text, language), vocabulary);
  }

  /** Whether the text would earn the concept of this wording, in a single clause. */
  finds(wording: CompiledWording): boolean {
    return this.wordsOf(wording).length > 0;
  }

  /** What of the text, slot by slot, would earn the concept of this wording in a single clause; nothing where none would. */
  wordsOf(wording: CompiledWording): string[] {
    const { text, words } = this.index.analysis;
    const matches = matchWording(wording, this.index);
    const match = matches.find(({ share, scope }) => scope.clauses === 1 && share >= FOUND);
    return (match?.filled ?? []).map(({ hit }) => text.slice(words[hit.from]?.start, words[hit.to]?.end));
  }
}
