// Tells line breaks that an editor or mail program put in at its margin from those that end something.

/** A margin lies between these columns; shorter lines are items, longer ones paragraphs. */
const MARGIN = { least: 40, most: 160 } as const;
/** In a wrapped paragraph at least this share of its line breaks was forced, and at least so many. */
const FORCED = { share: 0.75, breaks: 2 } as const;

const LIST_ITEM = /^\s*(?:[-*+\u2022\u2023\u25cf\u25aa\u25e6\u00b7]|\(?\d{1,2}[.)])\s/;
const LOWER_CASE = /^\s*\p{Ll}/u;

/** One line of a text, without its break. */
interface Line {
  readonly text: string;
  /** Offset of the break behind it. */
  readonly end: number;
}

/**
 * The offsets (UTF-16 units) of line breaks at which a sentence goes on: the next word would not have fitted into the line.
 * Takes time linear in the text's length.
 */
export function wrappedBreaks(text: string): ReadonlySet<number> {
  const wrapped = new Set<number>();
  if (!text.includes('\n')) return wrapped;
  let paragraph: Line[] = [];
  function close(): void {
    for (const offset of breaksWithin(paragraph)) wrapped.add(offset);
    paragraph = [];
  }
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = { text: raw.replace(/\r$/, ''), end: start + raw.length };
    start = line.end + 1;
    if (line.text.trim() === '') {
      close();
      continue;
    }
    if (LIST_ITEM.test(line.text)) close();
    paragraph.push(line);
  }
  close();
  return wrapped;
}

/** The breaks within a paragraph at which it goes on. */
function breaksWithin(lines: readonly Line[]): number[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.trimEnd().length));
  if (lines.length < 2 || width < MARGIN.least || width > MARGIN.most) return [];
  const forced = lines.slice(0, -1).flatMap((line, index) => {
    const next = lines[index + 1]?.text ?? '';
    const [word = ''] = next.trimStart().split(/\s/, 1);
    const isForced = line.text.trimEnd().length + 1 + word.length > width;
    return isForced ? [{ end: line.end, goesOn: LOWER_CASE.test(next) }] : [];
  });
  const isWrapped = forced.length >= FORCED.breaks && forced.length >= (lines.length - 1) * FORCED.share;
  return forced.flatMap(({ end, goesOn }) => (isWrapped || goesOn ? [end] : []));
}
