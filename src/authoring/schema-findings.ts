// Tells what a schema found wrong in a file as its author sees it: at a line, in plain words, with a way to fix it.
import type { z } from 'zod';
import { type Finding, findingAt, type Said, type SourceFile } from './finding.ts';
import { readingRules } from './rules/reading-rules.ts';

type Issue = z.core.$ZodIssue;

const UNITS = new Map([
  ['string', ['character', 'characters']],
  ['array', ['entry', 'entries']],
]);

/** `1 entry`, `60 entries`; a plain number where a number is bounded. */
function amount(bound: number | bigint, origin: string): string {
  const [one = '', many = ''] = UNITS.get(origin) ?? [];
  return `${bound} ${bound === 1 ? one : many}`.trimEnd();
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `concepts[1].anyOf`, as people write it; empty for the file as a whole. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function isGiven(value: unknown, [step, ...rest]: readonly PropertyKey[]): boolean {
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return isGiven(Object.getOwnPropertyDescriptor(value, step)?.value, rest);
}

function fixOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Give ${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'too_small':
      return `Give at least ${amount(issue.minimum, issue.origin)}.`;
    case 'too_big':
      return `Give at most ${amount(issue.maximum, issue.origin)}.`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'Give a whole address that begins with https://.'
        : `${capital(issue.message)}.`;
    default:
      return `${capital(issue.message)}.`;
  }
}

function describe(issue: Issue, value: unknown): Said {
  const where = pathText(issue.path);
  if (issue.code === 'invalid_type' && !isGiven(value, issue.path)) {
    return { message: `"${where}" is missing`, fix: `Add it: a value of type ${issue.expected}.` };
  }
  return { message: where === '' ? issue.message : `${where}: ${issue.message}`, fix: fixOf(issue) };
}

/** A value that fits no member of a union is held against the one it comes nearest to. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = [...issue.errors].sort((one, other) => one.length - other.length);
  return nearest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** One finding for each unknown name, so that each gets its own line. */
function unknownNames(issue: Issue): readonly (Said & { readonly path: readonly PropertyKey[] })[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: `"${pathText([...issue.path, key])}" is not known here`,
    fix: 'Correct its spelling, or remove it. The schema named by "$schema" lists what may stand here.',
  }));
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

/**
 * Findings about whatever the schema refused.
 * @param file a file whose text is JSON
 * @param content what the text says
 */
export function schemaFindings(file: SourceFile, content: unknown, error: z.ZodError): readonly Finding[] {
  return error.issues.flatMap(unfold).flatMap((issue) => {
    const names = unknownNames(issue);
    const said = names.length > 0 ? names : [{ path: issue.path, ...describe(issue, content) }];
    return said.map(({ path, ...what }) => findingAt(readingRules.schema, file, path.filter(isStep), what));
  });
}
