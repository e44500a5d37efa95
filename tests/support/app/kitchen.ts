// A pack on disk for whole-server tests: the rubrics of the interview tests, and plans for each rule worth trying.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { planSchema } from '../../../src/engine/schemas.ts';
import { rubrics } from '../interview/rubrics.ts';

type PlanSource = z.input<typeof planSchema>;

function plan(id: string, rest: Partial<PlanSource> = {}): PlanSource {
  return {
    id,
    title: `Plan ${id}`,
    description: 'For tests.',
    minutes: 10,
    mode: 'practice',
    timer: 'off',
    sections: [{ questions: ['zqrubric-tea', 'zqrubric-bread'] }],
    followUps: { pumps: 0, probes: 0, authored: 0 },
    ...rest,
  };
}

const plans: readonly PlanSource[] = [
  plan('practice'),
  plan('probing', { followUps: { probes: 1 } }),
  plan('real', { mode: 'real', followUps: { authored: 1 } }),
  plan('hard', { timer: 'hard' }),
  plan('soft', { timer: 'soft' }),
  plan('person', { mode: 'real', reveal: 'person', followUps: { authored: 0 } }),
  plan('hidden', { typing: 'hidden' }),
  plan('recorded', { typing: 'recorded' }),
  plan('picked', { mode: 'real', sections: [{ count: 2, order: 'shuffled' }] }),
];

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}

function writePack(root: string, id: string, itsPlans: readonly PlanSource[]): void {
  for (const folder of ['questions', 'plans']) mkdirSync(join(root, id, folder), { recursive: true });
  writeJson(join(root, id, 'pack.json'), {
    format: 1,
    id,
    title: `The ${id}`,
    description: 'Questions about food.',
    language: 'en',
    licence: 'MIT',
    version: '1.0.0',
  });
  for (const rubric of rubrics) writeJson(join(root, id, 'questions', `${rubric.id}.json`), rubric);
  for (const each of itsPlans) writeJson(join(root, id, 'plans', `${each.id}.json`), each);
}

/** Writes two packs into the folder: `kitchen` with all plans, and `pantry`, which shares the id of one of them. */
export function writeKitchen(root: string): void {
  writePack(root, 'kitchen', plans);
  writePack(root, 'pantry', [plan('picked')]);
}
