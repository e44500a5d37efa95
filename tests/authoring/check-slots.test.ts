import { expect, test } from 'vitest';
import { withinSlots } from '../../src/authoring/slot-limit.ts';
import { rubricSchema } from '../../src/engine/schemas.ts';
import { soundRubric } from './sample-pack.ts';

test('rubrics beyond what a server can hold are left out, with the line and the reason', () => {
  const value = rubricSchema.parse(soundRubric);
  const source = JSON.stringify(soundRubric, null, 2);
  const files = ['a', 'b', 'c'].map((name) => ({ file: `questions/${name}.json`, source, value }));
  expect(withinSlots({ kept: files, findings: [] }).kept).toEqual(files);
  const { kept, findings } = withinSlots({ kept: files, findings: [] }, 30);
  expect(kept.length).toBeLessThan(3);
  expect(findings.map(({ file }) => file)).toEqual(files.slice(kept.length).map(({ file }) => file));
  const [finding] = findings;
  expect(finding).toMatchObject({ rule: 'too-many-slots', severity: 'error' });
  expect(finding?.line).toBe(source.split('\n').findIndex((line) => line.includes('"concepts"')) + 1);
  expect(finding?.message).toContain('a pack has at most 30');
});
