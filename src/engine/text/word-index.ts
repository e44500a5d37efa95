// An inverted index of an analysed text: where each stem stands, mistyped words and compounds included.
import type { Analysis, Negation } from './analysis-types.ts';
import type { Vocabulary } from './fuzzy.ts';
import { type NumberInText, numbersIn } from './numbers.ts';

/** The words [from, to] of a text that were found for a search term. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

const LONGEST_COMPOUND = 4;
const NONE: readonly Hit[] = [];

/** An analysed text, ready to be searched for sequences of stems. */
export class WordIndex {
  readonly analysis: Analysis;
  readonly #hits = new Map<string, Hit[]>();
  readonly #corrections = new Map<string, readonly string[]>();

  readonly #negations: ReadonlyMap<number, Negation>;
  #numbers: readonly NumberInText[] | null = null;

  /** @param vocabulary what mistyped words of the text may be meant to be */
  constructor(analysis: Analysis, vocabulary: Vocabulary) {
    this.analysis = analysis;
    const { negatedVerb } = analysis.language.negation;
    this.#negations = new Map(analysis.negations.map((negation) => [negation.negator, negation]));
    analysis.words.forEach((word, position) => {
      this.#add(word.stem, { from: position, to: position });
      for (const stem of this.#correctionsOf(word.form, word.stem, vocabulary)) {
        this.#add(stem, { from: position, to: position });
      }
      for (const form of negatedVerb(word.form)) this.#add(form, { from: position, to: position });
    });
    this.#addCompounds();
  }

  /** Every stem that a word has or may be meant to have, with its places. */
  entries(): Iterable<readonly [stem: string, hits: readonly Hit[]]> {
    return this.#hits;
  }

  /** All places where the stems stand next to one another within a sentence, in order of appearance. */
  find(stems: readonly string[]): readonly Hit[] {
    const starts = this.#hits.get(stems[0] ?? '');
    if (starts === undefined) return NONE;
    if (stems.length === 1) return starts;
    // Most names fail here, and this is much cheaper than to try every start.
    for (let number = 1; number < stems.length; number++)
      if (!this.#hits.has(stems[number] ?? '')) return NONE;
    const rest = stems.slice(1);
    return starts.flatMap((start) => this.#extend(start, rest) ?? []);
  }

  /** The numbers of the text, read when they are first asked for. */
  get numbers(): readonly NumberInText[] {
    this.#numbers ??= numbersIn(this.analysis);
    return this.#numbers;
  }

  /** Whether the word at a position is, or may be meant as, a stem. */
  isAt(position: number, stem: string): boolean {
    const word = this.analysis.words[position];
    if (word === undefined) return false;
    return word.stem === stem || (this.#corrections.get(word.form)?.includes(stem) ?? false);
  }

  /** What the word at a position negates, if it does. */
  negationBy(position: number): Negation | null {
    return this.#negations.get(position) ?? null;
  }

  /** The stems that the word at a position has or may be meant to have. */
  stemsAt(position: number): readonly string[] {
    const word = this.analysis.words[position];
    return word === undefined ? [] : [word.stem, ...(this.#corrections.get(word.form) ?? [])];
  }

  #extend(start: Hit, rest: readonly string[]): Hit | null {
    const { words } = this.analysis;
    let to = start.to;
    for (const stem of rest) {
      to += 1;
      if (words[to]?.sentence !== words[start.from]?.sentence || !this.isAt(to, stem)) return null;
    }
    return { from: start.from, to };
  }

  #correctionsOf(form: string, stem: string, vocabulary: Vocabulary): readonly string[] {
    const known = this.#corrections.get(form);
    if (known !== undefined) return known;
    const corrections = vocabulary.correctionsOf(form, stem);
    this.#corrections.set(form, corrections);
    return corrections;
  }

  /** `server-less` is also `serverless`. */
  #addCompounds(): void {
    for (const token of this.analysis.tokens) {
      const length = token.lastWord - token.firstWord + 1;
      if (length < 2 || length > LONGEST_COMPOUND) continue;
      const forms = this.analysis.words.slice(token.firstWord, token.lastWord + 1).map((word) => word.form);
      this.#add(this.analysis.language.stem(forms.join('')), { from: token.firstWord, to: token.lastWord });
    }
  }

  #add(stem: string, hit: Hit): void {
    const hits = this.#hits.get(stem);
    if (hits === undefined) this.#hits.set(stem, [hit]);
    else hits.push(hit);
  }
}
