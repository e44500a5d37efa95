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
 * Whether a turn lists keywords instead of saying anything of them. Keywords are words that somebody knows: gibberish and
 * other languages are no list. Where a reference is a list of items, an answer may be one.
 */
export function isListOfKeywords(
  analysis: Analysis,
  content: readonly Word[],
  rubric: CompiledRubric,
): boolean {
  const features = listFeatures(analysis);
  const isItemised = isItemList(features) && !rubric.references.some((one) => isItemList(one.listFeatures));
  if (!isItemised && !isBareOrLinked(features, content)) return false;
  const knownWords = content.filter(
    ({ stem }) => isCommonWord(stem, rubric.language) || rubric.vocabulary.has(stem),
  ).length;
  return knownWords >= content.length * FLAGS.keywordList.known;
}

/** Items between commas and hardly anything else. */
function isItemList({ items, itemWords, allWords, labels }: ListFeatures): boolean {
  const limits = FLAGS.keywordList.items;
  if (labels >= limits.labels) return false;
  return items >= limits.items && itemWords >= allWords * limits.share;
}

/** Bare runs of words, or words that only linking words join. */
function isBareOrLinked(features: ListFeatures, content: readonly Word[]): boolean {
  const { run, alone, repeated } = FLAGS.keywordList;
  const { contentWords, bareWords, grammarWords, unlinkedWords: words, aloneWords } = features;
  const different = new Set(content.map(({ stem }) => stem)).size;
  function repeats(share: number): boolean {
    return contentWords < repeated.below && different < contentWords * share;
  }
  const least = grammarWords === 0 ? run.shareAlone : run.share;
  const inRuns = bareWords >= run.words && bareWords >= contentWords * least;
  if (inRuns && !repeats(repeated.inRuns)) return true;
  const share = words >= alone.longWords ? alone.longShare : alone.share;
  return words >= alone.words && aloneWords >= words * share && !repeats(repeated.linked);
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
