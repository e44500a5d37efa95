// References that hold no content word of their own: a bare "Yes", "No, it does not", a number. What they say is said by one
// wording, and no other word counts.
import { analyse, type Language, numbersIn, verdictOf } from '../text/index.ts';
import type { Concept } from './authored-types.ts';
import { numberTestOf } from './number-slots.ts';

/**
 * The one concept of a question whose references are bare, all of them and in the same sense; null where they say more.
 * @param references empty ones are passed over
 */
export function bareConcept(
  question: string,
  references: readonly string[],
  language: Language,
): Concept | null {
  const asked = new Set(analyse(question, language).words.map(({ stem }) => stem));
  const wordings = references
    .filter((reference) => reference.trim() !== '')
    .map((reference) => bareWording(reference, asked, language));
  const [first] = wordings;
  if (first === undefined || first === null || wordings.some((wording) => wording !== first)) return null;
  const name = references.find((reference) => reference.trim() !== '') ?? first;
  return { id: 'answer', name: name.trim().slice(0, NAME), weight: 3, required: true, anyOf: [first] };
}

const NAME = 500;

function bareWording(reference: string, asked: ReadonlySet<string>, language: Language): string | null {
  const analysis = analyse(reference, language);
  const said = verdictOf(analysis);
  const isBare = analysis.words.every(
    ({ isStop, stem }, position) => isStop || asked.has(stem) || position === said?.position,
  );
  if (said !== null) return isBare ? (language.verdicts.named.get(said.verdict) ?? null) : null;
  const [number, ...others] = numbersIn(analysis);
  if (number === undefined || others.length > 0 || number.from > 0 || number.end < analysis.words.length - 1)
    return null;
  const value = number.quantities[0]?.value;
  const unit = number.end > number.to ? `_${analysis.words[number.end]?.form ?? ''}` : '';
  const wording = `${value}${unit}`;
  return numberTestOf(wording, language) === null ? null : wording;
}
