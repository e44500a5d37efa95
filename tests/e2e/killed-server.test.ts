// The server dies in the middle of an answer: the page comes back by itself, with draft, deadline and all that was said.

import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type RunningServer, startServer } from '../support/server-process.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Browsing, chromiumPath, startBrowser } from './browser.ts';
import { answer, answerBox, begin, invite, openPage } from './interview-pages.ts';

describe.skipIf(chromiumPath === null)('a server killed in the middle of an answer', () => {
  let server: RunningServer | null = null;
  let browser: Browsing | null = null;

  afterEach(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('loses nothing that was acknowledged, and the page rejoins by itself', async () => {
    const dataDir = tempFolder();
    server = await startServer({ dataDir });
    const { url } = server;
    const made = await invite(url, 'quick-practice');
    browser = await startBrowser();
    const { page } = await openPage(await browser.open(), new URL(made.links.candidate, `${url}/`).href);
    await begin(page);
    await answer(
      page,
      'Memory first, since the CPU share grows with it on Lambda; that much is said and acknowledged.',
    );
    await answerBox(page).fill('And the draft that I was writing when');
    await page.getByText('Draft saved').waitFor();
    const before = await deadlineOf(url, made);

    await server.kill();
    await page
      .getByText(/Rejoining/)
      .filter({ visible: true })
      .first()
      .waitFor();
    server = await startServer({ dataDir, environment: { PORT: new URL(url).port } });
    await page.getByText('Connected', { exact: true }).filter({ visible: true }).first().waitFor();

    expect(await answerBox(page).inputValue()).toBe('And the draft that I was writing when');
    expect(await page.getByText('that much is said and acknowledged').count()).toBeGreaterThan(0);
    expect(await deadlineOf(url, made)).toBe(before);
    await page.reload();
    await answerBox(page).waitFor();
    expect(await answerBox(page).inputValue()).toBe('And the draft that I was writing when');
  });
});

/** The open question's deadline as a newcomer is told it. */
function deadlineOf(url: string, made: { id: string; tokens: { observer: string } }): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/interviews/${made.id}/live`);
    socket.onopen = () =>
      socket.send(JSON.stringify({ type: 'hello', protocol: 1, token: made.tokens.observer, after: 0 }));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data));
      if (message.type !== 'event' || message.event.type !== 'questionAsked') return;
      socket.close();
      resolve(message.event.deadline);
    };
    socket.onerror = ({ message }) => reject(new Error(message));
  });
}
