import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPack } from '../../src/packs/read-pack.ts';
import { type RunningServer, startServer } from '../support/server-process.ts';
import { playPlan } from './play-plan.ts';

const { pack } = await readPack('rubrics/aws-data-engineering');
const plans = pack?.plans ?? [];
const references = new Map(pack?.rubrics.map((rubric) => [rubric.id, rubric.referenceAnswers[0] ?? '']));

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it.concurrent.each(plans.map((plan) => [plan.id, plan] as const))(
  'the plan %s is played to its end, and whoever says the reference answers is strong',
  async (id, { sections }) => {
    const { report } = await playPlan(server.url, `aws-data-engineering/${id}`, (asked) =>
      asked.type === 'questionAsked'
        ? (references.get(asked.rubric) ?? null)
        : 'There is nothing that I would add.',
    );
    const planned = sections.reduce(
      (sum, section) => sum + ('questions' in section ? section.questions.length : section.count),
      0,
    );
    expect(report.status).toBe('finished');
    expect(new Set(report.questions.map(({ title }) => title)).size).toBe(planned);
    expect(report.machine).toMatchObject({ band: 'strong', graded: planned, skipped: 0 });
  },
);
