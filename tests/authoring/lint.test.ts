import { describe, expect, test } from 'vitest';
import { lintPack, packTexts, rulesOf, soundRubric } from './sample-pack.ts';

const [reference = ''] = soundRubric.referenceAnswers as string[];
function concept(changes: object) {
  return {
    id: 'extra',
    name: 'Extra',
    anyOf: ['nowhere to_be_found'],
    ...changes,
  };
}
function withConcept(changes: object) {
  return {
    concepts: [...(soundRubric.concepts as object[]), concept(changes)],
  };
}

test('a sound pack has no findings', () => {
  expect(lintPack(packTexts())).toEqual([]);
});

test('a wording that the question meets in part is told with its words', () => {
  const question = 'How much do retries with a long backoff help?';
  const findings = lintPack(
    packTexts({ ...withConcept({ anyOf: ['retries long backoff much help a use'] }), question }),
  );
  const finding = findings.find(({ rule }) => rule === 'wording-in-question');
  expect(finding?.message).toContain('meets 6 of the 7 slots of `retries long backoff much help a use`');
  expect(finding?.message).toContain('\u201cretries\u201d, \u201ca\u201d, \u201clong\u201d');
});

test('two ways of a concept may need the same part', () => {
  const oneOf = [
    [['nowhere found'], ['seldom']],
    [['found nowhere'], ['never_seen']],
  ];
  const findings = lintPack(packTexts(withConcept({ anyOf: undefined, oneOf })));
  expect(findings.map(({ rule }) => rule)).not.toContain('repeated-wording');
});

test('a finding names file, line, rule, what is wrong and how to fix it', () => {
  const [finding] = lintPack(packTexts({ followUps: [{ text: 'And then?', concepts: ['no-such'] }] }));
  expect(finding).toEqual({
    rule: 'unknown-concept',
    severity: 'error',
    file: 'questions/twice.json',
    line: lineOf('"no-such"', packTexts({ followUps: [{ text: 'And then?', concepts: ['no-such'] }] })),
    message: 'This question has no concept `no-such`.',
    fix: 'Name one of idempotent, key, transaction, cleanup.',
  });
});

describe('the linter finds', () => {
  const spoilt: [rule: string, what: string, changes: object][] = [
    ['file-name', 'an id that is not the name of its file', { id: 'thrice' }],
    ['repeated-id', 'two concepts of one name', withConcept({ id: 'key' })],
    [
      'shared-wording',
      'a wording of two concepts, however it is written',
      withConcept({ anyOf: ['index|constraint key unique'] }),
    ],
    [
      'repeated-wording',
      'a wording twice in a concept',
      withConcept({ anyOf: ['nowhere found', 'found nowhere'] }),
    ],
    [
      'unknown-concept',
      'a follow-up that aims at nothing',
      { followUps: [{ text: 'Why?', concepts: ['gone'] }] },
    ],
    ['dead-syntax', 'a pattern in a concept', withConcept({ anyOf: ['nowhere.* to_be_found'] })],
    [
      'dead-syntax',
      'spaces around a bar in a contrary',
      withConcept({ contrary: { says: 'It is everywhere.', anyOf: ['every | each where'] } }),
    ],
    [
      'repeated-wording',
      'a wording twice in one way, once as graded',
      withConcept({
        anyOf: undefined,
        oneOf: [[['nowhere found'], [{ wording: 'found nowhere', credit: 0.5 }]], [['nowhere']]],
      }),
    ],
    ['empty-wording', 'a wording without words', withConcept({ anyOf: ['!never'] })],
    [
      'wording-in-question',
      'a wording that the question satisfies',
      withConcept({ anyOf: ['queue deliver twice'] }),
    ],
    [
      'probe-tells',
      'a probe that says what it asks for',
      withConcept({ anyOf: ['visibility timeout'], probe: 'And the visibility timeout?' }),
    ],
    [
      'reference-score',
      'a first reference that scores too little',
      { referenceAnswers: ['Nothing much.', reference] },
    ],
    [
      'reference-score',
      'a further reference that scores too little',
      { referenceAnswers: [reference, 'Nothing much.'] },
    ],
    [
      'misconception-in-reference',
      'a misconception in a reference',
      { referenceAnswers: [`${reference} A queue always delivers exactly once.`] },
    ],
    [
      'sample-score',
      'a sample outside its range',
      { samples: [{ kind: 'strong', answer: 'I would ask around.', range: [80, 100] }] },
    ],
    [
      'keyword-list-score',
      'a list of keywords that scores',
      { samples: [{ kind: 'keyword-list', answer: reference, range: [0, 100], unseen: true }] },
    ],
    [
      'few-concepts',
      'fewer concepts than make a scale',
      { concepts: (soundRubric.concepts as object[]).slice(0, 3), followUps: [] },
    ],
    ['uncovered-point', 'a point of the source that no concept covers', { source: { points: 1 } }],
    [
      'unknown-point',
      'a point that the source does not have',
      { source: { furtherPoints: 1, exceptions: [{ point: 'further/2', reason: 'It is gone.' }] } },
    ],
    [
      'wordless-reference',
      'a reference that says nothing of its own',
      { concepts: undefined, followUps: [], referenceAnswers: [reference, 'You may do it twice.'] },
    ],
    ['unshown-concept', 'a concept that no reference and no sample shows', withConcept({})],
  ];

  test.each(spoilt)('%s: %s', (rule, _what, changes) => {
    expect(rulesOf(lintPack(packTexts({ ...changes })))).toContain(rule);
  });

  test('schema-link, as a warning: a file that names no schema', () => {
    const [finding] = lintPack(packTexts({ $schema: undefined }));
    expect(finding).toMatchObject({ rule: 'schema-link', severity: 'warning', line: 1 });
  });
});

