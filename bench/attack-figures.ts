// How many attacks on a bank of rubrics pass, are flagged or lower the score.
import { type Grade, gradeAnswer } from '../src/engine/index.ts';
import { CLIPPING } from './agreement-figures.ts';
import { type Attack, attacksOn, type Target } from './attack-cases.ts';
import { oneTurn } from './contenders.ts';
import { type Change, changesOf } from './invariance.ts';
import { seededRandom } from './random.ts';
import { groupBy, mean, shareOf } from './statistics.ts';

const PASS = 50;
const LOWERED = 30;
const GAINED = 5;
const SEED = 3;

/** What became of one kind of attack. */
export interface AttackFigures {
  readonly name: string;
  readonly cases: number;
  readonly passing: number;
  readonly flagged: number;
  /** Share that pass, carry no flag and are sent to nobody. */
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

/** Attacks every rubric of a bank, and counts what came of it. */
export function bankFiguresOf(bank: string, targets: readonly Target[]): BankFigures {
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

function passesUnseen(outcome: Outcome): boolean {
  const { score, needsReview } = outcome.grade;
  return score >= PASS && !isFlagged(outcome) && !needsReview;
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
    passingUnseen: shareOf(outcomes, passesUnseen),
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
