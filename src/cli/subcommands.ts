// The table of all subcommands. A new one is a file beside this one, a row here, and a test.
import { grade } from './grade.ts';
import { healthcheck } from './healthcheck.ts';
import { rubricConfusion } from './rubric-confusion.ts';
import { rubricDerive } from './rubric-derive.ts';
import { rubricExplain } from './rubric-explain.ts';
import { rubricLint } from './rubric-lint.ts';
import { rubricReadme } from './rubric-readme.ts';
import { rubricSchema } from './rubric-schema.ts';
import { rubricTest } from './rubric-test.ts';
import type { Subcommand } from './subcommand.ts';

/** In the order in which the help lists them. */
export const subcommands: readonly Subcommand[] = [
  grade,
  rubricLint,
  rubricTest,
  rubricConfusion,
  rubricExplain,
  rubricDerive,
  rubricReadme,
  rubricSchema,
  healthcheck,
];
