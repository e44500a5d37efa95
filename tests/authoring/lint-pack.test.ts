// What the linter finds in a pack as a whole: its files, its language, its plans, questions that are alike.
import { describe, expect, test } from 'vitest';
import { gradedLanguages } from '../../src/authoring/languages.ts';
import { examine, lintPack, packTexts, rulesOf, soundRubric, text } from './sample-pack.ts';

describe('two questions of a pack', () => {
  function about(id: string, wordings: readonly (readonly [name: string, wording: string])[]) {
    return packTexts().set(
      `questions/${id}.json`,
      text({
        ...soundRubric,
        id,
        concepts: wordings.map(([name, wording], index) => ({ id: `c-${index}`, name, anyOf: [wording] })),
        followUps: [],
      }),
    );
  }

  test('with nearly the same concepts are found, once, however these are worded and ordered', () => {
    const twin = about('anew', [
      ['Expired keys are removed', 'old|expired key remove|drop'],
      ['The consumer is idempotent', 'idempotent consumer|worker repeat|again'],
      ['A unique constraint on the key', 'key|id unique constraint|index'],
      ['Something else', 'dead_letter queue alarm'],
      ['The same transaction', 'one|same transaction result|outcome'],
    ]);
    const [finding, ...more] = lintPack(twin).filter(({ rule }) => rule === 'similar-questions');
    expect([finding, more]).toMatchObject([
      {
        severity: 'warning',
        file: 'questions/twice.json',
        message: expect.stringContaining('`anew` have nearly the same concepts: 4 of 4'),
      },
      [],
    ]);
  });

  test('that share two concepts of four are not', () => {
    const neighbour = about('order', [
      ['Expired keys are removed', 'old|expired key remove|drop'],
      ['The consumer is idempotent', 'idempotent consumer|worker repeat|again'],
      ['One partition for each customer', 'partition customer order'],
      ['Messages carry a sequence number', 'sequence number gap'],
    ]);
    expect(rulesOf(lintPack(neighbour))).not.toContain('similar-questions');
  });

  test('on one subject, with answers of their own, are not', () => {
    expect(rulesOf(lintPack(about('elsewhere', [['Watching', 'messaging queue alarm']])))).not.toContain(
      'similar-questions',
    );
  });
});

test('a file that is not valid is told of, and the others are still checked', () => {
  const files = packTexts({ id: 'thrice' });
  files.set('questions/broken.json', '{');
  files.set('questions/empty.json', text({}));
  const found = new Set(lintPack(files).map(({ file, rule }) => `${file}: ${rule}`));
  expect([...found]).toEqual([
    'plans/short.json: plan-question',
    'questions/broken.json: json',
    'questions/empty.json: schema',
    'questions/twice.json: file-name',
  ]);
});

describe('the language of a pack', () => {
  function inLanguage(language: unknown) {
    const files = packTexts();
    const pack = JSON.parse(files.get('pack.json') ?? '');
    return files.set('pack.json', text({ ...pack, language }));
  }

  test('that answers cannot be graded in is refused, with those that they can be', () => {
    const found = examine(inLanguage('de'));
    expect(found.findings).toEqual([
      {
        rule: 'language',
        severity: 'error',
        file: 'pack.json',
        line: 7,
        message: 'answers in "de" cannot be graded',
        fix: `Use one of: ${gradedLanguages.map((language) => `"${language}"`).join(', ')}.`,
      },
    ]);
    expect(found.pack.pack).toBeNull();
  });

  test('is left to the schema where it is no text', () => {
    expect(rulesOf(lintPack(inLanguage(7)))).toEqual(['schema']);
  });

  test.each(gradedLanguages)('may be %s', (language) => {
    expect(lintPack(inLanguage(language))).toEqual([]);
  });
});

test('a plan that pack.json offers twice, or that is not there, is found', () => {
  const files = packTexts();
  const pack = JSON.parse(files.get('pack.json') ?? '');
  files.set('pack.json', text({ ...pack, planGroups: [{ plans: ['short'] }, { plans: ['short', 'gone'] }] }));
  const messages = lintPack(files).map(({ rule, message }) => `${rule}: ${message}`);
  expect(messages.sort()).toEqual([
    'plan-group: `gone` is no valid plan of this pack.',
    'plan-group: `short` stands in `planGroups` already.',
  ]);
});

test('a pack without any file has no findings of the linter', () => {
  expect(lintPack(new Map())).toEqual([]);
});
