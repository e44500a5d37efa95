// Tells what a schema found wrong in a file as its author sees it: at a line, in plain words, with a way to mend it.
import type { z } from 'zod';
import type { PackProblem } from '../packs/pack-types.ts';
import { positionOf } from './json-position.ts';

type Issue = z.core.$ZodIssue;
type Told = Pick<PackProblem, 'message' | 'mend'>;

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

function stands(value: unknown, [step, ...rest]: readonly PropertyKey[]): boolean {
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return stands(Object.getOwnPropertyDescriptor(value, step)?.value, rest);
}

function mendOf(issue: Issue): string {
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

function tell(issue: Issue, value: unknown): Told {
  const where = pathText(issue.path);
  if (issue.code === 'invalid_type' && !stands(value, issue.path)) {
    return { message: `"${where}" is missing`, mend: `Add it: a value of type ${issue.expected}.` };
  }
  return { message: where === '' ? issue.message : `${where}: ${issue.message}`, mend: mendOf(issue) };
}

/** A value that fits no member of a union is held against the one it comes nearest to. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = [...issue.errors].sort((one, other) => one.length - other.length);
  return nearest.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** One problem for each unknown name, so that each gets its own line. */
function unknownNames(issue: Issue): readonly (Told & { readonly path: readonly PropertyKey[] })[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: `"${pathText([...issue.path, key])}" is not known here`,
    mend: 'Correct its spelling, or remove it. The schema named by "$schema" lists what may stand here.',
  }));
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

/**
 * @param file path of the file as it is to be reported
 * @param text the file's text, which is JSON
 * @param value what the text says
 */
export function schemaProblems(
  file: string,
  text: string,
  value: unknown,
  error: z.ZodError,
): readonly PackProblem[] {
  return error.issues.flatMap(unfold).flatMap((issue) => {
    const names = unknownNames(issue);
    const told = names.length > 0 ? names : [{ path: issue.path, ...tell(issue, value) }];
    return told.map(({ path, message, mend }) => {
      const line = positionOf(text, path.filter(isStep))?.line ?? null;
      return { file, line, rule: 'schema', message, mend };
    });
  });
}
