// Prints the panel's figures.
import { NEAR } from './panel-confidence.ts';
import type { PanelFigures } from './panel-figures.ts';
import { atLeast, atMost, figure, type Goal, goalRows, percent, signed } from './results.ts';
import { table } from './table.ts';

type Graded = PanelFigures['authored'];
type Agreement = Graded['agreement']['all'];

export function printPanel(figures: PanelFigures, without: readonly number[]): void {
  const { authored, derived } = figures;
  console.log('Interview answers, marked 0 to 100 by language models (not by people)');
  if (without.length > 0) console.log(`Not in the pack, left out: source answers ${without.join(', ')}`);
  printAgreement(figures);
  printKinds('authored concepts', authored);
  printKinds('derived concepts alone', derived);
  printReliability('authored concepts', authored);
  printReliability('derived concepts alone', derived);
  printKept(authored, derived);
  printLength(authored, derived);
  console.log(`\n${table(goalRows(goalsOf(figures)))}`);
}

function printAgreement({ authored, derived, peers, bySource }: PanelFigures): void {
  function row(name: string, { answers, r, error }: Agreement): string[] {
    return [name, String(answers), figure(r.all), figure(r.honest), figure(error, 1)];
  }
  const parts = [
    ['all', 'all questions'],
    ['first', 'the first eight'],
    ['frozen', 'the eight written after the engine was frozen'],
  ] as const;
  const rows = parts.flatMap(([part, name]) => [
    row(`authored: ${name}`, authored.agreement[part]),
    row(`derived: ${name}`, derived.agreement[part]),
  ]);
  const peerRows = peers.map(({ name, all, honest, error }) => [
    name,
    '',
    figure(all),
    figure(honest),
    figure(error, 1),
  ]);
  console.log(
    `\n${table([['', 'answers', 'r, all kinds', 'r, honest kinds', 'mean error'], ...rows, ...peerRows])}`,
  );
  const sources = bySource.map((each) => [
    `source answer ${each.source}`,
    `${figure(each.authored.r.all)} / ${figure(each.authored.r.honest)} / ${figure(each.authored.error, 1)}`,
    `${figure(each.derived.r.all)} / ${figure(each.derived.r.honest)} / ${figure(each.derived.error, 1)}`,
  ]);
  console.log(
    `\nr all / r honest / mean error by question\n\n${table([['', 'authored', 'derived'], ...sources])}`,
  );
}

function printKinds(title: string, { kinds }: Graded): void {
  const rows = kinds.map((each) => [
    each.kind,
    String(each.answers),
    figure(each.mark, 1),
    figure(each.score, 1),
    figure(each.error, 1),
    percent(each.low),
    percent(each.review),
    percent(each.clipped),
    percent(each.misconception),
  ]);
  const head = ['', 'n', 'mark', 'score', 'error', 'under 40', 'review', 'clipped', 'misconception found'];
  console.log(`\nBy kind, ${title}\n\n${table([head, ...rows])}`);
}

function printReliability(title: string, { reliability }: Graded): void {
  const rows = reliability.bins.map(({ from, to, answers, confidence, near }) => [
    `${figure(from, 1)} to ${figure(to, 1)}`,
    String(answers),
    figure(confidence, 2),
    figure(near, 2),
  ]);
  console.log(`\nIs confidence the probability of lying within ${NEAR} points of the mark? (${title})\n`);
  console.log(table([['confidence', 'answers', 'mean confidence', 'share within'], ...rows]));
  console.log(
    `Brier score ${figure(reliability.brier)}; always saying the overall share: ${figure(reliability.brierOfShare)}`,
  );
}

function printKept(authored: Graded, derived: Graded): void {
  function cells({ r, error, near }: Graded['kept'][number]): string {
    return `${figure(r.all)} / ${figure(error, 1)} / ${figure(near, 2)}`;
  }
  const rows = authored.kept.map((kept, index) => {
    const other = derived.kept[index];
    return [percent(kept.share), cells(kept), other === undefined ? '-' : cells(other)];
  });
  console.log(
    `\nr / mean error / share within ${NEAR} points, by share of the answers kept, most trusted first\n`,
  );
  console.log(table([['kept', 'authored', 'derived'], ...rows]));
}

function printLength(authored: Graded, derived: Graded): void {
  function cells({ bias, error }: Graded['length']['thirds'][number]): string {
    return `${signed(bias, 1)} / ${figure(error, 1)}`;
  }
  const rows = authored.length.thirds.map((third, index) => {
    const other = derived.length.thirds[index];
    return [
      `${third.name} (${third.words.toFixed(0)} words)`,
      cells(third),
      other === undefined ? '-' : cells(other),
    ];
  });
  console.log('\nScore less mark, mean / mean error, by length of the answer\n');
  console.log(
    table([
      ['', 'authored', 'derived'],
      ...rows,
      ['r of error with log words', signed(authored.length.correlation), signed(derived.length.correlation)],
    ]),
  );
}

function goalsOf({ authored, derived }: PanelFigures): Goal[] {
  const { all, frozen } = authored.agreement;
  function points(value: number): string {
    return figure(value, 1);
  }
  const [whole, , , trusted] = authored.kept;
  return [
    atLeast('authored: r over all kinds', all.r.all, 0.9),
    atLeast('authored: r over honest kinds', all.r.honest, 0.96),
    atMost('authored: mean error', all.error, 10, points),
    atLeast('authored, frozen eight: r over all kinds', frozen.r.all, 0.87),
    atLeast('authored, frozen eight: r over honest kinds', frozen.r.honest, 0.94),
    atLeast('derived: r over all kinds', derived.agreement.all.r.all, 0.6),
    atLeast('derived: r over honest kinds', derived.agreement.all.r.honest, 0.82),
    atLeast('wrong answers under 40 or reviewed', authored.guards.wrongCaught, 0.9),
    atMost('good answers reviewed', authored.guards.goodReviewed, 0.05, percent),
    atMost('terse answers: mean error', authored.guards.terseError, 12, points),
    atMost('terse answers clipped', authored.guards.terseClipped, 0, percent),
    {
      what: 'mean error at 40 % kept below that of all',
      goal: `< ${points(whole?.error ?? 0)}`,
      measured: points(trusted?.error ?? Number.NaN),
      met: (trusted?.error ?? Number.NaN) < (whole?.error ?? 0),
    },
  ];
}
