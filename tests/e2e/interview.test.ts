// Whole interviews on the pages, in a real Chromium, under a base path.
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../support/server-process.ts';
import { seriousFindings } from './axe.ts';
import { type Browsing, chromiumPath, startBrowser } from './browser.ts';
import { answer, answerBox, answerUntilClosed, begin, invite, openPage } from './interview-pages.ts';

const SECOND_TRY = 'I would measure first, change one thing, then measure again.';

const firstAnswer = `I start with memory, because on Lambda the CPU grows with the memory you configure, and I tune it by measuring.
Clients and database connections are created outside the handler, so warm invocations reuse them.`;

describe.skipIf(chromiumPath === null)('an interview in the browser', () => {
  let server: RunningServer;
  let browser: Browsing;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startServer({ environment: { BASE_PATH: '/coach' } });
    browser = await startBrowser();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function someone(url: string, options = {}) {
    const context = await browser.open({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    return openPage(context, new URL(url, `${server.url}/`).href);
  }

  it('is held alone from the home page to the report, by the keyboard alone', async () => {
    const { page, errors } = await someone(`${server.url}/`);
    await page.getByRole('button', { name: /Start alone.*Quick practice/ }).press('Enter');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    for (let question = 1; question <= 3; question += 1) {
      await page
        .getByRole('heading', { level: 2 })
        .nth(question - 1)
        .waitFor();
      await answerUntilClosed(page, [firstAnswer, SECOND_TRY, SECOND_TRY]);
      await page
        .locator('.marking')
        .nth(question - 1)
        .waitFor();
      if (question < 3) await page.getByRole('button', { name: 'Next question' }).press('Enter');
    }
    await page.getByRole('link', { name: 'Read the report' }).press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'The machine' }).first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('is watched live on the board, marked and noted there, and hides both from the candidate', async () => {
    const made = await invite(server.url, 'quick-practice');
    const candidate = await someone(made.links.candidate);
    const board = await someone(made.links.interviewer);
    await begin(candidate.page);
    await answerBox(candidate.page).pressSequentially('Half of the memory');
    await board.page.getByText('Half of the memory').waitFor();
    await answer(candidate.page, firstAnswer);
    await board.page.getByText('warm invocations reuse them', { exact: false }).first().waitFor();
    await board.page.getByRole('textbox', { name: /note/i }).fill('Knows the handler. SECRET-NOTE');
    await board.page.getByRole('textbox', { name: /note/i }).press('Enter');
    await board.page.getByText('SECRET-NOTE').waitFor();
    await board.page
      .locator('label')
      .filter({ has: board.page.getByRole('radio') })
      .nth(1)
      .click();
    await board.page.getByRole('button', { name: /undo/i }).waitFor();
    expect(await candidate.page.content()).not.toContain('SECRET-NOTE');
    expect([...candidate.errors, ...board.errors]).toEqual([]);
  });

  it('asks before a skip throws written words away, and only then', async () => {
    const made = await invite(server.url, 'quick-practice');
    const { page, errors } = await someone(made.links.candidate);
    await begin(page);
    await answerBox(page).fill('Words worth keeping');
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Skip this question?' });
    await dialog.getByText('3 words').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Go back to it' }).press('Enter');
    expect(await answerBox(page).inputValue()).toBe('Words worth keeping');
    await answerBox(page).fill('');
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    await page.getByRole('button', { name: 'Next question' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('shows nothing of the grade before the end of a real interview, and all of it then', async () => {
    const made = await invite(server.url, 'real-round');
    const { page, errors } = await someone(made.links.candidate);
    await begin(page);
    await answer(page, firstAnswer);
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.getByText('out of 100').count()).toBe(0);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Finish/ })
      .last()
      .click();
    await page.getByRole('link', { name: 'Read the report' }).waitFor();
    await page.getByText('out of 100').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('asks once whole for screen readers and has no serious finding on any page, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const made = await invite(server.url, 'quick-practice');
      const home = await someone(`${server.url}/`, { colorScheme });
      await home.page
        .getByRole('button', { name: /Start alone/ })
        .first()
        .waitFor();
      expect(await seriousFindings(home.page)).toEqual([]);
      const candidate = await someone(made.links.candidate, { colorScheme });
      await candidate.page.getByRole('button', { name: 'Begin' }).waitFor();
      expect(await seriousFindings(candidate.page)).toEqual([]);
      await begin(candidate.page);
      await answerUntilClosed(candidate.page, [firstAnswer, SECOND_TRY, SECOND_TRY]);
      expect(await seriousFindings(candidate.page)).toEqual([]);
      const board = await someone(made.links.interviewer, { colorScheme });
      await board.page.getByText('warm invocations reuse them', { exact: false }).first().waitFor();
      expect(await seriousFindings(board.page)).toEqual([]);
      await candidate.page.getByRole('button', { name: 'Finish' }).click();
      await candidate.page
        .getByRole('dialog')
        .getByRole('button', { name: /Finish/ })
        .last()
        .click();
      await candidate.page.getByRole('link', { name: 'Read the report' }).click();
      await candidate.page.getByRole('heading', { name: 'The machine' }).first().waitFor();
      expect(await seriousFindings(candidate.page)).toEqual([]);
    }
  });

  it('fits a phone without sideways scrolling', async () => {
    const made = await invite(server.url, 'quick-practice');
    const phone = { viewport: { width: 390, height: 844 } };
    const candidate = await someone(made.links.candidate, phone);
    await begin(candidate.page);
    await answerUntilClosed(candidate.page, [firstAnswer, SECOND_TRY, SECOND_TRY]);
    const board = await someone(made.links.interviewer, phone);
    await board.page.getByText('warm invocations reuse them', { exact: false }).first().waitFor();
    const home = await someone(`${server.url}/`, phone);
    await home.page
      .getByRole('button', { name: /Start alone/ })
      .first()
      .waitFor();
    for (const { page } of [candidate, board, home]) {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  it('says what is wrong with a link that is cut short', async () => {
    const made = await invite(server.url, 'quick-practice');
    const { page } = await someone(made.links.candidate.slice(0, -3));
    await page.getByText(/link/i).first().waitFor();
    expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
  });
});
