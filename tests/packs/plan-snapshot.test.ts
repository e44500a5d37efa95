import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/engine/index.ts';
import { planAsUsedSchema } from '../../src/interview/core/plan-as-used.ts';
import { snapshotPlan } from '../../src/packs/plan-snapshot.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { goodPack, packFolder, planJson, rubricJson } from './folders.ts';

async function entryOf(plan: object, rubrics: readonly object[] = []) {
  const files = Object.fromEntries(rubrics.map((rubric, index) => [`questions/q${index}.json`, rubric]));
  const { pack, findings } = await readPack(
    packFolder({ ...goodPack(), ...files, 'plans/quick.json': planJson('quick', plan) }),
  );
  expect(findings).toEqual([]);
  const [found] = pack?.plans ?? [];
  if (pack === null || found === undefined) throw new Error('The plan was not read.');
  return { pack, plan: found };
}

function pools({ plan }: ReturnType<typeof snapshotPlan>): readonly (readonly string[])[] {
  return plan.sections.map((section) => section.pool.map(({ rubric }) => rubric));
}

describe('the snapshot of a plan', () => {
  it('[R3] is complete in itself, and names each rubric by the hash of its canonical JSON', async () => {
    const settled = snapshotPlan(
      await entryOf({ sections: [{ title: 'First', questions: ['stock', 'salt'] }] }),
    );
    expect(planAsUsedSchema.parse(settled.plan)).toEqual(settled.plan);
    expect(settled.plan).toMatchObject({
      id: 'quick',
      pack: { id: 'cooking', version: '1.2.3' },
      sections: [{ title: 'First', order: 'fixed', count: 2 }],
    });
    expect(settled.plan.sections[0]?.pool[0]).toMatchObject({
      rubric: 'stock',
      level: 'mid',
      topics: ['soup'],
      minutes: 4,
    });
    expect(pools(settled)).toEqual([['stock', 'salt']]);
    for (const [hash, json] of settled.rubrics) {
      expect(createHash('sha256').update(json).digest('hex')).toBe(hash);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
    }
    const hashes = settled.plan.sections.flatMap((section) => section.pool.map(({ hash }) => hash));
    expect(hashes).toEqual(settled.rubrics.map(([hash]) => hash));
  });

  it('offers a picking section what matches, less what another section names', async () => {
    const rubrics = [
      rubricJson('bread', { topics: ['oven'], level: 'senior' }),
      rubricJson('bisque', { topics: ['fish', 'soup'], level: 'senior' }),
    ];
    const sections = [
      { topics: ['soup'], count: 1 },
      { levels: ['senior'], count: 1 },
      { topics: ['oven', 'fish'], levels: ['senior'], count: 1, order: 'adaptive' },
      { questions: ['stock'] },
    ];
    const settled = snapshotPlan(await entryOf({ sections: [sections[0], sections[3]] }, rubrics));
    expect(pools(settled)).toEqual([['bisque', 'salt'], ['stock']]);
    expect(pools(snapshotPlan(await entryOf({ sections: [sections[1]] }, rubrics)))).toEqual([
      ['bread', 'bisque'],
    ]);
    expect(pools(snapshotPlan(await entryOf({ sections: [sections[2]] }, rubrics)))).toEqual([
      ['bread', 'bisque'],
    ]);
    expect(settled.plan.sections.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('holds a rubric once, however many sections may ask it', async () => {
    const settled = snapshotPlan(await entryOf({ sections: [{ count: 1 }, { count: 1 }] }));
    expect(settled.rubrics).toHaveLength(2);
  });
});

describe('mode and reveal of the snapshot of a plan', () => {
  const adaptive = { sections: [{ count: 1, order: 'adaptive' }] };

  it.each([
    [{}, undefined, 'practice', 'question'],
    [{ mode: 'real' }, undefined, 'real', 'end'],
    [{ reveal: 'person' }, undefined, 'practice', 'person'],
    [{ reveal: 'person' }, 'practice', 'practice', 'person'],
    [{ reveal: 'person' }, 'real', 'real', 'end'],
    [{ mode: 'real', reveal: 'person' }, 'practice', 'practice', 'question'],
  ] as const)('of %j, asked for as %s, are %s and %s', async (plan, override, mode, reveal) => {
    expect(snapshotPlan(await entryOf(plan), override)).toMatchObject({ mode, reveal });
  });

  it('an adaptive section is shuffled in a real interview', async () => {
    const entry = await entryOf(adaptive);
    expect(snapshotPlan(entry).plan.sections[0]?.order).toBe('adaptive');
    expect(snapshotPlan(entry, 'real').plan.sections[0]?.order).toBe('shuffled');
  });
});
