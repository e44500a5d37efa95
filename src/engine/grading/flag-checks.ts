// One check for each flag: is it to be raised, and at which words does it point?
import type { CompiledRubric } from '../rubrics/compile.ts';
import { wrongNumbersBeside } from '../rubrics/reference-numbers.ts';
import { fixedIdf, isCommonWord, misplacedWords, type Word } from '../text/index.ts';
import { type AnalysedTurn, spansAt, spansOf } from './analysed-turn.ts';
import { type FlagId, flagIds, flagRules } from './flags.ts';
import type { Flag, Span } from './grade.ts';
import { admitsIgnorance } from './no-answer.ts';
import { openingVerdict } from './verdicts.ts';
import { FLAGS } from './weights.ts';

/** What the checks look at. */
export interface Findings {
  readonly rubric: CompiledRubric;
  readonly turns: readonly AnalysedTurn[];
  /** The content words of all turns. */
  readonly content: readonly Word[];
  readonly coverage: number;
  readonly similarity: number;
  readonly denied: readonly Span[];
  /** Where what the question asks for is called needless. */
  readonly dismissed: readonly Span[];
  /** Services and the jobs that they do not do. */
  readonly wrongProducts: readonly Span[];
  /**
   * How many concepts are at least partly said, how many of these rest on a single wording, and how many content words of the
   * answer were counted for any.
   */
  readonly thin: { readonly credited: number; readonly thin: number; readonly counted: number };
  readonly misconceptions: number;
}

/** How each flag is found: the stretches of the answer that it points at (none where it is about the whole), or null. */
const checks: Record<FlagId, (findings: Findings) => readonly Span[] | null> = {
  'keyword-list': ({ turns }) => {
    const lists = turns.filter((turn) => turn.isKeywordList);
    return lists.length > 0 ? lists.flatMap(wholeTurn) : null;
  },
  'echoes-question': (findings) => wholeIf(isEcho(findings)),
  'off-topic': (findings) => wholeIf(isOffTopic(findings)),
  empty: (findings) => wholeIf(isEmpty(findings)),
  'opposite-verdict': oppositeVerdict,
  'wrong-number': wrongNumbers,
  'unclear-verdict': (findings) => wholeIf(isUnclearVerdict(findings)),
  'wordless-reference': (findings) => wholeIf(isBeyondWords(findings)),
  'copies-reference': (findings) => wholeIf(isCopy(findings)),
  'copies-feedback': (findings) => wholeIf(isFeedback(findings)),
  contradiction: ({ denied }) => (denied.length > 0 ? denied : null),
  dismissal: ({ dismissed }) => (dismissed.length > 0 ? dismissed : null),
  'wrong-product': ({ wrongProducts }) => (wrongProducts.length > 0 ? wrongProducts : null),
  'broken-sentences': brokenSentences,
  'thin-evidence': (findings) => wholeIf(isThin(findings)),
  'unknown-words': (findings) => wholeIf(isUnknown(findings)),
  'too-short': (findings) => wholeIf(isTooShort(findings)),
};

/** The flags of an answer, in the order of their table; one that stands alone is the only one. */
export function raiseFlags(findings: Findings): Flag[] {
  const flags: Flag[] = [];
  for (const id of flagIds) {
    const spans = checks[id](findings);
    if (spans === null) continue;
    flags.push({ id, spans });
    if (flagRules[id].standsAlone) break;
  }
  return flags;
}

/** The highest score that the flags allow, 100 where none has a cap. */
export function capOf(flags: readonly Flag[], turns: readonly AnalysedTurn[]): number {
  const caps = flags.flatMap(({ id, spans }) => {
    const { cap, capsWholeAnswersOnly } = flagRules[id];
    if (cap === null || (capsWholeAnswersOnly && !isInEveryTurn(spans, turns))) return [];
    return [id === 'keyword-list' ? capOfList(cap, turns) : cap];
  });
  return Math.min(100, ...caps);
}

/** The cap of a list of keywords, less where the answer is one only to some extent. */
function capOfList(cap: number, turns: readonly AnalysedTurn[]): number {
  const speaking = turns.filter(({ content }) => content.length > 0);
  const least = Math.min(1, ...speaking.map(({ listness }) => listness));
  return Math.round(100 - (100 - cap) * least);
}

/** Whether spans reach into every turn that says anything. */
function isInEveryTurn(spans: readonly Span[], turns: readonly AnalysedTurn[]): boolean {
  const inTurns = new Set(spans.map(({ turn }) => turn));
  return turns.every(({ number, content }) => content.length === 0 || inTurns.has(number));
}

function isEmpty({ rubric, turns, coverage }: Findings): boolean {
  if (rubric.hasVerdictsOnly && openingVerdict(turns) !== null) return false;
  // Against a reference like "at the end" an answer may consist of function words.
  const least = rubric.derivation === null ? 'content' : 'words';
  const speaking = turns.filter(
    ({ content, analysis }) => (least === 'content' ? content : analysis.words).length > 0,
  );
  return coverage === 0 && speaking.every((turn) => admitsIgnorance(turn.analysis, rubric.questionStems));
}

