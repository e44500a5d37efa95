import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotatedAnswer, bracketHighlighter, type Highlighter } from '../../src/authoring/annotate.ts';
import { escapeControls } from '../../src/authoring/escape-controls.ts';
import { compileRubric, gradeAnswer, packKnowledge, prepareRubric } from '../../src/engine/index.ts';
import { rubricSchema } from '../../src/engine/schemas.ts';
import { soundRubric } from './sample-pack.ts';

const rubric = compileRubric(prepareRubric(rubricSchema.parse(soundRubric), packKnowledge(null, null, [])));
function gradeOf(text: string) {
  return gradeAnswer(rubric, [{ text, heard: [], hinted: [] }]);
}
function annotated(text: string, highlight = bracketHighlighter) {
  return annotatedAnswer(gradeOf(text), text, highlight);
}

describe('an annotated answer', () => {
  test('is the answer with the counted words marked, each with the number of its concept', () => {
    const lines = annotated('My consumer is idempotent for a repeat.\nThe key has a unique index.').split(
      '\n',
    );
    expect(lines).toContain('My [consumer](1) is [idempotent](1) for a [repeat](1).');
    expect(lines).toContain('The [key](2) has a [unique index](2).');
    expect(lines).toContainEqual(expect.stringMatching(/^\(1\) {2}\+ Idempotent consumer \(1\)$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^\(2\) {2}\+ A unique key under a constraint \([\d.]+\)$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {5}- Old keys are deleted \(0\)$/));
  });

  test('marks what is wrong as wrong, with what is true instead', () => {
    const shown: [string, string][] = [];
    const highlight: Highlighter = (text, notes, kind) => {
      shown.push([text, kind]);
      return bracketHighlighter(text, notes, kind);
    };
    const text = annotated('A queue always delivers exactly once.', highlight);
    expect(shown).toContainEqual(['queue always', 'wrong']);
    expect(text).toMatch(/\(1\) {2}x A queue always delivers exactly once \(-22\)\n {7}At least once\./);
  });

  test('has both numbers where a word was counted for two things', () => {
    const both = compileRubric(
      prepareRubric(
        rubricSchema.parse({
          ...soundRubric,
          concepts: [
            { id: 'one', name: 'One', anyOf: ['unique constraint'] },
            { id: 'two', name: 'Two', anyOf: ['constraint database'] },
          ],
          followUps: [],
        }),
        packKnowledge(null, null, []),
      ),
    );
    const text = 'A unique constraint in the database.';
    const grade = gradeAnswer(both, [{ text, heard: [], hinted: [] }]);
    expect(annotatedAnswer(grade, text, bracketHighlighter)).toContain(
      'A [unique](1) [constraint](1,2) in the [database](2).',
    );
  });

  test('says so where nothing was said', () => {
    expect(annotated(' \n')).toContain('\n(nothing was said)\n');
  });

  test('loses and adds nothing but its marks, and lets no control character through', () => {
    const word = fc.constantFrom(
      'consumer',
      'idempotent',
      'repeat',
      'key',
      'unique',
      'index',
      'result',
      '\n',
    );
    const noise = fc.constantFrom('\u001b[2J', '\u0007', '\u009b', '\r', '\u202e', ', ', '. ', '\u{1f600}');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, noise), { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const bare = annotated(text, (piece) => piece);
        const shown = escapeControls(text).trimEnd();
        expect(bare).toContain(shown === '' ? '(nothing was said)' : shown);
        expect(bare.replaceAll(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
      { seed: 1 },
    );
  });
});
