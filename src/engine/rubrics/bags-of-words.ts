// Derived concepts made ready for grading: each is a bag of weighted words that are looked up in the whole answer.
import {
  type Analysis,
  analyse,
  type CompiledLexicon,
  deniedPositions,
  type Language,
  type Name,
  NGramRecall,
  TrigramIndex,
  type Word,
} from '../text/index.ts';
import type { RubricAsUsed } from './as-used.ts';
import { type ReferenceNumber, referenceNumbersOf } from './reference-numbers.ts';

/**
 * What words weigh in a bag beside 1 for the others: function words, words of the question; and what a character n-gram of
 * the question weighs in the recall of wording. Measured on four public sets of marked answers: .1 to .4 do about equally
 * well, 1 lets an echo of the question pass.
 */
const DEMOTED = { functionWord: 0.1, questionWord: 0.1, questionNGram: 0.4 } as const;

/** A word that is looked up in answers: its stem, and the names it goes by. */
interface QueryTerm {
  readonly stem: string;
  readonly names: readonly Name[];
}

/** A word of a bag. */
export interface BagWord {
  /** Index among the query terms. */
  readonly term: number;
  readonly weight: number;
  /** True where the reference itself denies it ("no state in memory"). */
  readonly isDenied: boolean;
  /** Function words count a little beside others, never alone, and are not shown. */
  readonly isFunctionWord: boolean;
}

export type Bag = readonly BagWord[];

export interface CompiledDerivation {
  readonly terms: readonly QueryTerm[];
  readonly termStems: ReadonlySet<string>;
  /** Of the terms' stems. */
  readonly trigrams: TrigramIndex;
  /** For each concept its bag, then those of the same point in further references. */
  readonly bags: readonly (readonly Bag[])[];
  /** For each concept the numbers in all its passages; none where one of them can do without. */
  readonly numbers: readonly (readonly ReferenceNumber[])[];
  /** Recall of the references' character n-grams. */
  readonly wording: NGramRecall;
  /** How the references spell each of their stems (the first spelling). */
  readonly spelling: ReadonlyMap<string, string>;
  /** Words of the shortest reference. */
  readonly referenceWords: number;
  /** How many different content words a reference has, on average. */
  readonly contentWords: number;
  /** How many references there are, equal ones counted once. */
  readonly references: number;
}

/** Compiles what a rubric's concepts were derived from. */
export function compileDerivation(
  used: RubricAsUsed,
  derivedFrom: readonly (readonly string[])[],
  lexicon: CompiledLexicon,
  language: Language,
): CompiledDerivation {
  const question = analyse(used.rubric.question, language).words;
  const analyses = used.rubric.referenceAnswers.map((reference) => analyse(reference, language));
  const questionStems = new Set(question.map(({ stem }) => stem));
  const builder = new BagBuilder({ questionStems, lexicon, denied: onlyDenied(analyses), language });
  const bags = derivedFrom.map((texts) => texts.map((text) => builder.bagOf(text)));
  for (const { words } of analyses) builder.know(words);
  const references = analyses.map(({ words }) => formsOf(words));
  return {
    terms: builder.terms,
    termStems: new Set(builder.terms.map(({ stem }) => stem)),
    trigrams: new TrigramIndex(builder.terms.map(({ stem }) => stem)),
    bags,
    numbers: derivedFrom.map((texts) => numbersOfAll(texts, language)),
    wording: new NGramRecall(references, formsOf(question), DEMOTED.questionNGram, language),
    spelling: new Map(
      analyses
        .flatMap(({ words }) => words)
        .reverse()
        .map(({ stem, form }) => [stem, form]),
    ),
    referenceWords: Math.min(...references.map(({ length }) => length)),
    contentWords: analyses.reduce((sum, one) => sum + contentOf(one), 0) / Math.max(1, analyses.length),
    references: new Set(references.map((forms) => forms.join(' '))).size,
  };
}

function numbersOfAll(texts: readonly string[], language: Language): ReferenceNumber[] {
  const byText = texts.map((text) => referenceNumbersOf([text], language));
  return byText.some((numbers) => numbers.length === 0) ? [] : byText.flat();
}

/** What the bags of one rubric depend on. */
interface BagContext {
  readonly questionStems: ReadonlySet<string>;
  readonly lexicon: CompiledLexicon;
  /** Stems that the references only ever deny. */
  readonly denied: ReadonlySet<string>;
  readonly language: Language;
}

/** Makes bags and numbers the terms in them. */
class BagBuilder {
  readonly terms: QueryTerm[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #context: BagContext;

  constructor(context: BagContext) {
    this.#context = context;
  }

  /** The different words of a text; where it has nothing but function words, they stand for the content. */
  bagOf(text: string): BagWord[] {
    const { questionStems, denied: onlyDenied, language } = this.#context;
    const { words, negations } = analyse(text, language);
    const denied = deniedPositions(negations);
    const isEmpty = words.every(({ isStop }) => isStop);
    const bag = new Map<string, BagWord>();
    words.forEach((word, position) => {
      if (bag.has(word.stem)) return;
      const isFunctionWord = word.isStop && !isEmpty;
      const weight = isFunctionWord ? DEMOTED.functionWord : 1;
      bag.set(word.stem, {
        term: this.#numberOf(word.stem, this.#namesOf(words, position)),
        weight: questionStems.has(word.stem) ? weight * DEMOTED.questionWord : weight,
        isDenied: denied.has(position) || onlyDenied.has(word.stem),
        isFunctionWord,
      });
    });
    return [...bag.values()];
  }

  /** Makes terms of words that stand in no bag: an answer may have them, too. */
  know(words: readonly Word[]): void {
    words.forEach((word, position) => {
      if (!word.isStop) this.#numberOf(word.stem, this.#namesOf(words, position));
    });
  }

  /** The word itself, its other names, and those of the longer name that begins at it. */
  #namesOf(words: readonly Word[], position: number): Name[] {
    const stem = words[position]?.stem ?? '';
    const { lexicon } = this.#context;
    const length = lexicon.nameAt(words, position)?.length ?? 1;
    const name = words.slice(position, position + length).map((word) => word.stem);
    return [...lexicon.namesFor([stem]), ...(length > 1 ? lexicon.namesFor(name) : [])];
  }

  #numberOf(stem: string, names: readonly Name[]): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    this.#numbers.set(stem, this.terms.length);
    this.terms.push({ stem, names });
    return this.terms.length - 1;
  }
}

/** The stems that the references have under clear negations and nowhere else; the negator may stand in another point. */
function onlyDenied(references: readonly Analysis[]): ReadonlySet<string> {
  const affirmed = new Set<string>();
  const denied = new Set<string>();
  for (const { words, negations } of references) {
    const under = deniedPositions(negations);
    words.forEach(({ stem }, position) => {
      (under.has(position) ? denied : affirmed).add(stem);
    });
  }
  return new Set([...denied].filter((stem) => !affirmed.has(stem)));
}

/** How many different content words a text has; where it has none, how many function words. */
function contentOf({ words }: Analysis): number {
  const content = words.filter(({ isStop }) => !isStop);
  return new Set((content.length > 0 ? content : words).map(({ stem }) => stem)).size;
}

function formsOf(words: readonly Word[]): string[] {
  return words.map(({ form }) => form);
}
