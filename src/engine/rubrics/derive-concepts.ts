// Concepts for a question whose author wrote none: a draft, taken from the reference answers alone.
import { english, type Language, type Word, wordsOfText } from '../text/index.ts';
import { alignKeyPoints } from './align-key-points.ts';
import type { Concept } from './authored-types.ts';
import { bareConcept } from './bare-references.ts';
import { type KeyPoint, keyPointsOf } from './key-points.ts';

const MOST_CONCEPTS = 10;
const NAME = { longest: 90, shortest: 25, longestId: 32 } as const;

/** A derived concept: it is found by the words of its passages. */
export type DerivedConcept = Concept & { readonly passages: string[] };

/** A reference, and which of its words tell something. */
interface Reading {
  readonly reference: string;
  readonly isTelling: (word: Word) => boolean;
  /** True where it has content words that the question has not. */
  readonly hasOwnWords: boolean;
}

/**
 * Derives up to 10 concepts from the first reference that has words of its own: from its list items, else the clauses of its
 * sentences. The passages of a concept are that point and what each further reference says of it, so that it may be said in
 * either way. Every reference is read by its own words, so that none is lost. No concept is required: what no author has seen
 * should not cap a band.
 */
export function derive(
  question: string,
  references: readonly string[],
  language: Language,
): DerivedConcept[] {
  const asked = new Set(wordsOfText(question, language).map((word) => word.stem));
  const readings = references.map((reference) => readingOf(reference, asked, language));
  const base = readings.find(({ hasOwnWords }) => hasOwnWords) ?? readings[0];
  if (base === undefined) return [];
  const points = keyPointsOf(base.reference, { ...base, language }, MOST_CONCEPTS);
  const aligned = readings
    .filter((reading) => reading !== base)
    .map((other) => keyPointsOf(other.reference, { ...other, language }, Number.POSITIVE_INFINITY))
    .map((others) => alignKeyPoints(points, others, language));
  const mean = points.reduce((sum, { content }) => sum + content.size, 0) / points.length;
  const ids = new Set<string>();
  return points.map((point, index) => {
    const name = shortened(point.name);
    const passages = [[point], ...aligned.map((partners) => partners[index] ?? [])].map(textOf);
    return {
      id: freshId(name, ids, language),
      name,
      weight: Math.max(1, Math.min(3, Math.round((2 * point.content.size) / mean))),
      required: false,
      passages: [...new Set(passages)].filter((passage) => passage !== ''),
    };
  });
}

/** The derived concepts alone, as an author would write them. */
export function deriveConcepts(
  question: string,
  references: readonly string[],
  language: Language = english,
): Concept[] {
  const bare = bareConcept(question, references, language);
  return bare === null ? derive(question, references, language) : [bare];
}

/** Telling are content words that the question has not; where there are none, all content words; where there are none, all. */
function readingOf(reference: string, asked: ReadonlySet<string>, language: Language): Reading {
  const words = wordsOfText(reference, language);
  function isOwn({ isStop, stem }: Word): boolean {
    return !isStop && !asked.has(stem);
  }
  function isContent({ isStop }: Word): boolean {
    return !isStop;
  }
  const hasOwnWords = words.some(isOwn);
  if (hasOwnWords) return { reference, hasOwnWords, isTelling: isOwn };
  return { reference, hasOwnWords, isTelling: words.some(isContent) ? isContent : () => true };
}

function textOf(points: readonly KeyPoint[]): string {
  return points.map(({ text }) => text).join('; ');
}

/** A name that can be read at a glance: up to the last comma or the like that leaves enough of it, else cut between words. */
function shortened(name: string): string {
  const { longest, shortest } = NAME;
  if (name.length <= longest) return name;
  const start = name.slice(0, longest);
  const clause = start.slice(0, Math.max(0, ...[...start.matchAll(/\s*[,;:(]/g)].map(({ index }) => index)));
  return clause.length >= shortest ? clause : `${start.slice(0, start.lastIndexOf(' ')).trimEnd()} \u2026`;
}

/** The content words of a name, as they are written. */
function freshId(name: string, taken: Set<string>, language: Language): string {
  const words = wordsOfText(name, language);
  const content = words.filter((word) => !word.isStop);
  let slug = '';
  for (const { form } of content.length > 0 ? content : words) {
    const longer = `${slug}-${form.replace(/[^a-z0-9]+/g, '-')}`.replace(/-+/g, '-').replace(/^-|-$/g, '');
    if (longer.length > NAME.longestId) break;
    slug = longer;
  }
  if (slug === '') slug = 'point';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
