import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintRules, rules } from '../../src/authoring/rules/index.ts';

test('no two rules have one id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule of the linter has a file that is called after its id, and every such file is in the table', () => {
  const files = readdirSync('src/authoring/rules').map((name) => name.replace('.ts', ''));
  const machinery = ['index', 'lint-rule', 'reading-rules'];
  expect(files.filter((name) => !machinery.includes(name))).toEqual(lintRules.map(({ id }) => id).sort());
});
