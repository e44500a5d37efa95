// Baseline graders: word overlap in a few lines each. They share no code with the engine, so that a change of it does not move
// them.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

/** What a question gives to grade by. */
export interface Key {
  readonly question: string;
  readonly references: readonly string[];
}

/** Grades answers to one question; what it makes of the question is prepared once. */
export type Scorer = (answer: string) => number;

const FUNCTION_WORDS = new Set(
  `a an the of to in on at for and or but if is are was were be been being it its this that these those as by with from
  into than then so such can could will would should may might must do does did done have has had having not no nor there
  their they them he she his her you your we our i me my which who what when where how why because also very just`.split(
    /\s+/,
  ),
);
const QUESTION_WEIGHT = 0.25;
const ALIKE = 0.5;

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const stemOf = remember((word: string): string =>
  /^[a-z']+$/.test(word) ? porter.stem(word.replace(/'s$/, '').replace(/'/g, '')) : word,
);

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .match(/[a-z0-9]+(?:'[a-z]+)?(?:\.[0-9]+)?|[+*/=<>]+/g) ?? []
  );
}

function contentStems(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .filter((word) => !FUNCTION_WORDS.has(word))
        .map(stemOf),
    ),
  ];
}

const trigramsOf = remember((word: string): ReadonlySet<string> => {
  const padded = `^${word}$`;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
});

/** Dice coefficient of the character trigrams, 0 to 1. */
function likeness(one: string, two: string): number {
  const [left, right] = [trigramsOf(one), trigramsOf(two)];
  let shared = 0;
  for (const trigram of left) if (right.has(trigram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** Share of the reference's content stems that stand in the answer; the best of several references. */
export function stemmedRecall(key: Key): Scorer {
  const references = key.references.map(contentStems);
  return (answer) => {
    const said = new Set(wordsOf(answer).map(stemOf));
    return Math.max(
      0,
      ...references.map((stems) => {
        const found = stems.filter((stem) => said.has(stem)).length;
        return stems.length === 0 ? 0 : found / stems.length;
      }),
    );
  };
}

/** As `stemmedRecall`, but similar words count by likeness from .5 on, and words of the question count a quarter. */
export function fuzzyRecall(key: Key): Scorer {
  const asked = new Set(wordsOf(key.question).map(stemOf));
  function weightOf(stem: string): number {
    return asked.has(stem) ? QUESTION_WEIGHT : 1;
  }
  const references = key.references.map(contentStems);
  return (answer) => {
    const said = new Set(wordsOf(answer).map(stemOf));
    const content = contentStems(answer).filter((stem) => stem.length >= 3);
    const found = remember((stem: string): number => {
      if (said.has(stem)) return 1;
      if (stem.length <= 3) return 0;
      const best = Math.max(0, ...content.map((each) => likeness(stem, each)));
      return best >= ALIKE ? best : 0;
    });
    return Math.max(
      0,
      ...references.map((stems) => {
        const total = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
        return total === 0 ? 0 : stems.reduce((sum, stem) => sum + weightOf(stem) * found(stem), 0) / total;
      }),
    );
  };
}

/**
 * Cosine by natural's own `TfIdf`, tokenizer and stemmer. `TfIdf` only gives an unnormalised product, so its idf is taken
 * (over the set's questions and references) and the cosine formed here.
 */
export function naturalCosine(keys: readonly Key[]): (key: Key) => Scorer {
  const tokenizer = new tokenizers.WordTokenizer();
  function termsOf(text: string): string[] {
    return tokenizer.tokenize(text.toLowerCase()).map(stemOf);
  }
  const index = new TfIdf();
  for (const text of new Set(keys.flatMap(({ question, references }) => [question, ...references])))
    index.addDocument(termsOf(text));
  const idf = remember((term: string): number => index.idf(term));
  function vectorOf(text: string): Map<string, number> {
    const vector = new Map<string, number>();
    for (const term of termsOf(text)) vector.set(term, (vector.get(term) ?? 0) + idf(term));
    return vector;
  }
  return ({ references }) => {
    const vectors = references.map(vectorOf);
    return (answer) => {
      const vector = vectorOf(answer);
      return Math.max(0, ...vectors.map((reference) => cosine(reference, vector)));
    };
  };
}

function cosine(one: ReadonlyMap<string, number>, two: ReadonlyMap<string, number>): number {
  function product(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, weight] of left) sum += weight * (right.get(term) ?? 0);
    return sum;
  }
  const lengths = Math.sqrt(product(one, one) * product(two, two));
  return lengths === 0 ? 0 : product(one, two) / lengths;
}
