// Roles are told apart in one table: whoever compares them elsewhere will be wrong about the next role.
import { describe, expect, it } from 'vitest';
import { isRole, rightsOf, roles } from '../../../src/interview/core/roles.ts';
import { table } from '../../support/interview/table.ts';
import { sourceFiles } from '../../support/source-files.ts';

const ROLES = table(`
  role        | viewsAs     | answers | judges | seesKey   | seesTyping | canBeAdded | page
  ------------|-------------|---------|--------|-----------|------------|------------|----------
  candidate   | candidate   | true    | false  | on reveal | false      | false      | interview
  interviewer | interviewer | false   | true   | at once   | true       | true       | board
  observer    | observer    | false   | false  | at once   | false      | true       | board
  reader      | candidate   | false   | false  | on reveal | false      | false      | report
`);

describe('the table of roles', () => {
  it('says what each may see and do', () => {
    const rows = Object.entries(roles).map(([role, rights]) => ({ role, ...rights }));
    const told = rows.map((row) => new Map(Object.entries(row).map(([key, value]) => [key, String(value)])));

    expect(told).toEqual(ROLES);
    expect(rightsOf('reader')).toBe(roles.reader);
  });

  it.each(['', 'passerBy', 'constructor', '__proto__'])('knows no role “%s”', (word) => {
    expect(isRole(word)).toBe(false);
  });
});

describe('a comparison of roles', () => {
  const quoted = `['"](?:${Object.keys(roles).join('|')})['"]`;
  const comparison = new RegExp(
    `\\b\\w*[rR]ole\\s*[!=]==\\s*${quoted}|${quoted}\\s*[!=]==\\s*[\\w.?]*[rR]ole\\b`,
  );

  it('stands nowhere but in that table', () => {
    const found = sourceFiles('src', 'web').flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => comparison.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

    expect(found).toEqual([]);
  });
});
