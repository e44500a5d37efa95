// The front of the page: what this is, in a sentence and in a specimen.

import type { Footnote } from '../../ui/evidence/footnotes.ts';
import { footnoteId, MarkedAnswer } from '../../ui/marked-answer.tsx';
import { Status, shapeOfCredit } from '../../ui/status.tsx';

const answer =
  'Right after a quiet night nothing is warm. I would keep a few environments ready with provisioned concurrency, and I use layers. It costs nothing while nobody calls.';

function stretch(words: string) {
  const start = answer.indexOf(words);
  return [{ turn: 0, start, end: start + words.length }];
}

const footnotes: readonly Footnote[] = [
  {
    mark: '1',
    credit: 'full',
    name: 'Removes cold starts where they hurt',
    word: 'covered',
    spans: stretch('keep a few environments ready with provisioned concurrency'),
  },
  {
    mark: '2',
    credit: 'part',
    name: 'Keeps the package small: named only',
    word: 'partly',
    spans: stretch('I use layers'),
  },
  {
    mark: 'a',
    credit: 'not',
    name: 'It is billed while configured, used or not',
    word: 'not so',
    spans: stretch('It costs nothing while nobody calls'),
  },
];

/** An answer as the product shows it, by the same parts that show real ones. */
function Specimen() {
  return (
    <figure class="specimen">
      <p class="ask">And the very first call in the morning?</p>
      <MarkedAnswer text={answer} turn={0} footnotes={footnotes} prefix="specimen" />
      <figcaption>
        <ol>
          {footnotes.map(({ mark, credit, word, name }) => (
            <li key={mark} id={footnoteId('specimen', mark)} tabIndex={-1}>
              <b>{mark}</b>
              <Status shape={shapeOfCredit[credit]}>{word}</Status>
              <span>{name}</span>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** The first thing seen. */
export function Front() {
  return (
    <section class="front" aria-labelledby="title">
      <div>
        <h1 class="title" id="title">
          A mock interview, marked by your own words
        </h1>
        <p class="standfirst">
          Pick a plan and answer an interviewer that asks back. You see which of your words earned what, what
          was missing, and what a strong answer sounds like. No language model, no account; nothing leaves
          this server.
        </p>
      </div>
      <Specimen />
    </section>
  );
}
