import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/authoring/rules/index.ts';
import { MISCONCEPTION } from '../../src/engine/grading/weights.ts';
import {
  compileRubric,
  gradeAnswer,
  packKnowledge,
  prepareRubric,
  type Rubric,
  type Services,
} from '../../src/engine/index.ts';
import {
  conceptSchema,
  lexiconSchema,
  misconceptionSchema,
  packSchema,
  planSchema,
  rubricSchema,
  sampleSchema,
  servicesSchema,
} from '../../src/engine/schemas.ts';

const page = readFileSync('docs/rubrics.md', 'utf8');
const lexicon = { entries: { DLQ: ['dead-letter queue'] } };
const schemas = {
  concept: conceptSchema,
  lexicon: lexiconSchema,
  misconception: misconceptionSchema,
  pack: packSchema,
  plan: planSchema,
  rubric: rubricSchema,
  sample: sampleSchema,
  services: servicesSchema,
};

describe('the page for authors', () => {
  test.each(Object.entries(schemas))('shows a %s that its schema accepts', (kind, schema) => {
    const blocks = blocksOf(`json ${kind}`);
    expect(blocks).toHaveLength(1);
    expect(schema.safeParse(JSON.parse(blocks[0] ?? '')).error).toBeUndefined();
  });

  const examples = blocksOf('wordings').flatMap((block) => {
    const [wording = '', ...lines] = block.trim().split('\n');
    return lines.map((line) => [wording, ...line.split(/: (.*)/)] as const);
  });

  test('has examples of wordings', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('says rightly of `%s` that it is found %s in "%s"', (wording, found, sentence) => {
    expect(howFound({ anyOf: [wording] }, sentence ?? '')).toBe(found);
  });

  const concepts = blocksOf('concept').flatMap((block) => {
    const [json = ''] = /^\{[\s\S]*?^\}/m.exec(block) ?? [];
    const lines = block.slice(json.length).trim().split('\n');
    return lines.map((line) => [json, ...line.split(/: (.*)/)] as const);
  });

  test('has examples of whole concepts', () => {
    expect(concepts.length).toBeGreaterThan(6);
  });

  test.each(concepts)('says rightly of the concept %s that it is found %s in "%s"', (json, found, answer) => {
    expect(howFound(JSON.parse(json), answer ?? '')).toBe(found);
  });

  const answers = blocksOf('services').flatMap((block) => block.trim().split('\n'));
  test('has examples of services', () => {
    expect(answers.length).toBeGreaterThan(5);
  });

  test.each(answers.map((line) => line.split(': ')))(
    'says rightly of "%s" that it is %s',
    (answer, found) => {
      const [services = ''] = blocksOf('json services');
      expect(isFlagged(servicesSchema.parse(JSON.parse(services)), answer ?? '')).toBe(found === 'flagged');
    },
  );

  test('names the points that a misconception takes', () => {
    const { major, minor } = MISCONCEPTION.points;
    expect(page).toContain(`\`major\` by ${major} points, \`minor\` by ${minor}`);
  });

  test('lists every rule by its id, with its sentence', () => {
    const rows = rules.map(({ id, severity, sentence }) => {
      return `| \`${id}\` | ${sentence}${severity === 'warning' ? ' (a warning)' : ''} |`;
    });
    const [table = ''] = /^\| rule \|.*\n(?:\|.*\n)+/m.exec(page) ?? [];
    expect(table.trimEnd().split('\n').slice(2)).toEqual(rows);
  });
});

function blocksOf(kind: string): string[] {
  return [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === kind)
    .map((match) => match[2] ?? '');
}

function rubricWith(worded: object): Rubric {
  return rubricSchema.parse({
    id: 'example',
    title: 'Example',
    question: 'What do you do?',
    level: 'mid',
    topics: ['example'],
    minutes: 1,
    referenceAnswers: ['Whatever helps.'],
    concepts: [{ id: 'example', name: 'Example', ...worded }],
  });
}

function isFlagged(services: Services, answer: string): boolean {
  const rubric = rubricWith({ anyOf: ['whatever'] });
  const compiled = compileRubric(prepareRubric(rubric, packKnowledge(null, null, [], services)));
  const { flags } = gradeAnswer(compiled, [{ text: answer, heard: [], hinted: [] }]);
  return flags.some(({ id }) => id === 'wrong-product');
}

function howFound(worded: object, answer: string): 'whole' | 'partly' | 'nothing' {
  const rubric = rubricWith(worded);
  const compiled = compileRubric(prepareRubric(rubric, packKnowledge(null, lexicon, [])));
  const credit = gradeAnswer(compiled, [{ text: answer, heard: [], hinted: [] }]).concepts[0]?.credit ?? 0;
  if (credit === 0) return 'nothing';
  return credit === 1 ? 'whole' : 'partly';
}
