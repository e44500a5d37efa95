// What is odd about an answer: some flags clip the score, the others ask for a person.
import type { CompiledRubric } from '../rubrics/compile.ts';
import { fixedIdf, isCommonWord, type Word } from '../text/index.ts';
import type { Flag, FlagId, Span } from './grade.ts';
import { admitsIgnorance } from './no-answer.ts';
import type { Reading } from './reading.ts';
import { CAPS, FLAGS } from './weights.ts';

/** What the flags look at. */
export interface Findings {
  readonly rubric: CompiledRubric;
  readonly readings: readonly Reading[];
  /** The content words of all turns. */
  readonly content: readonly Word[];
  readonly coverage: number;
  readonly similarity: number;
  readonly denied: readonly Span[];
  readonly misconceptions: number;
}

const SENTENCES: Record<FlagId, string> = {
  'keyword-list': 'This reads as a list of keywords: say what each of them does, and why.',
  'echoes-question': 'This repeats the question without answering it.',
  'off-topic': 'This does not seem to be about the question.',
  empty: 'There is no answer here to grade.',
  'copies-reference': 'Whole passages are those of a reference answer, word for word.',
  contradiction: 'Something that the question asks for is denied here.',
  'unknown-words': 'Many of the words are known neither to the rubric nor as common English.',
  'too-short': 'This is too short to judge with confidence.',
};

/** The flags of an answer, in a fixed order. An empty answer has that flag alone. */
export function raiseFlags(findings: Findings): Flag[] {
  if (isEmpty(findings)) return [flag('empty', [])];
  const { readings, denied } = findings;
  const listed = readings.filter((reading) => reading.listed);
  return [
    ...when(listed.length > 0, 'keyword-list', listed.flatMap(wholeTurn)),
    ...when(isEcho(findings), 'echoes-question', []),
    ...when(isOffTopic(findings), 'off-topic', []),
    ...when(isCopy(findings), 'copies-reference', []),
    ...when(denied.length > 0, 'contradiction', denied),
    ...when(isUnknown(findings), 'unknown-words', []),
    ...when(isTooShort(findings), 'too-short', []),
  ];
}

/** The highest score that the flags allow. A list clips the whole only where every turn that says anything is one. */
export function capOf(flags: readonly Flag[], readings: readonly Reading[]): number {
  const allListed = readings.every((reading) => reading.listed || reading.content.length === 0);
  let cap = 100;
  for (const { id } of flags) {
    if (id === 'keyword-list' && !allListed) continue;
    if (id === 'keyword-list' || id === 'echoes-question' || id === 'off-topic' || id === 'empty') {
      cap = Math.min(cap, CAPS[id]);
    }
  }
  return cap;
}

/** True for the flags that ask for a person. */
export function asksForPerson(id: FlagId): boolean {
  return id === 'copies-reference' || id === 'contradiction' || id === 'unknown-words' || id === 'too-short';
}

function isEmpty({ rubric, readings, coverage }: Findings): boolean {
  function isForeign(stem: string): boolean {
    return rubric.questionStems.has(stem);
  }
  // Against a reference like "at the end" an answer may consist of function words.
  const least = rubric.derivation === null ? 'content' : 'words';
  const speaking = readings.filter(
    ({ content, analysis }) => (least === 'content' ? content : analysis.words).length > 0,
  );
  return coverage === 0 && speaking.every((reading) => admitsIgnorance(reading.analysis, isForeign));
}

/** Most of the question, and hardly a word beside it, with derived concepts none that a reference has. */
function isEcho(findings: Findings): boolean {
  const { content } = findings;
  const { derivation } = findings.rubric;
  function isQuestion(word: Word): boolean {
    return findings.rubric.questionStems.has(word.stem);
  }
  const own = new Set(content.filter((word) => !isQuestion(word)).map((word) => word.stem));
  const repeated = content.filter(isQuestion).length;
  const { ownWords, words, share } = FLAGS.echo;
  if (derivation !== null && [...own].some((stem) => derivation.soughtStems.has(stem))) return false;
  const isShort = own.size <= ownWords && repeated >= words && repeated >= content.length * share;
  return isShort && askedShare(findings) >= FLAGS.echo.asked;
}

/** Share of the question's content words that the answer has. */
function askedShare({ rubric, content }: Findings): number {
  const asked = [...rubric.questionStems].filter((stem) => fixedIdf(stem) > 0);
  const said = new Set(content.map(({ stem }) => stem));
  return asked.length === 0 ? 0 : asked.filter((stem) => said.has(stem)).length / asked.length;
}

function isOffTopic(findings: Findings): boolean {
  const limits = FLAGS.offTopic;
  const stems = new Set(findings.content.map((word) => word.stem));
  if (stems.size < limits.words || findings.misconceptions > 0) return false;
  const known = [...stems].filter((stem) => findings.rubric.vocabulary.has(stem)).length;
  const { coverage, similarity } = findings;
  return coverage < limits.coverage && similarity < limits.similarity && known < stems.size * limits.known;
}

function isCopy({ readings }: Findings): boolean {
  const { share, words } = FLAGS.copy;
  return readings.some(({ copied, analysis }) => copied >= share && analysis.words.length >= words);
}

/** Unknown words with hardly an English function word among them: gibberish, or another language. */
function isUnknown(findings: Findings): boolean {
  const { content } = findings;
  function isKnown({ stem }: Word): boolean {
    return isCommonWord(stem) || findings.rubric.vocabulary.has(stem);
  }
  const unknown = content.filter((word) => !isKnown(word)).length;
  const all = findings.readings.reduce((sum, { analysis }) => sum + analysis.words.length, 0);
  const { words, share, functionWords } = FLAGS.unknown;
  const isEnglish = all - content.length >= all * functionWords;
  return content.length >= words && unknown >= content.length * share && !isEnglish;
}

/** Shorter than any reference, and than a sentence or two. */
function isTooShort({ rubric, content }: Findings): boolean {
  return content.length < Math.min(FLAGS.tooShort, ...rubric.references.map((one) => one.content));
}

function wholeTurn(reading: Reading): Span[] {
  const first = reading.analysis.words[0];
  const last = reading.analysis.words.at(-1);
  return first === undefined || last === undefined
    ? []
    : [{ turn: reading.turn, start: first.start, end: last.end }];
}

function when(holds: boolean, id: FlagId, spans: readonly Span[]): Flag[] {
  return holds ? [flag(id, spans)] : [];
}

function flag(id: FlagId, spans: readonly Span[]): Flag {
  return { id, sentence: SENTENCES[id], spans };
}
