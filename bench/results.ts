// What all benches share: reading options, writing results, printing figures and goals.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const FOLDER = 'bench-results';

/** Options as given; each is a path. */
interface Options {
  readonly data: string | undefined;
  readonly panel: string | undefined;
  readonly pack: string;
  readonly json: string;
}

/** A bench called in a way that makes no sense; its message is shown with the usage, without a stack. */
export class WrongUsage extends Error {}

/** Reads `--data PATH --panel FILE --pack DIR --json FILE`; anything else is WrongUsage. */
export function readOptions(name: string, words: readonly string[]): Options {
  const values = parsed(words);
  return {
    data: values.data,
    panel: values.panel,
    pack: values.pack ?? 'rubrics/aws-data-engineering',
    json: values.json ?? `${FOLDER}/${name}.json`,
  };
}

function parsed(words: readonly string[]) {
  const path = { type: 'string' } as const;
  try {
    const options = { data: path, panel: path, pack: path, json: path };
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/** As `readOptions`, where `--data` must be given. */
export function requireData(name: string, words: readonly string[]): Options & { readonly data: string } {
  const options = readOptions(name, words);
  if (options.data === undefined) throw new WrongUsage('`--data` is missing');
  return { ...options, data: options.data };
}

/** Writes the figures beside the printed tables, and says where. */
export function writeResults(file: string, results: unknown): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nwritten: ${file}`);
}

/** `.473`, `-.012`: three decimals without the leading zero, as correlations are printed; `-` where there is none. */
export function figure(value: number, decimals = 3): string {
  if (Number.isNaN(value)) return '-';
  return value.toFixed(decimals).replace(/^(-?)0\./, '$1.');
}

/** `5.9 %`; `-` where there is none. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`;
}

/** A difference with its sign. */
export function signed(value: number, decimals = 3): string {
  return `${value >= 0 ? '+' : ''}${figure(value, decimals)}`;
}

/** One promise held against what was measured. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** Null where nothing was there to measure. */
  readonly met: boolean | null;
}

/** A goal to reach from below, as decimals. */
export function atLeast(
  what: string,
  measured: number,
  goal: number,
  show: (value: number) => string = figure,
): Goal {
  return {
    what,
    goal: `>= ${show(goal)}`,
    measured: show(measured),
    met: Number.isNaN(measured) ? null : measured >= goal,
  };
}

/** A goal not to go beyond. */
export function atMost(
  what: string,
  measured: number,
  goal: number,
  show: (value: number) => string = figure,
): Goal {
  return {
    what,
    goal: `<= ${show(goal)}`,
    measured: show(measured),
    met: Number.isNaN(measured) ? null : measured <= goal,
  };
}

/** Rows for `table`: each goal, the measurement, met or not. */
export function goalRows(goals: readonly Goal[]): string[][] {
  return [
    ['goal', 'asked', 'measured', ''],
    ...goals.map(({ what, goal, measured, met }) => [
      what,
      goal,
      measured,
      met === null ? 'not measured' : met ? 'met' : 'NOT MET',
    ]),
  ];
}
