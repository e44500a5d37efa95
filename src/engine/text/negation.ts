// Which words stand under a negation, and which are named only to be rejected.
import type { Word } from './analysis.ts';

/**
 * `clear`: "not", "never", "without" ...: what is said of these words is denied.
 * `rejecting`: "avoid", "a mistake to", "some think that" ...: they are named, but not as the speaker's own advice.
 */
export interface Negation {
  /** Index of the word that negates. */
  readonly negator: number;
  /** Words [from, to] under it, the negator left out. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'clear' | 'rejecting';
}

const CONTRACTED = set('cannot cant dont doesnt didnt isnt arent wasnt wont shouldnt');
const CLEAR = set('not no never none neither nor without');
const REJECTING = set(
  `avoid avoids avoided avoiding wrong wrongly incorrect mistake mistakes mistaken myth misconception misconceptions
  antipattern fallacy instead rather unlike prevent prevents preventing bad dangerous risky tempting naive naively
  discourage discouraged refuse stop stopped`,
);
const HEDGES = [
  ['people', 'think'],
  ['people', 'say'],
  ['some', 'think'],
  ['might', 'think'],
  ['common', 'mistake'],
];
// "not just X": X is not all of it, so it is no plain advice.
const LIMITING_NEXT = set('only just');
// "no doubt", "never forget to": nothing is denied.
const AFFIRMING_NEXT = set('doubt matter forget forgetting neglect overlook ignore skip miss underestimate');
// "Encryption is not needed" denies what stands before it.
const DENIES_ITS_SUBJECT = set(
  'need needed required require necessary used use supported possible useful helpful important allowed true correct',
);
// "An optimizer is useless here": what stands before it is dismissed, unless a condition follows ("useless without it").
const DISMISSING = set(
  'useless pointless unnecessary needless superfluous overkill obsolete worthless redundant irrelevant meaningless',
);
const CONDITIONAL_NEXT = set('without unless if until when by on alone otherwise');
const BE = set('is are was were be been being');
const BE_NOT = set("isn't aren't wasn't weren't isnt arent wasnt werent");
const CLAUSE_BREAKS = set('but because so however although though while whereas since unless therefore then');
const REACH = 8;
const SUBJECT_REACH = 6;
const NEXT_TO_NEGATOR = 2;

/** True for a folded form that negates by itself: `not`, `never`, `can't` ... */
export function isNegator(form: string): boolean {
  return CLEAR.has(form) || isContractedNot(form);
}

/** True for a folded form that is a verb with "not": `cannot`, `can't`, `isnt` ... */
export function isContractedNot(form: string): boolean {
  return CONTRACTED.has(form) || form.endsWith("n't");
}

/** The positions under a clear negation. */
export function deniedPositions(negations: readonly Negation[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { kind, from, to } of negations) {
    if (kind !== 'clear') continue;
    for (let position = from; position <= to; position++) positions.add(position);
  }
  return positions;
}

/**
 * The negations of one sentence.
 * @param words all words of the text
 * @param first index of the sentence's first word
 * @param last index of its last word
 * @param clauseEndsBehind whether a comma, colon, dash or semicolon stands behind a word
 */
export function findNegations(
  words: readonly Word[],
  first: number,
  last: number,
  clauseEndsBehind: (index: number) => boolean,
): Negation[] {
  const negations: Negation[] = [];
  const clause = { words, first, last, clauseEndsBehind };
  for (let index = first; index <= last; index++) {
    const negation = negationAt(clause, index);
    if (negation !== null) negations.push(negation);
  }
  return negations;
}

interface Clause {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly clauseEndsBehind: (index: number) => boolean;
}

function negationAt(clause: Clause, index: number): Negation | null {
  const form = clause.words[index]?.form ?? '';
  if (isNegator(form)) return clearNegation(clause, index);
  if (REJECTING.has(form) && !isPlainRather(clause, index, form)) {
    return { negator: index, from: clause.first, to: clause.last, kind: 'rejecting' };
  }
  if (DISMISSING.has(form)) return dismissal(clause, index);
  const next = clause.words[index + 1]?.form;
  const hedged = index < clause.last && HEDGES.some(([one, two]) => one === form && two === next);
  return hedged ? { negator: index, from: clause.first, to: clause.last, kind: 'rejecting' } : null;
}

/** "rather" and "instead" reject only as "rather than" and "instead of". */
function isPlainRather(clause: Clause, index: number, form: string): boolean {
  const next = clause.words[index + 1]?.form;
  if (form === 'rather') return next !== 'than';
  return form === 'instead' && next !== 'of';
}

function clearNegation(clause: Clause, index: number): Negation | null {
  const next = clause.words[index + 1]?.form ?? '';
  if (AFFIRMING_NEXT.has(next)) return null;
  const to = scopeEnd(clause, index);
  if (LIMITING_NEXT.has(next)) return { negator: index, from: index + 1, to, kind: 'rejecting' };
  const from = deniesSubject(clause, index, to) ? scopeStart(clause, index) : index + 1;
  return from > to ? null : { negator: index, from, to, kind: 'clear' };
}

function dismissal(clause: Clause, index: number): Negation | null {
  const before = [1, 2, 3].map((back) => clause.words[index - back]?.form ?? '');
  const isPredicate = before.some((form) => BE.has(form)) && !before.some(isNegator);
  const from = scopeStart(clause, index);
  if (!isPredicate || from >= index) return null;
  if (CONDITIONAL_NEXT.has(clause.words[index + 1]?.form ?? '')) return null;
  return { negator: index, from, to: index - 1, kind: 'clear' };
}

function scopeEnd(clause: Clause, index: number): number {
  let end = index;
  while (end < clause.last && end - index < REACH) {
    if (end > index && clause.clauseEndsBehind(end)) break;
    if (CLAUSE_BREAKS.has(clause.words[end + 1]?.form ?? '')) break;
    end += 1;
  }
  return end;
}

/** "X is not needed (for Y)" denies X; "we do not need X" does not deny us. */
function deniesSubject(clause: Clause, index: number, to: number): boolean {
  const isPassive =
    BE.has(clause.words[index - 1]?.form ?? '') || BE_NOT.has(clause.words[index]?.form ?? '');
  for (let near = index + 1; near <= Math.min(to, index + NEXT_TO_NEGATOR); near++) {
    if (DENIES_ITS_SUBJECT.has(clause.words[near]?.form ?? '')) return isPassive || near === to;
  }
  return false;
}

function scopeStart(clause: Clause, index: number): number {
  let start = index;
  while (start > clause.first && index - start < SUBJECT_REACH) {
    if (clause.clauseEndsBehind(start - 1)) break;
    if (CLAUSE_BREAKS.has(clause.words[start - 1]?.form ?? '')) break;
    start -= 1;
  }
  return start;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
