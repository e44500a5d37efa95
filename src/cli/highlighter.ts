// How the command line marks words: in colour where the stream shows colour, else with brackets.
import { styleText } from 'node:util';
import { type Marker, plainMarker, type Tone } from '../authoring/annotate.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Tone, Style>> = {
  covered: ['black', 'bgGreen'],
  partly: ['black', 'bgYellow'],
  wrong: ['black', 'bgRed'],
};

/** Node decides whether a stream is to be coloured: a terminal is, unless NO_COLOR; anything is with FORCE_COLOR. */
export function markerFor(stream: NodeJS.WritableStream): Marker {
  const isColoured = styleText('bold', '-', { stream }) !== '-';
  if (!isColoured) return plainMarker;
  return (text, notes, tone) =>
    `${styleText(STYLES[tone], text, { stream })}${styleText('dim', `(${notes.join(',')})`, { stream })}`;
}
