import { describe, expect, it } from 'vitest';
import { analyse, english } from '../../../src/engine/text/index.ts';
import { wrappedBreaks } from '../../../src/engine/text/wrapped-lines.ts';

const PROSE =
  'We keep the connection outside the handler and reuse it for every later call, so that the database sees few of them. The pool holds one session for each container, since a container handles one request at a time. A proxy in front of the cluster shares what is left.';

function wrappedAt(width: number, text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function sentences(text: string): string[] {
  return analyse(text, english).sentences.map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' '),
  );
}

describe('a line break', () => {
  it.each([60, 72, 80, 100])('at the margin of %i columns ends no sentence', (width) => {
    expect(sentences(wrappedAt(width, PROSE))).toEqual(sentences(PROSE));
    expect(sentences(wrappedAt(width, PROSE).replaceAll('\n', '\r\n'))).toEqual(sentences(PROSE));
  });

  it.each([
    ['between short notes', 'Roles with least privilege\nNo keys in code\nLogs of every read'],
    [
      'before a list item',
      '- We keep the connection outside the handler and reuse it there\n- one session\n- a proxy',
    ],
    ['between paragraphs', `${PROSE}\n\n${PROSE}`],
    ['behind lines far beyond any margin', `${PROSE} ${PROSE}\n${PROSE} ${PROSE}`],
  ])('stays one %s', (_, text) => {
    expect([...wrappedBreaks(text)]).toEqual([]);
  });
});
