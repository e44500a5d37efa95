// A scripted candidate for a running server; `npm run bot -- --help` says how it is called.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { escapeControls } from '../src/authoring/escape-controls.ts';
import { sampleKinds } from '../src/engine/schemas.ts';
import type { Report } from '../src/interview/report/report-types.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import { readPack } from '../src/packs/read-pack.ts';
import type { Script } from '../tests/bot/candidate.ts';
import { playPlan } from '../tests/bot/play-plan.ts';

const PACK = fileURLToPath(new URL('../rubrics/aws-data-engineering', import.meta.url));
const USAGE = `npm run bot -- [--url URL] [--plan ID] [--kind ${sampleKinds.join('|')}] [--code CODE]`;

const OPTIONS = {
  url: { type: 'string', default: 'http://127.0.0.1:3000' },
  plan: { type: 'string', default: 'quick-practice' },
  kind: { type: 'string', default: 'strong' },
  code: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What a server sends is foreign, too. */
function say(text: string): void {
  return void process.stdout.write(escapeControls(text));
}

/** The address without slashes at its end. */
function addressOf(url: string): string {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new Error(`--url ${url} is no address of a server, such as http://127.0.0.1:3000`);
  return url.replace(/\/+$/, '');
}

async function ourPack(): Promise<LoadedPack> {
  const { pack } = await readPack(PACK);
  if (pack === null) throw new Error(`${PACK} holds no valid pack`);
  return pack;
}

/** Answers questions by their sample of a kind, and follow-ups by one and the same sentence. */
function scriptFor({ rubrics }: LoadedPack, wanted: string): Script {
  const answers = new Map(
    rubrics.map(({ id, samples }) => [id, samples.find(({ kind }) => kind === wanted)?.answer]),
  );
  return (asked) => {
    const isQuestion = asked.type === 'questionAsked';
    const answer = isQuestion ? answers.get(asked.rubric) : 'That is all I can say to it.';
    say(`\n${isQuestion ? `${asked.number}. ` : '   '}${asked.text}\n`);
    say(answer === undefined ? '   (skipped)\n' : `   > ${answer}\n`);
    return answer ?? null;
  };
}

function sayMarks({ questions }: Report): void {
  for (const { number, title, grade } of questions)
    say(`${number}. ${title}: ${grade === null ? 'not marked' : `${grade.score} ${grade.band}`}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return say(`${USAGE}\n`);
  if (!sampleKinds.some((kind) => kind === values.kind))
    throw new Error(`--kind is one of ${sampleKinds.join(', ')}`);
  const url = addressOf(values.url);
  const script = scriptFor(await ourPack(), values.kind);
  const { report, link } = await playPlan(url, values.plan, script, values.code ?? null);
  say('\n');
  sayMarks(report);
  say(`Looks like this: ${url}${link}\n`);
}

/** The reason in one line; fetch hides why it failed in the cause. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const cause = fault.cause instanceof Error ? `: ${reasonOf(fault.cause)}` : '';
  return `${fault.message || fault.name}${cause}`.replaceAll(/\s+/g, ' ');
}

try {
  await main();
} catch (fault) {
  process.stderr.write(`bot: ${escapeControls(reasonOf(fault))}\n`);
  // A socket may still be open.
  process.exit(2);
}
