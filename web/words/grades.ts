// The words in which the pages explain grades.
import { gradeWords as english, type GradeWords } from '../../src/engine/index.ts';

export let gradeWords: GradeWords = english;

export function setGradeWords(words: GradeWords): void {
  gradeWords = words;
}
