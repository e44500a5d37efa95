// What a rubric holds as true that has a direction: "before the load", "more partitions". A clause that speaks of the same things
// with the opposite word says the contrary, though it holds nearly the same words.
import { type Analysis, analyse, type Clause, deniedPositions, type Language } from '../text/index.ts';
import type { SettledRubric } from './as-used.ts';

/** A clause with a word that has an opposite. */
export interface DirectedClause {
  /** Its content stems but those of the question and those with an opposite. */
  readonly content: ReadonlySet<string>;
  /** Stems that have an opposite, each with its positions; those that are denied left out. */
  readonly directions: ReadonlyMap<string, readonly number[]>;
}

/** The directed clauses of all that a rubric holds as true: references, names, what it tells those who missed something. */
export function directedClausesOf(
  { referenceAnswers, concepts, misconceptions }: SettledRubric,
  questionStems: ReadonlySet<string>,
  language: Language,
): DirectedClause[] {
  const texts = [
    ...referenceAnswers,
    ...concepts.flatMap(({ name, missed }) => (missed === undefined ? [name] : [name, missed])),
    ...misconceptions.map(({ correction }) => correction),
  ];
  return texts.flatMap((text) => directedClausesIn(analyse(text, language), questionStems));
}

/** The directed clauses of a text. Linear in the text. */
export function directedClausesIn(analysis: Analysis, questionStems: ReadonlySet<string>): DirectedClause[] {
  const denied = deniedPositions(analysis.negations);
  return analysis.clauses.flatMap((clause) => {
    const directed = directedClause(analysis, clause, denied, questionStems);
    return directed.directions.size === 0 ? [] : [directed];
  });
}

function directedClause(
  { words, language }: Analysis,
  { firstWord, lastWord }: Clause,
  denied: ReadonlySet<number>,
  questionStems: ReadonlySet<string>,
): DirectedClause {
  const content = new Set<string>();
  const directions = new Map<string, number[]>();
  for (let position = firstWord; position <= lastWord; position++) {
    const word = words[position];
    if (word === undefined) continue;
    if (language.opposites.has(word.stem)) {
      if (!denied.has(position)) directions.set(word.stem, [...(directions.get(word.stem) ?? []), position]);
    } else if (!word.isStop && !questionStems.has(word.stem)) content.add(word.stem);
  }
  return { content, directions };
}
