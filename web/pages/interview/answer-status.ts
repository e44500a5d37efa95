// The line under the answer box: where the words are, how many, and what is wrong with them. Pure.
import { ANSWER_LIMIT } from '../../../src/interview/core/limits.ts';
import type { DraftStatus } from '../../client/drafts.ts';
import { counted } from '../../ui/evidence/grade-sentences.ts';
import { wordCount } from '../../ui/word-count.ts';

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
  if (status === 'writing' || savedAt === null) return 'Saving…';
  return now - savedAt < JUST_NOW ? 'Draft saved just now' : `Draft saved ${timeOfDay(savedAt)}`;
}

/** What the line says. */
export function answerStatus(facts: AnswerFacts): AnswerStatus {
  const { text, status, sent, connected } = facts;
  const left = ANSWER_LIMIT - text.length;
  const words = counted(wordCount(text), 'word');
  if (sent && connected) return { strong: '', plain: 'Sent. Marking…', sendable: false };
  if (sent)
    return { strong: 'Kept in this browser', plain: ', sent when the connection is back', sendable: false };
  if (left < 0) {
    const over = counted(-left, 'character');
    return {
      strong: `Too long by ${over}.`,
      plain: ' Nothing is lost; shorten it and send again.',
      sendable: false,
    };
  }
  if (text === '') return { strong: '', plain: 'Your words are saved as you write', sendable: false };
  if (status === 'kept' || !connected)
    return {
      strong: 'Kept in this browser',
      plain: `, sent when the connection is back · ${words}`,
      sendable: true,
    };
  if (left < NEAR_LIMIT)
    return { strong: `${counted(left, 'character')} left`, plain: ` · ${whereItIs(facts)}`, sendable: true };
  return { strong: '', plain: `${whereItIs(facts)} · ${words}`, sendable: text.trim() !== '' };
}
