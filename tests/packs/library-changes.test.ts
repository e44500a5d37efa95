// A library takes up what changes on the disk.
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { goodPack, planJson, rubricJson, write } from './folders.ts';
import { names, openLibrary, shelf, title } from './open-library.ts';

describe('a change on the disk', () => {
  function cooking(root: string, name: string): string {
    return join(root, 'cooking', name);
  }

  it('is taken up: a question changed, added, removed', async () => {
    const root = shelf();
    const { library, takenUp, reported } = await openLibrary([root], { pollEvery: 3_600_000 });
    function change() {
      return write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'New' }) });
    }
    await takenUp(change, () => title(library, 'stock') === 'New');
    await takenUp(
      () => write(root, { 'cooking/questions/bisque.json': rubricJson('bisque') }),
      () => title(library, 'bisque') !== undefined,
    );
    await takenUp(
      () => rmSync(cooking(root, 'questions/bisque.json')),
      () => title(library, 'bisque') === undefined,
    );
    expect(reported).toEqual([]);
  });

  it('is taken up: a pack added whole, and one removed', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root], { pollEvery: 3_600_000 });
    await takenUp(
      () => write(join(root, 'baking'), goodPack('baking')),
      () => names(library).includes('baking/quick'),
    );
    await takenUp(
      () => rmSync(join(root, 'cooking'), { recursive: true }),
      () => names(library).join() === 'baking/quick',
    );
  });

  it('is taken up: a pack removed and made again at once, and what is written into it then', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root], { pollEvery: 3_600_000 });
    function remake() {
      rmSync(join(root, 'cooking'), { recursive: true });
      const stock = rubricJson('stock', { title: 'Made again' });
      write(join(root, 'cooking'), { ...goodPack(), 'questions/stock.json': stock });
    }
    await takenUp(remake, () => title(library, 'stock') === 'Made again');
    await takenUp(
      () => write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'Later' }) }),
      () => title(library, 'stock') === 'Later',
    );
  });

  it('is taken up: a folder swapped for another by renaming, and what is written into it then', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root], { pollEvery: 3_600_000 });
    const elsewhere = tempFolder();
    write(elsewhere, { 'questions/stock.json': rubricJson('stock', { title: 'Swapped' }) });
    function swap() {
      renameSync(cooking(root, 'questions'), join(elsewhere, 'old'));
      renameSync(join(elsewhere, 'questions'), cooking(root, 'questions'));
    }
    await takenUp(swap, () => title(library, 'stock') === 'Swapped');
    await takenUp(
      () => write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'Later' }) }),
      () => title(library, 'stock') === 'Later',
    );
  });

  it('is taken up: the folder of packs itself removed and made again, and what is written into it then', async () => {
    const root = join(tempFolder(), 'packs');
    write(join(root, 'cooking'), goodPack());
    const { library, takenUp } = await openLibrary([root], { pollEvery: 10 });
    await takenUp(
      () => rmSync(root, { recursive: true }),
      () => library.packs().length === 0,
    );
    await takenUp(
      () => write(join(root, 'cooking'), goodPack()),
      () => names(library).join() === 'cooking/quick',
    );
    await takenUp(
      () => write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'Later' }) }),
      () => title(library, 'stock') === 'Later',
    );
  });

  it('is taken up: a link to a folder of packs set to another folder', async () => {
    const link = join(tempFolder(), 'current');
    symlinkSync(shelf(), link);
    const { library, takenUp } = await openLibrary([link], { pollEvery: 10 });
    const next = shelf('baking', 'baking');
    function swap() {
      symlinkSync(next, `${link}.new`);
      renameSync(`${link}.new`, link);
    }
    await takenUp(swap, () => names(library).join() === 'baking/quick');
  });

  it('is taken up: a file written in halves is reported and then read', async () => {
    const root = shelf();
    const { library, takenUp, reported } = await openLibrary([root], { pollEvery: 3_600_000 });
    const [file, text] = [
      cooking(root, 'questions/stock.json'),
      JSON.stringify(rubricJson('stock', { title: 'Whole' })),
    ];
    await takenUp(
      () => writeFileSync(file, text.slice(0, 40)),
      () => library.findings().length > 0,
    );
    expect(title(library, 'stock')).toBe('About stock');
    await takenUp(
      () => writeFileSync(file, text.slice(40), { flag: 'a' }),
      () => title(library, 'stock') === 'Whole',
    );
    expect([library.findings(), reported.length]).toEqual([[], 1]);
  });

  it('is seen by polling where the system sends no events', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root], { events: false, pollEvery: 10 });
    function change() {
      return write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'Longer' }) });
    }
    await takenUp(change, () => title(library, 'stock') === 'Longer');
  });

  it('that breaks a file is reported, and its last good version stays, whatever else changes', async () => {
    const root = shelf();
    const { library, takenUp, reported } = await openLibrary([root]);
    await takenUp(
      () => writeFileSync(cooking(root, 'questions/stock.json'), '{\n  "id": "stock",\n}'),
      () => reported.length > 0,
    );
    expect(reported).toMatchObject([{ file: 'cooking/questions/stock.json', line: 3, rule: 'json' }]);
    expect(reported[0]?.fix).toContain('last good version');
    expect(title(library, 'stock')).toBe('About stock');
    expect(names(library)).toEqual(['cooking/quick']);
    await takenUp(
      () => write(root, { 'cooking/questions/salt.json': rubricJson('salt', { title: 'Brine' }) }),
      () => title(library, 'salt') === 'Brine',
    );
    expect(title(library, 'stock')).toBe('About stock');
    expect(reported).toHaveLength(1);
    await takenUp(
      () => write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'Mended' }) }),
      () => title(library, 'stock') === 'Mended',
    );
    expect(library.findings()).toEqual([]);
  });

  it('that breaks pack.json, the lexicon or a plan takes nothing away', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root]);
    function spoil() {
      return write(root, {
        'cooking/pack.json': '',
        'cooking/lexicon.json': '',
        'cooking/plans/quick.json': '',
      });
    }
    await takenUp(spoil, () => library.findings().length === 3);
    expect(names(library)).toEqual(['cooking/quick']);
    expect(library.packs()[0]?.lexicon?.entries).toHaveProperty('MSG');
  });

  it('takes a plan away when a question that it needs is gone', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root]);
    await takenUp(
      () => rmSync(cooking(root, 'questions/stock.json')),
      () => library.plans().length === 0,
    );
    expect(library.findings()).toMatchObject([{ file: 'cooking/plans/quick.json', rule: 'plan-question' }]);
  });

  it('leaves a plan that was found before as it was', async () => {
    const root = shelf();
    const { library, takenUp } = await openLibrary([root]);
    const found = library.findPlan('quick');
    if (found.kind !== 'found') throw new Error('no plan');
    const before = library.snapshot(found.entry);
    await takenUp(
      () => write(root, { 'cooking/questions/stock.json': rubricJson('stock', { title: 'New' }) }),
      () => title(library, 'stock') === 'New',
    );
    expect(library.snapshot(found.entry)).toEqual(before);
  });
});

it('plans of the pack that comes with the server can all be settled', async () => {
  const { library } = await openLibrary([join(import.meta.dirname, '../../rubrics')]);
  expect(library.plans().length).toBeGreaterThan(0);
  for (const entry of library.plans()) expect(library.snapshot(entry).rubrics.length).toBeGreaterThan(0);
});

it('a plan that a pack lacks is no plan of the library', async () => {
  const root = shelf();
  write(root, { 'cooking/plans/other.json': planJson('other') });
  const { library } = await openLibrary([root]);
  expect(names(library)).toEqual(['cooking/other', 'cooking/quick']);
});
