// Cuts a text into tokens with offsets. A token stays whole (`SSE-KMS`, `99.99%`, `s3://bucket/key`, `O(n log n)`);
// the words within it are kept too, so that `dead-letter` meets `dead letter`.
import type { Range } from './analysis-types.ts';
import {
  characterAt,
  isApostrophe,
  isDigit,
  isHyphen,
  isInvisible,
  isSpace,
  isUpperCase,
  isWordCharacter,
} from './characters.ts';

/** A token and the words it consists of: one, or the parts of a compound. */
export interface RawToken extends Range {
  readonly parts: readonly Range[];
}

const LONGEST_FORMULA = 24;
const OPERATORS = new Set(['=', '<', '>', '!', '&', '|']);
const ORDER_OF_GROWTH = new Set(['O', 'o', '\u0398', '\u03a9']);

/** All tokens of a text in order. Linear in its length; any string will do, lone surrogates are passed over. */
export function scanTokens(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    const token = tokenAt(text, offset);
    if (token !== null) tokens.push(token);
    offset = token?.end ?? offset + characterAt(text, offset).length;
  }
  return tokens;
}

function tokenAt(text: string, offset: number): RawToken | null {
  const character = characterAt(text, offset);
  if (isWordCharacter(character)) {
    return orderOfGrowthAt(text, offset) ?? addressOrWordAt(text, offset);
  }
  if (character === '-') return optionAt(text, offset);
  return OPERATORS.has(character) ? operatorAt(text, offset) : null;
}

/** `O(n log n)`: from the letter to its closing bracket, if that is near and nothing strange lies between. */
function orderOfGrowthAt(text: string, offset: number): RawToken | null {
  if (!ORDER_OF_GROWTH.has(characterAt(text, offset)) || text[offset + 1] !== '(') return null;
  let depth = 0;
  for (let end = offset + 1; end < text.length && end < offset + LONGEST_FORMULA; end++) {
    const character = text[end] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return whole(offset, end + 1);
    if (character === '\n') return null;
  }
  return null;
}

/** `--dryrun`: the option is the token, its word the part. */
function optionAt(text: string, offset: number): RawToken | null {
  if (text[offset + 1] !== '-' || !isWordCharacter(characterAt(text, offset + 2))) return null;
  if (offset > 0 && !isSpace(text[offset - 1] ?? '') && !'"\'`(['.includes(text[offset - 1] ?? ''))
    return null;
  const word = wordAt(text, offset + 2);
  return { start: offset, end: word.end, parts: word.parts };
}

function operatorAt(text: string, offset: number): RawToken | null {
  // Within a run too long to be an operator nothing begins: else every offset would scan the rest of the run.
  if (OPERATORS.has(text[offset - 1] ?? '')) return null;
  let end = offset;
  while (OPERATORS.has(text[end] ?? '')) end += 1;
  return end - offset >= 2 && end - offset <= 3 ? whole(offset, end) : null;
}

function addressOrWordAt(text: string, offset: number): RawToken {
  const word = wordAt(text, offset);
  if (!text.startsWith('://', word.end) || isSpace(text[word.end + 3] ?? '')) return word;
  let end = word.end + 3;
  while (end < text.length && !isSpace(text[end] ?? '')) end += 1;
  while (end > word.end + 3 && '.,;:!?)"\'\u2019\u201d>]'.includes(text[end - 1] ?? '')) end -= 1;
  // `s3` and `fileb` are words to be found, whatever the address.
  return { start: offset, end, parts: [...word.parts, { start: word.end + 3, end }] };
}

/** A word with all that is joined to it. */
function wordAt(text: string, offset: number): RawToken {
  const parts: Range[] = [];
  let partStart = offset;
  let end = runEnd(text, offset);
  for (let joint = jointAt(text, partStart, end); joint !== 'none'; joint = jointAt(text, partStart, end)) {
    if (joint === 'compound') {
      parts.push({ start: partStart, end });
      partStart = end + 1;
    }
    end = runEnd(text, end + 1);
  }
  parts.push({ start: partStart, end: end + suffixLength(text, partStart, end) });
  return { start: offset, end: parts.at(-1)?.end ?? end, parts };
}

/** The end of a run of word characters; invisible ones within it belong to it. */
function runEnd(text: string, offset: number): number {
  let end = offset;
  let lastWordEnd = offset;
  while (end < text.length) {
    const character = characterAt(text, end);
    if (isWordCharacter(character)) lastWordEnd = end + character.length;
    else if (!isInvisible(character)) break;
    end += character.length;
  }
  return lastWordEnd;
}

/** How the character at `end` joins the run before it to the run after it. */
function jointAt(text: string, partStart: number, end: number): 'none' | 'compound' | 'inner' {
  const joint = text[end] ?? '';
  const next = characterAt(text, end + 1);
  if (joint === '' || !isWordCharacter(next)) return 'none';
  if (isHyphen(joint) || joint === '_') return 'compound';
  if (isApostrophe(joint)) return 'inner';
  const last = text[end - 1] ?? '';
  if (joint === '.') return dotJoint(text, partStart, end);
  if (joint === '/' || joint === '&') return bothSingle(text, partStart, end) ? 'inner' : 'none';
  if (joint === ',') return isDigit(last) && isThousands(text, end + 1) ? 'inner' : 'none';
  return joint === ':' && isDigit(last) && isDigit(next) ? 'inner' : 'none';
}

/** `99.99`, `v1.2` and `node.js` are joined; `memory.The` is the end of a sentence whose space was forgotten. */
function dotJoint(text: string, partStart: number, end: number): 'none' | 'compound' | 'inner' {
  const next = text[end + 1] ?? '';
  const last = text[end - 1] ?? '';
  if (isDigit(last) && isDigit(next)) return 'inner';
  if (end - partStart === 1) return 'inner';
  return isUpperCase(next) && !isUpperCase(last) ? 'none' : 'compound';
}

/** `I/O`, `R&D`: single letters on both sides. */
function bothSingle(text: string, partStart: number, end: number): boolean {
  return end - partStart === 1 && !isWordCharacter(characterAt(text, end + 2));
}

function isThousands(text: string, offset: number): boolean {
  const digits = text.slice(offset, offset + 3);
  return digits.length === 3 && [...digits].every(isDigit) && !isDigit(text[offset + 3] ?? '');
}

/** `99%`, `c++`, `c#`. */
function suffixLength(text: string, partStart: number, end: number): number {
  const last = text[end - 1] ?? '';
  if (text[end] === '%' && isDigit(last)) return 1;
  if (end - partStart > 2 || isDigit(last)) return 0;
  if (text.startsWith('++', end)) return 2;
  return text[end] === '#' && !isWordCharacter(characterAt(text, end + 1)) ? 1 : 0;
}

function whole(start: number, end: number): RawToken {
  return { start, end, parts: [{ start, end }] };
}
