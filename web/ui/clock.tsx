// The clock of the open question, by the server's time.

import { useEffect, useState } from 'preact/hooks';
import { sharedWords } from '../words/shared.ts';
import { type ClockFacts, type ClockReading, readClock } from './clock-reading.ts';

interface ClockProps {
  /** Everything but the time of day; null where no question is open. */
  readonly facts: Omit<ClockFacts, 'now'> | null;
  /** The server's time. */
  readonly now: () => number;
}

function useSecond(now: () => number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 250);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}

/** Said once when the end comes near or is passed; never second by second. */
function spoken({ text, near, over, paused, words }: ClockReading): string {
  if (paused) return sharedWords.clock.pausedWhole;
  if (over) return words;
  return near ? sharedWords.clock.near(text, words) : '';
}

function besides({ near, over, paused, of, words }: ClockReading): string {
  if (paused) return sharedWords.clock.paused;
  return near || over ? words : sharedWords.clock.ofAllowance(of);
}

/** Shows time left, over or stopped; nothing where the plan has no timer. */
export function Clock({ facts, now }: ClockProps) {
  const time = useSecond(now);
  const reading = facts && readClock({ ...facts, now: time });
  if (!reading) return null;
  return (
    <span class="clock" data-near={reading.near || reading.over || undefined}>
      <span class="aside-only">{reading.over ? sharedWords.clock.over : sharedWords.clock.left}</span>
      <b>{reading.text}</b> <small>{besides(reading)}</small>
      <span class="aside-only" role="status">
        {spoken(reading)}
      </span>
    </span>
  );
}
