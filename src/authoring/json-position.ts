// Where in a JSON file the value at a path stands.
import { type JsonPath, type Position, scanJson } from './json-scan.ts';

function leadsTo(wanted: JsonPath, visited: JsonPath): boolean {
  return visited.every((step, index) => step === wanted[index]);
}

/**
 * Where the value at a path stands (a member by its name), or the innermost part of the path that is there: a missing
 * member is told by the object that lacks it. Null where the text is no JSON.
 */
export function positionOf(text: string, path: JsonPath): Position | null {
  let depth = -1;
  let found: Position | null = null;
  const fault = scanJson(text, (visited, position) => {
    if (visited.length <= depth || !leadsTo(path, visited)) return;
    depth = visited.length;
    found = position;
  });
  return fault === null ? found : null;
}
