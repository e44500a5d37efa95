import { describe, expect, test } from 'vitest';
import { deadSyntaxIn } from '../../src/authoring/dead-syntax.ts';
import { english } from '../../src/engine/index.ts';

function messagesOf(wording: string): string[] {
  const written = 'read/write';
  return deadSyntaxIn(wording, { language: english, isWritten: (term) => term === written }).map(
    ({ message }) => message,
  );
}

describe('dead signs', () => {
  test.each([
    ['scatter | reflect light', 'an alternative without a word at `|`'],
    ['scatter| reflect light', 'at `scatter|`'],
    ['a||b light', 'at `a||b`'],
    ['a + b', 'at `+`'],
    ['a,b light', '`a,b` is looked for as words that stand together'],
    ['scatter, light', '`scatter,` is looked for'],
    ['scatter/reflect light', '`scatter/reflect` is looked for'],
    ['scatt.* light', '`scatt.*` is no pattern'],
    ['scatt* light', '`scatt*` is no pattern'],
    ['[a-z]+ light', '`[a-z]+`'],
    ['(scatter|reflect) light', '`(scatter` is no pattern'],
    ['colou?r light', '`colou?r`'],
    ['scatter AND light', '`AND` is looked for as a word'],
    ['scatter OR light', '`OR`'],
    ['scatter & light', '`&`'],
    ['"red light"', '`"red` holds quotation marks'],
    ['a|!b c', '`!b` has a sign'],
    ['a|+b c', '`+b` has a sign'],
    ['light -laser', '`-laser` has a sign'],
    ['a>b', '`a>b` holds a `>`'],
    ['a->b', '`a->b` holds a `>`'],
    ['> a b', 'A `>` in `> a b` has no slot'],
    ['a b >', 'A `>` in `a b >` has no slot'],
    ['a > > b', 'A `>` in `a > > b` has no slot'],
    ['about ~10', '`~10` holds a `~`'],
  ])('of `%s` are told: %s', (wording, message) => {
    const found = messagesOf(wording);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(message);
  });

  test.each([
    'scatter|reflect light !laser',
    'a > +b|c > d_e',
    '11,25_ml 1,000 >=15_min 200±5%_ms <5% 10-15',
    'c++ c# --delete select_* s3:* * i/o a/b 24/7 read/write',
    'o(n_log_n) fileb://target/x.zip /tmp $latest aws:sourceip',
    "isn't|readers' file: >= = < % .net node.js 1:1",
    'not|or and',
  ])('are none in `%s`', (wording) => {
    expect(messagesOf(wording)).toEqual([]);
  });

  test('come with a mend', () => {
    const [said] = deadSyntaxIn('scatter | light', { language: english, isWritten: () => false });
    expect(said?.fix).toBe('Write `a|b`, without spaces around the `|`, and signs at their word.');
  });
});
