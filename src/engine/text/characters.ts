// What a character is to the scanner: part of a word, a joint within one, or space around it.

const UNICODE_WORD = /[\p{L}\p{M}\p{N}]/u;
const UNICODE_SPACE = /\s/u;
// Zero-width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen: seen by nobody, typed by some editors.
const INVISIBLE = new Set(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']);
// The accents and the prime are typed for it on keyboards where they lie nearer.
const APOSTROPHES = new Set(["'", '\u2019', '\u2018', '\u02bc', '\uff07', '\u00b4', '`', '\u2032', '\u02b9']);
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** The character at a UTF-16 offset, a surrogate pair taken as one; '' past the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Letters, digits and combining marks of any script. */
export function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return isDigit(character) || isAsciiLetter(code);
  return UNICODE_WORD.test(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

export function isInvisible(character: string): boolean {
  return INVISIBLE.has(character);
}

export function isSpace(character: string): boolean {
  return character === '' || UNICODE_SPACE.test(character);
}

export function isApostrophe(character: string): boolean {
  return APOSTROPHES.has(character);
}

export function isHyphen(character: string): boolean {
  return HYPHENS.has(character);
}

/** True for a letter that has a lower case other than itself. */
export function isUpperCase(character: string): boolean {
  return character !== '' && character.toLowerCase() !== character;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
