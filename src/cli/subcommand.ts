// What a subcommand is. Each has a file of its own and a row in subcommands.ts.
import type { ParseArgsConfig } from 'node:util';
import { readOptions, type Streams } from './streams.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface Subcommand {
  /** As it is typed behind `vivavoce`: `grade`, `rubric lint`. */
  readonly name: string;
  /** Its line in the overview; null for one that another's line names. */
  readonly summary: string | null;
  /** How it is called and what it does. Subcommands with the same first word are explained together. */
  readonly help: string;
  /** A line on its exit statuses, at the end of the help; null where the help says it. */
  readonly exitStatus: string | null;
  readonly options: Options;
  /** How many words it takes beside its options. */
  readonly operands: { readonly least: number; readonly most: number };
  /**
   * Resolves with the exit status.
   * @param words what stands behind its first word
   * @param ignored options of its neighbours, which it lets pass
   */
  readonly run: (words: readonly string[], ignored: Options, streams: Streams) => Promise<number>;
}

type Values<Own extends Options> = ReturnType<typeof readOptions<Own>>['values'];

interface Definition<Own extends Options> extends Omit<Subcommand, 'options' | 'run'> {
  readonly options: Own;
  readonly run: (
    given: { readonly options: Values<Own>; readonly operands: readonly string[] },
    streams: Streams,
  ) => Promise<number>;
}

/** A subcommand whose definition is handed its own options, with their types, and its operands. */
export function subcommand<const Own extends Options>(definition: Definition<Own>): Subcommand {
  const { name, options, run } = definition;
  return {
    ...definition,
    run: (words, ignored, streams) => {
      const { values, positionals } = readOptions<Own>(words, { ...ignored, ...options });
      return run({ options: values, operands: positionals.slice(name.split(' ').length - 1) }, streams);
    },
  };
}
