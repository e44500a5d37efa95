// A turn read against a rubric: its words indexed, what the interviewer had said before it, whether it is a mere list.
import type { CompiledRubric } from '../rubrics/compile.ts';
import {
  type Analysis,
  analyse,
  type Hit,
  isCommonWord,
  listLikeness,
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
  const analysis = analyse(turn.text);
  const content = analysis.words.filter((word) => !word.isStop);
  const copied = copiedShare(analysis.words, rubric.references);
  const isList = isKeywordList(analysis, content, rubric) || isNameList(content, rubric.names);
  const negations = negationsBySentence(analysis);
  return {
    turn: number,
    index: new WordIndex(analysis, rubric.vocabulary),
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
function heardStems(texts: readonly string[], { lexicon }: CompiledRubric): Set<string> {
  const stems = new Set<string>();
  for (const { words } of texts.map(analyse)) {
    words.forEach((word, position) => {
      stems.add(word.stem);
      const name = lexicon.nameAt(words, position);
      const said = words.slice(position, position + (name?.length ?? 0)).map(({ stem }) => stem);
      for (const stem of lexicon.namesFor(said).flat()) stems.add(stem);
    });
  }
  return stems;
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
  const { contentWords, listedWords, grammarWords } = listLikeness(analysis);
  const { words, share, longWords, grammarShare, known } = FLAGS.keywordList;
  const inRuns = listedWords >= words && listedWords >= contentWords * share;
  const isGlued = contentWords >= longWords && grammarWords < contentWords * grammarShare;
  if (!inRuns && !isGlued) return false;
  const knownWords = content.filter(({ stem }) => isCommonWord(stem) || rubric.vocabulary.has(stem)).length;
  return knownWords >= contentWords * known;
}

/** Whether an answer is little more than the concepts' names, word for word. */
function isNameList(content: readonly Word[], names: CompiledRubric['names']): boolean {
  const found = names.filter((name) => name.length > 0 && containsRun(content, name));
  const words = found.reduce((sum, name) => sum + name.length, 0);
  return found.length >= FLAGS.nameList.names && words >= content.length * FLAGS.nameList.share;
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
