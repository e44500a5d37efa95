// Markdown of foreign texts: whatever they hold, they are text and never markup.
import { escapeControls } from '../escape-controls.ts';

/** Stands for what there is none of. */
export const NONE = '\u2013';

/** What Markdown gives a meaning to; the code of the back quote keeps this line readable for tools that look for quotes. */
const MARKUP = /[|[\]<>\u0060*_\\]/g;

/** A table, or nothing where it has no rows. Cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text of one line that neither ends a cell nor a link, nor is markup of any kind. */
export function inline(text: string): string {
  return escapeControls(text.replaceAll(/\s+/g, ' ')).replaceAll(MARKUP, (sign) => `\\${sign}`);
}

/** A text of one line that does not end the comment it stands in: a shell reads `\>` as `>`. */
export function inComment(text: string): string {
  return escapeControls(text.replaceAll(/\s+/g, ' ')).replaceAll(/(?<!\\)>/g, '\\>');
}
