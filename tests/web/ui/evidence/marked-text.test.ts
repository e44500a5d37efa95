// Evidence as marker pen: what is marked is exactly what was counted, however it overlaps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credit, Footnote } from '../../../../web/ui/evidence/footnotes.ts';
import { markedText, type Paragraph } from '../../../../web/ui/evidence/marked-text.ts';

function note(
  mark: string,
  credit: Credit,
  ...spans: [start: number, end: number, turn?: number][]
): Footnote {
  return {
    mark,
    credit,
    name: `concept ${mark}`,
    word: 'covered',
    spans: spans.map(([start, end, turn = 0]) => ({ turn, start, end })),
  };
}

/** Draws a paragraph: [full], (part), {not}, ~ before what is also wrong, ^numbers behind. */
function drawn({ pieces }: Paragraph): string {
  return pieces
    .map(({ text, credit, wrong, footnotes }) => {
      const around = { full: '[]', part: '()', not: '{}' }[credit ?? 'full'];
      const body = credit ? `${around[0]}${wrong && credit !== 'not' ? '~' : ''}${text}${around[1]}` : text;
      return body + footnotes.map(({ mark }) => `^${mark}`).join('');
    })
    .join('');
}

function draw(text: string, ...footnotes: Footnote[]) {
  return markedText(text, 0, footnotes).map(drawn);
}

describe('marked text', () => {
  test('an answer without evidence is left as it is', () => {
    expect(draw('I do not know.')).toEqual(['I do not know.']);
  });

  test('words that earned credit are marked and numbered', () => {
    expect(draw('Use more memory here.', note('1', 'full', [4, 15]))).toEqual(['Use [more memory]^1 here.']);
  });

  test('two pens and a misconception are told apart', () => {
    const text = 'aaa bbb ccc';
    expect(
      draw(text, note('1', 'full', [0, 3]), note('2', 'part', [4, 7]), note('a', 'not', [8, 11])),
    ).toEqual(['[aaa]^1 (bbb)^2 {ccc}^a']);
  });

  test('words counted one by one in a sentence share one number, behind the last of them', () => {
    expect(draw('keep the client warm always', note('1', 'full', [0, 4], [9, 15], [16, 20]))).toEqual([
      '[keep] the [client warm]^1 always',
    ]);
  });

  test('a new sentence gets its own number', () => {
    expect(draw('More memory. More again.', note('1', 'full', [0, 11], [13, 17]))).toEqual([
      '[More memory]^1. [More]^1 again.',
    ]);
  });

  test('a number such as 99.99 does not end a sentence', () => {
    expect(draw('at 99.99 of five', note('1', 'full', [0, 2], [12, 16]))).toEqual(['[at] 99.99 of [five]^1']);
  });

  test('where evidence overlaps the stronger pen shows, and both numbers stand where their words end', () => {
    expect(draw('one two three four', note('1', 'full', [0, 7]), note('2', 'part', [4, 13]))).toEqual([
      '[one two]^1( three)^2 four',
    ]);
  });

  test('evidence within evidence keeps both numbers', () => {
    expect(draw('one two three', note('1', 'full', [0, 13]), note('2', 'full', [4, 7]))).toEqual([
      '[one two]^2[ three]^1',
    ]);
  });

  test('a misconception within credited words is waved on top of the pen', () => {
    expect(draw('one two three', note('1', 'full', [0, 13]), note('a', 'not', [4, 7]))).toEqual([
      '[one ][~two]^a[ three]^1',
    ]);
  });

  test('blank lines part paragraphs, single line breaks stay', () => {
    expect(draw('one\ntwo\n\n \nthree\n')).toEqual(['one\ntwo', 'three\n']);
  });

  test('evidence that runs over a paragraph is marked in both and numbered at its end', () => {
    expect(draw('one two\n\nthree four', note('1', 'full', [4, 14]))).toEqual([
      'one [two]',
      '[three]^1 four',
    ]);
  });

  test('each paragraph lists the footnotes of its own words, in order of appearance', () => {
    const paragraphs = markedText('one two\n\nthree', 0, [
      note('1', 'full', [9, 14]),
      note('2', 'full', [4, 7], [9, 14]),
    ]);
    expect(paragraphs.map(({ footnotes }) => footnotes.map(({ mark }) => mark))).toEqual([['2'], ['1', '2']]);
  });

  test('spans of other turns, empty ones and those out of bounds do no harm', () => {
    expect(
      draw('short', note('1', 'full', [0, 5, 1]), note('2', 'full', [3, 3]), note('3', 'full', [2, 99])),
    ).toEqual(['sh[ort]^3']);
  });

  test('an empty answer has no paragraphs', () => {
    expect(markedText(' \n ', 0, [])).toEqual([]);
  });

  test('whatever the spans, no character is lost or doubled and every counted unit is marked', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]);
    const credit = fc.constantFrom<Credit>('full', 'part', 'not');
    const notes = fc.array(fc.tuple(credit, fc.array(span, { maxLength: 5 })), { maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(text, notes, (answer, list) => {
        const footnotes = list.map(([kind, spans], index) => note(`${index}`, kind, ...spans));
        const paragraphs = markedText(answer, 0, footnotes);
        const said = paragraphs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        expect(said.replace(/\s/g, '')).toBe(answer.replace(/\s/g, ''));
        const counted = new Set(
          footnotes.flatMap(({ spans }) =>
            spans.flatMap(({ start, end }) => [...Array(end - start).keys()].map((i) => start + i)),
          ),
        );
        const solid = [...answer]
          .join('')
          .split('')
          .filter((unit, at) => counted.has(at) && unit.trim() !== '');
        const marked = paragraphs
          .flatMap(({ pieces }) => pieces.filter((piece) => piece.credit).map((piece) => piece.text))
          .join('')
          .split('')
          .filter((unit) => unit.trim() !== '');
        expect(marked).toEqual(solid);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
