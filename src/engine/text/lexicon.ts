// A lexicon of synonyms: every name of an entry equals every other one, old or new, one word or several.
import { wordsOfText } from './analysis.ts';
import type { Word } from './analysis-types.ts';
import type { Language } from './language.ts';

/** A name as the stems of its words. */
export type Name = readonly string[];

interface Entry {
  readonly key: string;
  readonly names: readonly Name[];
}

/** A compiled lexicon. Names meet by their stems; a name in two entries has the other names of both. */
export class CompiledLexicon {
  readonly #entries: readonly Entry[];
  readonly #byName = new Map<string, Entry[]>();
  readonly #byFirst = new Map<string, { name: Name; key: string }[]>();

  /** @param entries [name, other names] */
  constructor(entries: readonly (readonly [string, readonly string[]])[], language: Language) {
    this.#entries = entries.map(([name, others]) => entryOf([name, ...others], language));
    for (const entry of this.#entries) {
      for (const name of entry.names) {
        addTo(this.#byName, joined(name), entry);
        addTo(this.#byFirst, name[0] ?? '', { name, key: entry.key });
      }
    }
    for (const names of this.#byFirst.values()) names.sort((one, two) => two.name.length - one.name.length);
  }

  /** The name itself and all its other names. */
  namesFor(name: Name): Name[] {
    const names = new Map<string, Name>([[joined(name), name]]);
    for (const entry of this.#byName.get(joined(name)) ?? []) {
      for (const other of entry.names) names.set(joined(other), other);
    }
    return [...names.values()];
  }

  /** The longest name that begins at a word: its length in words, and the key that all names of its entry share. */
  nameAt(words: readonly Word[], index: number): { length: number; key: string } | null {
    for (const { name, key } of this.#byFirst.get(words[index]?.stem ?? '') ?? []) {
      if (name.every((stem, offset) => words[index + offset]?.stem === stem))
        return { length: name.length, key };
    }
    return null;
  }
}

/** The terms of a text for counting: names of the lexicon as one term each, other words by stem, no function words. */
export function termsOf(words: readonly Word[], lexicon: CompiledLexicon): string[] {
  const terms: string[] = [];
  for (let index = 0; index < words.length; ) {
    const name = lexicon.nameAt(words, index);
    const word = words[index];
    if (name !== null) terms.push(name.key);
    else if (word !== undefined && !word.isStop) terms.push(word.stem);
    index += name?.length ?? 1;
  }
  return terms;
}

/** The stems of the words of a name, compounds taken apart. */
export function nameOf(text: string, language: Language): Name {
  return wordsOfText(text, language).map((word) => word.stem);
}

function entryOf(texts: readonly string[], language: Language): Entry {
  const names = texts.map((text) => nameOf(text, language)).filter((name) => name.length > 0);
  return { key: joined(names[0] ?? []), names };
}

function joined(name: Name): string {
  return name.join(' ');
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
