// Plain sentences for the candidate: what was said, what was not, what would help most. Nothing is praised that has no words.
import type { Concept } from '../rubrics/schema.ts';
import { statusOf } from './band.ts';
import type { Evidence } from './evidence.ts';
import type { ConceptGrade, Flag, Grade, MisconceptionGrade, Span, Turn } from './grade.ts';

const LONGEST_QUOTE = 120;

/** One sentence on a concept. */
export function conceptSentence(concept: Concept, evidence: Evidence, turns: readonly Turn[]): string {
  const name = withoutFullStop(concept.name);
  const status = statusOf(evidence.credit);
  if (status === 'missing' && evidence.spans.length === 0)
    return concept.missed ?? `You did not say: ${name}.`;
  const said = `${evidence.afterHint ? 'After a hint you' : 'You'} said ${quote(evidence.spans, turns)}`;
  if (status === 'covered') return `${said}: that covers \u201c${name}\u201d.`;
  if (status === 'partly') return `${said}: that is part of \u201c${name}\u201d.`;
  return `${said}; \u201c${name}\u201d needs more than that.`;
}

/** One or two sentences on the whole answer. */
export function summaryOf(
  concepts: readonly ConceptGrade[],
  misconceptions: readonly MisconceptionGrade[],
  flags: readonly Flag[],
): string {
  const clipping = flags.find(({ id }) => id === 'empty' || id === 'off-topic' || id === 'echoes-question');
  if (clipping !== undefined) return clipping.sentence;
  const covered = concepts.filter(({ status }) => status === 'covered').length;
  const partly = concepts.filter(({ status }) => status === 'partly').length;
  const first = `You covered ${covered} of ${counted(concepts.length, 'point')}${partly > 0 ? ` and part of ${partly} more` : ''}.`;
  return [first, secondSentence(misconceptions, flags)].filter((sentence) => sentence !== '').join(' ');
}

function secondSentence(misconceptions: readonly MisconceptionGrade[], flags: readonly Flag[]): string {
  const [first] = misconceptions;
  if (first !== undefined) {
    const more = misconceptions.length > 1 ? ` (and ${misconceptions.length - 1} more)` : '';
    return `Something you said is not so${more}: ${withoutFullStop(first.correction)}.`;
  }
  return flags[0]?.sentence ?? '';
}

/** What would raise the score most: the open concept with the greatest gain. */
export function raiseOf(
  concepts: readonly ConceptGrade[],
  score: number,
  scoreWith: (concept: ConceptGrade) => number,
): Grade['explanation']['raise'] {
  const open = concepts
    .filter(({ status }) => status !== 'covered')
    .map((concept) => ({ concept, points: scoreWith(concept) - score }))
    .sort((one, two) => two.points - one.points || two.concept.weight - one.concept.weight);
  const best = open[0];
  if (best === undefined) return null;
  const name = withoutFullStop(best.concept.name);
  const verb = best.concept.status === 'partly' ? 'Completing' : 'Saying';
  const gain = best.points > 0 ? `would add about ${counted(best.points, 'point')}` : 'would help most';
  return { concept: best.concept.id, points: best.points, sentence: `${verb} this ${gain}: ${name}.` };
}

/** The candidate's words from the first span to the last that stands near, in quotation marks. */
function quote(spans: readonly Span[], turns: readonly Turn[]): string {
  const first = spans[0];
  if (first === undefined) return '';
  const text = turns[first.turn]?.text ?? '';
  const near = spans.filter(({ turn, end }) => turn === first.turn && end - first.start <= LONGEST_QUOTE);
  const end = near.at(-1)?.end ?? first.end;
  return `\u201c${text.slice(first.start, Math.min(end, first.start + LONGEST_QUOTE)).replace(/\s+/g, ' ')}\u201d`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
