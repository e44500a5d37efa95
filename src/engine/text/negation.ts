// Negations and their scopes: which words are denied, and which are named only to be rejected.
import type { Negation, Word } from './analysis-types.ts';
import { hasRole } from './clauses.ts';
import { ClauseRole, type Language } from './language.ts';

/** How many words a negation reaches, forwards and back to its subject. */
const REACH = 8;
const SUBJECT_REACH = 6;
const NEXT_TO_NEGATOR = 2;

/** True for a folded form that negates by itself: `not`, `never`, `can't` ... */
export function isNegator(form: string, { negation }: Language): boolean {
  return negation.negators.has(form) || negation.negatedVerb(form).length > 0;
}

/** The positions in the scope of a clear negation. */
export function deniedPositions(negations: readonly Negation[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { kind, from, to } of negations) {
    if (kind !== 'clear') continue;
    for (let position = from; position <= to; position++) positions.add(position);
  }
  return positions;
}

/** One sentence of a text. */
interface Clauses {
  /** All words of the text. */
  readonly words: readonly Word[];
  /** Positions of the sentence's first and last word. */
  readonly first: number;
  readonly last: number;
  /** Whether a clause or a part of one between commas ends behind the word at a position. */
  readonly endsClause: (position: number) => boolean;
  readonly language: Language;
}

/** The negations of one sentence. */
export function findNegations(clauses: Clauses): Negation[] {
  const negations: Negation[] = [];
  for (let index = clauses.first; index <= clauses.last; index++) {
    const negation = negationAt(clauses, index);
    if (negation !== null) negations.push(negation);
  }
  return withoutDoubled(negations, clauses);
}

/** "Cannot live without X", "never deploy without tests": two negations that claim what they name; neither denies. */
function withoutDoubled(negations: readonly Negation[], { words, language }: Clauses): Negation[] {
  const doubled = new Set<Negation>();
  for (const inner of negations) {
    if (!language.negation.excepting.has(words[inner.negator]?.form ?? '')) continue;
    const outer = negations.find(
      ({ kind, from, to }) => kind === 'clear' && from <= inner.negator && inner.negator <= to,
    );
    if (outer !== undefined) doubled.add(inner).add(outer);
  }
  return negations.filter((negation) => !doubled.has(negation));
}

function negationAt(clause: Clauses, index: number): Negation | null {
  const form = clause.words[index]?.form ?? '';
  const { rejecting, dismissing, hedges } = clause.language.negation;
  if (isNegator(form, clause.language)) return clearNegation(clause, index);
  const whole = { negator: index, from: clause.first, to: clause.last, kind: 'rejecting' } as const;
  const next = clause.words[index + 1]?.form ?? '';
  if (rejecting.has(form) && rejectsBefore(form, next, clause.language)) return whole;
  if (dismissing.has(form)) return dismissal(clause, index);
  return index < clause.last && hedges.get(form)?.has(next) === true ? whole : null;
}

/** "rather" and "instead" reject only as "rather than" and "instead of". */
function rejectsBefore(form: string, next: string, { negation }: Language): boolean {
  const needed = negation.rejectingBefore.get(form);
  return needed === undefined || needed === next;
}

function clearNegation(clause: Clauses, index: number): Negation | null {
  const next = clause.words[index + 1]?.form ?? '';
  const { affirming, limiting } = clause.language.negation;
  if (affirming.has(next)) return null;
  const to = scopeEnd(clause, index);
  if (limiting.has(next)) return { negator: index, from: index + 1, to, kind: 'rejecting' };
  const from = deniesSubject(clause, index, to) ? scopeStart(clause, index) : index + 1;
  return from > to ? null : { negator: index, from, to, kind: 'clear' };
}

function dismissal(clause: Clauses, index: number): Negation | null {
  const before = [1, 2, 3].map((back) => clause.words[index - back]?.form ?? '');
  const { copulas, conditions } = clause.language.negation;
  const isNegated = before.some((form) => isNegator(form, clause.language));
  const isPredicate = before.some((form) => copulas.has(form)) && !isNegated;
  const from = scopeStart(clause, index);
  if (!isPredicate || from >= index) return null;
  if (conditions.has(clause.words[index + 1]?.form ?? '')) return null;
  return { negator: index, from, to: index - 1, kind: 'clear' };
}

function scopeEnd(clause: Clauses, index: number): number {
  let end = index;
  while (end < clause.last && end - index < REACH) {
    if (end > index && clause.endsClause(end)) break;
    if (clause.language.negation.clauseBreaks.has(clause.words[end + 1]?.form ?? '')) break;
    if (end > index && beginsStatement(clause, end + 1)) break;
    end += 1;
  }
  return end;
}

/** A pronoun with its verb says something new, also where no mark parts it: "there are no duplicates we did a merge". */
function beginsStatement({ words, language }: Clauses, position: number): boolean {
  // Behind "that" or "how" it belongs to what is denied: "it does not mean that we need one".
  if (words[position - 1]?.isStop !== false) return false;
  const isPronoun = hasRole(words[position]?.form, ClauseRole.pronoun, language);
  return isPronoun && hasRole(words[position + 1]?.form, ClauseRole.verb, language);
}

/** "X is not needed (for Y)" denies X; "we do not need X" does not deny us. */
function deniesSubject(clause: Clauses, index: number, to: number): boolean {
  const { copulas, negatedCopulas, denyingSubject } = clause.language.negation;
  const isPassive =
    copulas.has(clause.words[index - 1]?.form ?? '') || negatedCopulas.has(clause.words[index]?.form ?? '');
  for (let near = index + 1; near <= Math.min(to, index + NEXT_TO_NEGATOR); near++) {
    if (denyingSubject.has(clause.words[near]?.form ?? '')) return isPassive || near === to;
  }
  return false;
}

function scopeStart(clause: Clauses, index: number): number {
  let start = index;
  while (start > clause.first && index - start < SUBJECT_REACH) {
    if (clause.endsClause(start - 1)) break;
    if (clause.language.negation.clauseBreaks.has(clause.words[start - 1]?.form ?? '')) break;
    start -= 1;
  }
  return start;
}
