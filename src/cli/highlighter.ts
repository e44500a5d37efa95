// How the command line marks words: in colour where the stream shows colour, else with brackets.
import { styleText } from 'node:util';
import { bracketHighlighter, type Highlighter, type HighlightKind } from '../authoring/annotate.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<HighlightKind, Style>> = {
  covered: ['black', 'bgGreen'],
  partly: ['black', 'bgYellow'],
  wrong: ['black', 'bgRed'],
};

/** Node decides whether a stream is to be coloured: a terminal is, unless NO_COLOR; anything is with FORCE_COLOR. */
export function highlighterFor(stream: NodeJS.WritableStream): Highlighter {
  const isColoured = styleText('bold', '-', { stream }) !== '-';
  if (!isColoured) return bracketHighlighter;
  return (text, notes, kind) =>
    `${styleText(STYLES[kind], text, { stream })}${styleText('dim', `(${notes.join(',')})`, { stream })}`;
}
