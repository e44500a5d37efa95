// The golden file in a browser: the built library must give there, bit for bit, the grades that it gives in Node.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, chromiumPath, startBrowser } from './browser.ts';

const golden = readFileSync('tests/fixtures/golden/grades.json', 'utf8');
const library = readFileSync('dist/grading.js', 'utf8');

/** Never reached: the page and the library are handed to the browser when it asks for them. */
const SITE = 'http://golden.invalid/';

/** Runs in the page; a text, since a function would be rewritten for Node on its way there. */
const gradeAgain = `async (golden) => {
  const { compileRubric, gradeAnswer, gradeWords, withSentences } = await import('${SITE}grading.js');
  const { rubrics, cases } = JSON.parse(golden);
  const compiled = rubrics.map(compileRubric);
  const graded = cases.map(({ name, rubric, turns }) => ({
    name, rubric, turns, grade: withSentences(gradeAnswer(compiled[rubric], turns), turns, gradeWords),
  }));
  return JSON.stringify({ rubrics, cases: graded }, null, 2) + '\\n';
}`;

describe.skipIf(chromiumPath === null)('the golden file in Chromium', () => {
  let browser: Browsing;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('holds the same grades, bit for bit', async () => {
    const context = await browser.open();
    await context.route(`${SITE}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: library })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Golden</title>' }),
    );
    const page = await context.newPage();
    await page.goto(SITE);
    const graded = await page.evaluate(`(${gradeAgain})(${JSON.stringify(golden)})`);
    expect(graded).toBe(golden);
  });
});
