// The line under the answer box: where the words are, how many, and what is wrong with them. Pure.

import { ANSWER_LIMIT } from '../../../src/interview/core/limits.ts';
import type { DraftStatus } from '../../client/drafts.ts';
import { wordCount } from '../../ui/word-count.ts';
import { interviewWords } from '../../words/interview.ts';

/** Units left from which the rest is counted out. */
const NEAR_LIMIT = 1_000;
/** Milliseconds for which a save is "just now". */
const JUST_NOW = 15_000;

export interface AnswerFacts {
  readonly text: string;
  readonly status: DraftStatus;
  /** When the server last had the draft, by this machine's clock. */
  readonly savedAt: number | null;
  /** True where the answer was sent and has not come back yet. */
  readonly sent: boolean;
  readonly connected: boolean;
  readonly now: number;
}

export interface AnswerStatus {
  /** What matters most; empty where nothing does. Also announced. */
  readonly strong: string;
  readonly plain: string;
  /** False where sending would be refused. */
  readonly sendable: boolean;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}

/** `21:07:14`, by this machine's time zone. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

function whereItIs({ status, savedAt, now }: AnswerFacts): string {
  const words = interviewWords.answer;
  if (status === 'writing' || savedAt === null) return words.saving;
  return now - savedAt < JUST_NOW ? words.savedJustNow : words.savedAt(timeOfDay(savedAt));
}

/** What the line says. */
export function answerStatus(facts: AnswerFacts): AnswerStatus {
  const { text, status, sent, connected } = facts;
  const words = interviewWords.answer;
  const left = ANSWER_LIMIT - text.length;
  const count = wordCount(text);
  if (sent && connected) return { strong: '', plain: words.marking, sendable: false };
  if (sent) return { strong: words.kept, plain: words.sentLater, sendable: false };
  if (left < 0) return { strong: words.tooLong(-left), plain: words.shorten, sendable: false };
  if (text === '') return { strong: '', plain: words.empty, sendable: false };
  if (status === 'kept' || !connected)
    return { strong: words.kept, plain: words.sentLaterWords(count), sendable: true };
  if (left < NEAR_LIMIT)
    return { strong: words.charactersLeft(left), plain: ` · ${whereItIs(facts)}`, sendable: true };
  return { strong: '', plain: words.wordsAfter(whereItIs(facts), count), sendable: text.trim() !== '' };
}
