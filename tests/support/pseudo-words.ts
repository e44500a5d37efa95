// A language for tests: every sentence of a catalogue in ⟦…⟧, so that a sentence that did not come out of it shows.
import type { CatalogueSource } from '../../src/engine/words/catalogue.ts';

function bracketed(sentence: unknown): unknown {
  if (typeof sentence === 'string') return `⟦${sentence}⟧`;
  if (typeof sentence === 'function') return (...parameters: unknown[]) => `⟦${sentence(...parameters)}⟧`;
  return pseudo(sentence as CatalogueSource);
}

/** The same catalogue, each of its sentences in brackets. */
export function pseudo<Words extends object>(words: Words): Words {
  const entries = Object.entries(words).map(([key, sentence]) => [key, bracketed(sentence)] as const);
  return Object.fromEntries(entries) as Words;
}
