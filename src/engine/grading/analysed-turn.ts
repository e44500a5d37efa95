// A turn of an answer, analysed once for everything that looks at it: its words indexed, what the interviewer had said before
// it, whether it is a list of keywords.
import type { CompiledRubric } from '../rubrics/compile.ts';
import type { Scope } from '../rubrics/scopes.ts';
import type { SlotHits } from '../rubrics/slot-index.ts';
import type { WordingMatch } from '../rubrics/wording-negation.ts';
import {
  type Analysis,
  analyse,
  type Hit,
  type Negation,
  type Word,
  WordIndex,
  wordNGrams,
} from '../text/index.ts';
import { copiedShare } from './copying.ts';
import type { Span, Turn } from './grade.ts';
import { isListOfNames, listnessOf } from './keyword-list.ts';
import { FLAGS } from './weights.ts';

export interface AnalysedTurn {
  /** Index among the turns of the answer. */
  readonly number: number;
  readonly index: WordIndex;
  /** What of it fills each slot of the rubric's wordings. */
  readonly hits: SlotHits;
  readonly analysis: Analysis;
  /** Its words without function words. */
  readonly content: readonly Word[];
  /** The negations in the sentences of a scope. */
  readonly negationsIn: (scope: Scope) => readonly Negation[];
  /** Stems that the interviewer had said before. */
  readonly heard: ReadonlySet<string>;
  /** Concepts that a hint had pointed at. */
  readonly hinted: ReadonlySet<string>;
  /** Share of the turn's word n-grams that stand in one reference answer, 0 to 1. */
  readonly copied: number;
  /** The same of what candidates are told when they missed something. */
  readonly pasted: number;
  /** How far it lists keywords instead of saying anything of them, 0 to 1. */
  readonly listness: number;
  readonly isKeywordList: boolean;
}

/** Analyses one turn. One that copies a reference is no list of keywords, whatever the reference looks like. */
export function analyseTurn(rubric: CompiledRubric, turn: Turn, number: number): AnalysedTurn {
  const analysis = analyse(turn.text, rubric.language);
  const content = analysis.words.filter((word) => !word.isStop);
  const shingles = wordNGrams(analysis.words);
  const copied = copiedShare(
    shingles,
    rubric.references.map(({ nGrams }) => nGrams),
  );
  const isCopy = copied >= FLAGS.copy.whole;
  const listness = isListOfNames(content, rubric) ? 1 : listnessOf(analysis, content, rubric);
  const negations = negationsBySentence(analysis);
  const index = new WordIndex(analysis, rubric.vocabulary);
  return {
    number,
    index,
    hits: rubric.slots.hitsIn(index),
    analysis,
    content,
    negationsIn: (scope) => negationsIn(scope, analysis, negations),
    heard: heardStems(turn.heard, rubric),
    hinted: new Set(turn.hinted),
    copied,
    pasted: copiedShare(shingles, [rubric.feedbackNGrams]),
    listness: isCopy ? 0 : listness,
    isKeywordList: !isCopy && listness >= FLAGS.keywordList.from,
  };
}

/** The stems of what the interviewer said, with those of every other name of a thing that was named. */
function heardStems(texts: readonly string[], { lexicon, language }: CompiledRubric): Set<string> {
  const stems = new Set<string>();
  for (const { words } of texts.map((text) => analyse(text, language))) {
    words.forEach((word, position) => {
      stems.add(word.stem);
      const name = lexicon.nameAt(words, position);
      const said = words.slice(position, position + (name?.length ?? 0)).map(({ stem }) => stem);
      for (const stem of lexicon.namesFor(said).flat()) stems.add(stem);
    });
  }
  return stems;
}

/** True where the interviewer had said every content word of a hit before. */
export function isHeard(hit: Hit, { heard, index, analysis }: AnalysedTurn): boolean {
  if (heard.size === 0) return false;
  for (let position = hit.from; position <= hit.to; position++) {
    const isStop = analysis.words[position]?.isStop ?? true;
    if (!isStop && !index.stemsAt(position).some((stem) => heard.has(stem))) return false;
  }
  return true;
}

/** The spans of hits, neighbours joined. */
export function spansOf({ number, analysis }: AnalysedTurn, hits: readonly Hit[]): Span[] {
  const { words } = analysis;
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...hits].sort((one, two) => one.from - two.from)) {
    const last = joined.at(-1);
    const touches =
      last !== undefined && from <= last.to + 1 && words[from]?.sentence === words[last.to]?.sentence;
    if (touches) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({
    turn: number,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
  }));
}

/** The spans of words by their positions, neighbours joined. */
export function spansAt(turn: AnalysedTurn, positions: readonly number[]): Span[] {
  return spansOf(
    turn,
    positions.map((position) => ({ from: position, to: position })),
  );
}

/** Spans in order of turn and place, without repetitions. */
export function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [`${span.turn}:${span.start}:${span.end}`, span]));
  return [...unique.values()].sort((one, two) => one.turn - two.turn || one.start - two.start);
}

/** The spans of the words that fill the slots of a match. */
export function spansOfMatch(turn: AnalysedTurn, { filled }: WordingMatch): Span[] {
  return spansOf(
    turn,
    filled.map(({ hit }) => hit),
  );
}

function negationsIn(
  { firstWord, lastWord }: Scope,
  { words }: Analysis,
  bySentence: ReadonlyMap<number, readonly Negation[]>,
): readonly Negation[] {
  const first = words[firstWord]?.sentence ?? 0;
  const last = words[lastWord]?.sentence ?? first;
  const negations = bySentence.get(first) ?? [];
  return last === first ? negations : [...negations, ...(bySentence.get(last) ?? [])];
}

function negationsBySentence(analysis: Analysis): Map<number, Negation[]> {
  const bySentence = new Map<number, Negation[]>();
  for (const negation of analysis.negations) {
    const sentence = analysis.words[negation.negator]?.sentence ?? 0;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [negation]);
    else list.push(negation);
  }
  return bySentence;
}
