// The lint rule on questions that ask for nearly the same: whoever gets both in an interview answers one twice.
import {
  analyse,
  type Concept,
  cosine,
  parseWording,
  type TermVector,
  termsOf,
  vectorOf,
  wordingsOfConcept,
} from '../engine/index.ts';
import type { CompiledFile } from './compiled-pack.ts';
import { type Finding, findingAt } from './finding.ts';

/**
 * Two concepts are alike from this cosine of their words (name and wordings) on: one thing put into wordings twice,
 * independently, reaches .6 to .8, a neighbouring thing .4. Two questions are alike where so great a share of the
 * concepts of one, the one with fewer, have a partner in the other.
 */
const ALIKE = { concepts: 0.5, share: 0.8 } as const;

interface Sketch {
  readonly file: CompiledFile;
  readonly concepts: readonly TermVector[];
}

/** One finding for each pair of rubrics with nearly the same concepts, at the later one. */
export function similarQuestions(files: readonly CompiledFile[]): Finding[] {
  const sketches = files.map(sketch);
  return sketches.flatMap((one, index) =>
    sketches.slice(0, index).flatMap((earlier) => pairFinding(one, earlier)),
  );
}

function sketch(file: CompiledFile): Sketch {
  return { file, concepts: file.compiled.concepts.map(({ concept }) => vectorOfConcept(concept, file)) };
}

/** Words of the question weigh little, as in grading: a shared subject makes no shared answer. */
function vectorOfConcept(concept: Concept, { compiled }: CompiledFile): TermVector {
  const wordings = wordingsOfConcept(concept).flatMap((wording) => parseWording(wording).slots.flat());
  const text = [concept.name, ...wordings].join('\n').replaceAll('_', ' ');
  const words = analyse(text, compiled.language).words.filter((word) => !word.isStop);
  return vectorOf(termsOf(words, compiled.lexicon), compiled.idfOfTerm);
}

function pairFinding(one: Sketch, earlier: Sketch): Finding[] {
  const fewer = Math.min(one.concepts.length, earlier.concepts.length);
  const shared = partners(one.concepts, earlier.concepts);
  if (fewer === 0 || shared < ALIKE.share * fewer) return [];
  const other = earlier.file.value.id;
  return [
    findingAt(one.file, ['concepts'], {
      rule: 'similar-questions',
      severity: 'warning',
      message: `This question and \`${other}\` have nearly the same concepts: ${shared} of ${fewer}.`,
      mend: `Give each what sets it apart, or keep only one of the two.`,
    }),
  ];
}

/** How many concepts find a partner of their own, the likest pairs first. */
function partners(some: readonly TermVector[], others: readonly TermVector[]): number {
  const pairs = some
    .flatMap((one, index) => others.map((other, at) => ({ index, at, alike: cosine(one, other) })))
    .filter(({ alike }) => alike >= ALIKE.concepts)
    .sort((one, two) => two.alike - one.alike);
  const [taken, takenOthers] = [new Set<number>(), new Set<number>()];
  for (const { index, at } of pairs) {
    if (taken.has(index) || takenOthers.has(at)) continue;
    taken.add(index);
    takenOthers.add(at);
  }
  return taken.size;
}
