// The way back into interviews that this browser left before their end.
import { useState } from 'preact/hooks';
import { forget, type Unfinished, unfinished, whereLeft } from '../../client/unfinished-interviews.ts';
import { Button } from '../../ui/button.tsx';

function linkOf({ id, token }: Unfinished): string {
  return `interview?id=${encodeURIComponent(id)}#${encodeURIComponent(token)}`;
}

/** Nothing where there is none; an entry can be taken off the list without touching the interview. */
export function Resume() {
  const [left, setLeft] = useState(unfinished);
  if (left.length === 0) return null;
  return (
    <section class="resume" aria-label="Unfinished interviews">
      <ul>
        {left.map((interview) => (
          <li class="row" key={interview.id}>
            <span class="said">
              You left <b>{interview.title}</b> {whereLeft(interview)}.
            </span>
            <span class="push row">
              <a href={linkOf(interview)}>Go on where you stopped</a>
              <Button
                look="quiet"
                onClick={() => {
                  forget(interview.id);
                  setLeft(unfinished());
                }}
              >
                Forget it
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
