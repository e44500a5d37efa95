// What an author's wording means: slots, alternatives, words that stand together, words that must not stand near.
import {
  type CompiledLexicon,
  fold,
  isNegator,
  type Language,
  type Name,
  type Verdict,
  verdictWord,
  type Word,
  wordsOfText,
} from '../text/index.ts';
import { isComparing, type NumberTest, numberTestOf } from './number-slots.ts';
import { type ParsedSlot, type ParsedWording, parseWording } from './parse-wording.ts';
import { type GradedWording, textOfWording } from './written-wordings.ts';

/** One slot, ready to be looked up. */
export interface Slot {
  /** Among the slots of its rubric, from 0. */
  readonly number: number;
  /** Sequences of stems; any of them fills the slot. */
  readonly alternatives: readonly Name[];
  /** Numbers that fill it, too. */
  readonly numbers: readonly NumberTest[];
  /** True where it asks for numbers alone, in digits or words. */
  readonly isNumeric: boolean;
  readonly weight: number;
  /** True where every alternative consists of words of the question. */
  readonly fromQuestion: boolean;
  /** True where an alternative negates ("no|without"): such a slot must be filled, else the meaning is the opposite. */
  readonly negates: boolean;
  /** True where the wording earns nothing while it is empty. */
  readonly must: boolean;
  /** What has a smaller number must be said before it. */
  readonly stage: number;
  /** Stems that mean the opposite of one of its words and stand for none of them. */
  readonly opposites: readonly string[];
}

export interface CompiledWording {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** That of all slots together. */
  readonly weight: number;
  /** The most that it earns, 0.1 to 1. */
  readonly credit: number;
  /** Where it is but a word for yes or no: such a wording is met by how an answer opens. */
  readonly verdict: Verdict | null;
  /** True where the order of its slots counts. */
  readonly isOrdered: boolean;
  readonly forbidden: readonly Name[];
}

/** What compiling needs to know about words. */
export interface WordKnowledge {
  readonly language: Language;
  /** An alternative under all its names; the same ones come up in many wordings, so they are remembered. */
  readonly namesOf: (alternative: string) => readonly Name[];
  /** Numbers the slots of a rubric one after the other. */
  readonly nextSlot: () => number;
  /** Stems of the question. */
  readonly questionStems: ReadonlySet<string>;
  /** How much a stem says about a subject, 0 to 1: its idf over that of a rare word. */
  readonly salience: (stem: string) => number;
  /** The words of an alternative. */
  readonly wordsOf: (alternative: string) => readonly Word[];
  /** An alternative as a number, if it is one. */
  readonly numberOf: (alternative: string) => NumberTest | null;
}

/**
 * Weight of a slot: from `dull` (its words stand in every text) to 1 (they are rare), a quarter of that for words that the
 * question itself holds (a quarter did best on three public sets of marked answers).
 */
export const SLOT_WEIGHTS = { dull: 0.5, fromQuestion: 0.25 } as const;

/**
 * Stems, lexicon and weights for a wording, which earns all unless its author wrote how much. A slot of which nothing can
 * be read (only signs) is left out.
 */
export function compileWording(written: GradedWording, knowledge: WordKnowledge): CompiledWording {
  const text = textOfWording(written);
  const parsed = parseWording(text);
  const slots = parsed.slots.flatMap((slot) => compileSlot(slot, knowledge) ?? []);
  return {
    text,
    slots,
    weight: slots.reduce((sum, slot) => sum + slot.weight, 0),
    credit: typeof written === 'string' ? 1 : written.credit,
    verdict: verdictOfWording(parsed, knowledge.language),
    isOrdered: slots.some(({ stage }) => stage !== slots[0]?.stage),
    forbidden: parsed.forbidden.flatMap(knowledge.namesOf),
  };
}

