// Records the log of two interviews on the real pack, once a release: every later version must still fold it.
// Run: npx tsx scripts/record-log.ts, then npm run format. A recorded log is never changed once its release is out.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import {
  type CompiledRubric,
  canonicalJson,
  compileRubric,
  type RubricAsUsed,
  type Sample,
} from '../src/engine/index.ts';
import {
  type Command,
  decide,
  evolve,
  type InterviewState,
  initialState,
  isRejection,
  openQuestion,
  type StoredEvent,
} from '../src/interview/index.ts';
import { interviewerWords } from '../src/interview/words/interviewer.ts';
import { createLibrary, type PlanSnapshot } from '../src/packs/library.ts';
import { foldsTo } from '../tests/support/interview/folds-to.ts';

/** Seconds after the start, who, and what; an answer is named by the kind of sample that it is. */
type Line = readonly [second: number, by: string, what: Command | { readonly says: Sample['kind'] }];
type Creation = Extract<Command, { type: 'createInterview' }>;

const START = 1_800_000_000_000;
function inProject(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

const participants: Creation['participants'] = [
  { id: 'candidate', role: 'candidate', name: 'Cleo' },
  { id: 'interviewer', role: 'interviewer', name: 'Ines' },
  { id: 'second', role: 'interviewer', name: 'Sam' },
  { id: 'observer', role: 'observer', name: 'Olli' },
];

/** A question is named by its version: the first one here is event 4. */
const practice: readonly Line[] = [
  [0, 'interviewer', { type: 'addNote', text: 'Asked for feedback on structure.', private: true }],
  [10, 'candidate', { type: 'startInterview' }],
  [40, 'candidate', { type: 'askForHint' }],
  [90, 'candidate', { says: 'half' }],
  [95, 'interviewer', { type: 'markAnswer', question: 4, mark: 2, ticks: {}, reason: 'A start.' }],
  [97, 'second', { type: 'markAnswer', question: 4, mark: 1, ticks: {} }],
  [99, 'second', { type: 'undoMark', question: 4 }],
  [100, 'candidate', { type: 'pauseInterview' }],
  [160, 'candidate', { type: 'resumeInterview' }],
  [170, 'candidate', { says: 'vague' }],
  [900, 'server', { type: 'passTime', draft: null }],
  [905, 'candidate', { says: 'strong' }],
  [912, 'candidate', { type: 'nextQuestion' }],
  [930, 'interviewer', { type: 'addNote', text: 'Recovers well.', private: false }],
  [
    940,
    'interviewer',
    { type: 'addParticipant', participant: { id: 'late', role: 'observer', name: 'Lou' } },
  ],
  [950, 'interviewer', { type: 'revokeLink', participant: 'late' }],
  [960, 'candidate', { type: 'skipQuestion' }],
  [970, 'candidate', { type: 'nextQuestion' }],
  [990, 'candidate', { type: 'finishInterview' }],
  [999, 'interviewer', { type: 'revealScores' }],
];

const real: readonly Line[] = [
  [0, 'candidate', { type: 'startInterview' }],
  [60, 'candidate', { says: 'strong' }],
  [90, 'candidate', { says: 'wrong' }],
  [120, 'candidate', { says: 'keyword-list' }],
  [9_000, 'server', { type: 'passTime', draft: 'I would look at the metrics first, because' }],
  [9_060, 'candidate', { says: 'mixed' }],
  [9_070, 'interviewer', { type: 'finishInterview' }],
];

function rubricReader({ rubrics }: PlanSnapshot): (hash: string) => CompiledRubric {
  const compiled = new Map(
    rubrics.map(([hash, json]) => [hash, compileRubric(JSON.parse(json) as RubricAsUsed)]),
  );
  return (hash) => {
    const found = compiled.get(hash);
    if (found === undefined) throw new Error(`no rubric ${hash}`);
    return found;
  };
}

function record(creation: Creation, script: readonly Line[], settled: PlanSnapshot, sample: SampleReader) {
  const events: StoredEvent[] = [];
  const rubric = rubricReader(settled);
  let state: InterviewState = initialState;
  const lines: readonly Line[] = [[0, 'server', creation], ...script];
  for (const [nth, [second, by, what]] of lines.entries()) {
    const at = START + second * 1_000;
    const command: Command = 'says' in what ? { type: 'submitAnswer', text: sample(state, what.says) } : what;
    const decided = decide(command, state, { now: at, by, phrases: interviewerWords, rubric });
    if (isRejection(decided)) throw new Error(`${command.type} at ${second} s: ${decided.rejected}`);
    const isOwn = by !== 'server';
    const commandHash = isOwn ? createHash('sha256').update(canonicalJson(command)).digest('hex') : null;
    for (const event of decided) {
      const envelope = {
        v: 1,
        version: state.version + 1,
        at,
        by,
        commandId: isOwn ? `line-${nth}` : null,
        commandHash,
      };
      const stored: StoredEvent = { ...envelope, event };
      events.push(stored);
      state = evolve(state, stored);
    }
  }
  return { events, foldsTo: foldsTo(state) };
}

type SampleReader = (state: InterviewState, kind: Sample['kind']) => string;

async function main(): Promise<void> {
  const library = await createLibrary([inProject('rubrics')], () => undefined);
  library.close();
  const [entry] = library.plans().filter(({ plan }) => plan.id === 'real-round');
  if (entry === undefined) throw new Error('there is no plan real-round');
  const sample: SampleReader = (state, kind) => {
    const rubric = entry.pack.rubrics.find(({ id }) => id === openQuestion(state)?.rubric);
    return rubric?.samples.find((each) => each.kind === kind)?.answer ?? `No sample of kind ${kind}.`;
  };
  const chosen = entry;
  function create(mode: 'practice' | 'real', interview: string) {
    const settled = library.snapshot(chosen, { mode });
    const watched = mode === 'practice';
    const ladder = watched
      ? ({
          timer: 'soft',
          hints: true,
          pause: true,
          followUps: { pumps: 1, probes: 1, authored: 0 },
        } as const)
      : {};
    const plan = { ...settled.plan, ...ladder };
    const reveal = watched ? 'person' : settled.reveal;
    const creation: Creation = {
      type: 'createInterview',
      interview,
      plan,
      mode,
      reveal,
      seed: 7,
      blindFirst: watched,
      participants,
      person: null,
    };
    return { creation, settled };
  }
  const watched = create('practice', 'practice-watched');
  const strict = create('real', 'real-against-the-clock');
  const recorded = {
    release: manifest.version,
    rubrics: watched.settled.rubrics.map(([hash, json]) => [hash, JSON.parse(json)]),
    interviews: [
      record(watched.creation, practice, watched.settled, sample),
      record(strict.creation, real, strict.settled, sample),
    ],
  };
  const file = inProject(`tests/fixtures/logs/${manifest.version.replace(/\.\d+$/, '')}.json`);
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
  process.stdout.write(`${file}\n`);
}

await main();
