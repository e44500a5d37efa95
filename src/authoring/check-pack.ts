// A pack from the texts of its files: what is valid and fits together, and what is left out with the reason.

import type { z } from 'zod';
import type { Lexicon, Pack, Plan, Rubric, Services } from '../engine/index.ts';
import { lexiconSchema, packSchema, planSchema, rubricSchema, servicesSchema } from '../engine/schemas.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { planFindings } from './check-plan.ts';
import { type Finding, findingAt, type SourceFile } from './finding.ts';
import { readingRules } from './rules/reading-rules.ts';
import { withinSlots } from './slot-limit.ts';

/**
 * The files of a pack by their paths within its folder, with `/` between folders: the text of each, without a byte order
 * mark, or what keeps it from being read.
 */
export type PackTexts = ReadonlyMap<string, string | Finding>;

/** Every file of a pack, each checked by itself; null where there is none. */
export interface CheckedFiles {
  readonly pack: CheckedFile<Pack> | null;
  readonly lexicon: CheckedFile<Lexicon> | null;
  readonly services: CheckedFile<Services> | null;
  readonly plans: readonly CheckedFile<Plan>[];
  readonly rubrics: readonly CheckedFile<Rubric>[];
}

/** A file that holds what its schema asks for. */
export interface ValidFile<Value> extends SourceFile {
  readonly value: Value;
}

/** The valid files of a pack, in the order of their names, those among them that do not fit the others, too. */
export interface ValidFiles {
  readonly pack: ValidFile<Pack> | null;
  readonly lexicon: ValidFile<Lexicon> | null;
  readonly services: ValidFile<Services> | null;
  readonly plans: readonly ValidFile<Plan>[];
  readonly rubrics: readonly ValidFile<Rubric>[];
}

/** A pack that was checked as far as it can be without grading. */
export interface PackCheck {
  readonly files: ValidFiles;
  /** The rubrics that can be used: of two with one id the first. */
  readonly rubrics: readonly Rubric[];
  /** The plans that can be used, since their questions fill them: of two with one id the first. */
  readonly plans: readonly Plan[];
  readonly findings: readonly Finding[];
}

/** Checks each file by itself. Files whose paths mean nothing in a pack are passed over. */
export function checkFiles(texts: PackTexts): CheckedFiles {
  function checkOne<Value>(file: string, schema: z.ZodType<Value>): CheckedFile<Value> | null {
    const text = texts.get(file);
    return text === undefined ? null : checkFile(file, text, schema);
  }
  /** A folder stands for its files where it could not be read. */
  function checkFolder<Value>(folder: string, schema: z.ZodType<Value>): CheckedFile<Value>[] {
    const files = [...texts.keys()].filter((file) => file === folder || file.startsWith(`${folder}/`)).sort();
    return files.flatMap((file) => checkOne(file, schema) ?? []);
  }
  return {
    pack: checkOne('pack.json', packSchema),
    lexicon: checkOne('lexicon.json', lexiconSchema),
    services: checkOne('services.json', servicesSchema),
    plans: checkFolder('plans', planSchema),
    rubrics: checkFolder('questions', rubricSchema),
  };
}

/** Holds the files of a pack against each other: ids that are taken, plans that their questions cannot fill. */
export function checkPack(checked: CheckedFiles): PackCheck {
  const files = validFiles(checked);
  const rubrics = withinSlots(uniqueIds(files.rubrics));
  const usable = rubrics.kept.map(({ value }) => value);
  const plans = uniqueIds(files.plans);
  const held = plans.kept.map(({ value, ...file }) => ({
    value,
    findings: planFindings(value, usable, file),
  }));
  return {
    files,
    rubrics: usable,
    plans: held.filter(({ findings }) => findings.length === 0).map(({ value }) => value),
    findings: [
      ...allFiles(checked).flatMap(({ findings }) => findings),
      ...rubrics.findings,
      ...plans.findings,
      ...held.flatMap(({ findings }) => findings),
    ],
  };
}

function allFiles(checked: CheckedFiles): readonly CheckedFile<unknown>[] {
  const { pack, lexicon, services, plans, rubrics } = checked;
  const single: readonly (CheckedFile<unknown> | null)[] = [pack, lexicon, services];
  return [...single.filter((file) => file !== null), ...plans, ...rubrics];
}

function validFiles({ pack, lexicon, services, plans, rubrics }: CheckedFiles): ValidFiles {
  return {
    pack: pack && validFile(pack),
    lexicon: lexicon && validFile(lexicon),
    services: services && validFile(services),
    plans: plans.flatMap((file) => validFile(file) ?? []),
    rubrics: rubrics.flatMap((file) => validFile(file) ?? []),
  };
}

/** A value may outlive the text that it was read from; then no line can be told. */
function validFile<Value>({ file, source, value }: CheckedFile<Value>): ValidFile<Value> | null {
  return value === null ? null : { file, source: source ?? '', value };
}

/** The first of an id stays, in the order of file names; a later one is left out. */
function uniqueIds<Value extends { readonly id: string }>(files: readonly ValidFile<Value>[]) {
  const firstFile = new Map<string, string>();
  const findings: Finding[] = [];
  const kept = files.filter((file) => {
    const { id } = file.value;
    const first = firstFile.get(id);
    if (first === undefined) firstFile.set(id, file.file);
    else {
      const fix = 'Give it an id of its own, best that of its file name.';
      const message = `the id "${id}" is taken by ${first}`;
      findings.push(findingAt(readingRules.duplicateId, file, ['id'], { message, fix }));
    }
    return first === undefined;
  });
  return { kept, findings };
}