/** Yes or no where a wording has one slot with words for one of them alone. */
function verdictOfWording(
  { slots: [slot, ...more], forbidden }: ParsedWording,
  language: Language,
): Verdict | null {
  if (slot === undefined || more.length > 0 || forbidden.length > 0) return null;
  const verdicts = new Set(slot.alternatives.map((word) => verdictWord(fold(word, language), language)));
  const [verdict = null] = verdicts;
  return verdicts.size === 1 ? verdict : null;
}

/** The words of an alternative as folded: `dead_letter` and `dead-letter` are two. */
export function wordsOfAlternative(alternative: string, language: Language): readonly Word[] {
  return wordsOfText(alternative.replaceAll('_', ' '), language);
}

/** What the wordings of one rubric share: their alternatives, each worked out once, and the numbers of their slots. */
export function sharedByWordings(
  lexicon: CompiledLexicon,
  language: Language,
): Pick<WordKnowledge, 'language' | 'wordsOf' | 'namesOf' | 'numberOf' | 'nextSlot'> {
  const wordsOf = remembering((alternative) => wordsOfAlternative(alternative, language));
  let slots = 0;
  return {
    language,
    wordsOf,
    namesOf: remembering((alternative) => namesIn(lexicon, wordsOf(alternative), language)),
    numberOf: remembering((alternative) => numberTestOf(alternative, language)),
    nextSlot: () => slots++,
  };
}

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    known.set(text, value);
    return value;
  };
}

function compileSlot({ alternatives, must, stage }: ParsedSlot, knowledge: WordKnowledge): Slot | null {
  const { language } = knowledge;
  const numbers = alternatives.flatMap((alternative) => knowledge.numberOf(alternative) ?? []);
  const named = alternatives.filter((alternative) => isMetByWords(knowledge.numberOf(alternative)));
  const own = alternatives.map(knowledge.wordsOf).filter((words) => words.length > 0);
  if (own.length === 0) return null;
  const fromQuestion = own.every((words) => words.every((word) => knowledge.questionStems.has(word.stem)));
  const saliences = own.map((words) => Math.max(...words.map((word) => knowledge.salience(word.stem))));
  const mean = saliences.reduce((sum, salience) => sum + salience, 0) / saliences.length;
  const weight = SLOT_WEIGHTS.dull + (1 - SLOT_WEIGHTS.dull) * mean;
  return {
    number: knowledge.nextSlot(),
    alternatives: unique(named.flatMap(knowledge.namesOf)),
    numbers,
    isNumeric:
      numbers.length > 0 &&
      alternatives.every((one) => knowledge.numberOf(one) !== null || isNumberWord(one, language)),
    weight: fromQuestion ? weight * SLOT_WEIGHTS.fromQuestion : weight,
    fromQuestion,
    must,
    stage,
    negates: own.some((words) => words.length === 1 && words.some((word) => isNegator(word.form, language))),
    opposites: oppositesIn(
      own.flatMap((words) => (words.length === 1 ? words.map(({ stem }) => stem) : [])),
      language,
    ),
  };
}

function isNumberWord(alternative: string, { numbers }: Language): boolean {
  return alternative.split(/[_-]/).every((word) => numbers.words.has(word) || numbers.multipliers.has(word));
}

/** "15" is also a word to be looked for, ">=15" is none. */
function isMetByWords(number: NumberTest | null): boolean {
  return number === null || !isComparing(number);
}

function oppositesIn(stems: readonly string[], language: Language): string[] {
  const opposites = new Set(stems.flatMap((stem) => [...(language.opposites.get(stem) ?? [])]));
  return [...opposites].filter((stem) => !stems.includes(stem));
}

/** Words under all their names, and words that stand together also as one word (`dead_letter`, `deadletter`). */
function namesIn(lexicon: CompiledLexicon, words: readonly Word[], language: Language): Name[] {
  if (words.length === 0) return [];
  const names = lexicon.namesFor(words.map((word) => word.stem));
  return words.length === 1 ? names : [...names, [language.stem(words.map((word) => word.form).join(''))]];
}

function unique(names: readonly Name[]): readonly Name[] {
  if (names.length < 2) return names;
  return [...new Map(names.map((name) => [name.join(' '), name])).values()];
}
