import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/authoring/json-position.ts';
import { scanJson } from '../../src/authoring/json-scan.ts';

const text = `{
  "id": "soup",
  "concepts": [
    { "id": "stock", "weight": 2 },
    {
      "id": "salt",
      "__proto__": "x"
    }
  ]
}`;

describe('the position of a value', () => {
  it.each([
    [[], 1, 1],
    [['id'], 2, 3],
    [['concepts'], 3, 3],
    [['concepts', 0], 4, 5],
    [['concepts', 0, 'weight'], 4, 22],
    [['concepts', 1, 'id'], 6, 7],
    [['concepts', 1, '__proto__'], 7, 7],
  ])('of %j is line %i, column %i', (path, line, column) => {
    expect(positionOf(text, path)).toEqual({ line, column });
  });

  it('of a missing value is that of the innermost part that is there', () => {
    expect(positionOf(text, ['concepts', 1, 'name'])).toEqual({ line: 5, column: 5 });
    expect(positionOf(text, ['constructor', 'name'])).toEqual({ line: 1, column: 1 });
    expect(positionOf(text, ['concepts', '0'])).toEqual({ line: 3, column: 3 });
  });

  it('counts lines of any system', () => {
    expect(positionOf('{\r\n"a": 1,\r"b": 2}', ['b'])).toEqual({ line: 3, column: 1 });
  });

  it('is null where there is no JSON', () => {
    expect(positionOf('', ['a'])).toBeNull();
  });
});

describe('a mistake in JSON', () => {
  it.each([
    ['{\n  "a": 1,\n}', 3, 1, 'comma too many'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }'],
    ['[1, 2', 1, 6, 'ends before'],
    ['', 1, 1, 'ends before'],
    ['{ a: 1 }', 1, 3, 'name in double quotes'],
    ['{ "a" 1 }', 1, 7, 'colon'],
    ['{ "a": 1, "b" }', 1, 15, 'colon'],
    ['{ "a": tru }', 1, 8, 'a value is expected'],
    ['{ "a": 01 }', 1, 8, 'a value is expected'],
    ['{ "a": "b\n" }', 1, 8, 'does not end'],
    ['{ "a": "\\x" }', 1, 9, 'escape'],
    ['{ "a": "\t" }', 1, 9, 'control character'],
    ['{ "a": 1, "a": 2 }', 1, 11, '"a" stands twice'],
    ['{} {}', 1, 4, 'nothing may follow'],
    ['{ // note\n"a": 1 }', 1, 3, 'name in double quotes'],
    ['[1 /* one */]', 1, 4, 'a comma or ]'],
    ['["a"b]', 1, 5, 'a comma or ]'],
    ['[1 "a]', 1, 4, 'a comma or ]'],
    ['["a\t', 1, 4, 'control character'],
    ['{\r\n"a": 1,\r"a": 2}', 3, 1, '"a" stands twice'],
  ])('in %j is told at line %i, column %i', (wrong, line, column, message) => {
    const fault = scanJson(wrong);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.message).toContain(message);
  });

  it('is nesting without end, which must not exhaust the stack', () => {
    expect(scanJson('['.repeat(200_000))?.message).toContain('nested more than');
  });

  it('is found exactly where JSON.parse finds one', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\', '0', ' ', 'e', '\u2028'))
      .map(
        ([json, at, extra]) =>
          json.slice(0, at % (json.length + 1)) + extra + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (candidate) => {
        let parses = true;
        try {
          JSON.parse(candidate);
        } catch {
          parses = false;
        }
        const fault = scanJson(candidate);
        if (fault?.message.includes('twice')) return;
        expect(fault === null).toBe(parses);
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });
});

it('every value of any JSON is visited once, under the path that leads to it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false } as fc.JsonSharedConstraints), (value) => {
      const visited: [string, unknown][] = [];
      function reach(path: readonly (string | number)[]): unknown {
        return path.reduce<unknown>(
          (inner, step) => Object.getOwnPropertyDescriptor(inner, step)?.value,
          value,
        );
      }
      scanJson(JSON.stringify(value), (path) => visited.push([JSON.stringify(path), reach(path)]));
      function count(inner: unknown): number {
        return (
          1 +
          (typeof inner === 'object' && inner !== null
            ? Object.values(inner).reduce((sum: number, each) => sum + count(each), 0)
            : 0)
        );
      }
      expect(new Set(visited.map(([path]) => path)).size).toBe(count(value));
      expect(visited.every(([, reached]) => reached !== undefined)).toBe(true);
    }),
    { seed: 12, numRuns: 300 },
  );
});
