// A real Chromium for the page tests, where one is installed.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of Chromium, or null. With REQUIRE_BROWSER set, a missing one is an error instead of a skipped test. */
export const chromiumPath: string | null =
  places.find((path) => path !== undefined && existsSync(path)) ?? null;

if (chromiumPath === null) {
  const message = 'No Chromium found: the page tests are skipped. Install one or set CHROMIUM_PATH.';
  if (process.env.REQUIRE_BROWSER) throw new Error(message);
  console.warn(`\n!! ${message}\n`);
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browsing {
  /** A window of its own: its cookies and storage are shared with no other. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts Chromium with an empty profile in a temporary folder. */
export async function startBrowser(): Promise<Browsing> {
  const home = mkdtempSync(join(tmpdir(), 'vivavoce-chromium-'));
  const browser = await chromium.launch({
    ...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
    args: flags,
    env: { ...process.env, HOME: home },
  });
  return {
    open: (options = {}) => browser.newContext(options),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