/** Most of the question, and hardly a word beside it; with derived concepts none that a reference has, and no reference. */
function isEcho(findings: Findings): boolean {
  const { content } = findings;
  const { derivation } = findings.rubric;
  function isQuestion(word: Word): boolean {
    return findings.rubric.questionStems.has(word.stem);
  }
  const own = new Set(content.filter((word) => !isQuestion(word)).map((word) => word.stem));
  const repeated = content.filter(isQuestion).length;
  const { ownWords, words, share } = FLAGS.echo;
  if (derivation !== null) {
    const isReference = findings.turns.every(({ copied }) => copied >= FLAGS.copy.whole);
    if (isReference || [...own].some((stem) => derivation.termStems.has(stem))) return false;
  }
  const isShort = own.size <= ownWords && repeated >= words && repeated >= content.length * share;
  return isShort && askedShare(findings) >= FLAGS.echo.asked;
}

/** Share of the question's content words that the answer has. */
function askedShare({ rubric, content }: Findings): number {
  const asked = [...rubric.questionStems].filter((stem) => fixedIdf(stem, rubric.language) > 0);
  const said = new Set(content.map(({ stem }) => stem));
  return asked.length === 0 ? 0 : asked.filter((stem) => said.has(stem)).length / asked.length;
}

function isOffTopic(findings: Findings): boolean {
  const limits = FLAGS.offTopic;
  const stems = new Set(findings.content.map((word) => word.stem));
  const { derivation } = findings.rubric;
  if (stems.size < limits.words || findings.misconceptions > 0) return false;
  if (derivation !== null && derivation.contentWords < limits.derivedFrom) return false;
  const known = [...stems].filter((stem) => findings.rubric.vocabulary.has(stem)).length;
  const { coverage, similarity } = findings;
  return coverage < limits.coverage && similarity < limits.similarity && known < stems.size * limits.known;
}

/** The opening "yes" where every reference says no, or the other way round. */
function oppositeVerdict({ rubric, turns }: Findings): readonly Span[] | null {
  const said = openingVerdict(turns);
  return said === null || rubric.verdict === null || said.verdict === rubric.verdict ? null : [said.span];
}

/** Other numbers than those of the references, where no author wrote which are right. */
function wrongNumbers({ rubric, turns }: Findings): readonly Span[] | null {
  const spans = turns.flatMap((turn) =>
    spansOf(turn, wrongNumbersBeside(rubric.referenceNumbers, turn.index)),
  );
  return spans.length > 0 ? spans : null;
}

/** Neither yes nor no, where nothing else is asked for: words cannot tell which is meant. */
function isUnclearVerdict({ rubric, turns, content }: Findings): boolean {
  return content.length > 0 && rubric.hasVerdictsOnly && openingVerdict(turns) === null;
}

/** Nothing but function words and words of the question is asked for ("they are the same"): any answer has some of them. */
function isBeyondWords({ rubric }: Findings): boolean {
  return rubric.derivation !== null && rubric.references.every(({ isWordless }) => isWordless);
}

function isCopy({ turns }: Findings): boolean {
  const { share, words } = FLAGS.copy;
  return turns.some(({ copied, analysis }) => copied >= share && analysis.words.length >= words);
}

/** What a rubric says to candidates, pasted: such an answer says it all, and shows nothing. */
function isFeedback({ turns }: Findings): boolean {
  const { share, words } = FLAGS.copy;
  return turns.some(({ pasted, analysis }) => pasted >= share && analysis.words.length >= words);
}

/** Words of grammar where no sentence has them, in a text of words that were shuffled or strung together. */
function brokenSentences({ turns }: Findings): readonly Span[] | null {
  const { misplaced, share } = FLAGS.brokenSentences;
  const found = turns.map((turn) => ({ turn, ...misplacedWords(turn.analysis) }));
  const all = found.reduce((sum, one) => sum + one.of, 0);
  const wrong = found.reduce((sum, one) => sum + one.misplaced.length, 0);
  if (wrong < misplaced || wrong < all * share) return null;
  return found.flatMap((one) => spansAt(one.turn, one.misplaced));
}

/** Many points that rest on one wording each, in a text that hardly has another word: phrases without what people say of them. */
function isThin({ thin, content }: Findings): boolean {
  const { credits, share, counted } = FLAGS.thin;
  const isDense = thin.counted >= content.length * counted;
  return thin.credited >= credits && thin.thin >= thin.credited * share && isDense;
}

/** Unknown words with hardly a function word of the rubric's language among them: gibberish, or another language. */
function isUnknown(findings: Findings): boolean {
  const { content } = findings;
  function isKnown({ stem }: Word): boolean {
    return isCommonWord(stem, findings.rubric.language) || findings.rubric.vocabulary.has(stem);
  }
  const unknown = content.filter((word) => !isKnown(word)).length;
  const all = findings.turns.reduce((sum, { analysis }) => sum + analysis.words.length, 0);
  const { words, share, functionWords } = FLAGS.unknown;
  const hasGrammar = all - content.length >= all * functionWords;
  return content.length >= words && unknown >= content.length * share && !hasGrammar;
}

/** Shorter than any reference, and than a sentence or two. */
function isTooShort({ rubric, content }: Findings): boolean {
  return content.length < Math.min(FLAGS.tooShort, ...rubric.references.map((one) => one.content));
}

function wholeTurn(turn: AnalysedTurn): Span[] {
  const first = turn.analysis.words[0];
  const last = turn.analysis.words.at(-1);
  return first === undefined || last === undefined
    ? []
    : [{ turn: turn.number, start: first.start, end: last.end }];
}

/** A flag on the whole answer points at no stretch of it. */
function wholeIf(holds: boolean): readonly Span[] | null {
  return holds ? [] : null;
}
