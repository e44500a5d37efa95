// Derived concepts made ready for grading: each is a bag of words that the whole answer is searched for.
import {
  AlikeWords,
  type Analysis,
  analyse,
  type CompiledLexicon,
  deniedPositions,
  type Language,
  type Name,
  type Word,
  WordingRecall,
} from '../text/index.ts';
import type { RubricAsUsed } from './as-used.ts';

/**
 * What words weigh in a bag beside 1 for the others: function words, words of the question; and what a run of the
 * question's letters weighs in the wording. Measured on four public sets of marked answers: .1 to .4 do about equally
 * well, 1 lets an echo of the question pass.
 */
export const DEMOTED = { functionWord: 0.1, questionWord: 0.1, questionRun: 0.4 } as const;

/** A word that an answer is searched for: its stem, and the names it goes by. */
export interface SoughtWord {
  readonly stem: string;
  readonly names: readonly Name[];
}

/** A word of a bag. */
export interface BagWord {
  /** Index among the sought words. */
  readonly sought: number;
  readonly weight: number;
  /** True where the reference itself denies it ("no state in memory"). */
  readonly isDenied: boolean;
  /** Function words count a little beside others, never alone, and are not shown. */
  readonly isFunctionWord: boolean;
}

export type Bag = readonly BagWord[];

export interface CompiledDerivation {
  readonly sought: readonly SoughtWord[];
  readonly soughtStems: ReadonlySet<string>;
  readonly alike: AlikeWords;
  /** For each concept its bag, then those of the same point in further references. */
  readonly bags: readonly (readonly Bag[])[];
  readonly wording: WordingRecall;
  /** How the references spell each of their stems (the first spelling). */
  readonly spelling: ReadonlyMap<string, string>;
  /** Words of the shortest reference. */
  readonly referenceWords: number;
  /** Words in the concepts' own bags. */
  readonly bagWords: number;
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
  const bagging = new Bagging({ questionStems, lexicon, denied: onlyDenied(analyses), language });
  const bags = derivedFrom.map((texts) => texts.map((text) => bagging.bagOf(text)));
  const references = analyses.map(({ words }) => formsOf(words));
  const own = bags.map(([bag]) => bag?.filter((word) => !word.isFunctionWord).length ?? 0);
  return {
    sought: bagging.sought,
    soughtStems: new Set(bagging.sought.map(({ stem }) => stem)),
    alike: new AlikeWords(bagging.sought.map(({ stem }) => stem)),
    bags,
    wording: new WordingRecall(references, formsOf(question), DEMOTED.questionRun, language),
    spelling: new Map(
      analyses
        .flatMap(({ words }) => words)
        .reverse()
        .map(({ stem, form }) => [stem, form]),
    ),
    referenceWords: Math.min(...references.map(({ length }) => length)),
    bagWords: own.reduce((sum, length) => sum + length, 0),
  };
}

/** What the bags of one rubric depend on. */
interface BaggingContext {
  readonly questionStems: ReadonlySet<string>;
  readonly lexicon: CompiledLexicon;
  /** Stems that the references only ever deny. */
  readonly denied: ReadonlySet<string>;
  readonly language: Language;
}

/** Makes bags and numbers the words in them. */
class Bagging {
  readonly sought: SoughtWord[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #context: BaggingContext;

  constructor(context: BaggingContext) {
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
        sought: this.#numberOf(word.stem, this.#namesOf(words, position)),
        weight: questionStems.has(word.stem) ? weight * DEMOTED.questionWord : weight,
        isDenied: denied.has(position) || onlyDenied.has(word.stem),
        isFunctionWord,
      });
    });
    return [...bag.values()];
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
    this.#numbers.set(stem, this.sought.length);
    this.sought.push({ stem, names });
    return this.sought.length - 1;
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

function formsOf(words: readonly Word[]): string[] {
  return words.map(({ form }) => form);
}
