// A page that breaks, and a page whose address is cut, each say so and show a way on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../support/server-process.ts';
import { type Browsing, chromiumPath, startBrowser } from './browser.ts';
import { openPage } from './interview-pages.ts';

describe.skipIf(chromiumPath === null)('a page in trouble', () => {
  let server: RunningServer;
  let browser: Browsing;

  beforeAll(async () => {
    server = await startServer({ environment: { BASE_PATH: '/coach' } });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('says that it has stopped, logs the fault, and is whole again after a reload', async () => {
    const context = await browser.open();
    await context.route('**/api/plans', (route) => route.fulfill({ json: { plans: [{ id: 'no pack' }] } }));
    const { page, errors } = await openPage(context, `${server.url}/`);
    await page.getByRole('heading', { name: 'This page has stopped' }).waitFor();
    expect(errors.join('\n')).toContain('TypeError');
    expect(await page.getByRole('link', { name: 'Go to the start' }).getAttribute('href')).toBe('./');
    await context.unroute('**/api/plans');
    await page.getByRole('button', { name: 'Load it again' }).click();
    await page
      .getByRole('button', { name: /Start alone/ })
      .first()
      .waitFor();
    await context.close();
  });

  it('says that its address is not whole, and leads home', async () => {
    const context = await browser.open();
    const { page, errors } = await openPage(context, `${server.url}/interview?id=one`);
    await page.getByRole('heading', { name: 'This address is not whole' }).waitFor();
    await page.getByRole('link', { name: 'choose a plan' }).click();
    await page.getByRole('heading', { name: 'Plans' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
