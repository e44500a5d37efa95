// Signs that mean something in other languages and nothing, or something else, in a wording: what looks like a rule then only
// narrows what is found, and nobody is told.
import { type Language, numberTestOf, parseWording, SIGNS } from '../engine/index.ts';
import type { Said } from './finding.ts';

/** A kind of sign that is dead in a wording. */
interface DeadSign {
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
}

const WORDS =
  'write alternatives as `a|b`, words that stand together as `a_b`, and everything else as a slot of its own';

/** Signs within one alternative, the first that fits counts. */
const IN_ALTERNATIVE: readonly DeadSign[] = [
  {
    pattern: /^(?:AND|OR|NOT|&&?|\|\||;)$/,
    message: 'is looked for as a word: slots are joined by nothing but spaces',
    fix: `Leave it out: ${WORDS}, what must not stand near as \`!a\`.`,
  },
  {
    pattern: /^[+!]|[^+]\+$|!$|^-[^-\d]/,
    message: 'has a sign where none is read',
    fix: 'Put one `+` or `!` before the first alternative of a slot, where it concerns all of them.',
  },
  {
    pattern: /[^\s<>=-]>|>[^\s<>=\d]/,
    message: 'holds a `>` that asks for no order',
    fix: 'Put a space on either side of it: `a > b`.',
  },
  {
    pattern: /\.[*+?]|[A-Za-z0-9.]\*$|^\*[A-Za-z]|\\|^\^.|[^|\s]\$$|[A-Za-z]\?|[[\]{}]|^\((?!.*\()|^[^(]*\)$/,
    message: 'is no pattern: its signs are passed over or looked for as they stand',
    fix: 'Write the word itself, it is found in all its forms, or the alternatives as `a|b`.',
  },
  {
    pattern: /["\u201c\u201d\u201e\u00ab\u00bb]/,
    message: 'holds quotation marks, which are passed over',
    fix: 'Write words that stand together as `a_b`.',
  },
  {
    pattern: /^~/,
    message: 'holds a `~`, which is passed over',
    fix: 'Write a margin: `10±1`.',
  },
];

/**
 * What in a wording is dead, each with a way to say what was meant; none where all is read.
 * @param isWritten whether some text of the pack writes a thing so: only then "read/write" is one
 */
export function deadSyntaxIn(
  text: string,
  { language, isWritten }: { language: Language; isWritten: (term: string) => boolean },
): Said[] {
  const parts = text.split(/\s+/);
  return [
    ...emptyAlternatives(text, parts),
    ...strayOrder(text, parts),
    ...parts
      .filter((part) => part !== SIGNS.order)
      .flatMap((part) => part.replace(/^[+!](?=[^+!])/, '').split(SIGNS.alternatives))
      .filter((alternative) => alternative !== '' && numberTestOf(alternative, language) === null)
      .flatMap((alternative) => deadIn(alternative, isWritten) ?? []),
  ];
}

function emptyAlternatives(text: string, parts: readonly string[]): Said[] {
  const part = parts.find((one) => one === '+' || one === '!' || /^[+!]?\||\|$|\|\|/.test(one));
  if (part === undefined) return [];
  const message = `\`${text}\` has an alternative without a word at \`${part}\``;
  return [
    { message: `${message}.`, fix: 'Write `a|b`, without spaces around the `|`, and signs at their word.' },
  ];
}

function strayOrder(text: string, parts: readonly string[]): Said[] {
  const { slots } = parseWording(text);
  const asked = parts.filter((part) => part === SIGNS.order).length;
  if (asked === (slots.at(-1)?.stage ?? 0)) return [];
  const message = `A \`>\` in \`${text}\` has no slot before or behind it.`;
  return [{ message, fix: 'Put one between two slots: what stands before it must be said first.' }];
}

function deadIn(alternative: string, isWritten: (term: string) => boolean): Said | null {
  const dead = IN_ALTERNATIVE.find(({ pattern }) => pattern.test(alternative));
  if (dead !== undefined) return { message: `\`${alternative}\` ${dead.message}.`, fix: dead.fix };
  const isList = /[,;]/.test(alternative);
  const isPair =
    /[A-Za-z]{2}\/[A-Za-z]|[A-Za-z]\/[A-Za-z]{2}/.test(alternative) && !alternative.includes('://');
  if (!isList && (!isPair || isWritten(alternative))) return null;
  const message = `\`${alternative}\` is looked for as words that stand together`;
  return { message: `${message}.`, fix: `If that is not meant, ${WORDS}; if it is, write \`_\`.` };
}
