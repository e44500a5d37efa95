// A second language to prove that every sentence comes from a catalogue: each stands in ⟦ ⟧, data in Greek letters.
import type { CatalogueSource } from '../../src/engine/words/catalogue.ts';

type Anything = string | ((...parameters: never[]) => unknown) | { readonly [key: string]: Anything };

function inBrackets(value: unknown): unknown {
  return typeof value === 'string' ? `⟦${value}⟧` : value;
}

function pseudoOf(value: Anything): unknown {
  if (typeof value === 'string') return inBrackets(value);
  if (typeof value === 'function') return (...parameters: never[]) => inBrackets(value(...parameters));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudoOf(each)]));
}

/** The catalogue with every sentence, and what every function of it gives, in brackets. */
export function pseudo<Words extends CatalogueSource>(catalogue: Words): Words {
  return pseudoOf(catalogue) as Words;
}

/** What stands outside of all brackets, which may lie in one another. */
function outsideBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === '⟦') depth += 1;
      const outside = depth === 0;
      if (character === '⟧') depth -= 1;
      return outside;
    })
    .join('');
}

/** Words in Latin letters that no catalogue gave. Data must be in other letters. */
export function wordsOutside(text: string): readonly string[] {
  return outsideBrackets(text).match(/\p{Script=Latin}[\p{Script=Latin}’ ]*/gu) ?? [];
}

const entities: Record<string, string> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a reader of this page sees or hears: its text, and the attributes that are read aloud or shown. */
export function readable(html: string): string {
  const attributes = [...html.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/gu)];
  const text = html.replace(/<[^>]*>/gu, '\n');
  return [text, ...attributes.map(([, value]) => value ?? '')]
    .join('\n')
    .replace(/&\w+;/gu, (entity) => entities[entity] ?? entity);
}
