// What a person does on the pages, in words: used by the page tests.
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Watched {
  readonly page: Page;
  /** Errors the page or its console reported so far. */
  readonly errors: readonly string[];
}

/** Opens an address and listens for errors: a broken policy, a failed script, a missing file. */
export async function openPage(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}

export interface Made {
  readonly id: string;
  readonly links: { readonly candidate: string; readonly interviewer: string; readonly observer: string };
  readonly tokens: { readonly candidate: string; readonly interviewer: string; readonly observer: string };
}

/** Creates an interview with a chair for everybody. */
export async function invite(url: string, plan: string): Promise<Made> {
  const response = await fetch(`${url}/api/interviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan, with: 'invite', candidateName: 'Maya', seed: 7 }),
  });
  if (response.status !== 201) throw new Error(`no interview: ${await response.text()}`);
  return (await response.json()) as Made;
}

export function answerBox(page: Page) {
  return page.getByRole('textbox', { name: 'Your answer' });
}

export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerBox(page).waitFor();
}

const EMPTY_BOX = `(({ value, readOnly } = { value: null }) => value === '' && !readOnly)(
  document.querySelector('textarea') ?? undefined)`;

/** Types an answer and sends it by the keyboard; resolves with what stands there then. */
export async function answer(page: Page, text: string): Promise<'asked back' | 'closed'> {
  const box = answerBox(page);
  const onwards = page
    .getByRole('button', { name: 'Next question' })
    .or(page.getByRole('link', { name: 'Read the report' }));
  await box.fill(text);
  await box.press('Control+Enter');
  async function isClosed() {
    return (await onwards.count()) > 0;
  }
  // One look at the page at one moment: asked twice, the box may be gone in between.
  function isAskedBack() {
    return page.evaluate(EMPTY_BOX);
  }
  await expect.poll(async () => (await isClosed()) || (await isAskedBack()), { timeout: 15_000 }).toBe(true);
  return (await isClosed()) ? 'closed' : 'asked back';
}

/** Answers, and whatever is asked back, until the question closes. */
export async function answerUntilClosed(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) if ((await answer(page, text)) === 'closed') return;
  throw new Error('The question did not close');
}
