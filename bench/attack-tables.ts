// Prints how the attacks ended, and compares that with what is promised.
import type { AttackFigures, BankFigures } from './attack-figures.ts';
import { VOICES } from './attack-voices.ts';
import { PROMISED } from './invariance.ts';
import { figure, type Goal, percent, signed } from './results.ts';
import { table } from './table.ts';

export function printAttacks(banks: readonly BankFigures[]): void {
  for (const bank of banks) {
    console.log(`\n${bank.bank}: ${bank.rubrics} questions\n`);
    const head = [
      '',
      'cases',
      'pass',
      'flagged',
      'pass unflagged',
      'score',
      'points lost',
      'gained > 5',
      'hint paid',
      'commonest flag',
    ];
    console.log(table([head, ...bank.attacks.map(attackRow)]));
    console.log(
      `\n${table([
        ['honest answers', 'cases', 'within 5 points', 'mean shift'],
        ...bank.changes.map(({ name, cases, steady, shift }) => [
          name,
          String(cases),
          percent(steady),
          Number.isNaN(shift) ? '-' : signed(shift, 1),
        ]),
      ])}`,
    );
    console.log(`\nclipped by a flag: ${percent(bank.honestClipped)} of ${bank.honest} honest answers`);
  }
  printGoals(banks);
}

/** Every goal against every bank; `!` where it is not met. */
function printGoals(banks: readonly BankFigures[]): void {
  const goals = banks.map(goalsOf);
  const every = new Map(goals.flat().map(({ what, goal }) => [`${what}\n${goal}`, [what, goal]]));
  function cell(own: readonly Goal[], what: string, goal: string): string {
    const found = own.find((each) => each.what === what && each.goal === goal);
    if (found === undefined || found.met === null) return '-';
    return found.met ? found.measured : `! ${found.measured}`;
  }
  const rows = [...every.values()].map(([what = '', goal = '']) => [
    what,
    goal,
    ...goals.map((own) => cell(own, what, goal)),
  ]);
  console.log(`\nGoals; ! marks one that is not met\n`);
  console.log(table([['', 'asked', ...banks.map(({ bank }) => bank)], ...rows]));
  const all = goals.flat().filter(({ met }) => met !== null);
  console.log(`\nmet: ${all.filter(({ met }) => met).length} of ${all.length}`);
}

function attackRow(each: AttackFigures): string[] {
  return [
    each.name,
    String(each.cases),
    percent(each.passing),
    percent(each.flagged),
    percent(each.passingUnseen),
    figure(each.score, 1),
    each.against === null ? '' : figure(each.against.lost, 1),
    each.against === null ? '' : percent(each.against.gained),
    each.hintPaid === null ? '' : percent(each.hintPaid),
    each.flags[0] === undefined ? '' : `${each.flags[0].id} ${percent(each.flags[0].share)}`,
  ];
}

function goalsOf({ attacks, changes }: BankFigures): Goal[] {
  return [
    ...attacks.flatMap(goalOfAttack),
    ...changes.flatMap(({ name, steady }) => (PROMISED.has(name) ? steadyGoal(name, steady) : [])),
  ];
}

function goalOfAttack(each: AttackFigures): Goal[] {
  const { name, passing, passingUnseen, flagged, against, hintPaid } = each;
  function passes(limit: number): Goal {
    return {
      what: name,
      goal: `pass <= ${percent(limit)}`,
      measured: percent(passing),
      met: passing <= limit,
    };
  }
  if (name.startsWith('keyword list,')) return [passes(0.05)];
  if (name.startsWith('glue list,')) {
    return [
      {
        what: name,
        goal: 'pass <= 20.0 % or flagged >= 90.0 %',
        measured: `${percent(passing)}, ${percent(flagged)}`,
        met: passing <= 0.2 || flagged >= 0.9,
      },
    ];
  }
  if (name.startsWith('reference, every')) {
    function lowered(how: string, share: number): Goal {
      return {
        what: name,
        goal: `30 points lower or ${how} >= 60.0 %`,
        measured: percent(share),
        met: share >= 0.6,
      };
    }
    return [
      lowered('flagged', against?.loweredOrFlagged ?? Number.NaN),
      lowered('a contradiction', against?.loweredOrContradicted ?? Number.NaN),
    ];
  }
  if (VOICES.has(name)) {
    const goal = 'pass unflagged <= 10.0 %';
    return [{ what: name, goal, measured: percent(passingUnseen), met: passingUnseen <= 0.1 }];
  }
  if (ZERO.has(name)) return [passes(0)];
  if (hintPaid !== null)
    return [{ what: name, goal: 'earns <= 0.0 %', measured: percent(hintPaid), met: hintPaid === 0 }];
  return [];
}

/** Attacks that must never pass. */
const ZERO = new Set([
  'question echoed',
  "the whole bank's concepts",
  "another question's reference",
  'gibberish',
]);

function steadyGoal(name: string, steady: number): Goal {
  return {
    what: `unchanged by ${name}`,
    goal: '>= 95.0 %',
    measured: percent(steady),
    met: Number.isNaN(steady) ? null : steady >= 0.95,
  };
}
