// The text folder's door: what the rubric and grading folders use of it.

export { analyse, wordsOfText } from './analysis.ts';
export type { Analysis, Clause, Mood, MoodKind, Negation, Sentence, Token, Word } from './analysis-types.ts';
export { NGramRecall } from './character-n-grams.ts';
export { hasRole } from './clauses.ts';
export { type Comparison, comparisonsIn, isReversed } from './comparisons.ts';
export { fold } from './fold.ts';
export { editDistance, isTypo, typosForgiven, Vocabulary } from './fuzzy.ts';
export { ClauseRole, IDF_OF_CLASS, type Language, type Unit } from './language.ts';
export { english } from './languages/english/index.ts';
export { languageNamed, languageOrThrow, unknownLanguage } from './languages/named.ts';
export { languages } from './languages/registry.ts';
export { CompiledLexicon, type Name, nameOf, termsOf } from './lexicon.ts';
export { type ListFeatures, listFeatures } from './list-features.ts';
export { misplacedWords } from './misplaced-words.ts';
export { deniedPositions, isNegator } from './negation.ts';
export { type NumberInText, numbersIn, type Quantity, quantitiesOf, valueOfDigits } from './numbers.ts';
export { tellsOfPast } from './past.ts';
export { isEmptyWord, isStopWord } from './stop-words.ts';
export { cosine, type Idf, idfOf, type TermVector, vectorOf } from './tf-idf.ts';
export { type SimilarWord, TrigramIndex } from './trigram-index.ts';
export { type SaidVerdict, type Verdict, verdictOf, verdictWord } from './verdict.ts';
export { fixedIdf, isCommonWord } from './word-frequency.ts';
export { type Hit, WordIndex } from './word-index.ts';
export { wordNGrams } from './word-n-grams.ts';
