import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../../src/interview/report/markdown.ts';
import { englishReport } from '../../../src/interview/words/report.ts';
import { pseudo, wordsOutside } from '../../support/pseudo-words.ts';
import { sampleReports } from './sample-reports.ts';

describe('a report in another language', () => {
  const words = pseudo(englishReport);

  it.each(sampleReports(words))('has no English in its Markdown: %s', (_name, report) => {
    expect(wordsOutside(reportMarkdown(report, words))).toEqual([]);
  });

  it.each(sampleReports(words))('has no English in its own sentences: %s', (_name, report) => {
    const { standfirst, sealed, leftOut, byLevel } = report;
    const sentences = [standfirst, sealed ?? '', leftOut ?? '', ...byLevel.map(({ name }) => name)];
    expect(wordsOutside(sentences.join('\n'))).toEqual([]);
  });
});
