// Where an answer seems to say the opposite of a concept: the opposite of the word that is missing, or two things the other
// way round. It is a reason to ask a person, never a verdict.
import type { CompiledConcept } from '../rubrics/compile.ts';
import { opposedHits, type WordingMatch } from '../rubrics/match-wording.ts';
import type { CompiledWording } from '../rubrics/wording.ts';
import { isReversed, settingsIn } from '../text/index.ts';
import { type Reading, spansOf } from './analysed-turn.ts';
import type { Span } from './grade.ts';
import { FLAGS } from './weights.ts';

/** The opposites of missing words beside a part of a wording. */
export function opposedSpans(wording: CompiledWording, match: WordingMatch, reading: Reading): Span[] {
  const { from, words } = FLAGS.opposed;
  if (reading.listed || match.share >= 1 || match.share < from || match.filled.length < words) return [];
  const negations = reading.negationsIn(match.sentence);
  const hits = opposedHits(match, wording, reading.index);
  return spansOf(
    reading,
    hits.filter((hit) => !negations.some(({ from: first, to }) => first <= hit.from && hit.to <= to)),
  );
}

/** Whether a sentence has the things of the concept's name the other way round. */
export function isTurnedRound(
  { settings }: CompiledConcept,
  sentence: number,
  { analysis }: Reading,
): boolean {
  if (settings.length === 0) return false;
  const { firstWord, lastWord } = analysis.sentences[sentence] ?? { firstWord: 0, lastWord: -1 };
  const said = settingsIn(analysis, firstWord, lastWord);
  return said.some((one) => settings.some((two) => isReversed(one, two)));
}
