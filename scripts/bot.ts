// A scripted candidate for a running server: npm run bot -- [--url URL] [--plan ID] [--kind KIND] [--code CODE]
import { parseArgs } from 'node:util';
import { readPack } from '../src/packs/read-pack.ts';
import { sampleKinds } from '../src/rubrics/schema.ts';
import { playPlan } from '../tests/bot/play-plan.ts';

const PACK = 'rubrics/aws-data-engineering';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    plan: { type: 'string', default: 'quick-practice' },
    kind: { type: 'string', default: 'strong' },
    code: { type: 'string' },
  },
});
if (!sampleKinds.some((kind) => kind === values.kind))
  throw new Error(`--kind is one of ${sampleKinds.join(', ')}`);

const { pack } = await readPack(PACK);
const answers = new Map(
  pack?.rubrics.map(({ id, samples }) => [id, samples.find(({ kind }) => kind === values.kind)?.answer]),
);
const url = values.url.replace(/\/$/, '');
const { report, link } = await playPlan(
  url,
  values.plan,
  (asked) => {
    process.stdout.write(`\n${asked.type === 'questionAsked' ? `${asked.number}. ` : '   '}${asked.text}\n`);
    const answer =
      asked.type === 'questionAsked' ? answers.get(asked.rubric) : 'That is all I can say to it.';
    process.stdout.write(answer === undefined ? '   (skipped)\n' : `   > ${answer}\n`);
    return answer ?? null;
  },
  values.code ?? null,
);

process.stdout.write('\n');
for (const { number, title, grade } of report.questions)
  process.stdout.write(
    `${number}. ${title}: ${grade === null ? 'not marked' : `${grade.score} ${grade.band}`}\n`,
  );
process.stdout.write(`Looks like this: ${url}${link}\n`);
