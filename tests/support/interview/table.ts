// Reads a table out of a test: the test then looks like the page it was written from.

/** Rows of a `|`-separated table as records by column title; rows of dashes are left out, and cells trimmed. */
export function table(text: string): readonly ReadonlyMap<string, string>[] {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => /[^\s|-]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [titles = [], ...rows] = lines;
  return rows.map((row) => {
    if (row.length !== titles.length)
      throw new Error(`${row.length} cells under ${titles.length} titles: ${row.join(' | ')}`);
    return new Map(titles.map((title, column) => [title, row[column] ?? '']));
  });
}

/** The cell under a title. */
export function cell(row: ReadonlyMap<string, string>, title: string): string {
  const found = row.get(title);
  if (found === undefined) throw new Error(`no column ${title}`);
  return found;
}
