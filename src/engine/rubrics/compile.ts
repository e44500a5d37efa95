// Compiles a rubric for grading: its wordings, its references as vectors and n-grams, the words that a typo may mean.
import {
  type Analysis,
  analyse,
  type Comparison,
  CompiledLexicon,
  comparisonsIn,
  fixedIdf,
  type Language,
  type ListFeatures,
  languageOrThrow,
  listFeatures,
  type Name,
  type TermVector,
  termsOf,
  type Verdict,
  Vocabulary,
  vectorOf,
  verdictOf,
  wordNGrams,
  wordsOfText,
} from '../text/index.ts';
import type { RubricAsUsed, SettledRubric } from './as-used.ts';
import type { Concept, Misconception } from './authored-types.ts';
import { type CompiledDerivation, compileDerivation } from './bags-of-words.ts';
import { type DirectedClause, directedClausesOf } from './directions.ts';
import type { NumberTest } from './number-slots.ts';
import { alternativesOf } from './parse-wording.ts';
import { type ReferenceNumber, referenceNumbersOf } from './reference-numbers.ts';
import { type CompiledServices, compileServices } from './services.ts';
import { SlotIndex } from './slot-index.ts';
import {
  type CompiledWording,
  compileWording,
  SLOT_WEIGHTS,
  sharedByWordings,
  type WordKnowledge,
} from './wording.ts';
import { waysOf, wordingsOfRubric } from './written-wordings.ts';

/** One whole way of saying a concept, as k of n groups of wordings; `anyOf` is one group of which one must be found. */
export interface CompiledWay {
  readonly groups: readonly (readonly CompiledWording[])[];
  readonly atLeast: number;
}

export interface CompiledConcept {
  readonly concept: Concept;
  /** At least one; the best counts, and what is said of the others adds nothing to it. */
  readonly ways: readonly CompiledWay[];
  /** The numbers that its wordings ask for: none of them is wrong. */
  readonly numbers: readonly NumberTest[];
  /** Wordings of its plain opposite; none where the author wrote none. */
  readonly contrary: readonly CompiledWording[];
  /** What its name sets before what: "keep X instead of Y". */
  readonly comparisons: readonly Comparison[];
}

interface CompiledMisconception {
  readonly misconception: Misconception;
  readonly wordings: readonly CompiledWording[];
}

export interface CompiledReference {
  readonly vector: TermVector;
  /** How many content words it has. */
  readonly content: number;
  /** True where it has no content word beside those of the question, and says neither yes nor no: any answer is like it. */
  readonly isWordless: boolean;
  readonly listFeatures: ListFeatures;
  /** Its word n-grams, as hashes: an answer that has them is copied. */
  readonly nGrams: ReadonlySet<number>;
}

export interface CompiledRubric {
  readonly used: RubricAsUsed;
  readonly language: Language;
  readonly concepts: readonly CompiledConcept[];
  readonly misconceptions: readonly CompiledMisconception[];
  readonly references: readonly CompiledReference[];
  /** The word n-grams of what candidates are told when they missed something, as hashes. */
  readonly feedbackNGrams: ReadonlySet<number>;
  readonly lexicon: CompiledLexicon;
  /** Null where the pack does not tell what its services do. */
  readonly services: CompiledServices | null;
  /** What the rubric holds as true that an opposite word would turn round. */
  readonly directed: readonly DirectedClause[];
  readonly vocabulary: Vocabulary;
  /** The slots of all wordings. */
  readonly slots: SlotIndex;
  /** Null where an author wrote wordings for all concepts; else the words of the others, which have no `ways`. */
  readonly derivation: CompiledDerivation | null;
  /** Yes or no where every reference opens with that and concepts are derived from more; an answer to the contrary is wrong. */
  readonly verdict: Verdict | null;
  /** True where nothing but yes or no is asked for. */
  readonly hasVerdictsOnly: boolean;
  /** The numbers of the references where concepts are derived, else none. */
  readonly referenceNumbers: readonly ReferenceNumber[];
  /** How much a term weighs in a vector. */
  readonly idfOfTerm: (term: string) => number;
  readonly questionStems: ReadonlySet<string>;
  /** True where the question asks for a list ("Name five ..."): then an answer may be one. */
  readonly asksForList: boolean;
  /** The concepts' names as content stems: an answer that strings them together says nothing. */
  readonly names: readonly Name[];
}

