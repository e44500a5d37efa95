// Takes pictures of the pages during a real interview: npm run screens -- FOLDER. Build the pages first.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readPack } from '../src/packs/read-pack.ts';
import { startServer } from '../tests/support/server-process.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

const looks: readonly Look[] = [
  { name: '1280-light', width: 1280, scheme: 'light' },
  { name: '1280-dark', width: 1280, scheme: 'dark' },
  { name: '1600-light', width: 1600, scheme: 'light' },
  { name: '640-light', width: 640, scheme: 'light' },
  { name: '390-dark', width: 390, scheme: 'dark' },
];
const HEIGHT = 900;
const PLAN = 'aws-data-engineering/quick-practice';

interface Made {
  readonly id: string;
  readonly links: { readonly candidate: string; readonly interviewer: string };
  readonly tokens: { readonly interviewer: string };
}

interface Key {
  readonly rubric: { readonly id: string };
}

async function invite(address: string): Promise<Made> {
  const response = await fetch(`${address}api/interviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan: PLAN, with: 'invite', candidateName: 'Maya Lindqvist', seed: 4 }),
  });
  if (!response.ok) throw new Error(`No interview: ${await response.text()}`);
  return (await response.json()) as Made;
}

const { pack } = await readPack('rubrics/aws-data-engineering');

/** What a sound answer says and, below it, one that mixes right and wrong: something of everything. */
function middlingAnswer({ rubric: { id } }: Key): string {
  const samples = pack?.rubrics.find((rubric) => rubric.id === id)?.samples ?? [];
  function of(wanted: string) {
    return samples.find(({ kind }) => kind === wanted)?.answer ?? '';
  }
  return `${of('solid')}\n\n${of('mixed')}`;
}

class Album {
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** One page in every look, whole or as far as the screen shows it; says so where it is wider than the screen. */
  async take(page: Page, name: string, whole = true): Promise<void> {
    for (const { name: look, width, scheme } of looks) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: HEIGHT });
      await page.evaluate('window.scrollTo(0, 0)');
      const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      if (wide) console.error(`${name}-${look} is wider than the screen`);
      await page.screenshot({ path: join(this.#folder, `${name}-${look}.png`), fullPage: whole });
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT });
  }
}

async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: HEIGHT } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${new URL(url).pathname}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${new URL(url).pathname}: ${message.text()}`);
  });
  await page.goto(url);
  return page;
}

async function answerKey(address: string, { id, tokens }: Made, question: string): Promise<Key> {
  const response = await fetch(`${address}api/interviews/${id}/questions/${question}/rubric`, {
    headers: { authorization: `Bearer ${tokens.interviewer}` },
  });
  return (await response.json()) as Key;
}

/** Answers turn by turn until the open question closes. */
async function answerUntilClosed(page: Page, text: string): Promise<void> {
  const next = page.getByRole('button', { name: 'Next question' });
  const report = page.getByRole('link', { name: 'Read the report' });
  const box = page.getByRole('textbox', { name: 'Your answer' });
  await box.fill(text);
  for (;;) {
    const turns = await page.locator('.probe').count();
    await box.press('Control+Enter');
    const followUp = page.locator('.probe').nth(turns);
    await next.or(report).or(followUp).first().waitFor();
    if (await next.or(report).isVisible()) return;
    await box.fill('That is all I have on this one; I would measure before and after.');
  }
}

async function runInterview(browser: Browser, address: string, album: Album): Promise<void> {
  const made = await invite(address);
  function at(link: string) {
    return new URL(link, address).href;
  }
  const candidate = await open(browser, at(made.links.candidate));
  const board = await open(browser, at(made.links.interviewer));
  await candidate.getByRole('button', { name: 'Begin' }).waitFor();
  await album.take(candidate, 'begin');
  await candidate.getByRole('button', { name: 'Begin' }).click();
  const box = candidate.getByRole('textbox', { name: 'Your answer' });
  await box.waitFor();
  const question = (await candidate.locator('article.question').last().getAttribute('id')) ?? '';
  const answer = middlingAnswer(await answerKey(address, made, question.replace('question-', '')));
  await box.pressSequentially(answer.slice(0, 120));
  await candidate.getByText('Draft saved').waitFor();
  await album.take(candidate, 'asked');
  await box.fill(answer);
  await box.press('Control+Enter');
  await candidate.locator('.probe:not([aria-hidden])').or(candidate.locator('.marking')).first().waitFor();
  await album.take(candidate, 'followed-up');
  await album.take(board, 'board', false);
  await answerUntilClosed(
    candidate,
    'I would also look at the metrics first, then change one thing at a time.',
  );
  await candidate.getByRole('button', { name: 'Read a strong answer' }).click();
  await candidate.locator('.reference').first().waitFor();
  await album.take(candidate, 'marked');
  await candidate.getByRole('button', { name: 'Finish' }).click();
  await candidate.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await candidate.getByRole('link', { name: 'Read the report' }).waitFor();
  await album.take(candidate, 'finished');
  await candidate.getByRole('link', { name: 'Read the report' }).click();
  await candidate.getByRole('heading', { level: 1 }).waitFor();
  await album.take(candidate, 'report');
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await startServer({ environment: { BASE_PATH: '/coach' } });
  const address = `${server.url}/`;
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const album = new Album(folder);
    const home = await open(browser, address);
    await home.getByRole('button', { name: 'Start alone' }).first().waitFor();
    await album.take(home, 'home');
    await runInterview(browser, address, album);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const folder = process.argv[2];
if (folder === undefined) console.error('Name a folder for the pictures.');
else await main(folder);
