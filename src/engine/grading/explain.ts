// Plain sentences for the candidate, made from a grade: what was said, what was not, what would help most. Nothing is praised
// that has no words. A sentence that is stored in the grade is given as it is.
import type { GradeWords } from '../words/grades.ts';
import { ruleOf } from './flags.ts';
import type { ConceptGrade, Flag, Grade, Raise, Span } from './grade.ts';

const LONGEST_QUOTE = 120;
/** Marks that end what belongs together: a quote never runs over them. */
const ENDS_CLAUSE = /[;!?]|[.:](?:\s|$)|\n\s*\n/;

/** A turn as far as sentences need it: the spans of a grade name turns by their index and stretches of their texts. */
export interface TurnText {
  readonly text: string;
}

/** All sentences of a grade. */
export interface Explanation {
  /** One or two sentences on the whole answer. */
  readonly summary: string;
  /** What would raise the score most; null where nothing is open. */
  readonly raise: string | null;
  /** In the order of the grade. */
  readonly concepts: readonly { readonly id: string; readonly sentence: string }[];
  readonly flags: readonly { readonly id: string; readonly sentence: string }[];
}

/** A grade with all its sentences in place, as programs read it and as files keep it. */
export interface ExplainedGrade extends Grade {
  readonly concepts: readonly (ConceptGrade & { readonly sentence: string })[];
  readonly flags: readonly (Flag & { readonly sentence: string })[];
  readonly explanation: {
    readonly summary: string;
    readonly raise: (Raise & { readonly sentence: string }) | null;
  };
}

/**
 * The sentences of a grade.
 * @param turns the graded turns, in order
 * @param words the catalogue to speak from
 */
export function explainGrade(grade: Grade, turns: readonly TurnText[], words: GradeWords): Explanation {
  return {
    summary: summarySentence(grade, turns, words),
    raise: raiseSentence(grade, words),
    concepts: grade.concepts.map((one) => ({ id: one.id, sentence: conceptSentence(one, turns, words) })),
    flags: grade.flags.map((one) => ({ id: one.id, sentence: flagSentence(one, words) })),
  };
}

/** A grade and its sentences in one, with nothing in it that only serves to make them. */
export function withSentences(grade: Grade, turns: readonly TurnText[], words: GradeWords): ExplainedGrade {
  const { raise } = grade.explanation;
  return {
    ...grade,
    concepts: grade.concepts.map((concept) => {
      const { missed: _missed, ...rest } = concept;
      return { ...rest, sentence: conceptSentence(concept, turns, words) };
    }),
    flags: grade.flags.map((flag) => ({
      id: flag.id,
      sentence: flagSentence(flag, words),
      spans: flag.spans,
    })),
    explanation: {
      summary: summarySentence(grade, turns, words),
      raise: raise === null ? null : { ...raise, sentence: raiseSentence(grade, words) ?? '' },
    },
  };
}

/** One sentence on a concept: what was said, or what was not. */
export function conceptSentence(
  concept: ConceptGrade,
  turns: readonly TurnText[],
  words: GradeWords,
): string {
  if (concept.sentence !== undefined) return concept.sentence;
  const name = withoutFullStop(concept.name);
  const { status, spans, afterHint } = concept;
  if (status === 'missing' && spans.length === 0) return concept.missed ?? words.concept.missing({ name });
  const said = { quote: quoteOf(spans, turns, words), name, afterHint, missed: concept.missed ?? null };
  return words.concept[status === 'missing' ? 'touched' : status](said);
}

/** One sentence on a flag. */
export function flagSentence(flag: Flag, words: GradeWords): string {
  return flag.sentence ?? words.flags[flag.id];
}

/** One or two sentences on the whole answer. */
export function summarySentence(
  grade: Pick<Grade, 'concepts' | 'misconceptions' | 'rejections' | 'flags' | 'explanation'>,
  turns: readonly TurnText[],
  words: GradeWords,
): string {
  const { concepts, flags, explanation } = grade;
  if (explanation.summary !== undefined) return explanation.summary;
  const noAnswer = flags.find(({ id }) => ruleOf(id).isNoAnswer);
  if (noAnswer !== undefined) return flagSentence(noAnswer, words);
  const covered = words.summary.covered({
    covered: concepts.filter(({ status }) => status === 'covered').length,
    partly: concepts.filter(({ status }) => status === 'partly').length,
    concepts: concepts.length,
  });
  const further = furtherSentence(grade, turns, words);
  return further === null ? covered : `${covered} ${further}`;
}

/** What else there is to say first: an error, a flag, or that errors are warned of; null where there is nothing. */
function furtherSentence(
  { misconceptions, rejections = [], flags }: Pick<Grade, 'misconceptions' | 'rejections' | 'flags'>,
  turns: readonly TurnText[],
  words: GradeWords,
): string | null {
  const [wrong, ...others] = misconceptions;
  if (wrong !== undefined) {
    const correction = withoutFullStop(wrong.correction);
    return wrong.points === 0
      ? words.summary.asked({ quote: quoteOf(wrong.spans, turns, words), correction })
      : words.summary.misconception({ correction, others: others.length });
  }
  const [flag] = flags;
  if (flag !== undefined) return flagSentence(flag, words);
  return rejections.length > 0 ? words.summary.rejected({ errors: rejections.length }) : null;
}

/** What would raise the score most, in one sentence; null where nothing is open. */
export function raiseSentence(
  { concepts, explanation }: Pick<Grade, 'concepts' | 'explanation'>,
  words: GradeWords,
): string | null {
  const { raise } = explanation;
  if (raise?.sentence !== undefined) return raise.sentence;
  const open = concepts.find(({ id }) => id === raise?.concept);
  if (raise === null || open === undefined) return null;
  const name = withoutFullStop(open.name);
  return words.raise({ name, points: raise.points, isPartlySaid: open.status === 'partly' });
}

/**
 * The candidate's words from the first span to the last that stands near and in the same clause or sentence, in quotation
 * marks; '' without spans.
 */
function quoteOf(spans: readonly Span[], turns: readonly TurnText[], words: GradeWords): string {
  const first = spans[0];
  if (first === undefined) return '';
  const text = turns[first.turn]?.text ?? '';
  let end = first.end;
  for (const span of spans) {
    if (span.turn !== first.turn || span.end - first.start > LONGEST_QUOTE) break;
    if (ENDS_CLAUSE.test(text.slice(end, span.start))) break;
    end = Math.max(end, span.end);
  }
  const quote = text.slice(first.start, Math.min(end, first.start + LONGEST_QUOTE));
  return words.quoted(quote.replace(/\s+/g, ' '));
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
