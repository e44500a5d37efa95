// Accessibility of a page as it stands, by axe-core.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical findings, each in a line with the elements it is about. Rules: WCAG 2.2 AA and best practices. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids inline scripts, so axe is evaluated by the browser's debugger instead.
  await page.evaluate(source);
  const violations = await page.evaluate('axe.run(document).then(({ violations }) => violations)');
  return (violations as readonly Finding[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
