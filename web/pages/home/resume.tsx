// The way back into interviews that this browser left before their end.

import { useState } from 'preact/hooks';
import { linkSuffix } from '../../client/api.ts';
import { forget, type Unfinished, unfinished } from '../../client/unfinished-interviews.ts';
import { Button } from '../../ui/button.tsx';
import { homeWords } from '../../words/home.ts';

/** Where an interview was left, to stand behind its title. */
export function whereLeft({ question, of }: Pick<Unfinished, 'question' | 'of'>): string {
  return question === 0 ? homeWords.resume.beforeFirst : homeWords.resume.atQuestion(question, of);
}

/** Nothing where there is none; an entry can be taken off the list without touching the interview. */
export function Resume() {
  const [left, setLeft] = useState(unfinished);
  const words = homeWords.resume;
  if (left.length === 0) return null;
  return (
    <section class="resume" aria-label={words.label}>
      <ul>
        {left.map((interview) => (
          <li class="row" key={interview.id}>
            <span class="said">
              {words.left}
              <b>{interview.title}</b> {whereLeft(interview)}
              {words.end}
            </span>
            <span class="push row">
              <a href={`interview${linkSuffix(interview)}`}>{words.goOn}</a>
              <Button
                look="quiet"
                onClick={() => {
                  forget(interview.id);
                  setLeft(unfinished());
                }}
              >
                {words.forget}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
