import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { goodPack, packJson, planJson, rubricJson, write } from './folders.ts';
import { names, openLibrary, shelf, title } from './open-library.ts';

describe('the plans of a pack', () => {
  it('are offered in the order and under the headings of its pack.json, the others last', async () => {
    const root = tempFolder();
    write(join(root, 'cooking'), {
      ...goodPack(),
      'plans/long.json': planJson('long'),
      'plans/new.json': planJson('new'),
      'pack.json': {
        ...packJson(),
        planGroups: [{ plans: ['quick'] }, { title: 'Slow', plans: ['long', 'gone', 'quick'] }],
      },
    });
    const { library, reported } = await openLibrary([root]);
    expect(reported).toEqual([]);
    expect(library.plans().map(({ plan, group }) => [plan.id, group])).toEqual([
      ['quick', null],
      ['long', 'Slow'],
      ['new', null],
    ]);
  });
});

describe('the packs of a library', () => {
  it('are those in the folders of several packs, and a folder that is a pack itself', async () => {
    const { library, reported } = await openLibrary([shelf(), join(shelf('baking', 'baking'), 'baking')]);
    expect(reported).toEqual([]);
    expect(names(library)).toEqual(['cooking/quick', 'baking/quick']);
  });

  it('are not other folders, hidden ones or links; a link is reported', async () => {
    const root = shelf();
    write(root, { 'schemas/pack.schema.json': {}, '.git/pack.json': packJson('git') });
    symlinkSync(join(shelf('baking', 'baking'), 'baking'), join(root, 'linked'));
    const { library, reported } = await openLibrary([root]);
    expect(library.packs().map(({ pack }) => pack.id)).toEqual(['cooking']);
    expect(reported).toMatchObject([{ file: 'linked', rule: 'file', message: 'this is a symbolic link' }]);
  });

  it('replace those of the same id in an earlier folder', async () => {
    const own = shelf('my-cooking', 'cooking');
    write(join(own, 'my-cooking'), { 'questions/stock.json': rubricJson('stock', { title: 'Mine' }) });
    const { library, reported } = await openLibrary([shelf(), own]);
    expect(reported).toEqual([]);
    expect(library.packs()).toHaveLength(1);
    expect(title(library, 'stock')).toBe('Mine');
  });

  it('within one folder keep their id to themselves: the second is reported', async () => {
    const root = shelf();
    write(join(root, 'zcopy'), goodPack());
    const { library, reported } = await openLibrary([root]);
    expect(library.packs()).toHaveLength(1);
    expect(reported).toMatchObject([{ file: 'zcopy/pack.json', rule: 'duplicate-id' }]);
  });

  it('may be missing: a folder without any is reported, and the others are read', async () => {
    const nowhere = join(tempFolder(), 'nowhere');
    const { library, reported } = await openLibrary([nowhere, shelf()]);
    expect(reported).toMatchObject([{ file: nowhere, rule: 'file' }]);
    expect(names(library)).toEqual(['cooking/quick']);
  });

  it('that lack a pack.json are reported', async () => {
    const root = shelf();
    write(root, { 'baking/questions/bread.json': rubricJson('bread') });
    const { reported } = await openLibrary([root]);
    expect(reported).toMatchObject([
      { file: 'baking/pack.json', rule: 'file', message: 'this file is missing' },
    ]);
  });
});

describe('finding a plan', () => {
  it('goes by its id, or by pack and id', async () => {
    const { library } = await openLibrary([shelf()]);
    for (const name of ['quick', 'cooking/quick']) {
      const found = library.findPlan(name);
      expect(found.kind === 'found' && found.entry.plan.id).toBe('quick');
    }
  });

  it('tells all there are when there is none of that name', async () => {
    const { library } = await openLibrary([shelf()]);
    for (const name of ['slow', 'baking/quick', '__proto__', 'constructor', '', 'cooking/']) {
      expect(library.findPlan(name)).toEqual({ kind: 'unknown', known: ['cooking/quick'] });
    }
  });

  it('refuses an id that two packs share, naming both', async () => {
    const { library } = await openLibrary([shelf(), shelf('baking', 'baking')]);
    expect(library.findPlan('quick')).toEqual({
      kind: 'ambiguous',
      names: ['cooking/quick', 'baking/quick'],
    });
    expect(library.findPlan('baking/quick').kind).toBe('found');
  });
});
