// Who gets through without an answer, and who is punished for how an honest answer looks? On all rubrics of a pack and,
// where they are given, on the questions of public sets.
import { adHocRubric, compileRubric, type Grade, gradeAnswer, prepareRubric } from '../src/engine/index.ts';
import type { LoadedPack } from '../src/packs/loaded-pack.ts';
import { CLIPPING } from './agreement-figures.ts';
import { type Attack, attacksOn, type Target } from './attack-cases.ts';
import { printAttacks } from './attack-tables.ts';
import { oneTurn } from './contenders.ts';
import { type Change, changesOf } from './invariance.ts';
import { type MarkedSet, questionsOf, readSets } from './marked-answers.ts';
import { loadPack } from './panel-answers.ts';
import { seededRandom, shuffled } from './random.ts';
import { readOptions, writeResults } from './results.ts';
import { groupBy, mean, shareOf } from './statistics.ts';

const PASS = 50;
const LOWERED = 30;
const GAINED = 5;
const SEED = 3;
const HONEST_PER_QUESTION = 10;

/** What became of one kind of attack. */
export interface AttackFigures {
  readonly name: string;
  readonly cases: number;
  readonly passing: number;
  readonly flagged: number;
  /** Share that pass and carry no flag. */
  readonly passingUnseen: number;
  readonly score: number;
  /** Only where there is a text to hold it against: mean points lost, share lowered by 30 or more or flagged, share that gained. */
  readonly against: {
    readonly lost: number;
    readonly loweredOrFlagged: number;
    readonly loweredOrContradicted: number;
    readonly gained: number;
  } | null;
  /** How often each flag is raised, the commonest first. */
  readonly flags: readonly { readonly id: string; readonly share: number }[];
  /** Share whose hinted concept earned more than without the words of the hint. */
  readonly hintPaid: number | null;
}

export interface BankFigures {
  readonly bank: string;
  readonly rubrics: number;
  readonly attacks: readonly AttackFigures[];
  readonly changes: readonly Change[];
  /** Share of the honest answers whose score a flag clips. */
  readonly honestClipped: number;
  readonly honest: number;
}

/** Prints what became of each attack and writes it. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions('attacks', words);
  const pack = await loadPack(options.pack);
  const banks = [
    measure(pack.pack.id, targetsOfPack(pack)),
    ...(options.data === undefined ? [] : readSets(options.data)).map((set) =>
      measure(set.name, targetsOfSet(set)),
    ),
  ];
  printAttacks(banks);
  writeResults(options.json, { node: process.version, banks });
}

function measure(bank: string, targets: readonly Target[]): BankFigures {
  const random = seededRandom(SEED);
  const outcomes = targets.flatMap((target) =>
    attacksOn(target, targets, random).map((attack) => outcomeOf(target, attack)),
  );
  const honest = targets.flatMap((target) =>
    target.honest.map((text) => gradeAnswer(target.compiled, oneTurn(text))),
  );
  return {
    bank,
    rubrics: targets.length,
    attacks: [...groupBy(outcomes, ({ name }) => name)].map(([name, members]) => figuresOf(name, members)),
    changes: changesOf(targets, random),
    honestClipped: shareOf(honest, ({ flags }) => flags.some(({ id }) => CLIPPING.has(id))),
    honest: honest.length,
  };
}

interface Outcome {
  readonly name: string;
  readonly grade: Grade;
  readonly plain: Grade | null;
  readonly hintPaid: boolean | null;
}

function outcomeOf({ compiled }: Target, { name, turns, plain, hinted }: Attack): Outcome {
  const grade = gradeAnswer(compiled, turns);
  const before = plain === null ? null : gradeAnswer(compiled, plain);
  function earned(of: Grade | null): number {
    return of?.concepts.find(({ id }) => id === hinted)?.credit ?? 0;
  }
  return {
    name,
    grade,
    plain: before,
    hintPaid: hinted === null ? null : earned(grade) > earned(before),
  };
}

function raises({ grade }: Outcome, flag: string): boolean {
  return grade.flags.some(({ id }) => id === flag);
}

/** How often each flag is raised, the commonest first. */
function flagShares(outcomes: readonly Outcome[]): AttackFigures['flags'] {
  const raised = new Set(outcomes.flatMap(({ grade }) => grade.flags.map(({ id }) => id)));
  return [...raised]
    .map((id) => ({ id, share: shareOf(outcomes, (outcome) => raises(outcome, id)) }))
    .sort((one, two) => two.share - one.share);
}

function isFlagged({ grade }: Outcome): boolean {
  return grade.flags.length > 0;
}

function figuresOf(name: string, outcomes: readonly Outcome[]): AttackFigures {
  const held = outcomes.flatMap((outcome) =>
    outcome.plain === null ? [] : [{ outcome, lost: outcome.plain.score - outcome.grade.score }],
  );
  const hints = outcomes.flatMap(({ hintPaid }) => (hintPaid === null ? [] : [hintPaid]));
  return {
    name,
    cases: outcomes.length,
    passing: shareOf(outcomes, ({ grade }) => grade.score >= PASS),
    flagged: shareOf(outcomes, isFlagged),
    passingUnseen: shareOf(outcomes, (outcome) => outcome.grade.score >= PASS && !isFlagged(outcome)),
    flags: flagShares(outcomes),
    score: mean(outcomes.map(({ grade }) => grade.score)),
    against:
      held.length === 0
        ? null
        : {
            lost: mean(held.map(({ lost }) => lost)),
            loweredOrFlagged: shareOf(held, ({ outcome, lost }) => lost >= LOWERED || isFlagged(outcome)),
            loweredOrContradicted: shareOf(
              held,
              ({ outcome, lost }) => lost >= LOWERED || raises(outcome, 'contradiction'),
            ),
            gained: shareOf(held, ({ lost }) => lost < -GAINED),
          },
    hintPaid: hints.length === 0 ? null : shareOf(hints, (paid) => paid),
  };
}

function targetsOfPack({ rubrics, knowledge }: LoadedPack): Target[] {
  return rubrics.map((rubric) => ({
    compiled: compileRubric(prepareRubric(rubric, knowledge)),
    question: rubric.question,
    references: rubric.referenceAnswers,
    points: rubric.concepts?.map(({ name }) => name) ?? rubric.referenceAnswers.slice(0, 1),
    hints:
      rubric.concepts?.flatMap(({ id, hint }) => (hint === undefined ? [] : [{ concept: id, text: hint }])) ??
      [],
    honest: [
      ...rubric.referenceAnswers,
      ...rubric.samples.filter(({ kind }) => kind !== 'keyword-list').map(({ answer }) => answer),
    ],
  }));
}

function targetsOfSet(set: MarkedSet): Target[] {
  const random = seededRandom(SEED);
  return questionsOf(set).map(({ question, references, rows }) => {
    const compiled = compileRubric(adHocRubric(question, references));
    return {
      compiled,
      question,
      references,
      points: compiled.used.rubric.concepts.map(({ name }) => name),
      hints: [],
      honest: shuffled(rows, random)
        .slice(0, HONEST_PER_QUESTION)
        .map(({ answer }) => answer),
    };
  });
}
