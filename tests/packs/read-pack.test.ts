import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ValidFiles } from '../../src/authoring/check-pack.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { goodPack, packFolder, packJson, planJson, rubricJson } from './folders.ts';

function ids(values: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (values ?? []).map(({ id }) => id);
}

function namesOf({ pack, lexicon, plans, rubrics }: ValidFiles): readonly string[] {
  return [pack, lexicon, ...plans, ...rubrics].flatMap((found) => found?.file ?? []);
}

describe('a good pack', () => {
  it('is read whole, sorted by file name, with its sources', async () => {
    const { pack, findings, files } = await readPack(packFolder(goodPack()));
    expect(findings).toEqual([]);
    expect(pack?.pack.id).toBe('cooking');
    expect(ids(pack?.rubrics)).toEqual(['salt', 'stock']);
    expect(ids(pack?.plans)).toEqual(['quick']);
    expect(pack?.lexicon?.entries).toEqual({ MSG: ['monosodium glutamate'] });
    expect(pack?.knowledge.pack).toEqual({ id: 'cooking', version: '1.2.3' });
    expect(namesOf(files)).toEqual([
      'pack.json',
      'lexicon.json',
      'plans/quick.json',
      'questions/salt.json',
      'questions/stock.json',
    ]);
  });

  it('needs neither lexicon nor plans, and other files are left alone', async () => {
    const { pack, findings } = await readPack(
      packFolder({
        'pack.json': packJson(),
        'README.md': 'Soup.',
        'questions/notes.txt': 'later',
        'questions/.stock.json.swp': 'editor',
        'questions/.hidden.json': 'no JSON',
        'questions/stock.json': rubricJson('stock'),
      }),
    );
    expect(findings).toEqual([]);
    expect(pack?.lexicon).toBeNull();
    expect(ids(pack?.rubrics)).toEqual(['stock']);
  });

  it('may hold a byte order mark, which counts for no line or column', async () => {
    const text = `\ufeff${JSON.stringify(rubricJson('stock'))}`;
    const { pack, findings, files } = await readPack(
      packFolder({ ...goodPack(), 'questions/stock.json': text }),
    );
    expect(findings).toEqual([]);
    expect(ids(pack?.rubrics)).toContain('stock');
    expect(files.rubrics.find(({ file }) => file === 'questions/stock.json')?.source.startsWith('{')).toBe(
      true,
    );
  });
});