/**
 * Compiles a rubric from nothing but itself; the same rubric always compiles to the same.
 * @throws RangeError where it is in a language that the engine does not know
 */
export function compileRubric(used: RubricAsUsed): CompiledRubric {
  const { rubric, derivedFrom } = used;
  const language = languageOrThrow(used.language);
  const lexicon = new CompiledLexicon(used.lexicon, language);
  const questionStems = new Set(wordsOfText(rubric.question, language).map((word) => word.stem));
  const idfOfTerm = demotedIdf(used, questionStems, language);
  const plainIdf = new Map(used.idf);
  function salience(stem: string): number {
    return Math.min(1, (plainIdf.get(stem) ?? used.idfOfUnknown) / used.idfOfUnknown);
  }
  const knowledge: WordKnowledge = { ...sharedByWordings(lexicon, language), questionStems, salience };
  const concepts = rubric.concepts.map((concept, index) =>
    derivedFrom?.[index]?.length
      ? { ...compileConcept({ ...concept, ...UNWORDED }, knowledge), concept, comparisons: [] }
      : compileConcept(concept, knowledge),
  );
  const misconceptions = rubric.misconceptions.map((misconception) => ({
    misconception,
    wordings: misconception.anyOf.map((wording) => compileWording(wording, knowledge)),
  }));
  const wordings = [
    ...concepts.flatMap((concept) => [...compiledWordingsOf(concept), ...concept.contrary]),
    ...misconceptions.flatMap((one) => one.wordings),
  ];
  return {
    used,
    language,
    concepts,
    misconceptions,
    slots: new SlotIndex(wordings.flatMap(({ slots }) => slots)),
    derivation: derivedFrom === undefined ? null : compileDerivation(used, derivedFrom, lexicon, language),
    references: rubric.referenceAnswers.map((reference) =>
      compileReference(analyse(reference, language), { lexicon, idfOfTerm, questionStems }),
    ),
    feedbackNGrams: new Set(feedbackOf(rubric).flatMap((text) => wordNGrams(wordsOfText(text, language)))),
    referenceNumbers: derivedFrom === undefined ? [] : referenceNumbersOf(rubric.referenceAnswers, language),
    hasVerdictsOnly: asksForVerdictsOnly(concepts),
    verdict: derivedFrom === undefined ? null : commonVerdict(rubric.referenceAnswers, language),
    lexicon,
    directed: directedClausesOf(rubric, questionStems, language),
    services: used.services === undefined ? null : compileServices(used.services, language),
    vocabulary: new Vocabulary(vocabularyOf(used, knowledge), language),
    idfOfTerm,
    questionStems,
    asksForList: asksForList(rubric.question, language),
    names: rubric.concepts.map((concept, index) => nameIn(concept, derivedFrom?.[index]?.[0], language)),
  };
}

/** Without wordings: those of concepts that were derived are not looked for. */
const UNWORDED = { anyOf: undefined, groups: undefined, oneOf: undefined, atLeast: undefined };

function asksForVerdictsOnly(concepts: readonly CompiledConcept[]): boolean {
  const wordings = concepts.flatMap(compiledWordingsOf);
  return wordings.length > 0 && wordings.every(({ verdict }) => verdict !== null);
}

function commonVerdict(references: readonly string[], language: Language): Verdict | null {
  const verdicts = new Set(references.map((text) => verdictOf(analyse(text, language))?.verdict ?? null));
  const [verdict = null] = verdicts;
  return verdicts.size === 1 ? verdict : null;
}

