// What the clock says: time left or over, and how that is put into words. Pure.

import { type InterviewModel, openQuestion } from '../../src/interview/model/interview-model.ts';
import { sharedWords } from '../words/shared.ts';

export interface ClockFacts {
  /** The server's time now, milliseconds since 1970. */
  readonly now: number;
  /** When the open question's time is up; null where no clock runs. */
  readonly deadline: number | null;
  /** When the question was asked. */
  readonly askedAt: number;
  /** Pauses that ended, and the one that lasts (`to` null). */
  readonly pauses: readonly { readonly from: number; readonly to: number | null }[];
  readonly timer: 'off' | 'soft' | 'hard';
}

export interface ClockReading {
  /** `6:31`, or `+1:10` when over. */
  readonly text: string;
  /** The whole allowance, such as `10 min` or `3:20 min`. */
  readonly of: string;
  /** True in the last minute, or the last fifth of a shorter allowance. */
  readonly near: boolean;
  readonly over: boolean;
  readonly paused: boolean;
  /** What a person should know about the end; empty while it is far. */
  readonly words: string;
}

/** What the clock needs to know of the open question; null between questions. */
export function clockFacts(model: InterviewModel) {
  const question = openQuestion(model);
  if (question === null || model.plan === null) return null;
  const { deadline, askedAt } = question;
  return { deadline, askedAt, pauses: model.pauses, timer: model.plan.timer };
}

const MINUTE = 60_000;

/** `6:31`; hours as `1:05:09`. Takes milliseconds and rounds up, so that 0:00 means up. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  function two(value: number) {
    return `${value}`.padStart(2, '0');
  }
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

function allowanceOf({ deadline, askedAt, pauses }: ClockFacts): number {
  return pauses.reduce(
    (left, { from, to }) => (to !== null && from >= askedAt ? left - (to - from) : left),
    (deadline ?? askedAt) - askedAt,
  );
}

function inMinutes(milliseconds: number): string {
  return sharedWords.clock.minutes(
    milliseconds % MINUTE === 0 ? `${milliseconds / MINUTE}` : minutesAndSeconds(milliseconds),
  );
}

function endWords(timer: ClockFacts['timer'], over: boolean): string {
  const { hardNear, hardOver, softNear, softOver } = sharedWords.clock;
  if (timer === 'hard') return over ? hardOver : hardNear;
  return over ? softOver : softNear;
}

/** Reads the clock; null where none runs. */
export function readClock(facts: ClockFacts): ClockReading | null {
  if (facts.deadline === null || facts.timer === 'off') return null;
  const pausedFrom = facts.pauses.find((pause) => pause.to === null)?.from ?? null;
  const left = facts.deadline - (pausedFrom ?? facts.now);
  const allowance = allowanceOf(facts);
  const over = left <= 0;
  const near = !over && pausedFrom === null && left <= Math.min(MINUTE, allowance / 5);
  return {
    text: over && facts.timer === 'soft' ? `+${minutesAndSeconds(-left)}` : minutesAndSeconds(left),
    of: inMinutes(allowance),
    near,
    over,
    paused: pausedFrom !== null,
    words: near || over ? endWords(facts.timer, over) : '',
  };
}
