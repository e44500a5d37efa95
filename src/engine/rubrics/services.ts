// What the services of a pack do, ready to be looked up in an answer: names and jobs by the stem that they begin with.
import { type Language, type Name, nameOf } from '../text/index.ts';
import type { ServicesAsUsed } from './as-used.ts';
import type { Services } from './authored-types.ts';
import { parseWording } from './parse-wording.ts';

/** A way of saying a job: each slot is filled by one of its names. */
interface JobWording {
  readonly job: number;
  /** Numbers of its slots, unique among all wordings. */
  readonly slots: readonly number[];
}

/** Something that may stand at a word. */
interface Entry {
  readonly name: Name;
  /** The service that it names, or the slot that it fills. */
  readonly of: number;
}

export interface CompiledServices {
  /** By service, the numbers of the jobs that it does. */
  readonly does: readonly ReadonlySet<number>[];
  readonly wordings: readonly JobWording[];
  /** By slot the number of its wording. */
  readonly wordingOfSlot: readonly number[];
  /** Longest first. */
  readonly servicesByFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly slotsByFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Stems of words that may stand before a name without being part of it. */
  readonly makers: ReadonlySet<string>;
}

/** The table of a pack, with the names that the lexicon has for each service. */
export function servicesAsUsed(
  { makers, jobs, services }: Services,
  lexicon: readonly (readonly [string, readonly string[]])[],
): ServicesAsUsed {
  function namesOf(name: string): string[] {
    const entries = lexicon.filter(([first, others]) => first === name || others.includes(name));
    return [name, ...entries.flatMap(([first, others]) => [first, ...others])];
  }
  const ids = Object.keys(jobs);
  return {
    makers,
    jobs: Object.values(jobs),
    services: Object.entries(services).map(([name, { also, does }]) => [
      [...new Set([name, ...also].flatMap(namesOf))],
      does.map((id) => ids.indexOf(id)),
    ]),
  };
}

/** The rubrics of a pack share one table, which is compiled once. */
const compiledBefore = new WeakMap<ServicesAsUsed, { language: Language; compiled: CompiledServices }>();

/** Compiles the services of a rubric as used; what is the same compiles to the same. */
export function compileServices(services: ServicesAsUsed, language: Language): CompiledServices {
  const before = compiledBefore.get(services);
  if (before?.language === language) return before.compiled;
  const compiled = compile(services, language);
  compiledBefore.set(services, { language, compiled });
  return compiled;
}

function compile(services: ServicesAsUsed, language: Language): CompiledServices {
  const wordings: JobWording[] = [];
  const wordingOfSlot: number[] = [];
  const slotEntries: Entry[] = [];
  services.jobs.forEach((texts, job) => {
    for (const text of texts) {
      const slots = parseWording(text).slots.map(({ alternatives }) => {
        const of = wordingOfSlot.push(wordings.length) - 1;
        for (const one of alternatives) slotEntries.push({ name: stemsOf(one, language), of });
        return of;
      });
      wordings.push({ job, slots });
    }
  });
  const names = services.services.flatMap(([texts], of) =>
    texts.map((text) => ({ name: stemsOf(text, language), of })),
  );
  return {
    does: services.services.map(([, jobs]) => new Set(jobs)),
    wordings,
    wordingOfSlot,
    servicesByFirst: byFirst(names),
    slotsByFirst: byFirst(slotEntries),
    makers: new Set(services.makers.flatMap((text) => nameOf(text, language))),
  };
}

function stemsOf(text: string, language: Language): Name {
  return nameOf(text.replaceAll('_', ' '), language);
}

function byFirst(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.name;
    if (first === undefined) continue;
    const list = found.get(first) ?? [];
    const isKnown = list.some(({ name, of }) => of === entry.of && name.join(' ') === entry.name.join(' '));
    if (!isKnown) found.set(first, [...list, entry]);
  }
  for (const list of found.values()) list.sort((one, two) => two.name.length - one.name.length);
  return found;
}
