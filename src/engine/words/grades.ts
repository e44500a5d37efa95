// The sentences in which a grade is explained to the candidate, and the names of bands and statuses, in English.
import type { FlagId } from '../grading/flags.ts';
import type { Band, Status } from '../grading/grade.ts';
import { type Catalogue, counted } from './catalogue.ts';

/** What a sentence on a concept that was said is made of. */
interface Said {
  /** The candidate's own words in quotation marks; '' where none are known. */
  readonly quote: string;
  /** The concept's name, without a full stop. */
  readonly name: string;
  readonly afterHint: boolean;
  /** What its author wants said where it is missed; null where there is no such sentence. */
  readonly missed: string | null;
}

function said({ quote, afterHint }: Said): string {
  return `${afterHint ? 'After a hint you' : 'You'} said ${quote}`;
}

/** What would make it whole. */
function toDo({ missed, name }: Said): string {
  return missed ?? `Say all of it: ${name}.`;
}

function quoted(text: string): string {
  return `\u201c${text}\u201d`;
}

export const gradeWords = {
  quoted,
  concept: {
    covered: (words: Said) => `${said(words)}: that covers ${quoted(words.name)}.`,
    partly: (words: Said) => `${said(words)}, which is a part of it. ${toDo(words)}`,
    /** Something was said of it, too little to count as a part. */
    touched: (words: Said) => `${said(words)}, which is too little by itself. ${toDo(words)}`,
    /** Where its author wrote no sentence for it. */
    missing: ({ name }: { name: string }) => `You did not say: ${name}.`,
  },
  summary: {
    covered: ({ covered, partly, concepts }: { covered: number; partly: number; concepts: number }) =>
      `You covered ${covered} of ${counted(concepts, 'point')}${partly > 0 ? ` and part of ${partly} more` : ''}.`,
    /** `others`: how many misconceptions there are beside the one that is put right. */
    misconception: ({ correction, others }: { correction: string; others: number }) =>
      `Something you said is not so${others > 0 ? ` (and ${others} more)` : ''}: ${correction}.`,
    /** Something that is wrong in most places, though much else is right: a question rather than a verdict. */
    asked: ({ quote, correction }: { quote: string; correction: string }) =>
      `You said ${quote}. Is that always so? ${correction}.`,
    rejected: ({ errors }: { errors: number }) => `You rightly warned of ${counted(errors, 'common error')}.`,
  },
  /** `points`: what it would add to the score; 0 where it is too little to be told. */
  raise: ({ name, points, isPartlySaid }: { name: string; points: number; isPartlySaid: boolean }) => {
    const gain = points > 0 ? `would add about ${counted(points, 'point')}` : 'would help most';
    return `${isPartlySaid ? 'Completing' : 'Saying'} this ${gain}: ${name}.`;
  },
  flags: {
    'keyword-list': 'This reads as a list of keywords: say what each of them does, and why.',
    'echoes-question': 'This repeats the question without answering it.',
    'off-topic': 'This does not seem to be about the question.',
    empty: 'There is no answer here to grade.',
    'copies-reference': 'Whole passages are those of a reference answer, word for word.',
    'copies-feedback': 'Whole passages are those of the feedback to this question, word for word.',
    contradiction: 'Something that the question asks for is denied here, or turned round.',
    dismissal: 'Something that the question asks for is called needless here.',
    'broken-sentences': 'The words do not form sentences: say it as you would to a colleague.',
    'thin-evidence': 'Most points rest on a single phrase each: say what each thing does here, and why.',
    'wrong-product': 'Services are given jobs here that other services do.',
    'unknown-words': 'Many of the words are known neither to the rubric nor as common English.',
    'opposite-verdict': 'This says yes where no is right, or no where yes is.',
    'wrong-number': 'This has a number where the reference answer has another.',
    'unclear-verdict': 'This says neither yes nor no, so words alone cannot judge it.',
    'wordless-reference':
      'The reference answer has no words of its own, so words cannot judge this: a person must.',
    'too-short': 'This is too short to judge with confidence.',
  } satisfies Record<FlagId, string>,
  bands: { weak: 'weak', partial: 'partial', good: 'good', strong: 'strong' } satisfies Record<Band, string>,
  statuses: { covered: 'covered', partly: 'partly', missing: 'missing' } satisfies Record<Status, string>,
};

export type GradeWords = Catalogue<typeof gradeWords>;
