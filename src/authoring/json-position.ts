// Where in a JSON file a value or a mistake stands, told as an editor counts.
import { type JsonPath, scanJson } from './json-scan.ts';

/** Line and column, both from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function leadsTo(wanted: JsonPath, visited: JsonPath): boolean {
  return visited.every((step, index) => step === wanted[index]);
}

/**
 * Where the value at a path stands (a member by its name), or the innermost part of the path that is there: a missing
 * member is told by the object that lacks it. Null where the text is no JSON.
 */
export function positionOf(text: string, path: JsonPath): Position | null {
  let depth = -1;
  let found: number | null = null;
  const fault = scanJson(text, (visited, offset) => {
    if (visited.length <= depth || !leadsTo(path, visited)) return;
    depth = visited.length;
    found = offset;
  });
  return fault !== null || found === null ? null : positionAt(text, found);
}

/** The first mistake in JSON text, or null where there is none. */
export function jsonFault(text: string): (Position & { readonly message: string }) | null {
  const fault = scanJson(text);
  return fault === null ? null : { ...positionAt(text, fault.offset), message: fault.message };
}
