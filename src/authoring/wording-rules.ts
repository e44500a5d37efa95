// Lint rules that need the matcher: wordings that can never be found or come for nothing, probes that tell.
import {
  analyse,
  type CompiledConcept,
  type CompiledRubric,
  type CompiledWording,
  CREDIT,
  matchWording,
  parseWording,
  WordIndex,
  wordsOfAlternative,
} from '../engine/index.ts';
import { conceptWordings, misconceptionWordings } from './authored-wordings.ts';
import type { CompiledFile } from './compiled-pack.ts';
import { type Finding, findingAt } from './finding.ts';

/** A wording earns its concept from this share of its weight on, as in grading. */
const FOUND = CREDIT.fromShare;

/** Findings about the wordings and probes of a rubric. */
export function wordingFindings(file: CompiledFile): Finding[] {
  return [
    ...unreadableWordings(file),
    ...wordingsInQuestion(file),
    ...file.compiled.concepts.flatMap((concept, index) => tellingProbe(file, concept, index)),
    ...unknownConcepts(file),
  ];
}

function unreadableWordings(file: CompiledFile): Finding[] {
  const wordings = [...conceptWordings(file.value), ...misconceptionWordings(file.value)];
  return wordings
    .filter(({ text }) => !hasWords(text, file.compiled))
    .map(({ text, path }) =>
      findingAt(file, path, {
        rule: 'empty-wording',
        message: `Nothing can be looked for in \`${text}\`.`,
        mend: 'Write at least one word that must be there.',
      }),
    );
}

function hasWords(text: string, { language }: CompiledRubric): boolean {
  return parseWording(text)
    .slots.flat()
    .some((alternative) => wordsOfAlternative(alternative, language).length > 0);
}

/** Whoever repeats the question would earn such a concept. */
function wordingsInQuestion(file: CompiledFile): Finding[] {
  const question = new TextSearch(file.value.question, file.compiled);
  const compiled = file.compiled.concepts.flatMap((concept) => concept.groups.flat());
  return conceptWordings(file.value).flatMap(({ text, path }, index) => {
    const wording = compiled[index];
    if (wording === undefined || !question.holds(wording)) return [];
    return findingAt(file, path, {
      rule: 'wording-in-question',
      message: `The question itself satisfies \`${text}\`.`,
      mend: 'Add a slot for what the question does not say.',
    });
  });
}

/** A probe that says what it asks for gives the concept away. */
function tellingProbe(file: CompiledFile, { concept, groups }: CompiledConcept, index: number): Finding[] {
  if (concept.probe === undefined) return [];
  const probe = new TextSearch(concept.probe, file.compiled);
  const found = groups.flat().find((wording) => probe.holds(wording));
  if (found === undefined) return [];
  return [
    findingAt(file, ['concepts', index, 'probe'], {
      rule: 'probe-tells',
      message: `The probe satisfies the concept's own wording \`${found.text}\`.`,
      mend: 'Ask for it without saying it.',
    }),
  ];
}

function unknownConcepts(file: CompiledFile): Finding[] {
  const known = new Set(file.compiled.concepts.map(({ concept }) => concept.id));
  return file.value.followUps.flatMap(({ concepts }, index) =>
    concepts.flatMap((id, at) =>
      known.has(id)
        ? []
        : findingAt(file, ['followUps', index, 'concepts', at], {
            rule: 'unknown-concept',
            message: `This question has no concept \`${id}\`.`,
            mend: `Name one of ${[...known].join(', ')}.`,
          }),
    ),
  );
}

class TextSearch {
  private readonly index: WordIndex;

  constructor(text: string, { vocabulary, language }: CompiledRubric) {
    this.index = new WordIndex(analyse(text, language), vocabulary);
  }

  holds(wording: CompiledWording): boolean {
    return matchWording(wording, this.index).some((match) => match.share >= FOUND);
  }
}
