// The attacks on one rubric, as turns ready to be graded.
import type { CompiledRubric, Turn } from '../src/engine/index.ts';
import { type VoiceSource, voicesOf } from './attack-voices.ts';
import { oneTurn } from './contenders.ts';
import {
  gibberish,
  gluedList,
  keywordList,
  negated,
  padded,
  sentencesOf,
  shuffledWords,
  withHomoglyphs,
  withModifiers,
  withZeroWidth,
  wordsIn,
} from './disguises.ts';
import { type Random, shuffled } from './random.ts';
import { stemmedRecall } from './word-overlap.ts';

/** A rubric under attack. */
export interface Target {
  readonly compiled: CompiledRubric;
  readonly question: string;
  readonly references: readonly string[];
  /** What the bank knows of this rubric: names of its concepts, as written or derived. */
  readonly points: readonly string[];
  readonly hints: readonly { readonly concept: string; readonly text: string }[];
  /** What attacks in another voice are made of; null where nobody wrote wordings. */
  readonly voices: VoiceSource | null;
  /** Honest answers to it. */
  readonly honest: readonly string[];
}

/** One attack on one target, with the honest text that it is held against, if any. */
export interface Attack {
  readonly name: string;
  readonly turns: readonly Turn[];
  /** The text without the attack. */
  readonly plain: readonly Turn[] | null;
  /** The concept whose hint is said back. */
  readonly hinted: string | null;
}

const LONGEST = 20_000;
const PADDING_BYTES = 10_000;
const OTHERS = 3;
const FEWEST_LISTED = 5;
const GIBBERISH_WORDS = 60;
/** Another question's reference that holds this much of the own one is a right answer, no attack. */
const SAME_ANSWER = 0.4;
const OPENING = 'I am not sure about all of it, but I would look at the requirements first.';

/** All attacks on a target; the bank is every target of the same pack or set. */
export function attacksOn(target: Target, bank: readonly Target[], random: Random): Attack[] {
  const reference = target.references[0] ?? '';
  const [first = reference] = sentencesOf(reference);
  function attack(name: string, text: string, plain: string | null = null): Attack {
    return {
      name,
      turns: oneTurn(text),
      plain: plain === null ? null : oneTurn(plain),
      hinted: null,
    };
  }
  const terms = contentTerms(reference);
  const names = [...new Set(target.points.flatMap(contentTerms))];
  return [
    ...listAttacks(terms, 'words of the reference').map(([name, text]) => attack(name, text)),
    ...listAttacks(names, 'words of the concepts').map(([name, text]) => attack(name, text)),
    attack('reference, words shuffled', shuffledWords(reference, random), reference),
    attack('reference, every sentence negated', negated(reference), reference),
    attack('question echoed', target.question),
    ...otherReferences(target, bank, random).map((text) => attack("another question's reference", text)),
    attack("the whole bank's concepts", bankDump(target, bank, random)),
    attack('one good sentence x 5', Array(5).fill(first).join(' '), first),
    attack('one good sentence in 10 kB of padding', padded(first, PADDING_BYTES), first),
    attack('gibberish', gibberish(GIBBERISH_WORDS, random)),
    attack('adjectives and adverbs inserted', withModifiers(first, random), first),
    ...target.hints.map(({ concept, text }) => saidBack(concept, text)),
    ...(target.voices === null ? [] : voicesOf(target.voices, random)).map(([name, text]) =>
      attack(name, text),
    ),
  ];
}

/** Keywords without and with glue; a handful of words is what an honest note may look like, so it is counted apart. */
function listAttacks(terms: readonly string[], of: string): [name: string, text: string][] {
  if (terms.length < FEWEST_LISTED) return [[`fewer than five keywords, ${of}`, keywordList(terms)]];
  return [
    [`keyword list, ${of}`, keywordList(terms)],
    [`keyword list, ${of}, homoglyphs`, withHomoglyphs(keywordList(terms))],
    [`keyword list, ${of}, zero-width characters`, withZeroWidth(keywordList(terms))],
    [`glue list, ${of}`, gluedList(terms)],
  ];
}

/** Content words in order, each once. */
function contentTerms(text: string): string[] {
  return [
    ...new Map(
      wordsIn(text)
        .filter((word) => word.length > 3)
        .map((word) => [word.toLowerCase(), word]),
    ).values(),
  ];
}

function otherReferences(target: Target, bank: readonly Target[], random: Random): string[] {
  const recall = stemmedRecall(target);
  return shuffled(bank, random)
    .filter((other) => other !== target)
    .map((other) => other.references[0] ?? '')
    .filter((reference) => recall(reference) < SAME_ANSWER)
    .slice(0, OTHERS);
}

/** As much of the bank as an answer may hold; the target's own points are among them. */
function bankDump(target: Target, bank: readonly Target[], random: Random): string {
  const lines = shuffled(bank, random)
    .filter((other) => other !== target)
    .flatMap(({ points }) => points);
  const own = target.points.join('. ');
  let dump = own;
  const chosen: string[] = [];
  for (const line of lines) {
    if (dump.length + line.length + 2 > LONGEST) break;
    dump += `. ${line}`;
    chosen.push(line);
  }
  return shuffled([...target.points, ...chosen], random).join('. ');
}

/** A first turn that says nothing, a hint, and its words as the second turn. */
function saidBack(concept: string, hint: string): Attack {
  return {
    name: 'the words of a hint said back',
    turns: [...oneTurn(OPENING), { text: hint, heard: [hint], hinted: [concept] }],
    plain: oneTurn(OPENING),
    hinted: concept,
  };
}
