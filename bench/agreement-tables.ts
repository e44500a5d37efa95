// Prints the agreement figures, one table for each question that a reader may have.

import { type Figures, HUMAN_BANDS, type SetFigures } from './agreement-figures.ts';
import { COLUMNS, type Kind } from './contenders.ts';
import { atLeast, atMost, figure, type Goal, goalRows, percent, signed } from './results.ts';
import { mean } from './statistics.ts';
import { table } from './table.ts';

/** Everything as tables. */
export function printAgreement(sets: readonly SetFigures[]): void {
  const named = sets.map(
    ({ set, answers, questions }) => `${set} (${answers} answers, ${questions} questions)`,
  );
  console.log(`Agreement with human marks: ${named.join(', ')}\n`);
  print(
    "Pearson's r, pooled / mean per question",
    columnsBySet(sets, ({ pooled, perQuestion }) => `${figure(pooled)} / ${figure(perQuestion)}`),
    [
      'mean',
      (name) => `${figure(meanOf(sets, name, 'pooled'))} / ${figure(meanOf(sets, name, 'perQuestion'))}`,
    ],
  );
  const graded = sets.filter(({ isBinary }) => !isBinary);
  print(
    'RMSE on the scale of the set / quadratic kappa, after one line for all, fitted on other questions',
    columnsBySet(graded, ({ rmse, kappa }) => `${figure(rmse)} / ${figure(kappa)}`),
  );
  print(
    'Pass or fail, accuracy / macro-F1, one threshold fitted on other questions',
    columnsBySet(sets, ({ accuracy, macroF1 }) => `${figure(accuracy)} / ${figure(macroF1)}`),
    [
      'mean',
      (name) => `${figure(meanOf(sets, name, 'accuracy'))} / ${figure(meanOf(sets, name, 'macroF1'))}`,
    ],
  );
  print(
    'The same on unseen answers, threshold fitted on the training split',
    columnsBySet(
      sets.filter(({ columns }) => columns[0]?.figures.unseen !== null),
      ({ unseen }) => `${figure(unseen?.accuracy ?? Number.NaN)} / ${figure(unseen?.macroF1 ?? Number.NaN)}`,
    ),
  );
  print(
    'Decisions that turn round when 10 % of the words get a typo',
    columnsBySet(sets, ({ flips }) => percent(flips)),
    ['mean', (name) => percent(meanOf(sets, name, 'flips'))],
  );
  printErrors(sets);
  printKept(sets);
  console.log(`\n${table(goalRows(goalsOf(sets)))}`);
}

type Cell = (name: string) => string;

function columnsBySet(
  sets: readonly SetFigures[],
  cell: (figures: Figures) => string,
): [head: string, cell: Cell][] {
  return sets.map((set) => [
    set.set,
    (name) => {
      const figures = set.columns.find((column) => column.name === name)?.figures;
      return figures === undefined ? '-' : cell(figures);
    },
  ]);
}

function print(title: string, columns: readonly [string, Cell][], ...more: readonly [string, Cell][]): void {
  const all = [...columns, ...more];
  const rows = COLUMNS.map(({ name }) => [name, ...all.map(([, cell]) => cell(name))]);
  if (columns.length > 0)
    console.log(`\n${title}\n\n${table([['', ...all.map(([head]) => head)], ...rows])}`);
}

function printErrors(sets: readonly SetFigures[]): void {
  const bands = HUMAN_BANDS.map(({ name }) => name);
  function row(set: SetFigures, name: string): string[] {
    return [
      `${set.set}: ${name.trim()}`,
      ...(set.columns.find((column) => column.name === name)?.figures.errorByBand ?? []).map((error) =>
        error === null ? '-' : signed(error, 2),
      ),
    ];
  }
  const shown = [...namesOf('engine'), ...namesOf('single').slice(-1)];
  const rows = sets.flatMap((set) => shown.map((name) => row(set, name)));
  console.log(`\nMean error by human band, on the scale of the set, after the same line\n`);
  console.log(table([['', ...bands], ...rows]));
}

/** Agreement among the answers that the engine trusts most, and how often it clips answers that people gave most marks. */
function printKept(sets: readonly SetFigures[]): void {
  const shares = sets[0]?.trust.kept.map(({ share }) => percent(share)) ?? [];
  const rows = sets.map(({ set, trust }) => [
    set,
    ...trust.kept.map((kept) => `${figure(kept.accuracy)} / ${figure(kept.error, 2)}`),
    percent(trust.review),
    percent(trust.goodClipped),
  ]);
  console.log(
    '\nVivavoce: accuracy of pass or fail / mean error, by share of the answers kept, most trusted first\n',
  );
  console.log(table([['kept', ...shares, 'asks for review', 'good answers clipped'], ...rows]));
}

function namesOf(kind: Kind): string[] {
  return COLUMNS.filter((column) => column.kind === kind).map(({ name }) => name);
}

type Measure = 'pooled' | 'perQuestion' | 'accuracy' | 'macroF1' | 'flips';

function valueIn(set: SetFigures, name: string, measure: Measure): number {
  return set.columns.find((column) => column.name === name)?.figures[measure] ?? Number.NaN;
}

function meanOf(sets: readonly SetFigures[], name: string, measure: Measure): number {
  return mean(sets.map((set) => valueIn(set, name, measure)));
}

function goalsOf(sets: readonly SetFigures[]): Goal[] {
  const [engine = ''] = namesOf('engine');
  const [mixture = ''] = namesOf('mixture');
  return [
    ...(['pooled', 'perQuestion'] as const).flatMap((measure) =>
      rGoals(sets, engine, mixture, measure, measure === 'pooled' ? 'r pooled' : 'r per question'),
    ),
    ...mohlerGoals(sets, engine),
    atMost('typo flips, mean of the sets', meanOf(sets, engine, 'flips'), 0.05, percent),
    ...sets.map((set) => atMost(`typo flips, ${set.set}`, valueIn(set, engine, 'flips'), 0.05, percent)),
  ];
}

function rGoals(
  sets: readonly SetFigures[],
  engine: string,
  mixture: string,
  measure: Measure,
  label: string,
): Goal[] {
  const singles = namesOf('single');
  const best = singles.reduce((one, two) =>
    meanOf(sets, two, measure) > meanOf(sets, one, measure) ? two : one,
  );
  const own = meanOf(sets, engine, measure);
  return [
    atLeast(`${label}: best single (${best}) + .03`, own, meanOf(sets, best, measure) + 0.03),
    atLeast(`${label}: the fixed mixture`, own, meanOf(sets, mixture, measure)),
    ...sets.map((set) =>
      atLeast(
        `${label}, ${set.set}: that single - .01`,
        valueIn(set, engine, measure),
        valueIn(set, best, measure) - 0.01,
      ),
    ),
  ];
}

/** What published systems reached on this set (Sultan 2016: r .592, RMSE .887). */
function mohlerGoals(sets: readonly SetFigures[], engine: string): Goal[] {
  const mohler = sets.find(({ set }) => set === 'mohler');
  const figures = mohler?.columns.find(({ name }) => name === engine)?.figures;
  if (figures === undefined) return [];
  return [
    atLeast('mohler: r', figures.pooled, 0.6),
    atMost('mohler: RMSE', figures.rmse, 0.88, figure),
    atLeast('mohler: quadratic kappa', figures.kappa, 0.5),
  ];
}
