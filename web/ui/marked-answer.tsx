// The candidate's own words under the marker pen, with footnote numbers, and the notes in the margin.
import { sharedWords } from '../words/shared.ts';
import type { Footnote } from './evidence/footnotes.ts';
import { markedText, type Paragraph, type Piece } from './evidence/marked-text.ts';
import { leadingTo } from './go-to.ts';
import { Glyph, shapeOfCredit } from './status.tsx';

/** The id of a footnote's place in the list below the answer; `prefix` tells the questions of a page apart. */
export function footnoteId(prefix: string, mark: string): string {
  return `${prefix}-note-${mark}`;
}

/** A link, since a button would not stay on the line of its word; it leaves the address alone. */
function Reference({ footnote, prefix }: { readonly footnote: Footnote; readonly prefix: string }) {
  return (
    <a
      class="ref"
      href={`#${footnoteId(prefix, footnote.mark)}`}
      data-credit={footnote.credit}
      aria-label={sharedWords.footnote.label(footnote.mark, footnote.name, footnote.word)}
      onClick={leadingTo(footnoteId(prefix, footnote.mark))}
    >
      {footnote.mark}
    </a>
  );
}

function marksOf(piece: Piece, before: Piece | undefined, after: Piece | undefined) {
  return {
    'data-credit': piece.credit,
    'data-wrong': piece.wrong || undefined,
    'data-joins': (before?.credit && before.footnotes.length === 0) || undefined,
    'data-joined': (after?.credit && piece.footnotes.length === 0) || undefined,
  };
}

function Pieces({ pieces, prefix }: { readonly pieces: readonly Piece[]; readonly prefix: string }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <>
          {piece.credit ? (
            <mark class="pen" {...marksOf(piece, pieces[index - 1], pieces[index + 1])}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          )}
          {piece.footnotes.map((footnote) => (
            <Reference key={footnote.mark} footnote={footnote} prefix={prefix} />
          ))}
        </>
      ))}
    </>
  );
}

/** Hidden from screen readers: each number in the text already says what stands here, and the list below has it all. */
function Margin({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  return (
    <aside class="note" aria-hidden="true">
      <ul>
        {footnotes.map(({ mark, name, word, credit }) => (
          <li key={mark} data-credit={credit}>
            <span class="footnote-mark">{mark}</span>
            <span>
              {credit === 'not' ? '' : `${name} `}
              <span class="footnote-status">
                <Glyph shape={shapeOfCredit[credit]} />
                {credit === 'not' ? sharedWords.footnote.putRight : word}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface MarkedAnswerProps {
  /** The answer as stored. */
  readonly text: string;
  /** Its index among the answered turns of the question, as spans count them. */
  readonly turn: number;
  readonly footnotes: readonly Footnote[];
  /** Tells this question's footnotes from others on the page, such as `q12`. */
  readonly prefix: string;
  /** Margin notes beside each paragraph, for a child of `.leaf`. */
  readonly margin?: boolean;
}

/** One turn's answer as paragraphs; with `margin` each is followed by its notes. */
export function MarkedAnswer({ text, turn, footnotes, prefix, margin = false }: MarkedAnswerProps) {
  return (
    <>
      {markedText(text, turn, footnotes).map((paragraph: Paragraph) => (
        <>
          <p class="said">
            <Pieces pieces={paragraph.pieces} prefix={prefix} />
          </p>
          {margin && paragraph.footnotes.length > 0 && <Margin footnotes={paragraph.footnotes} />}
        </>
      ))}
    </>
  );
}
