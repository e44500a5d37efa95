// How the connection stands, in a few words.
import { useEffect, useState } from 'preact/hooks';
import { connectionWords } from './connection-words.ts';
import { Status } from './status.tsx';

interface ConnectionWordProps {
  readonly state: string;
  readonly attempt: number;
  /** When the connection was lost, by this machine's clock. */
  readonly lostAt: number | null;
}

/** Follows the clock only while the connection is lost. */
export function ConnectionWord({ state, attempt, lostAt }: ConnectionWordProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (lostAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [lostAt]);
  const { shape, words } = connectionWords(state, attempt, lostAt === null ? 0 : now - lostAt);
  return (
    <Status shape={shape} class="label">
      {words}
    </Status>
  );
}