describe('a bad file is left out and told by name, line, rule and fix:', () => {
  function withSalt(content: object | string | Uint8Array) {
    return packFolder({ ...goodPack(), 'questions/salt.json': content });
  }

  it.each<[string, object | string | Uint8Array, object]>([
    ['JSON with a comma too many', '{\n  "id": "salt",\n}', { line: 3, rule: 'json' }],
    ['an empty file', '', { line: 1, rule: 'json' }],
    ['a name given twice', '{\n"id": "salt",\n"id": "salt"}', { line: 3, rule: 'json' }],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), { line: null, rule: 'encoding' }],
    ['a file over 1 MiB', rubricJson('salt', { title: 'x'.repeat(1_100_000) }), { line: null, rule: 'file' }],
    [
      'a missing member',
      '{\n  "id": "salt"\n}',
      { line: 1, rule: 'schema', message: '"title" is missing', fix: 'Add it: a value of type string.' },
    ],
    [
      'an unknown member',
      rubricJson('salt', { tilte: 'x' }),
      { line: 13, rule: 'schema', message: '"tilte" is not known here' },
    ],
    [
      'a member that is called __proto__',
      JSON.stringify(rubricJson('salt')).replace('{', '{"__proto__": 1, '),
      { line: 1, rule: 'schema', message: '"__proto__" is not known here' },
    ],
    [
      'a value out of a list',
      rubricJson('salt', { level: 'wizard' }),
      { line: 5, rule: 'schema', fix: 'Use one of: "junior", "mid", "senior", "principal", "lead".' },
    ],
    ['a value of the wrong type', rubricJson('salt', { minutes: '4' }), { line: 9, fix: 'Give a number.' }],
    [
      'an id with capitals',
      rubricJson('Salt'),
      { line: 2, fix: 'Use lower-case letters, digits and single hyphens.' },
    ],
    [
      'an empty list',
      rubricJson('salt', { referenceAnswers: [] }),
      { line: 10, fix: 'Give at least 1 entry.' },
    ],
    [
      'a fault deep inside',
      rubricJson('salt', {
        concepts: [
          { id: 'a', name: 'A', anyOf: ['x'] },
          { id: 'b', name: 'B', anyOf: [7] },
        ],
      }),
      { line: 25, message: expect.stringMatching(/^concepts\[1\]\.anyOf\[0\]: /), fix: 'Give a string.' },
    ],
    [
      'a rule between members',
      rubricJson('salt', { concepts: [{ id: 'a', name: 'A' }] }),
      { line: 14, rule: 'schema', fix: 'Give one of `anyOf`, `groups`, `oneOf` and `passages`.' },
    ],
  ])('%s', async (_, content, expected) => {
    const { pack, findings } = await readPack(withSalt(content));
    const [finding] = findings;
    expect(finding).toMatchObject({ file: 'questions/salt.json', ...expected });
    expect(finding?.fix).not.toBe('');
    expect(ids(pack?.rubrics)).toEqual(['stock']);
    expect(ids(pack?.plans)).toEqual(['quick']);
  });

  it('every fault of a file, not only the first', async () => {
    const { findings } = await readPack(
      withSalt(rubricJson('salt', { level: 'wizard', minutes: 0, a: 1, b: 2 })),
    );
    expect(findings.map(({ line }) => line)).toEqual([5, 9, 13, 14]);
  });

  it('a symbolic link, be it a file or a folder', async () => {
    const folder = packFolder(goodPack());
    renameSync(join(folder, 'questions/salt.json'), join(folder, 'elsewhere.json'));
    symlinkSync(join(folder, 'elsewhere.json'), join(folder, 'questions/salt.json'));
    renameSync(join(folder, 'plans'), join(folder, 'other'));
    symlinkSync(join(folder, 'other'), join(folder, 'plans'));
    const { pack, findings } = await readPack(folder);
    const message = 'this is a symbolic link';
    expect(findings).toMatchObject([
      { file: 'plans', rule: 'file', message },
      { file: 'questions/salt.json', rule: 'file', message },
    ]);
    expect(ids(pack?.rubrics)).toEqual(['stock']);
    expect(pack?.plans).toEqual([]);
  });

  it('a folder in the place of a file', async () => {
    const folder = packFolder(goodPack());
    mkdirSync(join(folder, 'questions/pepper.json'));
    const { findings } = await readPack(folder);
    expect(findings).toMatchObject([{ file: 'questions/pepper.json', rule: 'file' }]);
  });

  it('a table of services, which reaches what its rubrics are graded by', async () => {
    const services = { jobs: { salt: ['salt soup'] }, services: { Shaker: { does: ['salt'] } } };
    const good = await readPack(packFolder({ ...goodPack(), 'services.json': services }));
    expect(good.findings).toEqual([]);
    expect(good.pack?.knowledge.services?.services).toEqual([[['Shaker'], [0]]]);
    const bad = { ...services, services: { Shaker: { does: ['stir'] } } };
    const { pack, findings } = await readPack(packFolder({ ...goodPack(), 'services.json': bad }));
    expect(findings).toMatchObject([{ file: 'services.json', rule: 'schema' }]);
    expect(pack?.knowledge.services).toBeNull();
  });

  it('a lexicon, without which the pack goes on', async () => {
    const { pack, findings } = await readPack(
      packFolder({ ...goodPack(), 'lexicon.json': { entries: { a: [] } } }),
    );
    expect(findings).toMatchObject([{ file: 'lexicon.json', rule: 'schema', line: 3 }]);
    expect(pack?.lexicon).toBeNull();
    expect(ids(pack?.rubrics)).toEqual(['salt', 'stock']);
  });

  it('pack.json, without which there is no pack, and what is wrong in the others is still told', async () => {
    const folder = packFolder({ ...goodPack(), 'pack.json': '{}', 'questions/salt.json': 'x' });
    const { pack, findings } = await readPack(folder);
    expect(pack).toBeNull();
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['pack.json', 'questions/salt.json']));
  });

  it('pack.json in a language that answers cannot be graded in, whatever else is wrong in it', async () => {
    const { pack, findings } = await readPack(
      packFolder({ ...goodPack(), 'pack.json': { ...packJson(), language: 'de', version: 'new' } }),
    );
    expect(pack).toBeNull();
    expect(findings).toMatchObject([
      { file: 'pack.json', rule: 'language', line: 6, fix: 'Use one of: "en".' },
      { file: 'pack.json', rule: 'schema', line: 8 },
    ]);
  });

  it('a folder that is not there', async () => {
    const { pack, findings } = await readPack(join(packFolder({}), 'nowhere'));
    expect(pack).toBeNull();
    expect(findings).toMatchObject([{ file: 'pack.json', rule: 'file', message: 'this file is missing' }]);
  });

  it('the second of two rubrics or plans with one id', async () => {
    const { pack, findings } = await readPack(
      packFolder({
        ...goodPack(),
        'questions/stock-2.json': rubricJson('stock', { title: 'Other' }),
        'plans/zoom.json': planJson('quick', { title: 'Other' }),
      }),
    );
    expect(findings).toMatchObject([
      { file: 'questions/stock.json', rule: 'duplicate-id', line: 2 },
      { file: 'plans/zoom.json', rule: 'duplicate-id', line: 2 },
    ]);
    expect(findings[0]?.message).toContain('questions/stock-2.json');
    expect(ids(pack?.rubrics)).toEqual(['salt', 'stock']);
    expect(pack?.plans.map(({ title }) => title)).toEqual(['Quick']);
  });
});

