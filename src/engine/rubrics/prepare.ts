// Makes a self-contained rubric of what an author wrote: concepts derived where there are none, with the lexicon entries and
// word weights that it needs.
import {
  CompiledLexicon,
  english,
  fixedIdf,
  IDF_OF_CLASS,
  type Idf,
  idfOf,
  type Language,
  languageOrThrow,
  nameOf,
  termsOf,
  wordsOfText,
} from '../text/index.ts';
import type { RubricAsUsed, ServicesAsUsed, SettledRubric } from './as-used.ts';
import type { Concept, Lexicon, RubricAsWritten, Services } from './authored-types.ts';
import { bareConcept } from './bare-references.ts';
import { withDefaults } from './defaults.ts';
import { derive } from './derive-concepts.ts';
import { alternativesOf } from './parse-wording.ts';
import { servicesAsUsed } from './services.ts';
import { wordingsOfRubric } from './written-wordings.ts';

type LexiconEntry = readonly [string, readonly string[]];

/** What the rubrics of a pack share. */
export interface PackKnowledge {
  readonly pack: { readonly id: string; readonly version: string } | null;
  readonly language: Language;
  readonly lexicon: readonly LexiconEntry[];
  readonly idf: Idf;
  /** Null where the pack does not tell what its services do. */
  readonly services: ServicesAsUsed | null;
}

/**
 * Gathers what a pack knows about words.
 * @param pack id, version and language (English where it is left out); null outside a pack
 * @param rubrics all rubrics of the pack: the documents of its idf
 * @param services what the services of the pack do, if it tells
 * @throws RangeError for a language that the engine does not know
 */
export function packKnowledge(
  pack: { id: string; version: string; language?: string } | null,
  lexicon: Lexicon | null,
  rubrics: readonly RubricAsWritten[],
  services: Services | null = null,
): PackKnowledge {
  const entries = Object.entries(lexicon?.entries ?? {}).sort(([one], [two]) => (one < two ? -1 : 1));
  const language = languageOrThrow(pack?.language);
  const compiled = new CompiledLexicon(entries, language);
  const documents = rubrics.map((rubric) => termsOf(wordsOfText(proseOf(rubric), language), compiled));
  const identity = pack === null ? null : { id: pack.id, version: pack.version };
  const idf = blendedWithFixed(idfOf(documents), documents.length, language);
  return {
    pack: identity,
    language,
    lexicon: entries,
    idf,
    services: services && servicesAsUsed(services, entries),
  };
}

/**
 * Makes a rubric self-contained. Where its author wrote no concepts they are derived; samples are left behind. What a file may
 * leave out may be left out here.
 */
export function prepareRubric(rubric: RubricAsWritten, knowledge: PackKnowledge): RubricAsUsed {
  const { $schema: _schema, samples: _samples, concepts: authored, ...rest } = withDefaults(rubric);
  const { language, idf } = knowledge;
  const bare =
    authored === undefined ? bareConcept(rubric.question, rubric.referenceAnswers, language) : null;
  const concepts = bare === null ? authored : [bare];
  const settled: SettledRubric = {
    ...rest,
    concepts: concepts ?? derive(rubric.question, rubric.referenceAnswers, language),
  };
  const stems = stemsOf(settled, language);
  const lexicon = knowledge.lexicon.filter((entry) => concerns(entry, stems, language));
  return {
    format: 1,
    pack: knowledge.pack,
    ...(language === english ? {} : { language: language.id }),
    rubric: settled,
    ...derivedFrom(settled.concepts),
    lexicon,
    idf: idfTable([...stems, ...lexicon.map(([name]) => nameOf(name, language).join(' '))], idf, language),
    idfOfUnknown: rounded(idf.unknown),
    ...(knowledge.services === null ? {} : { services: knowledge.services }),
  };
}

/**
 * A rubric for a question that stands in no pack: concepts derived, idf from the fixed table.
 * @param references one or more reference answers; empty ones are left out
 */
export function adHocRubric(
  question: string,
  references: readonly string[],
  language: Language = english,
): RubricAsUsed {
  const rubric: RubricAsWritten = {
    id: 'ad-hoc',
    title: 'Ad-hoc question',
    question,
    level: 'mid',
    topics: ['ad-hoc'],
    minutes: 5,
    referenceAnswers: references.filter((reference) => reference.trim() !== ''),
    misconceptions: [],
    followUps: [],
    samples: [],
  };
  const knowledge = packKnowledge(null, null, []);
  return prepareRubric(rubric, { ...knowledge, language });
}

/**
 * A word's idf in a pack is the mean of what the pack's questions say and what the fixed table says, both as shares of
 * the idf of a word never met: in a pack of four questions "happen" would otherwise tell as much as "idempotent".
 */
function blendedWithFixed(pack: Idf, documents: number, language: Language): Idf {
  if (documents === 0) return { byTerm: new Map(), unknown: IDF_OF_CLASS.rarer };
  const byTerm = new Map<string, number>();
  for (const [term, idf] of pack.byTerm) {
    byTerm.set(term, (IDF_OF_CLASS.rarer * (idf / pack.unknown) + fixedIdf(term, language)) / 2);
  }
  return { byTerm, unknown: IDF_OF_CLASS.rarer };
}

/** Concepts with passages are graded as derived ones are, whoever wrote them down. */
function derivedFrom(concepts: readonly Concept[]): Pick<RubricAsUsed, 'derivedFrom'> {
  const isDerived = concepts.length === 0 || concepts.some(({ passages }) => passages !== undefined);
  return isDerived ? { derivedFrom: concepts.map(({ passages = [] }) => passages) } : {};
}

function proseOf(rubric: RubricAsWritten): string {
  const names = (rubric.concepts ?? []).map((concept) => concept.name);
  return [rubric.question, ...rubric.referenceAnswers, ...names].join('\n');
}

/** All stems that the grader will look up for this rubric. */
function stemsOf(rubric: SettledRubric, language: Language): Set<string> {
  const texts = [
    rubric.question,
    ...rubric.referenceAnswers,
    ...rubric.concepts.flatMap(({ name, passages = [] }: Concept) => [name, ...passages]),
    ...wordingsOfRubric(rubric).map((wording) => alternativesOf(wording).join(' ').replaceAll('_', ' ')),
  ];
  return new Set(texts.flatMap((text) => nameOf(text, language)));
}

/** An entry matters if the rubric has all words of one of its names. */
function concerns([name, others]: LexiconEntry, stems: ReadonlySet<string>, language: Language): boolean {
  return [name, ...others]
    .map((text) => nameOf(text, language))
    .some((stemsOfName) => stemsOfName.length > 0 && stemsOfName.every((stem) => stems.has(stem)));
}

function idfTable(terms: readonly string[], idf: Idf, language: Language): [string, number][] {
  const sorted = [...new Set(terms)].sort((one, two) => (one < two ? -1 : 1));
  return sorted.map((term) => [term, rounded(idf.byTerm.get(term) ?? fixedIdf(term, language))]);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
