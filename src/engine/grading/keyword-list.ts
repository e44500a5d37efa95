// Tells a list of keywords from an answer.
import type { CompiledRubric } from '../rubrics/compile.ts';
import {
  type Analysis,
  isCommonWord,
  type ListFeatures,
  listFeatures,
  type Name,
  type Word,
} from '../text/index.ts';
import { FLAGS } from './weights.ts';

/**
 * How far a turn lists keywords instead of saying anything of them, from 0 (not at all) to 1. It grows evenly, so that a
 * single article or colon never decides. Keywords are words that somebody knows: gibberish and other languages are no list.
 * Where a reference is a list of items, or the question asks for one, an answer may be one.
 */
export function listnessOf(analysis: Analysis, content: readonly Word[], rubric: CompiledRubric): number {
  const features = listFeatures(analysis);
  const mayList = rubric.asksForList || rubric.references.some((one) => itemListness(one.listFeatures) > 0);
  const itemised = mayList ? 0 : itemListness(features);
  const listness = Math.max(itemised, runListness(features, content), linkedListness(features, content));
  if (listness === 0) return 0;
  const knownWords = content.filter(
    ({ stem }) => isCommonWord(stem, rubric.language) || rubric.vocabulary.has(stem),
  ).length;
  return knownWords >= content.length * FLAGS.keywordList.known ? listness : 0;
}

/** 0 up to the first share, 1 from the second on, growing evenly between. */
function ramp(share: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (share - from) / (to - from)));
}

/** Items between commas and hardly anything else; labels ("Serve: Athena") make notes of them. */
function itemListness({ items, itemWords, allWords, labels }: ListFeatures): number {
  const limits = FLAGS.keywordList.items;
  if (items < limits.items) return 0;
  return ramp(itemWords / allWords, limits.share) * Math.max(0, 1 - labels / limits.labels);
}

/** Bare runs of content words. */
function runListness(features: ListFeatures, content: readonly Word[]): number {
  const { run, repeated } = FLAGS.keywordList;
  const { contentWords, bareWords, grammarWords } = features;
  if (bareWords < run.words || repeats(features, content, repeated.inRuns)) return 0;
  return ramp(bareWords / contentWords, grammarWords === 0 ? run.shareAlone : run.share);
}

/** Words that only linking words join. */
function linkedListness(features: ListFeatures, content: readonly Word[]): number {
  const { alone, repeated } = FLAGS.keywordList;
  const { unlinkedWords: words, aloneWords } = features;
  if (words < alone.words || repeats(features, content, repeated.linked)) return 0;
  return ramp(aloneWords / words, words >= alone.longWords ? alone.longShare : alone.share);
}

/** "The shorter the string, the higher ...": a short turn that says the same words again is no list. */
function repeats({ contentWords }: ListFeatures, content: readonly Word[], share: number): boolean {
  const different = new Set(content.map(({ stem }) => stem)).size;
  return contentWords < FLAGS.keywordList.repeated.below && different < contentWords * share;
}

/**
 * Whether a turn is little more than the concepts' names, word for word, or pastes most of those that an author wrote.
 * Single words are no names: sentences hold them, too.
 */
export function isListOfNames(content: readonly Word[], { names, derivation }: CompiledRubric): boolean {
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
