import { expect, test } from 'vitest';
import { packPage } from '../../src/authoring/pack-page/pack-page.ts';
import { examine, packTexts, soundRubric, text } from './sample-pack.ts';

const [first, second, ...others] = soundRubric.concepts as object[];
function pageOf(files: ReadonlyMap<string, string>) {
  return packPage(examine(files).pack, 'the command');
}

test('the page of a pack says what the pack is, and how it is written', () => {
  const page = pageOf(packTexts());
  expect(page).toMatch(/^# Small\n\n<!-- Written by `the command`: .* -->\n\nA pack for tests\.\n/);
  expect(page).toContain(
    ': 1 questions, 4 concepts, 1 misconceptions, 2 samples, 1 plans, 0 lexicon entries.',
  );
  expect(page).toContain('| mid | 1 |');
  expect(page).toContain('| messaging | 1 |');
});

test('it counts the concepts that name a page that was read, with the months', () => {
  function sourced(month: string) {
    return { docs: 'https://docs.example.org/page', verified: month };
  }
  const concepts = [{ ...first, ...sourced('2026-10') }, { ...second, ...sourced('2026-11') }, ...others];
  expect(pageOf(packTexts({ concepts }))).toContain(
    '2 of 4 concepts name a page of documentation that was read for them, read from 2026-10 to 2026-11.',
  );
});

test('it lists questions by the number of their source, with the error of blind samples alone', () => {
  const sample = { kind: 'wrong', answer: 'I would ask around.', range: [20, 40], blind: true };
  const files = packTexts({ source: { answer: 17 }, samples: [sample, { ...sample, blind: false }] });
  files.set(
    'questions/a.json',
    text({ ...soundRubric, id: 'a', title: 'No [number]|here', source: undefined }),
  );
  files.set('questions/b.json', text({ ...soundRubric, id: 'b', title: 'Early', source: { answer: 3 } }));
  const rows = pageOf(files)
    .split('\n')
    .filter((line) => line.includes('(<questions/'));
  expect(rows).toEqual([
    '| 3 | [Early](<questions/b.json>) | mid | messaging | 4 | 2 | \u2013 |',
    '| 17 | [Messages that come twice](<questions/twice.json>) | mid | messaging | 4 | 2 | 30.0 (1) |',
    '| \u2013 | [No \\[number\\]\\|here](<questions/a.json>) | mid | messaging | 4 | 2 | \u2013 |',
  ]);
});

test('it names for each point of the source the concept that holds it, and the exceptions with their reason', () => {
  const source = {
    answer: 9,
    points: 3,
    furtherPoints: 1,
    exceptions: [{ point: 'points/2', reason: 'Closed.' }],
  };
  const concepts = [
    { ...first, covers: ['points/1', 'further/1'] },
    { ...second, covers: ['further/1'] },
    ...others,
  ];
  const page = pageOf(packTexts({ source, concepts }));
  expect(page).toContain('| 1 idempotent; 2 excepted; 3 **none** | 1 idempotent + key |');
  expect(page).toContain('\n- 9, points/2: Closed.\n');
});

test('it lets no foreign text be markup, end a cell or reach a terminal raw', () => {
  const source = {
    answer: 'a | b <img src=x>\u001b[2J',
    points: 1,
    exceptions: [{ point: 'points/1', reason: '<script>alert(1)</script> [x](javascript:y)' }],
  };
  const files = packTexts();
  files.delete('questions/twice.json');
  files.set('questions/a (b) <c>.json', text({ ...soundRubric, source }));
  const page = packPage(examine(files).pack, 'readme a-->b');
  expect(page).toContain('`readme a--\\>b`');
  expect(page).toContain(
    '| a \\| b \\<img src=x\\>\u241b\\[2J | [Messages that come twice](<questions/a (b) \\<c\\>.json>) |',
  );
  expect(page).toContain('points/1: \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y)\n');
});