function compileConcept(concept: Concept, knowledge: WordKnowledge): CompiledConcept {
  const name = analyse(concept.name, knowledge.language);
  const ways = waysOf(concept).map(({ groups, atLeast }) => ({
    groups: groups.map((wordings) => wordings.map((wording) => compileWording(wording, knowledge))),
    atLeast,
  }));
  const wordings = ways.flatMap(({ groups }) => groups.flat());
  return {
    concept,
    ways,
    numbers: wordings.flatMap(({ slots }) => slots.flatMap(({ numbers }) => numbers)),
    contrary: (concept.contrary?.anyOf ?? []).map((wording) => compileWording(wording, knowledge)),
    comparisons: comparisonsIn(name, 0, name.words.length - 1),
  };
}

/** Whether a sentence of the question begins by asking for names or items. */
function asksForList(question: string, language: Language): boolean {
  const { words, sentences } = analyse(question, language);
  return sentences.some(({ firstWord }) => {
    const asked = language.listRequests.get(words[firstWord]?.form ?? '') ?? [];
    return asked.some((phrase) => phrase.every((form, offset) => words[firstWord + offset]?.form === form));
  });
}

function compileReference(
  analysis: Analysis,
  { lexicon, idfOfTerm, questionStems }: Pick<CompiledRubric, 'lexicon' | 'idfOfTerm' | 'questionStems'>,
): CompiledReference {
  const { words } = analysis;
  return {
    vector: vectorOf(termsOf(words, lexicon), idfOfTerm),
    content: words.filter((word) => !word.isStop).length,
    isWordless:
      words.every(({ isStop, stem }) => isStop || questionStems.has(stem)) && verdictOf(analysis) === null,
    listFeatures: listFeatures(analysis),
    nGrams: new Set(wordNGrams(words)),
  };
}

/**
 * The rubric's idf, that of the fixed table for words it does not hold, and a quarter of it for words of the question:
 * repeating them proves little.
 */
function demotedIdf(
  used: RubricAsUsed,
  questionStems: ReadonlySet<string>,
  language: Language,
): (term: string) => number {
  const table = new Map(used.idf);
  return (term) => {
    const idf = table.get(term) ?? Math.min(fixedIdf(term, language), used.idfOfUnknown);
    return questionStems.has(term) ? idf * SLOT_WEIGHTS.fromQuestion : idf;
  };
}

/** What a rubric says to candidates after an answer. Where concepts were derived, that is the reference. */
function feedbackOf({ concepts, misconceptions }: SettledRubric): string[] {
  return [
    ...concepts.flatMap(({ missed }) => missed ?? []),
    ...misconceptions.map(({ correction }) => correction),
  ];
}

/** Every word of the rubric, as form and stem. */
function vocabularyOf(used: RubricAsUsed, { wordsOf, language }: WordKnowledge): Map<string, string> {
  const { rubric, lexicon } = used;
  const texts = [
    rubric.question,
    ...rubric.referenceAnswers,
    ...lexicon.flatMap(([name, others]) => [name, ...others]),
    ...rubric.concepts.flatMap(({ passages = [] }) => passages),
  ];
  const words = [
    ...texts.flatMap((text) => wordsOfText(text, language)),
    ...wordingsOfRubric(rubric).flatMap(alternativesOf).flatMap(wordsOf),
  ];
  return new Map(words.map((word) => [word.form, word.stem]));
}

/** The wordings of all ways of a concept, in the order of its file. */
export function compiledWordingsOf({ ways }: CompiledConcept): CompiledWording[] {
  return ways.flatMap(({ groups }) => groups.flat());
}

/** Empty where a derived concept is called by all that it says: that is no name but an answer. */
function nameIn({ name }: Concept, passage: string | undefined, language: Language): Name {
  const stems = contentStems(name, language);
  return passage !== undefined && contentStems(passage, language).length <= stems.length ? [] : stems;
}

function contentStems(text: string, language: Language): Name {
  return wordsOfText(text, language)
    .filter((word) => !word.isStop)
    .map((word) => word.stem);
}
