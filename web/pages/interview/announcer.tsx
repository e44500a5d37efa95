// Tells screen readers what is new, once and whole; what is on the page already is not told again.

import { useEffect, useRef, useState } from 'preact/hooks';
import { interviewWords } from '../../words/interview.ts';
import { useInterview } from './interview-context.tsx';
import { type Announcement, announcementsOf, saidBefore } from './progress.ts';

/** A log beside the page: it begins empty, and each announcement is added to it as one line that never changes. */
export function Announcer() {
  const model = useInterview().client.model.value;
  const said = useRef<Set<string> | null>(null);
  const [lines, setLines] = useState<readonly Announcement[]>([]);
  useEffect(() => {
    const known = said.current ?? new Set(saidBefore(model));
    said.current = known;
    const fresh = announcementsOf(model).filter(({ key }) => !known.has(key));
    if (fresh.length === 0) return;
    for (const { key } of fresh) known.add(key);
    setLines((before) => [...before, ...fresh]);
  }, [model]);
  return (
    <div class="aside-only" role="log" aria-label={interviewWords.log}>
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