test('a concept is shown by a sample as well as by a reference, be it only partly', () => {
  const found = rulesOf(lintPack(packTexts(withConcept({ anyOf: ['visibility timeout longer work'] }))));
  expect(found).toContain('unshown-concept');
  const sample = { kind: 'half', answer: 'The visibility timeout must be longer.', range: [0, 60] };
  const changes = { ...withConcept({ anyOf: ['visibility timeout longer work'] }), samples: [sample] };
  expect(rulesOf(lintPack(packTexts(changes)))).not.toContain('unshown-concept');
});

describe('the points of a source', () => {
  const [first, ...others] = soundRubric.concepts as object[];
  function covering(covers: readonly string[], source: object) {
    return lintPack(packTexts({ concepts: [{ ...first, covers }, ...others], source }));
  }

  test('are at rest where each is covered, or named with the reason why not', () => {
    const exceptions = [{ point: 'points/2', reason: 'The service is closed.' }];
    expect(covering(['points/1', 'further/1'], { points: 2, furtherPoints: 1, exceptions })).toEqual([]);
  });

  test('that no concept covers are named, each with its line', () => {
    const found = covering(['points/2'], { answer: 9, points: 3 });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['uncovered-point', 'No concept covers `points/1` of the source.'],
      ['uncovered-point', 'No concept covers `points/3` of the source.'],
    ]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  test('are not both covered and excepted', () => {
    const exceptions = [{ point: 'points/1', reason: 'The service is closed.' }];
    const [finding, ...more] = covering(['points/1'], { points: 1, exceptions });
    expect(finding).toMatchObject({ rule: 'covered-exception', severity: 'error' });
    expect(finding?.message).toContain('`idempotent` covers it');
    expect(more).toEqual([]);
  });

  test('are covered by nobody where concepts are derived, which is no fault', () => {
    const found = lintPack(packTexts({ concepts: undefined, followUps: [], source: { points: 2 } }));
    expect(rulesOf(found)).not.toContain('uncovered-point');
  });

  test('are free as long as the rubric does not say how many there are', () => {
    expect(covering(['page 7'], { book: 'A book' })).toEqual([]);
    expect(rulesOf(covering(['page 7'], { points: 0 }))).toEqual(['unknown-point']);
  });
});

test('a sample outside its range is let pass if it is unseen', () => {
  const samples = [{ kind: 'strong', answer: 'I would ask around.', range: [80, 100], unseen: true }];
  expect(lintPack(packTexts({ samples }))).toEqual([]);
});

test('follow-ups may name concepts that are derived', () => {
  const changes = { concepts: undefined, followUps: [{ text: 'Why?', concepts: ['gone'] }], samples: [] };
  const fix = lintPack(packTexts(changes)).find((finding) => finding.rule === 'unknown-concept')?.fix ?? '';
  const [derived = ''] = fix.replace('Name one of ', '').split(', ');
  const fixed = packTexts({ ...changes, followUps: [{ text: 'Why?', concepts: [derived] }] });
  expect(rulesOf(lintPack(fixed))).not.toContain('unknown-concept');
});

test('ids and keys such as `__proto__` and `constructor` are names like any other', () => {
  const files = packTexts({ followUps: [{ text: 'Why?', concepts: ['constructor'] }] });
  files.set('lexicon.json', '{ "$schema": "x", "entries": { "__proto__": ["constructor"] } }');
  expect(rulesOf(lintPack(files))).toEqual(['unknown-concept']);
});

function lineOf(words: string, files: ReadonlyMap<string, string>): number {
  const lines = (files.get('questions/twice.json') ?? '').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}
