// A turn read against a rubric: its words indexed, what the interviewer had said before it, whether it is a mere list.
import type { CompiledRubric } from '../rubrics/compile.ts';
import type { SlotHits } from '../rubrics/slot-index.ts';
import {
  type Analysis,
  analyse,
  type Hit,
  isCommonWord,
  type ListLikeness,
  listLikeness,
  type Name,
  type Negation,
  type Word,
  WordIndex,
} from '../text/index.ts';
import { copiedShare } from './copying.ts';
import type { Span, Turn } from './grade.ts';
import { FLAGS } from './weights.ts';

export interface Reading {
  /** Index of the turn. */
  readonly turn: number;
  readonly index: WordIndex;
  /** What of it fills each slot of the rubric's wordings. */
  readonly hits: SlotHits;
  readonly analysis: Analysis;
  readonly content: readonly Word[];
  readonly negationsIn: (sentence: number) => readonly Negation[];
  /** Stems that the interviewer had said before. */
  readonly heard: ReadonlySet<string>;
  /** Concepts that a hint had pointed at. */
  readonly hinted: ReadonlySet<string>;
  /** Share of the turn's runs of words that stand in one reference answer. */
  readonly copied: number;
  readonly listed: boolean;
}

/** Reads one turn. A turn that copies a reference is no list, whatever the reference looks like. */
export function readTurn(rubric: CompiledRubric, turn: Turn, number: number): Reading {
  const analysis = analyse(turn.text, rubric.language);
  const content = analysis.words.filter((word) => !word.isStop);
  const copied = copiedShare(analysis.words, rubric.references);
  const isList = isKeywordList(analysis, content, rubric) || isNameList(content, rubric);
  const negations = negationsBySentence(analysis);
  const index = new WordIndex(analysis, rubric.vocabulary);
  return {
    turn: number,
    index,
    hits: rubric.slots.hitsIn(index),
    analysis,
    content,
    negationsIn: (sentence) => negations.get(sentence) ?? [],
    heard: heardStems(turn.heard, rubric),
    hinted: new Set(turn.hinted),
    copied,
    listed: isList && copied < FLAGS.copy.whole,
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
export function isHeard(hit: Hit, { heard, index, analysis }: Reading): boolean {
  if (heard.size === 0) return false;
  for (let position = hit.from; position <= hit.to; position++) {
    const isStop = analysis.words[position]?.isStop ?? true;
    if (!isStop && !index.stemsAt(position).some((stem) => heard.has(stem))) return false;
  }
  return true;
}

/** The spans of hits, neighbours joined. */
export function spansOf(reading: Reading, hits: readonly Hit[]): Span[] {
  const { words } = reading.analysis;
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...hits].sort((one, two) => one.from - two.from)) {
    const last = joined.at(-1);
    const touches =
      last !== undefined && from <= last.to + 1 && words[from]?.sentence === words[last.to]?.sentence;
    if (touches) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({
    turn: reading.turn,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
  }));
}

/** Keywords are words that somebody knows; gibberish and other languages are no list. */
function isKeywordList(analysis: Analysis, content: readonly Word[], rubric: CompiledRubric): boolean {
  const likeness = listLikeness(analysis);
  const isItemised = isItemList(likeness) && !rubric.references.some((one) => isItemList(one.likeness));
  if (!isItemised && !isBareOrGlued(likeness, content)) return false;
  const knownWords = content.filter(
    ({ stem }) => isCommonWord(stem, rubric.language) || rubric.vocabulary.has(stem),
  ).length;
  return knownWords >= content.length * FLAGS.keywordList.known;
}

/** Items between commas and hardly anything else. Where a reference is such a list, an answer may be one. */
function isItemList({ items, itemWords, allWords, labels }: ListLikeness): boolean {
  const limits = FLAGS.keywordList.items;
  if (labels >= limits.labels) return false;
  return items >= limits.items && itemWords >= allWords * limits.share;
}

/** Runs of bare words, or words that only glue joins. */
function isBareOrGlued(likeness: ListLikeness, content: readonly Word[]): boolean {
  const { run, alone, repeated } = FLAGS.keywordList;
  const { contentWords, listedWords, grammarWords, words, aloneWords } = likeness;
  const different = new Set(content.map(({ stem }) => stem)).size;
  function saysAgain(share: number): boolean {
    return contentWords < repeated.below && different < contentWords * share;
  }
  const least = grammarWords === 0 ? run.shareAlone : run.share;
  const inRuns = listedWords >= run.words && listedWords >= contentWords * least;
  if (inRuns && !saysAgain(repeated.inRuns)) return true;
  const share = words >= alone.longWords ? alone.longShare : alone.share;
  return words >= alone.words && aloneWords >= words * share && !saysAgain(repeated.glued);
}

/**
 * Whether an answer is little more than the concepts' names, word for word, or pastes most of those that an author wrote.
 * Single words are no names: sentences hold them, too.
 */
function isNameList(content: readonly Word[], { names, derivation }: CompiledRubric): boolean {
  const { nameList } = FLAGS;
  const found = names.filter((name) => name.length > 1 && containsRun(content, name));
  const words = found.reduce((sum, name) => sum + name.length, 0);
  if (found.length >= nameList.names && words >= content.length * nameList.share) return true;
  function isLong(name: Name): boolean {
    return name.length >= nameList.longName;
  }
  const pasted = found.filter(isLong).length;
  return (
    derivation === null && pasted >= Math.max(nameList.names, names.filter(isLong).length * nameList.all)
  );
}

function containsRun(content: readonly Word[], stems: readonly string[]): boolean {
  return content.some((_, start) => stems.every((stem, offset) => content[start + offset]?.stem === stem));
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
