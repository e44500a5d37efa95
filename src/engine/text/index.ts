// The text folder's door: what the rubric and grading folders use of it.
export { type Alike, AlikeWords } from './alike.ts';
export { type Analysis, analyse, type Sentence, type Token, type Word } from './analysis.ts';
export { fold } from './fold.ts';
export { editDistance, isTypo, typosForgiven, Vocabulary } from './fuzzy.ts';
export { WordingRecall } from './grams.ts';
export { CompiledLexicon, type Name, nameOf, termsOf } from './lexicon.ts';
export { type ListLikeness, listLikeness } from './lists.ts';
export { deniedPositions, isNegator, type Negation } from './negation.ts';
export { oppositesOf } from './opposites.ts';
export { runsOfWords } from './runs.ts';
export { isReversed, type Setting, settingsIn } from './settings.ts';
export { stemOf } from './stem.ts';
export { isEmptyWord, isGlueWord, isStopWord } from './stop-words.ts';
export { cosine, type Idf, idfOf, type TermVector, vectorOf } from './tf-idf.ts';
export { CLASS_IDF, fixedIdf, isCommonWord } from './word-frequency.ts';
export { type Hit, WordIndex } from './word-index.ts';
