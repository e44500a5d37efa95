// Escapes what people wrote, so that it never becomes Markdown markup.

/** Characters that mean something anywhere in a line, and those that do so at its beginning. */
const ANYWHERE = /[\\`*_[\]<>|~&$]/gu;
const LIST_NUMBER = /^(\d+)([.)])/u;
const LINE_START = /^[#+=-]/u;

/** One line of foreign text as literal Markdown: what could become markup is escaped, line breaks become blanks. */
export function escapeLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(ANYWHERE, '\\$&');
  return line.replace(LIST_NUMBER, '$1\\$2').replace(LINE_START, '\\$&');
}

/** Foreign prose as a block quotation; paragraphs are kept. `nothing` stands where there is none. */
export function blockQuotation(text: string, nothing: string): string {
  const lines = text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '');
  return lines.length === 0 ? `> ${nothing}` : lines.map((line) => `> ${line}`).join('\n>\n');
}
