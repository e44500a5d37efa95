import {
  alternativesOf,
  analyse,
  type Concept,
  cosine,
  type TermVector,
  termsOf,
  vectorOf,
  wordingsOfConcept,
} from '../../engine/index.ts';
import type { GradedFile, GradedPack } from '../graded-pack.ts';
import type { Breach, LintRule } from './lint-rule.ts';

/**
 * Two concepts are alike from this cosine of their words (name and wordings) on: one thing put into wordings twice,
 * independently, reaches .6 to .8, a neighbouring thing .4. Two questions are alike where so great a share of the
 * concepts of one, the one with fewer, have a partner in the other.
 */
const ALIKE = { concepts: 0.5, share: 0.8 } as const;

/** Whoever gets two such questions in an interview answers one twice. */
export const similarQuestions: LintRule = {
  id: 'similar-questions',
  severity: 'warning',
  sentence: 'two questions have nearly the same concepts',
  find: similarPairs,
};

/** A rubric with a vector for each of its concepts. */
interface Vectors {
  readonly file: GradedFile;
  readonly concepts: readonly TermVector[];
}

/** One breach for each pair of rubrics, at the later one. */
function similarPairs({ rubrics }: GradedPack): Breach[] {
  const vectors = rubrics.map(vectorsOf);
  return vectors.flatMap((one, index) =>
    vectors.slice(0, index).flatMap((earlier) => similarPair(one, earlier)),
  );
}

function vectorsOf(file: GradedFile): Vectors {
  return { file, concepts: file.compiled.concepts.map(({ concept }) => vectorOfConcept(concept, file)) };
}

/** Words of the question weigh little, as in grading: a shared subject makes no shared answer. */
function vectorOfConcept(concept: Concept, { compiled }: GradedFile): TermVector {
  const wordings = wordingsOfConcept(concept).flatMap(alternativesOf);
  const text = [concept.name, ...wordings].join('\n').replaceAll('_', ' ');
  const words = analyse(text, compiled.language).words.filter((word) => !word.isStop);
  return vectorOf(termsOf(words, compiled.lexicon), compiled.idfOfTerm);
}

function similarPair(one: Vectors, earlier: Vectors): Breach[] {
  const fewer = Math.min(one.concepts.length, earlier.concepts.length);
  const shared = partners(one.concepts, earlier.concepts);
  if (fewer === 0 || shared < ALIKE.share * fewer) return [];
  const other = earlier.file.value.id;
  return [
    {
      file: one.file,
      path: ['concepts'],
      message: `This question and \`${other}\` have nearly the same concepts: ${shared} of ${fewer}.`,
      fix: 'Give each what sets it apart, or keep only one of the two.',
    },
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