describe('a plan that its questions cannot fill is left out:', () => {
  async function withSections(...sections: object[]) {
    return readPack(packFolder({ ...goodPack(), 'plans/quick.json': planJson('quick', { sections }) }));
  }

  it('one that names an unknown question', async () => {
    const { pack, findings } = await withSections({ questions: ['stock', 'constructor'] });
    expect(findings).toMatchObject([{ file: 'plans/quick.json', rule: 'plan-question', line: 11 }]);
    expect(findings[0]?.message).toContain('"constructor"');
    expect(pack?.plans).toEqual([]);
  });

  it('one that names a question which is left out itself', async () => {
    const { pack, findings } = await readPack(packFolder({ ...goodPack(), 'questions/stock.json': '{}' }));
    expect(findings.map(({ rule }) => rule)).toContain('plan-question');
    expect(pack?.plans).toEqual([]);
  });

  it('one that names a question twice', async () => {
    const { findings } = await withSections({ questions: ['stock'] }, { questions: ['stock'] });
    expect(findings).toMatchObject([{ rule: 'plan-question', message: '"stock" is named twice' }]);
  });

  it.each<[string, object[]]>([
    ['more than there are', [{ count: 3 }]],
    ['of a topic that none has', [{ topics: ['bread'], count: 1 }]],
    ['of a level that none has', [{ levels: ['lead'], count: 1 }]],
    ['what another section names', [{ questions: ['stock'] }, { count: 2 }]],
    ['what an earlier section may have taken', [{ count: 1 }, { topics: ['soup'], count: 2 }]],
  ])('one that picks %s', async (_, sections) => {
    const { pack, findings } = await withSections(...sections);
    expect(findings).toMatchObject([{ rule: 'plan-count', line: expect.any(Number) }]);
    expect(pack?.plans).toEqual([]);
  });

  it('but one that picks just what there is stays', async () => {
    const { pack, findings } = await withSections(
      { questions: ['salt'] },
      { topics: ['soup', 'bread'], count: 1 },
    );
    expect(findings).toEqual([]);
    expect(ids(pack?.plans)).toEqual(['quick']);
  });

  it('and a section that is neither kind is held against the kind it comes nearest to', async () => {
    const { findings } = await withSections({ questions: ['stock'], order: 'random' });
    expect(findings).toMatchObject([
      { rule: 'schema', line: 12, fix: 'Use one of: "fixed", "shuffled", "adaptive".' },
    ]);
  });
});
