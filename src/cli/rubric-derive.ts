// `vivavoce rubric derive`: the concepts that a rubric without any would get.
import { deriveConcepts } from '../engine/index.ts';
import { rubricSchema } from '../engine/schemas.ts';
import { RUBRIC_EXIT_STATUS, readNamedFile } from './rubric-shared.ts';
import { EXIT, type Streams, UsageError, write } from './streams.ts';
import { subcommand } from './subcommand.ts';

const HELP = `vivavoce rubric derive FILE
  The concepts that would be derived from a rubric's references, ready to be pasted and edited.`;

export const rubricDerive = subcommand({
  name: 'rubric derive',
  summary: null,
  help: HELP,
  exitStatus: RUBRIC_EXIT_STATUS,
  options: {},
  operands: { least: 1, most: 1 },
  run: ({ operands: [file = ''] }, streams) => derive(file, streams),
});

/** Prints the concepts that would be derived from a rubric file's references, as JSON. */
async function derive(rubricFile: string, { stdout }: Streams): Promise<number> {
  const parsed = rubricSchema.safeParse(asJson(await readNamedFile(rubricFile), rubricFile));
  if (!parsed.success) throw new UsageError(`${rubricFile} is no valid rubric; \`rubric lint\` says why`);
  const { question, referenceAnswers } = parsed.data;
  const concepts = deriveConcepts(question, referenceAnswers);
  await write(stdout, `${JSON.stringify({ concepts }, null, 2)}\n`);
  return EXIT.fine;
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON; \`rubric lint\` says where`);
  }
}
