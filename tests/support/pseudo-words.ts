// A language that does not exist, to find sentences that come from no catalogue.
import type { Catalogue, CatalogueSource } from '../../src/engine/words/catalogue.ts';

function pseudoSentence(sentence: CatalogueSource[string]): CatalogueSource[string] {
  if (typeof sentence === 'string') return `⟦${sentence}⟧`;
  if (typeof sentence === 'function') return (...parameters: never[]) => `⟦${sentence(...parameters)}⟧`;
  return pseudo(sentence);
}

/** The same catalogue with every sentence between ⟦ and ⟧. */
export function pseudo<Source extends CatalogueSource>(catalogue: Source): Catalogue<Source> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, sentence]) => [key, pseudoSentence(sentence)]),
  ) as Catalogue<Source>;
}
