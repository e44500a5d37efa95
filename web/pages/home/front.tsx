// The opening of the home page: what this is, in a sentence and in an example of a marked answer.

import type { Footnote } from '../../ui/evidence/footnotes.ts';
import { footnoteId, MarkedAnswer } from '../../ui/marked-answer.tsx';
import { Status, shapeOfCredit } from '../../ui/status.tsx';
import { homeWords } from '../../words/home.ts';
import { sharedWords } from '../../words/shared.ts';

interface SpecimenPart {
  readonly text: string;
  readonly footnote?: Omit<Footnote, 'spans'>;
}

function specimenParts(): readonly SpecimenPart[] {
  const words = homeWords.specimen;
  const { covered, partly, notSo } = sharedWords.footnote;
  return [
    { text: words.opening },
    {
      text: words.covered,
      footnote: { mark: '1', credit: 'full', name: words.coveredName, word: covered },
    },
    { text: words.middle },
    { text: words.partly, footnote: { mark: '2', credit: 'part', name: words.partlyName, word: partly } },
    { text: words.gap },
    { text: words.wrong, footnote: { mark: 'a', credit: 'not', name: words.wrongName, word: notSo } },
    { text: words.end },
  ];
}

/** The answer as one text, and its footnotes with the stretches that their parts take in it. */
function specimen(): { readonly answer: string; readonly footnotes: readonly Footnote[] } {
  const parts = specimenParts();
  const footnotes = parts.flatMap(({ text, footnote }, index) => {
    const start = parts.slice(0, index).reduce((sum, before) => sum + before.text.length, 0);
    return footnote ? [{ ...footnote, spans: [{ turn: 0, start, end: start + text.length }] }] : [];
  });
  return { answer: parts.map(({ text }) => text).join(''), footnotes };
}

/** An answer as the product shows it, by the same parts that show real ones. */
function Specimen() {
  const { answer, footnotes } = specimen();
  return (
    <figure class="specimen">
      <p class="ask">{homeWords.specimen.question}</p>
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
          {homeWords.front.title}
        </h1>
        <p class="standfirst">{homeWords.front.standfirst}</p>
      </div>
      <Specimen />
    </section>
  );
}
