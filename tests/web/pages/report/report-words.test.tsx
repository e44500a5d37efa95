import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { ReportBody } from '../../../../web/pages/report/report-body.tsx';
import { ReportPage } from '../../../../web/pages/report/report-page.tsx';
import { UnfinishedNote } from '../../../../web/pages/report/unfinished-note.tsx';
import { englishReportWords, reportWords, setReportWords } from '../../../../web/words/report.ts';
import { sampleReports } from '../../../interview/report/sample-reports.ts';
import { pseudo, readable, wordsOutside } from '../../../support/pseudo-words.ts';

// What stands in web/ui has catalogues and tests of its own.
vi.mock('../../../../web/ui/score.tsx', () => ({ ScoreScale: () => null, markOnScale: () => 0 }));
vi.mock('../../../../web/ui/tally.tsx', () => ({ Flags: () => null, Raise: () => null, Tally: () => null }));
vi.mock('../../../../web/ui/marked-answer.tsx', () => ({ MarkedAnswer: () => null }));
vi.mock('../../../../web/ui/waiting.tsx', async () => await import('../../ui/shown-at-once.ts'));

/** The name of the product, and sentences of web/ui: how sure the machine is, the button of the reference answer. */
const notThePages = [
  'Vivavoce',
  'Read a strong answer',
  'Sure of it',
  'Fairly sure of it',
  'Not sure of it',
  'confidence',
  'A person should read',
];

function wordsIn(html: string): readonly string[] {
  return wordsOutside(readable(html)).filter((each) => !notThePages.some((part) => each.startsWith(part)));
}

async function nothing(): Promise<never> {
  return new Promise(() => {});
}

describe('the report page in another language', () => {
  setReportWords(pseudo(englishReportWords));

  it.each(sampleReports(reportWords.sentences))('has no English: %s', (_name, report) => {
    const html = renderToString(
      <>
        <UnfinishedNote report={report} at={0} again={() => {}} rest="" />
        <ReportBody report={report} references={nothing} download={nothing} />
      </>,
    );
    expect(wordsIn(html)).toEqual([]);
  });

  it('has none while it is fetched', () => {
    const html = renderToString(
      <ReportPage fetchReport={nothing} references={nothing} download={nothing} rest="" />,
    );
    expect(html).toContain('⟦Gathering the report…⟧');
    expect(wordsIn(html)).toEqual([]);
  });
});
